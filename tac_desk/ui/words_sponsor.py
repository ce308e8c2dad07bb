"""Says in words what sponsoring takes, how much a sponsor has taken on, and what happened to a sponsorship."""

from tac_desk.desk.views_sponsor import Candidate, SponsorView, StepRow
from tac_desk.domain.sponsoring import Check, Condition
from tac_desk.domain.sponsorship import StepKind
from tac_desk.domain.standing import Standing
from tac_desk.ui import times, words
from tac_desk.ui.plural import plural
from tac_desk.ui.words import translate
from tac_desk.ui.words_refusals import refusal_sentence


def standing(code: Standing | None) -> str:
    """Never a word that reads as if the project was accepted."""
    match code:
        case Standing.CANDIDATE:
            return translate("sponsor", "Candidate")
        case Standing.UNSPONSORED:
            return translate("sponsor", "No sponsor yet")
    return ""


def track(code: str, stands: Standing | None) -> str:
    """What it applies for, as long as that is not decided: the track alone would read as if it was there already."""
    name = words.track(code)
    if stands is None or name == standing(stands):
        return name
    return translate("sponsor", "Applies for: {}").format(name)


def check(one: Check) -> str:
    """One line: what is asked, whether it is met, and what would meet it."""
    if one.against is None:
        return f"☑ {_asked(one.condition)}"
    sign = "⚠" if one.only_warns else "☐"
    return f"{sign} {_asked(one.condition)}: {refusal_sentence(one.against)}"


def _asked(condition: Condition) -> str:
    match condition:
        case Condition.SEAT:
            return translate("sponsor", "You fill a voting seat of the deciding body")
        case Condition.FREE:
            return translate("sponsor", "The place is free")
        case Condition.STATE:
            return translate("sponsor", "It stands where it can be sponsored")
        case Condition.ADMITTED:
            return translate("sponsor", "It is an approved ecosystem project")
        case Condition.IMPARTIAL:
            return translate("sponsor", "You have no conflict of interest in it")
        case Condition.LOAD:
            return translate("sponsor", "You have room for one more project")


def load(view: SponsorView) -> str:
    said = (
        translate("sponsor", "You sponsor no project now.")
        if not view.my_load
        else plural(
            view.my_load,
            translate("sponsor", "You sponsor 1 project now."),
            translate("sponsor", "You sponsor {} projects now."),
        )
    )
    if not view.rules.most_at_once:
        return said
    return said + " " + translate("sponsor", "The rulebook allows {}.").format(view.rules.most_at_once)


def candidate(one: Candidate) -> str:
    count = plural(one.load, translate("sponsor", "sponsors 1"), translate("sponsor", "sponsors {}"))
    return f"{one.name}, {count}"


def step(row: StepRow) -> str:
    """One line of the history."""
    said = _steps()[row.step.kind].format(name=row.name, to=row.to)
    text = " ".join(row.step.text.split())
    line = f"{times.day(row.step.at)}: {said}"
    return f"{line} “{text}”" if text else line


def _steps() -> dict[StepKind, str]:
    return {
        StepKind.BEGAN: translate("sponsor", "{name} became its sponsor."),
        StepKind.OFFERED: translate("sponsor", "{name} offered it to {to}."),
        StepKind.TAKEN_BACK: translate("sponsor", "{name} took the offer to {to} back."),
        StepKind.DECLINED: translate("sponsor", "{name} declined the offer."),
        StepKind.TAKEN_OVER: translate("sponsor", "{name} took it over from {to}."),
        StepKind.JOINED: translate("sponsor", "{name} joined as co-sponsor."),
        StepKind.LEFT: translate("sponsor", "{name} left as co-sponsor."),
        StepKind.WITHDREW: translate("sponsor", "The sponsorship of {to} ended."),
        StepKind.SUCCEEDED: translate("sponsor", "{to} follows as the sponsor."),
    }

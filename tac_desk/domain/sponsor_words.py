"""Says in English what sponsoring takes, and what happened to a sponsorship; the screens use their own words."""

from collections.abc import Mapping

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.sponsoring import Condition
from tac_desk.domain.sponsorship import SponsorStep, StepKind
from tac_desk.domain.standing import Standing, own_standing

_ASKED: Mapping[Condition, str] = {
    Condition.SEAT: "fills a voting seat of the deciding body",
    Condition.FREE: "the place is free",
    Condition.STATE: "it stands where it can be sponsored",
    Condition.ADMITTED: "it is an approved project",
    Condition.IMPARTIAL: "has no conflict of interest in it",
    Condition.LOAD: "has room for one more project",
}
_STEPS: Mapping[StepKind, str] = {
    StepKind.BEGAN: "{name} became its sponsor",
    StepKind.OFFERED: "{name} offered it to {to}",
    StepKind.TAKEN_BACK: "{name} took the offer to {to} back",
    StepKind.DECLINED: "{name} declined the offer",
    StepKind.TAKEN_OVER: "{name} took it over from {to}",
    StepKind.JOINED: "{name} joined as co-sponsor",
    StepKind.LEFT: "{name} left as co-sponsor",
    StepKind.WITHDREW: "the sponsorship of {to} ended",
    StepKind.SUCCEEDED: "{to} follows as the sponsor",
}


def candidacy(book: Rulebook, dossier: Dossier) -> str | None:
    """What documents say of a candidate: never that it was accepted. None: it is none."""
    match own_standing(book, dossier.track, dossier.state, sponsored=dossier.sponsor is not None):
        case Standing.CANDIDATE:
            return "It is a candidate: sponsored, and not decided"
        case Standing.UNSPONSORED:
            return "It has no sponsor yet, which a vote on it takes"
    return None


def asked(condition: Condition) -> str:
    return _ASKED[condition]


def history(council: Council, step: SponsorStep) -> str:
    """One step on one line, with the statement or reason that was given."""
    said = _STEPS[step.kind].format(name=council.name_of(step.member), to=council.name_of(step.to))
    text = " ".join(step.text.split())
    return f"{said}: {text}" if text else said

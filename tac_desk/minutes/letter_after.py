"""Draft letters to an accepted project: a review that ended well, a notice to remedy, a retirement."""

from collections.abc import Iterable, Iterator
from datetime import date

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.guidance import open_asks
from tac_desk.domain.lifecycle import Ground, Notice, PeriodicReview, Retirement
from tac_desk.domain.lifecycle_clock import acknowledged_on, last_day, next_review, standing_notice
from tac_desk.domain.months import day_of
from tac_desk.domain.stage import Stage
from tac_desk.minutes.document import Block, Bullet, Minutes, Paragraph, Section
from tac_desk.minutes.letter_facts import LetterFacts

GROUNDS = {
    Ground.CLOCK: "The time to remedy what the notice named is over.",
    Ground.PROJECT: "The project asked for it.",
    Ground.BALLOT: "A ballot of the council decided it.",
}


def compose_after(facts: LetterFacts) -> Minutes | None:
    """The letter that fits where an accepted project stands; None where there is none but the one on its admission."""
    dossier = facts.dossier
    match facts.rulebook.stage(dossier.state):
        case Stage.IN_REMEDIATION:
            return _letter(facts, f"Notice to {dossier.name}", "notice", _notice(facts))
        case Stage.RETIRED if dossier.retirements:
            sections = _retirement(facts, dossier.retirements[-1])
            return _letter(facts, f"Retirement of {dossier.name}", "retirement", sections)
        case Stage.ACTIVE if (review := _just_ended(dossier)) is not None:
            return _letter(facts, f"Review of {dossier.name}", "review", _standing(facts, review))
    return None


def _just_ended(dossier: Dossier) -> PeriodicReview | None:
    """The review that found it in good standing, unless it has moved on since."""
    last = dossier.periodic[-1] if dossier.periodic else None
    return last if last is not None and last.good and len(dossier.moves) == last.round + 1 else None


def _letter(facts: LetterFacts, title: str, stem: str, sections: Iterable[Section]) -> Minutes:
    invented = Section("Demonstration", (Paragraph("The council and its decisions are invented."),))
    first = (invented,) if facts.council.demonstration else ()
    return Minutes(
        title=title,
        place=f"{facts.council.name}, {facts.day}",
        sections=(*first, *(section for section in sections if section.blocks)),
        file_stem=f"{stem}-{facts.dossier.number}",
    )


# --- in good standing


def _standing(facts: LetterFacts, review: PeriodicReview) -> Iterator[Section]:
    due = next_review(facts.rulebook, facts.dossier)
    said = [f"The periodic review of {facts.dossier.name} found it in good standing."]
    said += [f"The next one is due on {_long(due)}."] if due else []
    yield Section("Outcome", tuple(map(Paragraph, said)))
    yield Section("What the review came to", _one_paragraph(review.summary))


# --- a notice


def _notice(facts: LetterFacts) -> Iterator[Section]:
    dossier, notice = facts.dossier, standing_notice(facts.dossier)
    review = dossier.periodic[-1] if dossier.periodic else None
    keys = notice.criteria if notice else review.criteria if review else ()
    yield Section("What this is about", tuple(_about(facts, review)))
    yield Section("What falls short", tuple(_short(facts, keys)))
    yield Section("The notice", _one_paragraph(notice.text) if notice else ())
    yield Section("What is asked", tuple(_asks(facts)))
    yield Section("Time to remedy", tuple(_time(facts, notice)))


def _about(facts: LetterFacts, review: PeriodicReview | None) -> Iterator[Block]:
    name = facts.dossier.name
    when = f" of {_long(day_of(review.concluded_at))}" if review and review.concluded_at is not None else ""
    yield Paragraph(
        f"The review{when} found that {name} falls short of what the council asks of its projects."
    )
    if review is not None:
        yield from _one_paragraph(review.summary)


def _short(facts: LetterFacts, keys: Iterable[str]) -> Iterator[Block]:
    """What the rule asks and what the repository shows; a row that is excused is not held against it."""
    track = facts.rulebook.tracks[facts.rulebook.criteria_track(facts.dossier.track)]
    for key in keys:
        row, waiver = track.criterion(key), facts.dossier.waivers.get(key)
        if row is None or (waiver is not None and waiver.holds(facts.day)):
            continue
        _, seen = facts.evidence.get(key, ("", ""))
        yield Bullet(f"{row.title}. Asked: {row.rule}." + (f" Found: {seen}." if seen else ""))


def _asks(facts: LetterFacts) -> Iterator[Block]:
    for ask in open_asks(facts.dossier.asks):
        if not ask.owner:
            yield Bullet(" ".join(ask.text.split()) + (f" By {ask.due}." if ask.due else ""))


def _time(facts: LetterFacts, notice: Notice | None) -> Iterator[Block]:
    days = facts.rulebook.windows.remediation_days
    start = acknowledged_on(facts.rulebook, notice) if notice else None
    last = last_day(facts.rulebook, notice) if notice else None
    if start is None or last is None or notice is None:
        yield Paragraph(
            f"Please say that you have read this. {days} calendar days are counted from that day; until then no time "
            "runs."
        )
        return
    yield Paragraph(f"The {days} calendar days are counted from {_long(start)}.")
    for more in notice.prolonged:
        until = _long(date.fromisoformat(more.until))
        yield Bullet(f"{more.days} days more, until {until}: {' '.join(more.reason.split())}")
    yield Paragraph(f"The last day is {_long(last)}; it ends at midnight UTC.")
    yield Paragraph(
        "After that the project may be retired, which a person decides. More time can be asked for."
    )


# --- retirement


def _retirement(facts: LetterFacts, retired: Retirement) -> Iterator[Section]:
    title = facts.rulebook.tracks[facts.rulebook.origin_track(facts.dossier.track)].title
    day = _long(day_of(retired.at))
    yield Section("Outcome", (Paragraph(f"{facts.dossier.name} ({title}) is retired since {day}."),))
    grounds = () if retired.override else (Paragraph(GROUNDS[retired.ground]),)
    override = _one_paragraph(retired.override) if retired.override else ()
    yield Section("Reasons", (*grounds, *_one_paragraph(retired.reason), *override))
    yield Section("What was asked", tuple(_asks(facts)))
    back = "It can become active again at any time, when what led to this no longer holds. It is then reviewed anew."
    yield Section("Coming back", (Paragraph(back),))


def _one_paragraph(text: str) -> tuple[Block, ...]:
    return (Paragraph(" ".join(text.split())),) if text.strip() else ()


def _long(day: date) -> str:
    return f"{day:%d %B %Y}"

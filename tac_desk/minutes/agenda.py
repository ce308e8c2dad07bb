"""The agenda of a meeting, built from what is confirmed: what is decided, in which words, and what was left open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.domain.tally import count, represented
from tac_desk.domain.tally_words import needed_words
from tac_desk.minutes.compose import local, standing_of
from tac_desk.minutes.document import Block, Bullet, Minutes, Paragraph, Section
from tac_desk.minutes.facts import Facts


@dataclass(frozen=True, slots=True)
class Carried:
    """An action item of an earlier meeting of the same body."""

    item: ActionItem
    since: Meeting


def compose_agenda(facts: Facts, carried: Sequence[Carried]) -> Minutes:
    """What `facts.meeting` will be about; `carried` are the action items of the body's meeting before it."""
    meeting = facts.meeting
    starts = local(meeting.starts_at, meeting.zone)
    return Minutes(
        title=f"Agenda: {meeting.title}, {starts:%A, %d %B %Y}",
        place=f"{starts:%H:%M} {meeting.zone}, {meeting.place}",
        sections=tuple(_sections(facts, carried)),
        file_stem=f"{starts:%Y}/{starts:%Y-%m-%d}-agenda",
    )


def carried_by(meeting: Meeting, others: Sequence[Meeting]) -> tuple[Carried, ...]:
    """The action items of the meeting before this one of the same body; none when it is the first."""
    before = [one for one in others if one.body == meeting.body and one.starts_at < meeting.starts_at]
    last = max(before, key=lambda one: one.starts_at, default=None)
    return () if last is None else tuple(Carried(item, last) for item in last.actions)


def _sections(facts: Facts, carried: Sequence[Carried]) -> Iterator[Section]:
    yield Section("When", tuple(_times(facts)))
    yield Section("Roll Call", (Paragraph(_quorum(facts)),))
    yield from _applications(facts)
    others = [one for one in facts.motions if one.dossier not in facts.meeting.dossiers]
    if others:
        yield Section("Motions", tuple(block for one in others for block in _question(facts, one)))
    yield Section("Actions Carried Over", tuple(_actions(facts, carried)) or (Paragraph("None."),))
    for title in ("Working Group Updates", "Open Discussion"):
        yield Section(title, (Paragraph("To be said at the meeting."),))


def _times(facts: Facts) -> Iterator[Block]:
    for zone in dict.fromkeys((facts.meeting.zone, *facts.rulebook.meeting_zones)):
        yield Bullet(f"{local(facts.meeting.starts_at, zone):%A, %d %B %Y, %H:%M} {zone}")


def _quorum(facts: Facts) -> str:
    seats = facts.council.roll_at(facts.meeting.body, facts.meeting.starts_at)
    needed = facts.rulebook.ballot_of(facts.meeting.body).quorum.needed(len(seats))
    return f"{len(seats)} seats; quorum needs {needed}."


def _applications(facts: Facts) -> Iterator[Section]:
    for name in facts.meeting.dossiers:
        dossier = facts.dossiers.get(name)
        if dossier is not None:
            title = f"{facts.rulebook.tracks[dossier.track].title} Application: {dossier.name}"
            yield Section(title, tuple(_on_dossier(facts, dossier)))


def _on_dossier(facts: Facts, dossier: Dossier) -> Iterator[Block]:
    yield from standing_of(facts, dossier)
    if dossier.repository:
        yield Bullet(f"Repository: {dossier.repository}")
    for ballot in facts.motions:
        if ballot.dossier == dossier.id:
            yield from _question(facts, ballot)


def _question(facts: Facts, ballot: Ballot) -> Iterator[Block]:
    """The exact words to put, and what it takes."""
    yield Paragraph(f"Question: {ballot.question}")
    if ballot.is_sealed:
        yield Bullet("Votes are sealed until it closes.")
        return
    tally = count(ballot, represented(ballot, facts.meeting))
    yield Bullet(f"To pass: {needed_words(ballot, tally)}; quorum of {tally.quorum_needed}.")
    yield Bullet(f"{tally.cast} of {tally.seats} seats have voted." if ballot.is_open else "Voting is over.")


def _actions(facts: Facts, carried: Sequence[Carried]) -> Iterator[Block]:
    today = local(facts.meeting.starts_at, facts.meeting.zone).date()
    for one in carried:
        item = one.item
        due = (
            f", due {item.due}{' (overdue)' if _is_past(item.due, today) else ''}"
            if item.due
            else ", no date"
        )
        yield Bullet(f"{facts.council.name_of(item.owner)}: {item.task}{due} ({one.since.title})")


def _is_past(due: str, today: date) -> bool:
    try:
        return date.fromisoformat(due) < today
    except ValueError:
        return False

"""Composes minutes from confirmed facts, in the order the council writes them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.sponsor_words import candidacy
from tac_desk.minutes.document import Block, Bullet, Link, Minutes, Paragraph, Section, Written
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.motions import motion_blocks
from tac_desk.minutes.roll import quorum_line, roll_sections


def compose(facts: Facts) -> Minutes:
    """The minutes of `facts.meeting`."""
    meeting = facts.meeting
    starts = local(meeting.starts_at, meeting.zone)
    return Minutes(
        title=f"{meeting.title}, {starts:%A, %d %B %Y}",
        place=f"{starts:%H:%M} {meeting.zone}, {meeting.place}",
        sections=tuple(_sections(facts)),
        file_stem=f"{starts:%Y}/{starts:%Y-%m-%d}",
    )


def _sections(facts: Facts) -> Iterator[Section]:
    meeting = facts.meeting
    if facts.council.demonstration:
        yield Section("Demonstration", (Paragraph("The council, its meeting and its votes are invented."),))
    if meeting.recording:
        yield Section("Recording", (Link("Recording", meeting.recording),))
    yield from roll_sections(facts.rulebook, facts.council, meeting)
    yield _noted(facts, "Call to Order")
    yield _noted(facts, "Agenda & Reminders")
    yield _roll_call(facts)
    yield _noted(facts, "Foundation Updates")
    yield from _applications(facts)
    yield from _other_motions(facts)
    yield _noted(facts, "Working Group Updates")
    yield _noted(facts, "Open Discussion")
    yield _noted(facts, "Adjournment", *_adjourned(facts))
    yield Section("Next Meeting", tuple(_next(facts)))
    yield Section("Action Items", tuple(_actions(facts)))
    yield Section("Record", (Paragraph(_record(facts)),))


def _noted(facts: Facts, title: str, *blocks: Block) -> Section:
    """A section with the note written for it, or plainly without one."""
    note = next((note for note in facts.meeting.notes if note.section == title), None)
    written: tuple[Block, ...] = () if note is None else (Written(note.text),)
    return Section(title, (*blocks, *written) or (Paragraph("Nothing was noted."),))


def _roll_call(facts: Facts) -> Section:
    rules = facts.rulebook.ballot_of(facts.meeting.body)
    line = (
        quorum_line(rules, facts.attendance) if facts.meeting.roll_taken else "The roll has not been taken."
    )
    return _noted(facts, "Roll Call and Representative List", Paragraph(line))


def _applications(facts: Facts) -> Iterator[Section]:
    for name in facts.meeting.dossiers:
        dossier = facts.dossiers.get(name)
        if dossier is None:
            continue
        title = f"{facts.rulebook.tracks[dossier.track].title} Application: {dossier.name}"
        yield _noted(facts, title, *_on_dossier(facts, dossier))


def standing_of(facts: Facts, dossier: Dossier) -> Iterator[Block]:
    """Where an application stands and who sponsors it."""
    yield Bullet(f"State: {facts.rulebook.states[dossier.state].title}.")
    if (standing := candidacy(facts.rulebook, dossier)) is not None:
        yield Bullet(f"{standing}.")
    if dossier.sponsor is not None:
        names = " and ".join(map(facts.council.name_of, dossier.sponsors))
        yield Bullet(f"Sponsor: {names}.")


def _on_dossier(facts: Facts, dossier: Dossier) -> Iterator[Block]:
    yield from standing_of(facts, dossier)
    for ballot in facts.motions:
        if ballot.dossier == dossier.id:
            yield from motion_blocks(facts, ballot)


def _other_motions(facts: Facts) -> Iterator[Section]:
    blocks: list[Block] = []
    for ballot in facts.motions:
        if ballot.dossier not in facts.meeting.dossiers:
            blocks.extend(motion_blocks(facts, ballot))
    if blocks:
        yield Section("Motions", tuple(blocks))


def _adjourned(facts: Facts) -> Iterator[Block]:
    if facts.meeting.adjourned_at is not None:
        at = local(facts.meeting.adjourned_at, facts.meeting.zone)
        yield Paragraph(f"The meeting was adjourned at {at:%H:%M} {facts.meeting.zone}.")


def _next(facts: Facts) -> Iterator[Block]:
    at = facts.meeting.next_starts_at
    if at is None:
        yield Paragraph("Not scheduled yet.")
        return
    for zone in facts.rulebook.meeting_zones:
        yield Bullet(f"{local(at, zone):%A, %d %B %Y, %H:%M} {zone}")


def _actions(facts: Facts) -> Iterator[Block]:
    for item in facts.meeting.actions:
        due = f", due {item.due}" if item.due else ""
        yield Bullet(f"{facts.council.name_of(item.owner)}: {item.task}{due}")
    if not facts.meeting.actions:
        yield Paragraph("None.")


def _record(facts: Facts) -> str:
    entry = facts.entries.get(f"meeting:{facts.meeting.id}")
    stands = "" if entry is None else f" This meeting's last entry is {entry}."
    return f"Composed from {facts.size} verified ledger entries, root {facts.root}.{stands}"


def local(milliseconds: int, zone: str) -> datetime:
    """A moment as the clocks of `zone` show it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(ZoneInfo(zone))

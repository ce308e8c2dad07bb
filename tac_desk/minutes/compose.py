"""Composes minutes from confirmed facts, in the order the council writes them."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.sponsor_words import candidacy
from tac_desk.minutes import headings
from tac_desk.minutes.clock import local
from tac_desk.minutes.document import Block, Bullet, Link, Minutes, Paragraph, Section, Written
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.markdown import to_markdown
from tac_desk.minutes.motions import motion_blocks
from tac_desk.minutes.presence import presence_blocks
from tac_desk.minutes.roll import roll_sections


def compose(facts: Facts) -> Minutes:
    """The minutes of `facts.meeting`."""
    record = Section("Record", tuple(_record(facts)))
    return replace(_heads(facts), sections=(*_body(facts), record))


def _heads(facts: Facts) -> Minutes:
    meeting = facts.meeting
    starts = local(meeting.starts_at, meeting.zone)
    return Minutes(
        title=f"{meeting.title}, {starts:%A, %d %B %Y}",
        place=f"{starts:%H:%M} {meeting.zone}, {meeting.place}",
        sections=(),
        file_stem=f"{starts:%Y}/{starts:%Y-%m-%d}",
    )


def _body(facts: Facts) -> Iterator[Section]:
    meeting = facts.meeting
    if facts.council.demonstration:
        yield Section("Demonstration", (Paragraph("The council, its meeting and its votes are invented."),))
    if meeting.recording:
        yield Section("Recording", (Link("Recording", meeting.recording),))
    yield from roll_sections(facts)
    yield from _discussed(facts)
    yield _noted(facts, "Next Meeting", *_next(facts))
    if facts.meeting.actions or any(_written(facts, "Action Items")):
        yield _noted(facts, "Action Items", *_actions(facts))


def _discussed(facts: Facts) -> Iterator[Section]:
    """What the meeting went through, and at last what was noted under headings of nobody's."""
    yield _noted(facts, headings.OPENING)
    yield _noted(facts, headings.REMINDERS)
    yield _noted(facts, headings.roll_call(facts.meeting), *presence_blocks(facts))
    yield _noted(facts, headings.FOUNDATION)
    yield from _applications(facts)
    yield from _other_motions(facts)
    for title in headings.topics_of(facts.meeting):
        yield _noted(facts, title)
    yield _noted(facts, headings.GROUPS)
    yield _noted(facts, headings.DISCUSSION)
    known = {*headings.noted_headings(facts.rulebook, facts.meeting, facts.dossiers), *_AFTER}
    for title in dict.fromkeys(note.section for note in facts.notes if note.section not in known):
        yield _noted(facts, title)
    yield _noted(facts, headings.END, *_adjourned(facts))


_AFTER = ("Next Meeting", "Action Items")


def _noted(facts: Facts, title: str, *blocks: Block) -> Section:
    """A section with what is known and was noted for it, or plainly without anything."""
    written = tuple(_written(facts, title))
    return Section(title, (*blocks, *written) or (Paragraph("Nothing was noted."),))


def _written(facts: Facts, title: str) -> Iterator[Block]:
    for note in facts.notes:
        if note.section == title and note.text.strip():
            if note.for_council:
                yield Paragraph("For the council alone:")
            yield Written(note.text)


def _applications(facts: Facts) -> Iterator[Section]:
    for name in facts.meeting.dossiers:
        dossier = facts.dossiers.get(name)
        if dossier is None:
            continue
        yield _noted(facts, headings.application(facts.rulebook, dossier), *_on_dossier(facts, dossier))


def standing_of(facts: Facts, dossier: Dossier) -> Iterator[Block]:
    """Where an application stood when the meeting ended, or stands now, and who sponsors it."""
    end = facts.meeting.adjourned_at
    reached = [move.state for move in dossier.moves if end is not None and move.at <= end]
    state = reached[-1] if reached else dossier.state
    yield Bullet(f"State: {facts.rulebook.states[state].title}.")
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
    if blocks or any(_written(facts, headings.MOTIONS)):
        yield _noted(facts, headings.MOTIONS, *blocks)


def _adjourned(facts: Facts) -> Iterator[Block]:
    if facts.meeting.adjourned_at is not None:
        at = local(facts.meeting.adjourned_at, facts.meeting.zone)
        yield Paragraph(f"The meeting was adjourned at {at:%H:%M} {facts.meeting.zone}.")


def _next(facts: Facts) -> Iterator[Block]:
    at = facts.meeting.next_starts_at
    if at is None:
        yield Paragraph("Not scheduled yet.")
        return
    zones = facts.rulebook.meeting_zones
    yield Paragraph("; ".join(f"{local(at, zone):%A, %d %B %Y, %H:%M} {zone}" for zone in zones) + ".")


def _actions(facts: Facts) -> Iterator[Block]:
    for item in facts.meeting.actions:
        due = f", due {item.due}" if item.due else ""
        yield Bullet(f"{facts.council.name_of(item.owner)}: {item.task}{due}")


def _record(facts: Facts) -> Iterator[Block]:
    """Where the minutes stand, and on what. Nothing of this belongs to what is published: see `digest`."""
    meeting, edition = facts.meeting, facts.meeting.editions[-1] if facts.meeting.editions else None
    yield Paragraph(_status(facts))
    if edition is not None and edition.reason:
        yield Paragraph(f"Published again: {' '.join(edition.reason.split())}")
    entry = facts.entries.get(f"meeting:{meeting.id}")
    stands = "" if entry is None else f" This meeting's last entry is {entry}."
    yield Paragraph(f"Composed from {facts.size} verified ledger entries, root {facts.root}.{stands}")


def _status(facts: Facts) -> str:
    """A draft, published or approved; and whether what stands here is what was published."""
    meeting = facts.meeting
    if not meeting.editions:
        return "Draft: these minutes have not been published."
    number, edition = len(meeting.editions), meeting.editions[-1]
    if edition.sha256 != digest(facts):
        return f"Draft: changed since edition {number} was published."
    at = f"{local(edition.at, meeting.zone):%d %B %Y}"
    published = f"Edition {number}, published on {at}"
    if meeting.approval is None or meeting.approval.edition != number:
        return f"{published}; not yet approved."
    return f"{published}, approved on {local(meeting.approval.at, meeting.zone):%d %B %Y}."


def digest(facts: Facts) -> str:
    """SHA-256 (hex) of the public Markdown up to its last heading, Record: what publishing these minutes fixes."""
    public = replace(facts, for_council=False)
    document = replace(_heads(public), sections=tuple(_body(public)))
    return sha256(to_markdown(document).encode()).hexdigest()

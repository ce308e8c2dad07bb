"""The agenda of a meeting, built from what is confirmed: what is decided, in which words, and what was left open."""

from collections.abc import Iterator, Sequence

from tac_desk.domain.action_list import Carried, is_overdue
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import AgendaItem
from tac_desk.domain.tally import count, represented
from tac_desk.domain.tally_words import needed_words
from tac_desk.minutes import headings
from tac_desk.minutes.clock import local
from tac_desk.minutes.compose import standing_of
from tac_desk.minutes.document import Block, Bullet, Link, Minutes, Paragraph, Section
from tac_desk.minutes.facts import Facts


def compose_agenda(facts: Facts, carried: Sequence[Carried]) -> Minutes:
    """What `facts.meeting` will be about; `carried` are the open action items of earlier ones."""
    meeting = facts.meeting
    starts = local(meeting.starts_at, meeting.zone)
    return Minutes(
        title=f"Agenda: {meeting.title}, {starts:%A, %d %B %Y}",
        place=f"{starts:%H:%M} {meeting.zone}, {meeting.place}",
        sections=tuple(_sections(facts, carried)),
        file_stem=f"{starts:%Y}/{starts:%Y-%m-%d}-agenda",
    )


def _sections(facts: Facts, carried: Sequence[Carried]) -> Iterator[Section]:
    yield Section("When", tuple(_times(facts)))
    begins = headings.begins_of(facts.meeting, facts.agenda)
    for item, at in zip(facts.agenda, begins, strict=True):
        yield Section(item.title, (*_box(facts, item, at), *_about(facts, item)))
    yield Section("Actions Carried Over", tuple(_actions(facts, carried)) or (Paragraph("None."),))


def _box(facts: Facts, item: AgendaItem, begins: int | None) -> Iterator[Block]:
    """When it begins, as far as that is known; for how long, by whom, and what to read."""
    told = [f"{local(begins, facts.meeting.zone):%H:%M}"] if begins is not None and item.minutes else []
    told += [f"{item.minutes} minutes"] if item.minutes else []
    told += [item.presenter] if item.presenter else []
    if told:
        yield Bullet(", ".join(told))
    for link in item.links:
        yield Link("To read", link)


def _about(facts: Facts, item: AgendaItem) -> Iterator[Block]:
    kind, _, id_ = item.about.partition(":")
    if item.title == headings.roll_call(facts.meeting):
        yield Paragraph(_quorum(facts))
    elif kind == "dossier" and id_ in facts.dossiers:
        yield from _on_dossier(facts, facts.dossiers[id_])
    elif kind == "ballot" and id_ in facts.ballots:
        yield from _question(facts, facts.ballots[id_])


def _times(facts: Facts) -> Iterator[Block]:
    for zone in dict.fromkeys((facts.meeting.zone, *facts.rulebook.meeting_zones)):
        yield Bullet(f"{local(facts.meeting.starts_at, zone):%A, %d %B %Y, %H:%M} {zone}")


def _quorum(facts: Facts) -> str:
    seats = facts.council.roll_at(facts.meeting.body, facts.meeting.starts_at)
    needed = facts.rulebook.ballot_of(facts.meeting.body).quorum.needed(len(seats))
    return f"{len(seats)} seats; quorum needs {needed}."


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
    """With what makes each of them stale."""
    today = local(facts.meeting.starts_at, facts.meeting.zone).date()
    for one in carried:
        item = one.item
        due = (
            f", due {item.due}{' (overdue)' if is_overdue(item, today) else ''}" if item.due else ", no date"
        )
        since = one.since.title if one.times == 1 else f"{one.since.title}, carried over {one.times} times"
        yield Bullet(f"{facts.council.name_of(item.owner)}: {item.task}{due} ({since})")

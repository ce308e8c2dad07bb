"""The roll call of the minutes: seats by attendance, quorum computed, alternates, leads, staff and others."""

from collections.abc import Iterator

from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Attendance, Council, Seat
from tac_desk.minutes.document import Block, Bullet, Check, Paragraph, Section
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.presence import quorum_sentence

GROUPS = {
    "working_group": "Working Group Leads",
    "staff": "Foundation Staff",
    "individual": "Other Individuals",
}


def roll_sections(facts: Facts) -> Iterator[Section]:
    """Voting representatives with the quorum line, alternates, then the guests by group."""
    council, seats = facts.council, facts.attendance
    yield Section("Voting Representatives", tuple(_representatives(facts, seats)))
    alternates = tuple(_alternates(council, facts.meeting, seats))
    if alternates:
        yield Section("Alternates", alternates)
    for group, title in GROUPS.items():
        guests = tuple(Bullet(_guest(guest)) for guest in facts.meeting.guests if guest.group == group)
        if guests:
            yield Section(title, guests)


def _representatives(facts: Facts, seats: tuple[Attendance, ...]) -> Iterator[Block]:
    meeting = facts.meeting
    if not meeting.roll_taken:
        yield Paragraph("The roll has not been taken.")
        return
    yield Paragraph(_represented(facts, sum(row.represented for row in seats), len(seats)))
    for row in seats:
        yield Check(row.member == row.seat.primary and row.represented, _seat_line(facts.council, row))


def _represented(facts: Facts, represented: int, seats: int) -> str:
    """With the quorum, unless people came and left: then the roll call says when there was one."""
    if facts.meeting.movements:
        return f"{represented} of {seats} seats were represented at some time of the meeting."
    needed = facts.rulebook.ballot_of(facts.meeting.body).quorum.needed(seats)
    return quorum_sentence(represented, seats, needed)


def _seat_line(council: Council, row: Attendance) -> str:
    primary = council.name_of(row.seat.primary) if row.seat.primary else "vacant"
    line = f"{primary}, {row.seat.organisation}{_title(row.seat)}"
    return f"{line} (represented by the alternate)" if row.as_alternate else line


def _title(seat: Seat) -> str:
    return f" ({seat.title})" if seat.title and seat.title != seat.organisation else ""


def _alternates(council: Council, meeting: Meeting, seats: tuple[Attendance, ...]) -> Iterator[Block]:
    for row in seats:
        if row.seat.alternate is None:
            continue
        here = row.seat.alternate in meeting.attended
        note = " (fills the seat)" if row.as_alternate else ""
        yield Check(
            here, f"{council.name_of(row.seat.alternate)}, {row.seat.organisation}{_title(row.seat)}{note}"
        )


def _guest(guest: Guest) -> str:
    return f"{guest.name}, {guest.note}" if guest.note else guest.name

"""The roll call of the minutes: seats by attendance, quorum computed, alternates, leads, staff and others."""

from collections.abc import Iterator

from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Attendance, Council, Seat, attendance
from tac_desk.domain.rulebook import BallotRules, Rulebook
from tac_desk.minutes.document import Block, Bullet, Check, Paragraph, Section

GROUPS = {
    "working_group": "Working Group Leads",
    "staff": "Foundation Staff",
    "individual": "Other Individuals",
}


def roll_sections(rulebook: Rulebook, council: Council, meeting: Meeting) -> Iterator[Section]:
    """Voting representatives with the quorum line, alternates, then the guests by group."""
    seats = attendance(council.roll_at(meeting.body, meeting.starts_at), meeting.present)
    yield Section("Voting Representatives", tuple(_representatives(rulebook, council, meeting, seats)))
    alternates = tuple(_alternates(council, meeting, seats))
    if alternates:
        yield Section("Alternates", alternates)
    for group, title in GROUPS.items():
        guests = tuple(Bullet(_guest(guest)) for guest in meeting.guests if guest.group == group)
        if guests:
            yield Section(title, guests)


def quorum_line(rules: BallotRules, seats: tuple[Attendance, ...]) -> str:
    """Computed, never typed: represented seats against the quorum of its body."""
    here = sum(row.represented for row in seats)
    needed = rules.quorum.needed(len(seats))
    verdict = "quorum is met" if here >= needed else "quorum is not met"
    return f"{here} of {len(seats)} seats represented; quorum needs {needed}: {verdict}."


def _representatives(
    rulebook: Rulebook, council: Council, meeting: Meeting, seats: tuple[Attendance, ...]
) -> Iterator[Block]:
    if not meeting.roll_taken:
        yield Paragraph("The roll has not been taken.")
        return
    yield Paragraph(quorum_line(rulebook.ballot_of(meeting.body), seats))
    for row in seats:
        yield Check(row.member == row.seat.primary and row.represented, _seat_line(council, row))


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
        here = row.seat.alternate in meeting.present
        note = " (fills the seat)" if row.as_alternate else ""
        yield Check(
            here, f"{council.name_of(row.seat.alternate)}, {row.seat.organisation}{_title(row.seat)}{note}"
        )


def _guest(guest: Guest) -> str:
    return f"{guest.name}, {guest.note}" if guest.note else guest.name

"""Attendance by seat: who fills which seat, on the pattern of two real meetings with invented people."""

import pytest

from tac_desk.domain.commands import PlanMeeting, TakeRoll
from tac_desk.domain.people import Attendance, Seat, attendance
from tests.domain.make import BOOK, Room

# One letter per seat: P the primary was there, A the alternate, B both, - neither.
AUGUST = "-APB-PBBPPBPAPPPPPP--"
SEPTEMBER = "PPPPBAPBP-A-A-P-P-P--"


def resolve(pattern: str) -> tuple[Attendance, ...]:
    """Seats 4 and 15 belong to one company, as in reality."""
    companies = [f"Company {4 if n == 15 else n}" for n in range(len(pattern))]
    roll = [Seat(f"s{n}", f"Seat {n}", companies[n], "member", f"p{n}", f"a{n}") for n in range(len(pattern))]
    present = [f"p{n}" for n, kind in enumerate(pattern) if kind in "PB"]
    present += [f"a{n}" for n, kind in enumerate(pattern) if kind in "AB"]
    return attendance(roll, present)


@pytest.mark.parametrize(
    ("pattern", "primaries", "alternates_there", "alternates_that_count", "represented"),
    [(AUGUST, 15, 6, 2, 17), (SEPTEMBER, 11, 5, 3, 14)],
    ids=["August 2026", "September 2026"],
)
def test_seats_represented_follow_from_who_is_there(
    pattern, primaries, alternates_there, alternates_that_count, represented
):
    filled = resolve(pattern)
    assert len(filled) == 21
    assert sum(kind in "PB" for kind in pattern) == primaries
    assert sum(kind in "AB" for kind in pattern) == alternates_there
    assert sum(seat.as_alternate for seat in filled) == alternates_that_count
    assert sum(seat.represented for seat in filled) == represented
    assert represented >= BOOK.ballot.quorum.needed(21) == 11


@pytest.mark.parametrize(("pattern", "represented"), [(AUGUST, 17), (SEPTEMBER, 14)])
def test_a_roll_call_on_the_councils_own_roll_gives_the_same_seats(pattern, represented):
    room = Room(21, alternates=21)
    here = [f"p{n}" for n, kind in enumerate(pattern, 1) if kind in "PB"]
    here += [f"a{n}" for n, kind in enumerate(pattern, 1) if kind in "AB"]
    room.act("chair", "meeting:m", PlanMeeting("Roll call", "tac", room.now, "UTC", ""))
    room.act("chair", "meeting:m", TakeRoll(tuple(here)))
    meeting = room.world.meeting("meeting:m")
    roll = room.world.council.roll_at(meeting.body, meeting.starts_at)
    assert sum(row.represented for row in attendance(roll, meeting.present)) == represented


def test_an_alternate_adds_nothing_beside_the_primary():
    (seat,) = resolve("B")
    assert (seat.member, seat.as_alternate) == ("p0", False)


def test_an_alternate_fills_no_other_seat_of_the_same_employer():
    filled = resolve(SEPTEMBER)
    assert filled[4].seat.organisation == filled[15].seat.organisation
    assert filled[4].member == "p4"
    assert filled[15].member is None


def test_one_person_may_fill_two_seats_of_their_own():
    roll = [Seat("s1", "One", "Org", primary="p"), Seat("s2", "Two", "Org", primary="q", alternate="p")]
    assert [seat.member for seat in attendance(roll, ["p"])] == ["p", "p"]


def test_a_seat_without_anybody_is_filled_by_nobody():
    (seat,) = attendance([Seat("s", "Vacant", "Org")], ["p"])
    assert not seat.represented

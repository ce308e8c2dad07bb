"""Reminders go to seats that have not spoken, none too often; the clock closes what nobody closed."""

import dataclasses

import pytest

from tac_desk.domain.commands import CancelBallot, CloseBallot, ExtendBallot, RemindSeats
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.due import closes_itself_at, due_closings
from tac_desk.domain.refusal import Reason
from tac_desk.domain.reminders import due_reminders, holders, kept_from_voting, reminded_at, silent_seats
from tests.domain.make import DAY, HOUR, Room, book_with, dossier


@pytest.fixture
def room():
    room = Room(5, alternates=2)
    room.open()
    return room


def names(seats):
    return [seat.id for seat in seats]


def remind(room, *seats, member="chair"):
    return room.act(member, "ballot:b", RemindSeats(seats))


def test_seats_that_voted_or_recused_are_left_out(room):
    room.vote(1)
    room.vote(2, "recuse")
    room.vote(3, "abstain")
    assert names(silent_seats(room.ballot)) == ["s4", "s5"]


def test_a_vote_of_the_alternate_is_a_vote_of_the_seat(room):
    room.vote(1, member="a1")
    assert "s1" not in names(silent_seats(room.ballot))
    assert holders(room.ballot.roll[1]) == ("p2", "a2")


def test_a_vacant_seat_is_nobodys_to_remind(room):
    vacant = dataclasses.replace(room.ballot.roll[4], primary=None)
    room.put(dataclasses.replace(room.ballot, roll=(*room.ballot.roll[:4], vacant)))
    assert names(silent_seats(room.ballot)) == ["s1", "s2", "s3", "s4"]


def test_a_seat_whose_only_holder_may_not_vote_owes_none(room):
    assert names(silent_seats(room.ballot, barred=("p3",))) == ["s1", "s2", "s4", "s5"]
    assert names(silent_seats(room.ballot, barred=("p1",))) == ["s1", "s2", "s3", "s4", "s5"]
    assert holders(room.ballot.roll[0], barred=("p1",)) == ("a1",)


def test_neither_sponsor_nor_co_sponsor_is_reminded_where_sponsors_may_not_vote(room):
    terms = dataclasses.replace(room.ballot.terms, sponsor_may_vote=False)
    ballot = dataclasses.replace(room.ballot, terms=terms)
    sponsors = {
        "sponsor": Sponsorship("x:1", "p1", "s1", "Yes", 1),
        "co_sponsor": Sponsorship("x:2", "p2", "s2", "", 1),
    }
    barred = kept_from_voting(ballot, dossier(track="hosted", **sponsors))
    assert barred == ("p1", "p2")
    assert holders(room.ballot.roll[1], barred) == ("a2",)
    assert kept_from_voting(room.ballot, dossier(track="hosted", **sponsors)) == ()


def test_nobody_is_reminded_twice_within_three_days(room):
    remind(room, "s1", "s2")
    assert names(due_reminders(room.ballot, room.now)) == ["s3", "s4", "s5"]
    room.now += 72 * HOUR - 1
    again = remind(room, "s3", "s1")
    assert (again.reason, again.facts) == (Reason.REMINDED_ALREADY, {"seat": "Seat 1", "hours": "72"})
    room.now += 1
    assert names(due_reminders(room.ballot, room.now)) == ["s1", "s2", "s3", "s4", "s5"]
    remind(room, "s1")
    assert reminded_at(room.ballot, "s1") == room.now
    assert reminded_at(room.ballot, "s5") is None


def test_the_interval_is_the_rulebooks():
    room = Room(3, book=book_with(reminder_hours=1))
    room.open()
    remind(room, "s1")
    room.now += HOUR
    assert "s1" in names(due_reminders(room.ballot, room.now))


def test_only_an_officer_reminds_and_only_seats_that_owe_a_vote(room):
    room.vote(1)
    assert remind(room, "s2", member="p1").reason is Reason.ROLE_MISSING
    assert remind(room, "s1").reason is Reason.SEAT_HAS_VOTED
    assert remind(room, "s9").reason is Reason.UNKNOWN_SUBJECT
    assert remind(room).reason is Reason.EMPTY_TEXT
    assert room.ballot.reminders == ()


def test_after_the_deadline_nobody_is_reminded(room):
    room.now = room.ballot.deadline
    assert due_reminders(room.ballot, room.now) == ()
    assert remind(room, "s1").reason is Reason.BALLOT_CLOSED


# --- what the clock closes


def test_a_ballot_is_due_a_day_after_its_deadline_and_not_before(room):
    end = room.ballot.deadline
    assert closes_itself_at(room.ballot) == end + DAY
    assert due_closings([room.ballot], end + DAY - 1) == ()
    assert due_closings([room.ballot], end + DAY) == (room.ballot,)


def test_a_person_may_close_from_the_deadline_on(room):
    room.now = room.ballot.deadline
    assert isinstance(room.act("chair", "ballot:b", CloseBallot()), tuple)
    assert due_closings([room.ballot], room.now + DAY) == ()


def test_the_days_grace_is_the_rulebooks():
    room = Room(3, book=book_with(grace_hours=0))
    room.open()
    assert due_closings([room.ballot], room.ballot.deadline) == (room.ballot,)


def test_what_was_cancelled_or_extended_is_not_due(room):
    end = room.ballot.deadline
    room.act("chair", "ballot:b", ExtendBallot(end + 7 * DAY, "holidays"))
    assert due_closings([room.ballot], end + DAY) == ()
    room.act("chair", "ballot:b", CancelBallot("the question was wrong"))
    assert due_closings([room.ballot], end + 30 * DAY) == ()


def test_what_ended_first_is_closed_first(room):
    later = dataclasses.replace(room.ballot, id="a", deadline=room.ballot.deadline + 1)
    assert due_closings([later, room.ballot], room.now + 99 * DAY) == (room.ballot, later)

"""Votes in a meeting: no minimum time, quorum by the roll call, and the way out when the quorum is lost."""

import pytest

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import (
    Adjourn,
    CloseBallot,
    OpenBallot,
    PlanMeeting,
    PutMotion,
    TakeRoll,
    TurnIntoEVote,
)
from tac_desk.domain.decide import linked_subjects
from tac_desk.domain.declared import Declared
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.tally import count, represented
from tac_desk.domain.tally_words import outcome_words, quorum_words
from tests.domain.make import DAY, HOUR, Room

MEETING = PlanMeeting("October", "tac", 0, "UTC", "")


def present(*numbers):
    return TakeRoll(tuple(f"p{n}" for n in numbers))


@pytest.fixture
def room():
    """21 seats, of which 11 are at the meeting, and a motion put to it."""
    room = Room(21, alternates=6)
    room.act("chair", "meeting:m", MEETING)
    room.act("chair", "meeting:m", present(*range(1, 12)))
    room.open(threshold=">1/3", meeting="m")
    return room


def here(room):
    return represented(room.ballot, room.world.meeting("meeting:m"))


def close(room):
    return room.act("chair", "ballot:b", CloseBallot())


def test_a_vote_in_a_meeting_is_on_its_record_and_ends_by_itself_within_a_day(room):
    assert room.world.meeting("meeting:m").motions == ("b",)
    assert room.ballot.deadline - room.now == 24 * HOUR
    assert room.act("chair", "meeting:m", PutMotion("b")).reason is Reason.ALREADY_EXISTS
    assert linked_subjects(room.ballot) == ("meeting:m",)


def test_an_officer_closes_it_when_they_say_so_and_nobody_else_does(room):
    room.votes(yes=8)
    assert room.act("p1", "ballot:b", CloseBallot()).reason is Reason.ROLE_MISSING
    assert not isinstance(close(room), Refusal)
    assert not room.ballot.is_open


def test_eleven_seats_at_the_roll_call_are_a_quorum_though_eight_have_voted(room):
    room.votes(yes=8)
    assert not count(room.ballot).quorum_met
    assert count(room.ballot, here(room)).passes
    close(room)
    tally = count(room.ballot)
    assert (tally.represented, tally.cast, tally.quorum_met, tally.passes) == (11, 8, True, True)
    assert quorum_words(tally) == "quorum of 11 is met (8 cast, 11 at the roll call)"


def test_casting_meets_the_quorum_whatever_the_roll_call_says(room):
    room.act("chair", "meeting:m", present(1))
    room.votes(yes=11)
    close(room)
    assert count(room.ballot).passes


def test_the_latest_roll_call_before_the_closing_decides(room):
    room.votes(yes=8)
    room.act("chair", "meeting:m", present(*range(1, 11)))
    close(room)
    tally = count(room.ballot)
    assert (tally.represented, tally.quorum_met, tally.passes) == (10, False, False)
    assert outcome_words(room.ballot, tally) == "did not pass: it needed 1 more seat for a quorum"
    room.act("chair", "meeting:m", present(*range(1, 22)))
    assert not count(room.ballot, here(room)).passes, "what was recorded stands"


def test_an_alternate_fills_the_seat_of_an_absent_primary_only(room):
    room.act("chair", "meeting:m", TakeRoll(("p1", "a1", "a2", "a3")))
    assert here(room) == 3


def test_a_recused_seat_is_not_counted_as_present(room):
    room.vote(1, Position.RECUSE)
    assert here(room) == 10
    assert count(room.ballot, here(room)).quorum_needed == 11


def test_without_a_roll_call_only_casting_is_a_quorum():
    room = Room(3)
    room.act("chair", "meeting:m", MEETING)
    room.open(meeting="m")
    assert here(room) is None
    room.votes(yes=2)
    close(room)
    assert count(room.ballot).represented is None
    assert count(room.ballot).passes


def test_a_reader_without_the_votes_reads_result_and_roll_call_from_the_record(room):
    room.votes(yes=8)
    before = room.ballot
    close(room)
    recorded = room.ballot.declared
    assert Declared.read(recorded.to_ruling(), seats=21) == recorded
    assert recorded.represented == 11
    blind = type(before)(**{
        **{name: getattr(room.ballot, name) for name in before.__dataclass_fields__}, "votes": {},
    })  # fmt: skip
    assert (count(blind).represented, count(blind).yes, count(blind).passes) == (11, 8, True)


@pytest.mark.parametrize("text", ["22", "-1", "many", ""])
def test_a_roll_call_that_cannot_be_is_not_read(room, text):
    close(room)
    ruling = room.ballot.declared.to_ruling() | {"represented": text}
    assert Declared.read(ruling, seats=21) is None


def opening(room, meeting="m", track="motion", **more):
    return room.act("chair", "ballot:x", OpenBallot("?", track, None, ">1/2", meeting=meeting, **more))


def test_the_meeting_must_exist_be_of_the_body_and_not_be_over(room):
    assert opening(room, "nothing").reason is Reason.UNKNOWN_SUBJECT
    room.act("chair", "meeting:e", PlanMeeting("Group", "ewg", 0, "UTC", ""))
    assert opening(room, "e").reason is Reason.MALFORMED
    assert opening(room, days=0).reason is Reason.TOO_SHORT
    room.act("chair", "meeting:m", Adjourn())
    assert opening(room).reason is Reason.MEETING_OVER


def turn(room, days=None, reason="the quorum was lost", member="chair"):
    return room.act(member, "ballot:b", TurnIntoEVote(days, reason))


def test_a_quorum_lost_becomes_an_e_vote_with_one_action_and_what_is_cast_stays(room):
    room.votes(yes=8)
    room.act("chair", "meeting:m", present(*range(1, 10)))
    room.now += HOUR
    turn(room)
    ballot = room.ballot
    assert (ballot.meeting, ballot.deadline - room.now) == (None, 14 * DAY)
    assert (ballot.turned.meeting, ballot.turned.by, ballot.turned.reason) == (
        "m",
        "chair",
        "the quorum was lost",
    )
    assert close(room).reason is Reason.BALLOT_OPEN
    assert count(ballot, here(room)).represented is None
    for seat in (9, 10, 20):
        room.vote(seat)
    assert count(room.ballot).passes


def test_turning_asks_for_an_officer_a_reason_a_meeting_and_the_minimum_time(room):
    assert turn(room, member="p1").reason is Reason.ROLE_MISSING
    assert turn(room, reason=" ").reason is Reason.EMPTY_TEXT
    assert turn(room, days=2).reason is Reason.TOO_SHORT
    assert turn(room, days=9_000_000).reason is Reason.MALFORMED
    turn(room, days=3)
    assert room.ballot.deadline - room.now == 3 * DAY
    assert turn(room).reason is Reason.NOT_IN_MEETING


def test_what_is_over_is_not_turned(room):
    room.now = room.ballot.deadline
    assert turn(room).reason is Reason.BALLOT_CLOSED
    close(room)
    assert turn(room).reason is Reason.BALLOT_CLOSED

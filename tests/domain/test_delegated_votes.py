"""An e-vote of a seat whose primary has delegated: the alternate's word is the seat's until that is taken back."""

import pytest

from tac_desk.domain.commands import DelegateSeats, SetSeat
from tac_desk.domain.owed import owes_vote
from tac_desk.domain.refusal import Reason, Refusal
from tests.domain.make import DAY, Room


@pytest.fixture
def room():
    """An open ballot whose first seat is the alternate's to vote for."""
    room = Room(3, alternates=2)
    room.open()
    delegate(room)
    return room


def delegate(room, days=5):
    until = None if days is None else room.now + days * DAY
    assert not isinstance(room.act("p1", "council", DelegateSeats("tac", until)), Refusal)


def said(room, seat="s1"):
    return [(vote.member, str(vote.position)) for vote in room.ballot.votes.get(seat, ())]


def owing(room):
    names = ("p1", "a1", "p2", "a2")
    return [name for name in names if owes_vote(room.world, room.ballot, name, room.now)]


def test_the_alternates_vote_is_not_replaced_by_the_primary_who_delegated(room):
    room.vote(1, "no", member="a1")
    refused = room.vote(1, "yes", member="p1")
    assert (refused.reason, refused.facts["seat"]) == (Reason.ALTERNATE_HAS_VOTED, "Seat 1")
    assert said(room) == [("a1", "no")]


def test_the_alternate_replaces_what_the_primary_said_before_and_both_stay_in_the_record(room):
    room.vote(1, "yes")
    assert not isinstance(room.vote(1, "no", member="a1", supersedes=None, expected="unseen"), Refusal)
    assert said(room) == [("p1", "yes"), ("a1", "no")]


def test_who_takes_the_delegation_back_votes_again_for_the_seat(room):
    room.vote(1, "no", member="a1")
    delegate(room, None)
    assert not isinstance(room.vote(1, "yes"), Refusal)
    assert room.vote(1, "abstain", member="a1").reason is Reason.PRIMARY_HAS_VOTED


def test_a_delegation_that_is_over_gives_the_seat_back_by_itself(room):
    room.vote(1, "no", member="a1")
    room.now += 5 * DAY
    assert not isinstance(room.vote(1, "yes"), Refusal)


def test_a_delegation_counts_from_the_moment_it_is_given_though_the_roll_is_frozen():
    room = Room(3, alternates=2)
    room.open()
    room.vote(1, "yes")
    assert room.vote(1, "no", member="a1").reason is Reason.PRIMARY_HAS_VOTED
    delegate(room)
    assert not isinstance(room.vote(1, "no", member="a1"), Refusal)


def test_a_delegation_of_those_who_came_later_says_nothing_about_the_frozen_roll():
    room = Room(3, alternates=2)
    room.open()
    room.act("chair", "council", SetSeat("s1", "Seat 1", "Org 1", "member", "p1", "p3", "tac"))
    delegate(room)
    room.vote(1, "no", member="a1")
    assert not isinstance(room.vote(1, "yes"), Refusal)


def test_a_seat_that_is_delegated_is_owed_by_its_alternate_alone(room):
    assert owing(room) == ["a1", "p2", "a2"]
    room.vote(1, "yes", member="a1")
    assert owing(room) == ["p2", "a2"]


def test_a_primary_who_voted_before_delegating_leaves_nobody_owing(room):
    delegate(room, None)
    room.vote(1, "yes")
    delegate(room)
    assert owing(room) == ["p2", "a2"]


def test_each_of_the_two_still_changes_their_own_standing_vote(room):
    room.vote(1, "no", member="a1")
    assert not isinstance(room.vote(1, "yes", member="a1"), Refusal)
    assert said(room) == [("a1", "no"), ("a1", "yes")]

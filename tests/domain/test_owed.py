"""What a member owes, without false alarms."""

import pytest

from tac_desk.domain.commands import AddComment, MoveDossier, OpenReview, SponsorDossier, SubmitReview
from tac_desk.domain.dossier import Move
from tac_desk.domain.owed import Owed, owed
from tests.domain.make import BOOK, NOW, Room, dossier


@pytest.fixture
def room():
    return Room(3, alternates=1)


def owes(room, member="p1", at=None):
    there = room.world.dossier("dossier:7")
    return owed(room.world, there, member=member, device=f"d-{member}", at=room.now if at is None else at)


def in_state(room, state, track="ecosystem", **more):
    room.put(dossier(state, track, moves=(Move(state, NOW, "chair"),), **more))


@pytest.mark.parametrize("state", sorted(key for key, state in BOOK.states.items() if state.owes is None))
@pytest.mark.parametrize("track", ["ecosystem", "hosted"])
def test_nothing_is_owed_where_the_rulebook_says_nothing(room, state, track):
    in_state(room, state, track)
    assert owes(room) == ()


def test_a_review_is_owed_until_it_is_given(room):
    in_state(room, "in_progress")
    assert owes(room) == (Owed.REVIEW,)
    room.act("p1", "dossier:7", SubmitReview({}, "approve"))
    assert owes(room) == ()
    assert owes(room, "p2") == (Owed.REVIEW,)
    room.act("chair", "dossier:7", MoveDossier("presented"))
    assert owes(room) == ()


def test_a_review_of_an_earlier_round_does_not_count_for_a_new_one(room):
    in_state(room, "in_progress")
    room.act("p1", "dossier:7", SubmitReview({}, "approve"))
    room.now += 10
    room.act("chair", "dossier:7", MoveDossier("active", override="x"))
    room.now += 10
    room.act("chair", "dossier:7", OpenReview("Its makers ask for it."))
    assert owes(room) == (Owed.REVIEW,)


def test_a_vote_is_owed_until_it_is_cast_or_the_deadline_passes(room):
    in_state(room, "presented", "hosted")
    room.act("p2", "dossier:7", SponsorDossier("s2", "Yes"))
    room.open("hosted", dossier="7")
    assert owes(room) == (Owed.VOTE,)
    assert owes(room, at=room.ballot.deadline) == ()
    room.vote(1)
    assert owes(room) == ()


def test_a_primary_still_owes_a_vote_that_only_the_alternate_cast(room):
    in_state(room, "presented", "hosted")
    room.act("p2", "dossier:7", SponsorDossier("s2", "Yes"))
    room.open("hosted", dossier="7")
    assert owes(room, "a1") == (Owed.VOTE,)
    room.vote(1, member="a1")
    assert owes(room, "a1") == ()
    assert owes(room, "p1") == (Owed.VOTE,)
    room.vote(1)
    assert owes(room, "p1") == ()


def test_a_sponsor_is_owed_by_a_hosted_application_only(room):
    in_state(room, "in_progress", "hosted")
    assert owes(room) == (Owed.REVIEW, Owed.SPONSOR)
    room.act("p2", "dossier:7", SponsorDossier("s2", "Yes"))
    assert owes(room) == (Owed.REVIEW,)


def test_a_reply_to_me_is_owed_an_answer_and_my_own_words_are_not(room):
    in_state(room, "presented")
    room.act("p1", "dossier:7", SubmitReview({}, "approve"))
    room.act("p1", "dossier:7", AddComment("Why?"))
    mine = room.world.dossier("dossier:7").comments[0].id
    assert owes(room) == ()
    room.now += 10
    room.act("p2", "dossier:7", AddComment("Because", reply_to=mine))
    assert owes(room) == (Owed.DISCUSS,)
    room.now += 10
    room.act("p1", "dossier:7", AddComment("I see"))
    assert owes(room) == ()


def test_a_dossier_that_waits_for_comments_asks_each_member_once(room):
    in_state(room, "waiting")
    assert owes(room) == (Owed.DISCUSS,)
    room.act("p1", "dossier:7", AddComment("Here is mine"))
    assert owes(room) == ()


def test_whoever_holds_no_seat_owes_no_review(room):
    in_state(room, "in_progress", session="2026-10-13")
    assert owes(room, "chair") == ()
    assert owes(room, "stranger") == ()

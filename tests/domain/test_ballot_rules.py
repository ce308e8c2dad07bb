"""Opening, casting and closing: what the rules allow, and the words in which they say no."""

import dataclasses

import pytest

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import (
    CastVote,
    CloseBallot,
    OpenBallot,
    SetSeat,
    SponsorDossier,
    WithdrawSponsorship,
)
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.tally import count
from tests.domain.make import BOOK, DAY, HOUR, Room, book_with, dossier


@pytest.fixture
def room():
    room = Room(3, alternates=2)
    room.open()
    return room


def test_a_seat_has_one_standing_vote_and_keeps_its_history(room):
    room.vote(1)
    room.vote(1, "no")
    assert [vote.position for vote in room.ballot.votes["s1"]] == ["yes", "no"]
    assert count(room.ballot).no == 1
    assert count(room.ballot).yes == 0


def test_a_changed_vote_must_have_seen_the_one_it_replaces_on_another_device(room):
    council = room.world.council
    other = dataclasses.replace(council.devices["d-p1"], id="d-p1-other")
    room.put(dataclasses.replace(council, devices={**council.devices, other.id: other}))
    room.vote(1)
    for seen in (None, "d-p1:77"):
        refused = room.vote(1, "no", device=other.id, id="d-p1-other:1", supersedes=seen)
        assert refused.reason is Reason.CHANGED_MEANWHILE
    assert room.ballot.standing("s1").position == "yes"


@pytest.mark.parametrize("seen", [None, "d-p1:77"])
def test_a_device_need_not_have_known_that_what_it_sent_before_counts(room, seen):
    """It was refused once, or offered again to a restored hub: what the person said last is meant."""
    room.vote(1)
    assert not isinstance(room.vote(1, "no", supersedes=seen), Refusal)
    assert room.ballot.standing("s1").position == "no"


def test_a_first_vote_must_not_claim_to_replace_another(room):
    assert room.vote(1, supersedes="d-p1:77").reason is Reason.CHANGED_MEANWHILE


def test_a_primary_replaces_the_alternates_vote_unseen_and_both_stay_in_the_record(room):
    room.vote(1, "no", member="a1")
    assert room.ballot.standing("s1").as_alternate
    room.vote(1, "yes", supersedes=None, expected="unused")
    assert [(vote.member, vote.position) for vote in room.ballot.votes["s1"]] == [("a1", "no"), ("p1", "yes")]
    assert count(room.ballot).not_voted == 2


def test_an_alternate_cannot_replace_the_primarys_vote(room):
    room.vote(1)
    assert room.vote(1, "no", member="a1").reason is Reason.PRIMARY_HAS_VOTED


def test_an_alternate_of_one_seat_never_votes_for_another(room):
    assert room.vote(2, member="a1").reason is Reason.NOT_ON_ROLL
    assert room.vote(3, member="p2").reason is Reason.NOT_ON_ROLL


@pytest.mark.parametrize("position", ["no", "abstain", "recuse"])
@pytest.mark.parametrize("rationale", ["", " \n "])
def test_every_answer_but_yes_requires_a_rationale(room, position, rationale):
    answer = room.act("p1", "ballot:b", CastVote("s1", position, None, rationale))
    assert answer.reason is Reason.RATIONALE_REQUIRED
    assert room.ballot.votes == {}


def test_a_vote_counts_until_the_deadline_and_not_at_it(room):
    room.now = room.ballot.deadline - 1
    assert room.vote(1)[0].standing("s1")
    room.now += 1
    assert room.vote(2).reason is Reason.BALLOT_CLOSED


def test_a_ballot_lasts_14_days_and_no_less_than_72_hours():
    room = Room(3)
    assert room.open().deadline - room.now == 14 * DAY
    short = Room(3)
    assert (
        short.act("chair", "ballot:b", OpenBallot("?", "motion", None, ">1/2", 2)).reason is Reason.TOO_SHORT
    )
    assert 3 * DAY == 72 * HOUR
    assert not hasattr(short.act("chair", "ballot:b", OpenBallot("?", "motion", None, ">1/2", 3)), "reason")


def test_a_ballot_closes_early_only_when_every_seat_has_voted(room):
    room.votes(yes=2)
    assert room.act("chair", "ballot:b", CloseBallot()).reason is Reason.BALLOT_OPEN
    room.vote(3, Position.RECUSE)
    (closed,) = room.act("chair", "ballot:b", CloseBallot())
    assert not closed.is_open
    assert room.vote(1, "no").reason is Reason.BALLOT_CLOSED
    assert room.act("chair", "ballot:b", CloseBallot()).reason is Reason.BALLOT_CLOSED


def test_after_the_deadline_an_officer_may_close_and_a_member_may_not(room):
    room.now = room.ballot.deadline
    assert room.act("p1", "ballot:b", CloseBallot()).reason is Reason.ROLE_MISSING
    assert not room.act("chair", "ballot:b", CloseBallot())[0].is_open


def test_the_roll_is_frozen_when_the_ballot_opens(room):
    room.act("chair", "council", SetSeat("s1", "Seat 1", "Org 1", "member", "p3", None))
    assert room.vote(1, member="p1")[0].standing("s1")
    assert room.vote(1, member="p3").reason is Reason.NOT_ON_ROLL


def test_the_terms_are_copied_and_a_later_rulebook_does_not_touch_them(room):
    other = book_with(rationale_required=(), quorum=BOOK.tracks["hosted"].threshold)
    room.world = dataclasses.replace(room.world, rulebook=other)
    assert room.act("p1", "ballot:b", CastVote("s1", "no")).reason is Reason.RATIONALE_REQUIRED
    assert count(room.ballot).quorum_needed == 2


def test_a_motion_must_say_its_threshold_and_a_track_must_not():
    room = Room(3)
    room.put(dossier(track="hosted"))
    assert room.act("chair", "ballot:b", OpenBallot("?", "motion")).reason is Reason.THRESHOLD_MISSING
    assert room.act("chair", "ballot:b", OpenBallot("?", "hosted", "7", ">1/2")).reason is Reason.MALFORMED
    for bad in ("67%", ">2/1", "2/3", ">=0.66", "> 1/1"):
        assert room.act("chair", "ballot:b", OpenBallot("?", "motion", None, bad)).reason is Reason.MALFORMED


def test_a_hosted_project_needs_a_sponsor_before_its_ballot_opens():
    room = Room(3)
    room.put(dossier(track="hosted"))
    assert room.act("chair", "ballot:b", OpenBallot("?", "hosted", "7")).reason is Reason.SPONSOR_MISSING
    room.act("p1", "dossier:7", SponsorDossier("s1", "Yes"))
    ballot, moved = room.act("chair", "ballot:b", OpenBallot("?", "hosted", "7"))
    assert (moved.state, moved.ballot, ballot.terms.threshold) == ("in_voting", "b", ">=2/3")
    assert ballot.terms.categories == ("platform", "vertical")


@pytest.mark.parametrize(("yes", "state"), [(13, "declined"), (14, "accepted")])
def test_closing_a_ballot_decides_its_dossier(yes, state):
    room = Room(21)
    sponsored = Sponsorship("x:1", "p1", "s1", "Yes", 1)
    room.put(dossier(track="hosted", sponsor=sponsored))
    room.open("hosted", dossier="7")
    room.votes(yes=yes, no=21 - yes)
    room.act("chair", "ballot:b", CloseBallot())
    assert room.world.dossier("dossier:7").state == state


@pytest.mark.parametrize("state", ["submitted", "postponed", "withdrawn", "active", "in_voting"])
def test_a_ballot_opens_only_where_the_path_leads_to_a_vote(state):
    room = Room(3, body="ewg")
    room.put(dossier(state))
    assert room.act("chair", "ballot:b", OpenBallot("?", "ecosystem", "7")).reason is Reason.STATE_FORBIDS


def test_an_unknown_position_or_category_is_refused(room):
    assert room.act("p1", "ballot:b", CastVote("s1", "maybe")).reason is Reason.UNKNOWN_POSITION
    assert room.act("p1", "ballot:b", CastVote("s1", "yes", "vertical")).reason is Reason.UNKNOWN_CATEGORY


def test_a_revoked_computer_and_a_stranger_are_refused(room):
    council = room.world.council
    device = dataclasses.replace(council.devices["d-p1"], revoked_at=1)
    room.put(dataclasses.replace(council, devices={**council.devices, "d-p1": device}))
    assert room.vote(1).reason is Reason.DEVICE_REVOKED
    assert room.vote(1, member="stranger").reason is Reason.NOT_A_MEMBER


@pytest.fixture
def sponsored():
    """A vote on a hosted project that p1 sponsors, under terms by which a sponsor does not vote."""
    room = Room(3, alternates=1)
    room.put(dossier(track="hosted", sponsor=Sponsorship("x:1", "p1", "s1", "Yes", 1)))
    room.open("hosted", dossier="7")
    room.put(
        dataclasses.replace(room.ballot, terms=dataclasses.replace(room.ballot.terms, sponsor_may_vote=False))
    )
    return room


def test_a_sponsor_votes_unless_the_terms_say_otherwise(sponsored):
    no = sponsored.vote(1)
    assert (no.reason, no.facts) == (Reason.SPONSOR_MAY_NOT_VOTE, {"dossier": "Project"})
    assert sponsored.ballot.votes == {}
    sponsored.put(
        dataclasses.replace(
            sponsored.ballot, terms=dataclasses.replace(sponsored.ballot.terms, sponsor_may_vote=True)
        )
    )
    assert sponsored.vote(1)[0].standing("s1")


def test_only_the_sponsor_in_person_is_kept_from_voting(sponsored):
    assert sponsored.vote(2)[0].standing("s2")
    assert sponsored.vote(1, member="a1")[0].standing("s1").as_alternate


def test_a_sponsor_who_withdraws_may_vote_again(sponsored):
    sponsored.act("p1", "dossier:7", WithdrawSponsorship("A conflict has come up."))
    assert sponsored.vote(1)[0].standing("s1")


def test_a_sponsor_who_may_not_vote_owes_none(sponsored):
    def owes(member):
        return Owed.VOTE in owed(
            sponsored.world,
            sponsored.world.dossier("dossier:7"),
            member=member,
            device=f"d-{member}",
            at=sponsored.now,
        )

    assert (owes("p1"), owes("a1"), owes("p2")) == (False, True, True)


def test_the_terms_of_a_ballot_follow_the_rulebook_on_sponsors():
    assert Room(3).open().terms.sponsor_may_vote
    assert not Room(3, book=book_with(sponsor_may_vote=False)).open().terms.sponsor_may_vote


def test_a_deadline_that_no_calendar_can_show_is_refused():
    room = Room(3)
    answer = room.act("chair", "ballot:b", OpenBallot("Shall it?", "motion", None, ">1/2", 9_000_000))
    assert (answer.reason, answer.facts["field"]) == (Reason.MALFORMED, "days")


def test_losing_a_role_after_the_ballot_opened_does_not_take_the_frozen_seat_away():
    room = Room(3)
    room.open()
    council = room.world.council
    observer = dataclasses.replace(council.members["p1"], roles=(Role.OBSERVER,))
    room.put(dataclasses.replace(council, members={**council.members, "p1": observer}))
    assert not isinstance(room.vote(1), Refusal)

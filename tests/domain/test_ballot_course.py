"""The course of an open ballot: a later deadline, and an end without a result."""

import pytest

from tac_desk.domain.commands import CancelBallot, CastVote, CloseBallot, ExtendBallot, RuleOnLateVote
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.tally import count
from tests.domain.make import DAY, Room, dossier


@pytest.fixture
def room():
    room = Room(3)
    room.open()
    return room


def refused(answer) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def test_an_extension_moves_the_deadline_and_stays_on_the_record(room):
    earlier = room.ballot.deadline
    room.act("chair", "ballot:b", ExtendBallot(earlier + DAY, "holidays"))
    assert room.ballot.deadline == earlier + DAY
    (extension,) = room.ballot.extensions
    assert (extension.by, extension.earlier, extension.reason) == ("chair", earlier, "holidays")
    room.now = earlier + DAY - 1
    assert not isinstance(room.vote(1), Refusal)


def test_an_extension_needs_a_reason_an_officer_and_a_later_deadline(room):
    later = room.ballot.deadline + DAY
    assert refused(room.act("chair", "ballot:b", ExtendBallot(later, " "))) is Reason.EMPTY_TEXT
    assert refused(room.act("p1", "ballot:b", ExtendBallot(later, "why"))) is Reason.ROLE_MISSING
    assert (
        refused(room.act("chair", "ballot:b", ExtendBallot(room.ballot.deadline, "why"))) is Reason.MALFORMED
    )
    assert refused(room.act("chair", "ballot:b", ExtendBallot(10**15, "why"))) is Reason.MALFORMED


def test_what_everybody_knows_to_be_over_is_not_extended(room):
    room.now = room.ballot.deadline
    answer = room.act("chair", "ballot:b", ExtendBallot(room.now + DAY, "late"))
    assert refused(answer) is Reason.BALLOT_CLOSED


def test_a_cancelled_ballot_decides_nothing_and_takes_no_more_votes(room):
    room.votes(yes=3)
    assert count(room.ballot).passes
    room.act("chair", "ballot:b", CancelBallot("the question was wrong"))
    assert (room.ballot.is_open, room.ballot.cancelled) == (False, "the question was wrong")
    assert not count(room.ballot).passes
    assert refused(room.vote(1, "no")) is Reason.BALLOT_CLOSED
    assert refused(room.act("chair", "ballot:b", CloseBallot())) is Reason.BALLOT_CLOSED
    assert refused(room.act("chair", "ballot:b", CancelBallot("again"))) is Reason.BALLOT_CLOSED


def test_cancelling_takes_a_dossier_back_to_where_it_stood():
    room = Room(3, body="ewg")
    room.put(dossier(state="presented"))
    room.open(track="ecosystem", dossier="7")
    assert room.world.dossier("dossier:7").state == "in_voting"
    room.act("chair", "ballot:b", CancelBallot("withdrawn for a week"))
    found = room.world.dossier("dossier:7")
    assert (found.state, found.moves[-1].reason) == ("presented", "withdrawn for a week")


def test_cancelling_needs_an_officer_and_a_reason(room):
    assert refused(room.act("p1", "ballot:b", CancelBallot("why"))) is Reason.ROLE_MISSING
    assert refused(room.act("chair", "ballot:b", CancelBallot(""))) is Reason.EMPTY_TEXT
    assert isinstance(room.act("p1", "ballot:b", CastVote("s1", "yes")), tuple)


def late(room, **vote):
    """A vote of seat 1 that comes after the deadline: refused, and on the docket."""
    room.now = room.ballot.deadline + 1
    assert refused(room.vote(1, **vote)) is Reason.BALLOT_CLOSED
    return room.ballot.docket[-1]


def rule(room, vote, counts, reason="the line was down"):
    return room.act("chair", "ballot:b", RuleOnLateVote(vote, counts, reason))


def test_a_late_vote_is_refused_and_waits_on_the_docket(room):
    found = late(room)
    assert (found.seat, found.vote.member, found.counts) == ("s1", "p1", None)
    assert count(room.ballot).yes == 0


def test_a_late_vote_counts_only_when_an_officer_says_so_before_closing(room):
    found = late(room)
    assert (
        refused(room.act("p2", "ballot:b", RuleOnLateVote(found.vote.id, True, "x"))) is Reason.ROLE_MISSING
    )
    assert refused(rule(room, found.vote.id, True, "")) is Reason.EMPTY_TEXT
    rule(room, found.vote.id, True)
    assert count(room.ballot).yes == 1
    assert room.ballot.docket[0].ruled_by == "chair"
    assert refused(rule(room, found.vote.id, False)) is Reason.CHANGED_MEANWHILE


def test_a_declared_result_stands_but_the_ruling_is_recorded(room):
    found = late(room)
    room.act("chair", "ballot:b", CloseBallot())
    assert refused(rule(room, found.vote.id, True)) is Reason.BALLOT_CLOSED
    rule(room, found.vote.id, False)
    assert room.ballot.docket[0].counts is False
    assert count(room.ballot).yes == 0


def test_a_late_vote_of_an_alternate_does_not_replace_the_primarys():
    room = Room(3, alternates=1)
    room.open()
    room.vote(1)
    found = late(room, position="no", member="a1")
    assert refused(rule(room, found.vote.id, True)) is Reason.PRIMARY_HAS_VOTED


@pytest.mark.parametrize("vote", [{"member": "p2"}, {"position": "perhaps"}])
def test_a_vote_that_is_wrong_besides_being_late_is_not_on_the_docket(room, vote):
    room.now = room.ballot.deadline + 1
    assert isinstance(room.vote(1, **vote), Refusal)
    assert room.ballot.docket == ()


def test_an_unknown_late_vote_is_not_ruled_on(room):
    assert refused(rule(room, "d:9", False)) is Reason.UNKNOWN_SUBJECT

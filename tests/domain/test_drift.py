"""What changed between two snapshots, and when that asks a member for a second look, without false alarms."""

from dataclasses import replace

import pytest

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import AttachEvidence, CloseBallot, MoveDossier, SponsorDossier, SubmitReview
from tac_desk.domain.dossier import Move, RowVerdict
from tac_desk.domain.drift import Crossing, Reading, Step, drift
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.second_look import Basis, evidence_at, second_look
from tests.domain.make import BOOK, NOW, Room, dossier

CRITERIA = BOOK.tracks["ecosystem"].criteria


def row(key, before, after):
    return next(one for one in drift(CRITERIA, before, after) if one.criterion.key == key)


@pytest.mark.parametrize(
    ("was", "now", "crossing"),
    [
        (34, 27, Crossing.BELOW),
        (30, 29, Crossing.BELOW),
        (29, 30, Crossing.REACHED),
        (34, 30, None),
        (12, 9, None),
        (30, 30, None),
    ],
)
def test_a_floor_is_crossed_exactly_at_the_floor(was, now, crossing):
    found = row(
        "commits",
        {"commits": Reading("pass", {"commits": was})},
        {"commits": Reading("fail", {"commits": now})},
    )
    assert found.measured == Step("commits", was, now)
    assert found.crossing == crossing


def test_the_floor_of_contributors_is_about_people_and_of_other_rows_about_nothing():
    before = {
        "contributors": Reading("pass", {"people": 5, "bots": 9}),
        "governance": Reading("pass", {"files": 1}),
    }
    after = {
        "contributors": Reading("fail", {"people": 4, "bots": 2}),
        "governance": Reading("fail", {"files": 0}),
    }
    assert row("contributors", before, after).crossing is Crossing.BELOW
    assert row("governance", before, after).crossing is None
    assert row("governance", before, after).steps == (Step("files", 1, 0),)


def test_what_one_snapshot_does_not_hold_is_no_changed_verdict():
    found = row("commits", {"commits": Reading("pass", {"commits": 40})}, {})
    assert (found.old, found.new, found.verdict_changed, found.has_changed) == ("pass", "", False, True)
    assert found.steps == (Step("commits", 40, None),)
    assert found.measured is None
    assert found.crossing is None


def test_texts_and_answers_are_no_figures():
    found = row(
        "commits",
        {"commits": Reading("pass", {"capped": True, "names": ["a"]})},
        {"commits": Reading("pass")},
    )
    assert found.steps == ()
    assert not found.has_changed


def test_rows_come_in_the_rulebooks_order():
    some = {key: Reading("pass") for key in ("stars", "commits", "pytorch_support", "unheard_of")}
    assert [one.criterion.key for one in drift(CRITERIA, some, {})] == ["pytorch_support", "commits", "stars"]


@pytest.fixture
def room():
    """An ecosystem project in progress, whose first evidence says that there are enough commits."""
    made = Room(3, alternates=1)
    made.put(dossier("in_progress", moves=(Move("in_progress", NOW, "chair"),)))
    attach(made, commits="pass", stars="pass", roadmap="pass")
    return made


def attach(room, **verdicts):
    room.now += 1000
    blob = f"{room.now:064x}"
    command = AttachEvidence(blob, "https://example.org/p", "c" * 40, "2026-09-01T00:00:00Z", verdicts)
    answer = room.act("chair", "dossier:7", command)
    assert not isinstance(answer, Refusal), answer


def review(room, member="p1", **verdicts):
    room.now += 1000
    rows = {key: RowVerdict(verdict) for key, verdict in verdicts.items()}
    answer = room.act(member, "dossier:7", SubmitReview(rows, "approve"))
    assert not isinstance(answer, Refusal), answer


def looks(room, member="p1"):
    there = room.world.dossier("dossier:7")
    return [
        (one.key, one.basis, one.old, one.new) for one in second_look(room.world, there, member, room.now)
    ]


def owes(room, member="p1"):
    there = room.world.dossier("dossier:7")
    return owed(room.world, there, member=member, device=f"d-{member}", at=room.now)


def test_a_verdict_that_changed_since_my_own_asks_for_a_second_look(room):
    review(room, commits="pass", stars="pass")
    assert looks(room) == []
    attach(room, commits="fail", stars="pass")
    assert looks(room) == [("commits", Basis.REVIEW, "pass", "fail")]
    assert owes(room) == (Owed.LOOK,)
    assert looks(room, "p2") == []
    review(room, commits="caution", stars="pass")
    assert looks(room) == []
    assert owes(room) == ()


def test_a_row_i_gave_no_verdict_on_asks_for_nothing(room):
    review(room, stars="pass")
    attach(room, commits="fail", stars="pass")
    assert looks(room) == []


def test_a_verdict_that_is_back_where_it_was_or_has_come_round_to_mine_is_no_alarm(room):
    review(room, commits="pass", stars="fail")
    attach(room, commits="fail", stars="pass")
    attach(room, commits="pass", stars="fail")
    assert looks(room) == []


def test_evidence_that_came_first_after_my_review_is_no_change(room):
    bare = room.world.dossier("dossier:7")
    room.put(replace(bare, evidence=()))
    review(room, commits="pass")
    attach(room, commits="fail")
    assert looks(room) == []


def test_nothing_is_asked_again_once_no_review_is_due(room):
    review(room, commits="pass")
    attach(room, commits="fail")
    room.act("chair", "dossier:7", MoveDossier("postponed", override="x"))
    assert looks(room) == []


@pytest.fixture
def voting(room):
    """A hosted application in voting."""
    room.put(replace(dossier("presented", "hosted"), evidence=room.world.dossier("dossier:7").evidence))
    assert not isinstance(room.act("p2", "dossier:7", SponsorDossier("s2", "Yes")), Refusal)
    room.open("hosted", dossier="7")
    return room


def test_a_verdict_that_changed_since_my_vote_asks_for_a_second_look_while_the_ballot_is_open(voting):
    voting.now += 1000
    voting.vote(1)
    attach(voting, commits="fail", stars="pass")
    assert looks(voting) == [("commits", Basis.VOTE, "pass", "fail")]
    assert Owed.LOOK in owes(voting)
    assert looks(voting, "p3") == []
    voting.now = voting.ballot.deadline
    assert looks(voting) == []
    voting.act("chair", "ballot:b", CloseBallot())
    assert looks(voting) == []


def test_voting_again_after_the_change_settles_it(voting):
    voting.vote(1)
    attach(voting, commits="fail")
    voting.now += 1000
    voting.vote(1)
    assert looks(voting) == []


def test_my_vote_after_the_change_counts_for_what_i_reviewed_before_it(voting):
    review(voting, roadmap="caution")
    attach(voting, roadmap="fail")
    assert looks(voting) == [("roadmap", Basis.REVIEW, "pass", "fail")]
    voting.now += 1000
    voting.vote(1)
    assert looks(voting) == []


def test_who_recused_themselves_is_not_asked_again(voting):
    voting.vote(1, Position.RECUSE)
    attach(voting, commits="fail")
    assert looks(voting) == []


def test_what_i_saw_is_the_newest_snapshot_at_that_time(room):
    attach(room, commits="fail")
    there = room.world.dossier("dossier:7")
    first, last = there.evidence
    assert evidence_at(there, first.at - 1) is None
    assert evidence_at(there, last.at - 1) == first
    assert evidence_at(there, last.at) == last

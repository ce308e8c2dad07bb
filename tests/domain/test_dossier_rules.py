"""Reviews, comments, sponsors and moves."""

from dataclasses import replace

import pytest

from tac_desk.domain.commands import (
    AmendApplication,
    FileDossier,
    MoveDossier,
    ScheduleDossier,
    SponsorDossier,
    SubmitReview,
    WithdrawSponsorship,
)
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.refusal import Reason
from tac_desk.domain.rules.lifecycle_moves import own_act
from tac_desk.domain.rules.rule import MAX_TEXT
from tests.domain.make import BOOK, Room, dossier

PASS = {"stars": RowVerdict("pass")}


@pytest.fixture
def room():
    room = Room(3)
    room.put(dossier("in_progress"))
    return room


def test_a_later_review_replaces_an_earlier_one_that_it_has_seen(room):
    room.act("p1", "dossier:7", SubmitReview(PASS, "approve"))
    blind = room.act("p1", "dossier:7", SubmitReview(PASS, "decline"), expected=None, supersedes="x")
    assert blind.reason is Reason.CHANGED_MEANWHILE
    room.act("p1", "dossier:7", SubmitReview(PASS, "decline"))
    assert room.world.dossier("dossier:7").reviews["p1"].lean == "decline"


@pytest.mark.parametrize(
    ("review", "reason"),
    [
        (SubmitReview({"height": RowVerdict("pass")}, "approve"), Reason.UNKNOWN_CRITERION),
        (SubmitReview({"stars": RowVerdict("great")}, "approve"), Reason.UNKNOWN_VERDICT),
        (SubmitReview(PASS, "perhaps"), Reason.UNKNOWN_LEAN),
        (SubmitReview({"stars": RowVerdict("pass", "x" * (MAX_TEXT + 1))}, "approve"), Reason.TEXT_TOO_LONG),
    ],
)
def test_a_review_speaks_the_words_of_the_rulebook(room, review, reason):
    assert room.act("p1", "dossier:7", review).reason is reason


def test_only_members_review_and_only_officers_move(room):
    assert room.act("chair", "dossier:7", SubmitReview(PASS, "approve")).reason is Reason.ROLE_MISSING
    assert room.act("p1", "dossier:7", MoveDossier("scheduled")).reason is Reason.ROLE_MISSING


def test_a_dossier_leaves_the_usual_path_only_with_a_reason(room):
    assert room.act("chair", "dossier:7", MoveDossier("accepted")).reason is Reason.STATE_FORBIDS
    (moved,) = room.act("chair", "dossier:7", MoveDossier("accepted", override="Decided by the board"))
    assert (moved.state, moved.moves[-1].reason) == ("accepted", "Decided by the board")


def test_every_state_of_the_rulebook_can_be_left_only_as_it_says(room):
    for state, rule in BOOK.states.items():
        for wanted in BOOK.states:
            room.put(dossier(state))
            refused = getattr(room.act("chair", "dossier:7", MoveDossier(wanted)), "reason", None)
            by_ballot_only = "in_voting" in (state, wanted)
            by_own_act = own_act(BOOK.stage(state), BOOK.stage(wanted)) is not None
            assert (refused is None) == (wanted in rule.next and not by_ballot_only and not by_own_act)


def test_a_sponsor_slot_is_taken_once_and_given_back_by_its_holder(room):
    room.put(dossier("active"))
    (taken,) = room.act("p1", "dossier:7", SponsorDossier("s1", "I know them"))
    assert taken.track == "candidate"
    assert room.act("p2", "dossier:7", SponsorDossier("s2", "Me too")).reason is Reason.ALREADY_SPONSORED
    assert room.act("p2", "dossier:7", WithdrawSponsorship("No")).reason is Reason.NOT_SPONSOR
    stale = room.act("p1", "dossier:7", WithdrawSponsorship("No"), expected="d-p1:99")
    assert stale.reason is Reason.CHANGED_MEANWHILE
    (free,) = room.act("p1", "dossier:7", WithdrawSponsorship("No time"))
    assert (free.sponsor, free.track) == (None, "ecosystem")


def test_only_an_approved_ecosystem_project_becomes_a_candidate(room):
    assert room.act("p1", "dossier:7", SponsorDossier("s1", "Yes")).reason is Reason.STATE_FORBIDS


def test_a_sponsor_sits_on_a_seat_of_their_own_and_says_why(room):
    room.put(dossier("active"))
    assert room.act("p1", "dossier:7", SponsorDossier("s2", "Yes")).reason is Reason.NO_SEAT
    assert room.act("p1", "dossier:7", SponsorDossier("s1", " ")).reason is Reason.EMPTY_TEXT


def test_a_dossier_is_filed_once(room):
    filed = FileDossier(7, "Again", "ecosystem", "https://example.org")
    assert room.act("chair", "dossier:7", filed).reason is Reason.ALREADY_EXISTS
    assert room.act("chair", "council", filed).reason is Reason.MALFORMED
    assert room.act("p1", "dossier:8", filed).reason is Reason.ROLE_MISSING


def test_a_dossier_in_voting_is_moved_by_its_ballot_alone_whatever_the_override(room):
    for state, wanted in (("in_voting", "accepted"), ("in_voting", "presented"), ("presented", "in_voting")):
        room.put(dossier(state))
        answer = room.act("chair", "dossier:7", MoveDossier(wanted, override="I say so"))
        assert answer.reason is Reason.STATE_FORBIDS


@pytest.mark.parametrize("due", [-1, 2**53 - 1, -(2**53) + 1])
def test_a_due_time_that_no_calendar_can_show_is_refused(room, due):
    assert room.act("chair", "dossier:7", ScheduleDossier(None, due)).reason is Reason.MALFORMED


def test_a_summary_has_a_length(room):
    long = "x" * (MAX_TEXT + 1)
    assert room.act("p1", "dossier:7", SubmitReview(PASS, "approve", long)).reason is Reason.TEXT_TOO_LONG


def test_an_issue_is_filed_once_even_against_the_rules(room):
    issue = "https://forge.example/council/applications/issues/7"
    first = FileDossier(8, "Alpha", "ecosystem", "", override="Agreed", source=issue)
    room.act("chair", "dossier:8", first)
    assert room.world.dossier("dossier:8").source == issue
    assert room.act("chair", "dossier:9", replace(first, number=9)).reason is Reason.HERE_ALREADY


def test_an_amended_application_says_what_changed(room):
    room.put(dossier("in_queue", fields=(("one", "1"), ("two", "2"))))
    text = AmendApplication("Renamed", "https://git.example/new", fields=(("one", "1"), ("three", "3")))
    (amended,) = room.act("chair", "dossier:7", text)
    assert (amended.name, amended.repository, amended.fields) == (text.name, text.repository, text.fields)
    assert [one.changed for one in amended.amendments] == [("two", "three")]


@pytest.mark.parametrize("state", ["in_voting", "accepted", "declined", "active"])
def test_what_is_voted_on_stays_as_it_was_put(room, state):
    room.put(dossier(state))
    assert room.act("chair", "dossier:7", AmendApplication("Other", "")).reason is Reason.WRONG_STATE


def test_an_application_keeps_a_name(room):
    assert room.act("chair", "dossier:7", AmendApplication(" ", "")).reason is Reason.EMPTY_TEXT

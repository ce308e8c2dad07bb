"""Where a dossier can go: a table of what is possible, and sentences about what is not."""

from dataclasses import replace
from itertools import pairwise

import pytest

from tac_desk.domain.commands import MoveDossier
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.moves import Way, followers, possible_moves
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.rulebook import Rulebook
from tests.domain.make import BOOK, Room, dossier

SPONSOR = Sponsorship("x", "p1", "s1", "Good.", 0)


@pytest.fixture
def room() -> Room:
    return Room(3)


def refused(room: Room, wanted: str, override: str = "") -> str:
    answer = room.act("chair", "dossier:7", MoveDossier(wanted, override=override))
    assert isinstance(answer, Refusal), answer
    assert answer.reason is Reason.STATE_FORBIDS
    return refusal_text(answer)


PROCESS = [
    "submitted",
    "triaged",
    "in_queue",
    "in_progress",
    "scheduled",
    "presented",
    "in_voting",
    "accepted",
]
PROCESS += ["active", "under_review", "in_remediation", "retired", "active"]


def test_the_way_of_the_process_is_open_from_the_application_to_retirement_and_back() -> None:
    for before, after in pairwise(PROCESS):
        assert after in BOOK.states[before].next, (before, after)


@pytest.mark.parametrize(
    "outcome", ["accepted", "declined", "too_early", "waiting", "postponed", "withdrawn"]
)
def test_every_outcome_of_the_process_is_reached_after_the_presentation(outcome: str) -> None:
    reached = {*BOOK.states["presented"].next, *BOOK.states["in_voting"].next}
    assert outcome in reached


@pytest.mark.parametrize(
    ("state", "wanted", "said"),
    [
        (
            "in_queue",
            "presented",
            "In queue can go to in progress, postponed or withdrawn, not to presented.",
        ),
        ("submitted", "in_queue", "Submitted can go to triaged or withdrawn, not to in queue."),
        (
            "in_queue",
            "accepted",
            "Accepted takes a ballot, opened on a dossier that is presented. From in queue it can go to in progress, "
            "postponed or withdrawn.",
        ),
        (
            "presented",
            "in_voting",
            "In voting takes a ballot, opened on a dossier that is presented. From presented it can go to in voting, "
            "waiting, postponed, too early or withdrawn.",
        ),
        (
            "in_voting",
            "accepted",
            "It is in voting: closing its ballot decides it, cancelling it takes it back.",
        ),
        (
            "in_voting",
            "withdrawn",
            "It is in voting: closing its ballot decides it, cancelling it takes it back.",
        ),
        ("too_early", "in_queue", "Too early is an end; a new application may be filed, linked to this one."),
        ("withdrawn", "in_queue", "Withdrawn is an end; a new application may be filed, linked to this one."),
        ("active", "in_remediation", "Active can go to under review or retired, not to in remediation."),
    ],
)
def test_an_impossible_wish_says_what_is_possible(room: Room, state: str, wanted: str, said: str) -> None:
    room.put(dossier(state))
    assert refused(room, wanted) == said


def test_a_hosted_application_without_a_sponsor_is_told_to_find_one_first(room: Room) -> None:
    room.put(dossier("presented", "hosted"))
    assert refused(room, "accepted").startswith(
        "Accepted takes a sponsor, then a ballot on one that is presented."
    )
    room.put(dossier("presented", "hosted", sponsor=SPONSOR))
    assert refused(room, "accepted").startswith(
        "Accepted takes a ballot, opened on a dossier that is presented."
    )


def test_a_candidate_has_the_states_of_an_admitted_project_only_whatever_the_override(room: Room) -> None:
    room.put(dossier("active", "candidate", sponsor=SPONSOR))
    for override in ("", "I say so"):
        said = refused(room, "presented", override)
        assert said == "Its track has no presented. From active it can go to under review or retired."


def test_an_override_leaves_the_usual_path_but_not_past_a_ballot(room: Room) -> None:
    room.put(dossier("submitted"))
    assert not isinstance(
        room.act("chair", "dossier:7", MoveDossier("accepted", override="Decided last year")), Refusal
    )
    room.put(dossier("presented"))
    assert refused(room, "in_voting", "I say so")


def ways(room: Room, member: str = "chair") -> dict[str, tuple[Way, bool]]:
    there = room.world.dossier("dossier:7")
    return {one.state: (one.way, one.allowed) for one in possible_moves(room.world, there, member)}


@pytest.mark.parametrize(
    ("state", "track", "found"),
    [
        ("in_queue", "ecosystem", {"in_progress": Way.MOVE, "postponed": Way.MOVE, "withdrawn": Way.MOVE}),
        ("in_voting", "ecosystem", {"accepted": Way.RESULT, "declined": Way.RESULT, "presented": Way.RESULT}),
        ("declined", "ecosystem", {}),
        ("accepted", "hosted", {"active": Way.MOVE}),
        ("active", "candidate", {"under_review": Way.ACT, "retired": Way.ACT}),
    ],
)
def test_what_is_possible_from_a_state_and_how(
    room: Room, state: str, track: str, found: dict[str, Way]
) -> None:
    room.put(dossier(state, track))
    assert {key: way for key, (way, _) in ways(room).items()} == found


def test_a_presented_application_goes_into_voting_by_a_ballot_and_if_hosted_after_a_sponsor(
    room: Room,
) -> None:
    for track, sponsor, way in (
        ("ecosystem", None, Way.BALLOT),
        ("hosted", None, Way.SPONSOR),
        ("hosted", SPONSOR, Way.BALLOT),
    ):
        room.put(dossier("presented", track, sponsor=sponsor))
        assert ways(room)["in_voting"] == (way, False)


def test_only_an_officer_may_move_and_a_member_is_told_so(room: Room) -> None:
    room.put(dossier("in_queue"))
    assert all(allowed for _, allowed in ways(room).values())
    assert not any(allowed for _, allowed in ways(room, "p1").values())


def test_what_is_possible_is_what_the_rules_take_and_nothing_else(room: Room, book: Rulebook) -> None:
    room.world = replace(room.world, rulebook=book)
    for state in book.states:
        for track in (book.entry_track, book.sponsored_track(book.entry_track)):
            one = dossier(state, track)
            possible = {m.state for m in possible_moves(room.world, one, "chair") if m.way is Way.MOVE}
            for wanted in book.states:
                room.put(one)
                answer = room.act("chair", "dossier:7", MoveDossier(wanted))
                assert (wanted in possible) == (not isinstance(answer, Refusal)), (
                    state,
                    track,
                    wanted,
                    answer,
                )


def test_every_refused_move_names_every_state_that_may_follow(room: Room, book: Rulebook) -> None:
    room.world = replace(room.world, rulebook=book)
    for state in book.states:
        for wanted in book.states:
            room.put(one := dossier(state, book.entry_track))
            answer = room.act("chair", "dossier:7", MoveDossier(wanted))
            if isinstance(answer, Refusal) and answer.reason is Reason.STATE_FORBIDS:
                assert answer.facts["usual"] == ", ".join(followers(book, one))
                assert "?" not in refusal_text(answer)


def test_a_state_that_no_rulebook_has_is_malformed(room: Room) -> None:
    room.put(dossier("in_queue"))
    assert room.act("chair", "dossier:7", MoveDossier("nowhere")).reason is Reason.MALFORMED
    assert BOOK.stage("nowhere") is None

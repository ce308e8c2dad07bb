"""When a repository is due to be mined again: by schedule, at review, and when a vote opens and closes."""

from dataclasses import replace
from typing import Any

import pytest

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot, BallotTerms
from tac_desk.domain.dossier import Dossier, EvidenceRef, Move, Review
from tac_desk.domain.mining import HOUR, RECENT, RETRY, Due, Mined, MiningReason, due_mining
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.world import World

BOOK = load_rulebook(resource("rulebooks", "pytorch.toml"))
NOW = 1_800_000_000_000
DAY = 24 * HOUR
TERMS = BallotTerms("1/2", "1/2", "eligible", "all_voted", (), True, "open", (), {})


def _dossier(**fields: Any) -> Dossier:
    base = Dossier("1", 1, "Alpha", "ecosystem", "in_queue", "https://github.com/example/alpha")
    return replace(base, **fields)


def _evidence(at: int, reason: str = "") -> EvidenceRef:
    return EvidenceRef("hub:1", "00", "r", "c", "2026", {}, at, reason)


def _due(
    dossier: Dossier, *ballots: Ballot, every: int | None = None, tries: tuple[Mined, ...] = ()
) -> Due | None:
    world = World(BOOK, {f"ballot:{ballot.id}": ballot for ballot in ballots})
    return due_mining(world, dossier, NOW, every=every, tries=tries)


def _ballot(opened: int, closed: int | None = None) -> Ballot:
    made = Ballot("b", "?", "ewg", "ecosystem", "1", TERMS, (), "carl", opened, opened + 14 * DAY)
    return replace(made, closed_at=closed)


def test_nothing_is_due_without_an_event_or_a_schedule() -> None:
    assert _due(_dossier()) is None


@pytest.mark.parametrize("fields", [{"repository": "soon"}, {"repository": "/srv/x"}, {"invented": True}])
def test_a_dossier_without_a_repository_to_fetch_is_never_due(fields: dict[str, Any]) -> None:
    assert _due(_dossier(**fields), every=HOUR) is None


@pytest.mark.parametrize(("age", "due"), [(DAY, True), (DAY - 1, False), (DAY + 1, True)])
def test_the_schedule_counts_from_the_latest_evidence_or_try(age: int, due: bool) -> None:
    attached = _dossier(evidence=(_evidence(NOW - 9 * DAY), _evidence(NOW - age)))
    assert (_due(attached, every=DAY) == Due(MiningReason.SCHEDULED, NOW)) is due
    tried = (Mined(NOW - age, NOW - age, worked=False),)
    assert (_due(_dossier(), every=DAY, tries=tried) is not None) is due


@pytest.mark.parametrize("state", ["withdrawn", "declined", "too_early"])
def test_what_is_closed_for_good_is_on_no_schedule(state: str) -> None:
    assert _due(_dossier(state=state), every=DAY) is None


def test_a_dossier_that_comes_to_review_is_mined_as_of_then() -> None:
    moves = (Move("in_queue", NOW - 5 * DAY, "sue"), Move("in_progress", NOW - HOUR - 1, "sue"))
    assert _due(_dossier(state="in_progress", moves=moves)) == Due(MiningReason.REVIEW, NOW - HOUR)
    on = (*moves, Move("scheduled", NOW - 5, "sue"))
    assert _due(_dossier(state="scheduled", moves=on)) == Due(MiningReason.REVIEW, NOW - HOUR)


def test_the_first_review_counts_where_no_move_led_to_it() -> None:
    review = Review("ada:1", {}, "approve", "", NOW - 2000)
    assert _due(_dossier(reviews={"ada": review})) == Due(MiningReason.REVIEW, NOW - 2000)


def test_evidence_attached_since_the_review_began_is_enough_for_it() -> None:
    moves = (Move("in_progress", NOW - DAY, "sue"),)
    assert _due(_dossier(moves=moves, evidence=(_evidence(NOW - DAY - 1),))) is not None
    assert _due(_dossier(moves=moves, evidence=(_evidence(NOW - DAY + 1),))) is None


def test_a_vote_is_mined_as_of_its_opening_and_again_as_of_its_close() -> None:
    dossier = _dossier(state="in_voting", ballot="b", evidence=(_evidence(NOW - 1),))
    opened, closed = NOW - 3 * DAY, NOW - HOUR
    assert _due(dossier, _ballot(opened)) == Due(MiningReason.OPENING, opened)
    assert _due(dossier, _ballot(opened, closed)) == Due(MiningReason.CLOSING, closed)
    done = (Mined(closed, NOW, worked=True),)
    assert _due(dossier, _ballot(opened, closed), tries=done) == Due(MiningReason.OPENING, opened)
    both = (*done, Mined(opened, NOW, worked=True))
    assert _due(dossier, _ballot(opened, closed), tries=both) is None


def test_what_failed_is_tried_again_after_a_while() -> None:
    dossier, opened = _dossier(ballot="b"), NOW - DAY
    early = (Mined(opened, NOW - RETRY + 1, worked=False),)
    assert _due(dossier, _ballot(opened), tries=early) is None
    late = (Mined(opened, NOW - RETRY, worked=False),)
    assert _due(dossier, _ballot(opened), tries=late) == Due(MiningReason.OPENING, opened)


def test_events_of_long_ago_are_history() -> None:
    dossier = _dossier(ballot="b")
    assert _due(dossier, _ballot(NOW - RECENT)) is not None
    assert _due(dossier, _ballot(NOW - RECENT - 1000)) is None


def test_only_opening_and_closing_are_attached_whatever_they_say() -> None:
    assert [reason.value for reason in MiningReason if reason.always_attached] == ["closing", "opening"]

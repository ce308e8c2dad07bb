"""Invented ballots through the rules of real ones: the boundary cases of the process."""

import pytest

from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.what_if import Paper, WhatIf, what_if
from tests.domain.make import BOOK


def asked(
    yes: int, *, seats: int = 21, no: int = 0, abstain: int = 0, recuse: int = 0, track: str = "hosted"
):
    names = [f"s{n}" for n in range(seats)]
    positions = ["yes"] * yes + ["no"] * no + ["abstain"] * abstain + ["recuse"] * recuse
    papers = [Paper(seat, position, "why") for seat, position in zip(names, positions, strict=False)]
    answer = what_if(BOOK, track, names, papers)
    assert isinstance(answer, WhatIf)
    return answer


@pytest.mark.parametrize(("yes", "passes"), [(13, False), (14, True)])
def test_of_21_seats_14_are_needed(yes, passes):
    answer = asked(yes, no=21 - yes)
    assert (answer.tally.needed, answer.tally.passes) == (14, passes)


def test_three_recused_of_21_leave_a_base_of_18_that_needs_12():
    answer = asked(12, no=6, recuse=3)
    assert (answer.tally.base, answer.tally.needed, answer.tally.passes) == (18, 12, True)


@pytest.mark.parametrize(("cast", "met"), [(10, False), (11, True)])
def test_eleven_of_21_are_a_quorum(cast, met):
    assert asked(cast).tally.quorum_met is met


def test_twenty_seats_have_a_quorum_of_eleven():
    assert asked(0, seats=20).tally.quorum_needed == 11


def test_exactly_half_never_passes_a_majority():
    assert not asked(10, seats=20, no=10, track="ecosystem").tally.passes
    assert asked(11, seats=20, no=9, track="ecosystem").tally.passes


def test_readings_without_a_quorum_all_fail():
    assert set(asked(10).readings.values()) == {False}


def test_a_reading_that_differs_is_told():
    readings = asked(12, no=2).readings
    assert readings == {"eligible": False, "all_seats": False, "cast": True, "cast_without_abstentions": True}


def test_what_a_real_ballot_refuses_is_not_counted():
    answer = what_if(BOOK, "hosted", ["a", "b"], [Paper("a", "no"), Paper("c", "yes"), Paper("b", "perhaps")])
    assert isinstance(answer, WhatIf)
    assert [why.reason for _, why in answer.refused] == [
        Reason.RATIONALE_REQUIRED,
        Reason.NOT_A_MEMBER,
        Reason.UNKNOWN_POSITION,
    ]
    assert answer.tally.cast == 0


def test_a_later_paper_of_a_seat_replaces_the_earlier_one():
    answer = what_if(BOOK, "hosted", ["a"], [Paper("a", "no", "why"), Paper("a", "yes")])
    assert isinstance(answer, WhatIf)
    assert (answer.tally.yes, answer.tally.no) == (1, 0)


@pytest.mark.parametrize(
    ("track", "reason"), [("nowhere", Reason.MALFORMED), ("motion", Reason.THRESHOLD_MISSING)]
)
def test_a_ballot_that_could_not_be_opened_is_refused(track, reason):
    refused = what_if(BOOK, track, ["a"], [])
    assert isinstance(refused, Refusal)
    assert refused.reason is reason

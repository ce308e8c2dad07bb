"""Counting a ballot: the boundary cases of the process, and laws that hold for every ballot."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.domain.ballot import Ballot, BallotTerms, Position, Vote
from tac_desk.domain.people import Seat
from tac_desk.domain.share import Share
from tac_desk.domain.tally import count
from tests.domain.make import BOOK, Room


def tally(seats, threshold=">=2/3", **votes):
    room = Room(seats)
    room.open(threshold=threshold)
    room.votes(**votes)
    return count(room.ballot)


def test_13_of_21_fails_two_thirds_and_14_passes():
    short, enough = tally(21, yes=13, no=8), tally(21, yes=14, no=7)
    assert (short.needed, short.passes, short.missing) == (14, False, 1)
    assert (enough.needed, enough.passes, enough.missing) == (14, True, 0)


def test_3_recused_of_21_leave_a_base_of_18_that_needs_12():
    counted = tally(21, recuse=3, yes=12)
    assert (counted.seats, counted.base, counted.needed, counted.passes) == (21, 18, 12, True)
    assert not tally(21, recuse=3, yes=11).passes


def test_10_of_21_is_no_quorum_and_11_is():
    assert not tally(21, threshold=">=1/3", yes=10).quorum_met
    assert not tally(21, threshold=">=1/3", yes=10).passes
    assert tally(21, threshold=">=1/3", yes=11).quorum_met
    assert tally(21, threshold=">=1/3", yes=11).passes


@pytest.mark.parametrize(("seats", "needed"), [(21, 11), (20, 11), (19, 10), (2, 2), (1, 1)])
def test_quorum_is_half_and_one(seats, needed):
    assert tally(seats).quorum_needed == needed
    assert BOOK.ballot.quorum.needed(seats) == seats // 2 + 1


@pytest.mark.parametrize("seats", [2, 4, 20])
def test_exactly_half_never_passes_a_majority(seats):
    assert not tally(seats, threshold=">1/2", yes=seats // 2, no=seats - seats // 2).passes
    assert tally(seats, threshold=">1/2", yes=seats // 2 + 1, no=seats // 2 - 1).passes


def test_two_thirds_is_a_fraction_and_not_67_per_cent():
    assert Share.parse(">=2/3").needed(21) == 14
    assert Share.parse(">=67/100").needed(21) == 15


def test_an_abstention_stays_in_the_base_and_the_other_reading_is_named():
    counted = tally(21, yes=13, abstain=3, no=5)
    assert (counted.base, counted.passes) == (21, False)
    readings = {reading.base_name: (reading.base, reading.needed) for reading in counted.sensitivity}
    assert readings == {"cast_without_abstentions": (18, 12)}


def test_a_clear_result_is_sensitive_to_no_reading():
    assert tally(21, yes=21).sensitivity == ()


def test_seats_that_are_all_recused_decide_nothing():
    counted = tally(3, recuse=3)
    assert (counted.base, counted.quorum_met, counted.passes) == (0, False, False)


def test_an_empty_ballot_does_not_pass():
    counted = tally(21)
    assert (counted.not_voted, counted.cast, counted.passes) == (21, 0, False)


# --- laws

POSITIONS = st.sampled_from([None, *Position])
SHARES = st.sampled_from([">=2/3", ">1/2", ">=1/2", ">=3/4", ">=1/1", ">1/3"])
BASES = st.sampled_from(["eligible", "cast", "cast_without_abstentions"])


def ballot(said, threshold=">=2/3", base="eligible"):
    """A ballot of one seat per element of `said`; None did not vote."""
    terms = BallotTerms(threshold, ">1/2", base, "never", (), True, "council", (), {})
    roll = tuple(Seat(f"s{n}", f"Seat {n}", "Org", "member", f"p{n}") for n in range(len(said)))
    votes = {
        f"s{n}": (Vote(f"v{n}", f"p{n}", position, None, "", "council", 0, as_alternate=False),)
        for n, position in enumerate(said)
        if position is not None
    }
    return Ballot("b", "?", "tac", "motion", None, terms, roll, "chair", 0, 1, votes)


@given(st.lists(POSITIONS, min_size=1, max_size=30), SHARES, BASES)
def test_a_tally_equals_an_independent_recount(said, threshold, base):
    counted = count(ballot(said, threshold, base))
    by = Counter(said)
    bases = {
        "eligible": len(said) - by["recuse"],
        "cast": by["yes"] + by["no"] + by["abstain"],
        "cast_without_abstentions": by["yes"] + by["no"],
    }
    whole, strict = bases[base], not threshold.startswith(">=")
    share = Fraction(threshold.lstrip(">="))
    reached = whole > 0 and (by["yes"] > share * whole if strict else by["yes"] >= share * whole)
    present = 2 * bases["cast"] > bases["eligible"]
    assert (counted.yes, counted.no, counted.abstain, counted.recuse, counted.not_voted) == (
        by["yes"], by["no"], by["abstain"], by["recuse"], by[None],
    )  # fmt: skip
    assert (counted.base, counted.quorum_met) == (whole, present)
    assert counted.passes == (reached and present)


@given(st.lists(POSITIONS, min_size=1, max_size=30), SHARES)
def test_a_further_yes_never_fails_a_passing_ballot(said, threshold):
    before = count(ballot(said, threshold))
    for place, position in enumerate(said):
        if before.passes and position is not Position.YES:
            more = [*said[:place], Position.YES, *said[place + 1 :]]
            if position is Position.RECUSE:
                continue  # it enlarges the base: another question, see the next law
            assert count(ballot(more, threshold)).passes


@given(st.lists(POSITIONS, min_size=1, max_size=30), SHARES)
def test_a_recusal_never_raises_the_number_of_yes_that_is_needed(said, threshold):
    before = count(ballot(said, threshold))
    for place in range(len(said)):
        after = count(ballot([*said[:place], Position.RECUSE, *said[place + 1 :]], threshold))
        assert after.needed <= before.needed
        assert after.base <= before.base


@given(st.integers(1, 200), SHARES)
def test_the_number_needed_is_the_least_that_meets_the_share(base, text):
    share = Share.parse(text)
    needed = share.needed(base)
    meets = [
        n
        for n in range(base + 2)
        if (n > share.fraction * base if share.strict else n >= share.fraction * base)
    ]
    assert needed == meets[0]

"""Counting a ballot: the boundary cases of the process and of the example, in plain numbers."""

import pytest

from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.share import Share
from tac_desk.domain.tally import count
from tests.domain.books import EXAMPLE
from tests.domain.make import BOOK, Room, dossier


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


# --- the example's numbers: 9 seats, three fifths of the votes cast, two thirds for a quorum


def flagship(**votes):
    room = Room(9, 0, EXAMPLE)
    room.put(dossier("hearing", "flagship", sponsor=Sponsorship("x:1", "other", "else", "Yes", 1)))
    room.open("flagship", dossier="7")
    room.votes(**votes)
    return count(room.ballot)


@pytest.mark.parametrize(
    ("votes", "base", "needed", "quorum", "passes"),
    [
        ({"yes": 5, "no": 4}, 9, 6, 6, False),
        ({"yes": 6, "no": 3}, 9, 6, 6, True),
        ({"yes": 3, "no": 2}, 5, 3, 6, False),  # three fifths of five, but no quorum
        ({"yes": 4, "no": 2}, 6, 4, 6, True),
        ({"yes": 3, "no": 3}, 6, 4, 6, False),
        ({"yes": 4, "abstain": 2}, 6, 4, 6, True),
        ({"yes": 4, "no": 1, "abstain": 2}, 7, 5, 6, False),  # an abstention is a vote cast
        ({"yes": 3, "no": 2, "recuse": 2}, 5, 3, 5, True),  # two thirds of seven are five
        ({"yes": 4, "recuse": 2}, 4, 3, 5, False),
        ({"recuse": 9}, 0, 0, 0, False),
        ({}, 0, 0, 6, False),
    ],
)
def test_the_examples_flagship_needs_three_fifths_of_the_votes_cast(votes, base, needed, quorum, passes):
    counted = flagship(**votes)
    assert (counted.base, counted.needed, counted.quorum_needed) == (base, needed, quorum)
    assert counted.passes is passes


@pytest.mark.parametrize(("yes", "no", "passes"), [(3, 3, False), (4, 3, True), (4, 4, False), (5, 4, True)])
def test_the_examples_resolutions_need_more_than_half_of_the_votes_cast(yes, no, passes):
    room = Room(9, 0, EXAMPLE)
    room.open("resolution")
    room.votes(yes=yes, no=no)
    assert count(room.ballot).passes is passes


@pytest.mark.parametrize(("seats", "needed"), [(9, 6), (8, 6), (7, 5), (6, 4), (3, 2), (1, 1)])
def test_the_examples_quorum_is_two_thirds(seats, needed):
    assert EXAMPLE.ballot.quorum.needed(seats) == needed

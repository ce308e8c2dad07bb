"""Dated seats: who fills one at any moment, whatever was said about it in which order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tac_desk.domain.people import Council
from tac_desk.domain.seat import Place, Seat, Term, attendance

PEOPLE = ("ada", "bo", "cyd", "dot")
MOMENTS = st.integers(0, 20)
CHANGES = st.lists(
    st.tuples(MOMENTS, st.none() | st.sampled_from(PEOPLE), st.none() | st.sampled_from(PEOPLE)), max_size=8
)


def changed(seat: Seat, changes) -> Seat:
    for since, primary, alternate in changes:
        seat = seat.filled(primary, alternate, since=since, now=20)
    return seat


@given(CHANGES, MOMENTS)
def test_the_last_change_that_reaches_a_moment_says_who_fills_the_seat(changes, at):
    reaching = [change for change in changes if change[0] <= at]
    _, primary, alternate = reaching[-1] if reaching else (0, "first", None)
    found = changed(Seat("s", "Seat", "Org", primary="first"), changes).at(at)
    assert (found.primary, found.alternate) == (primary, alternate)


@given(CHANGES)
def test_terms_of_one_place_never_overlap_and_the_stored_holders_are_the_last(changes):
    seat = changed(Seat("s", "Seat", "Org"), changes)
    for place in Place:
        terms = sorted((t for t in seat.terms if t.place is place), key=lambda term: term.since)
        assert all(t.until is None or t.until > t.since for t in terms)
        assert all(a.until is not None and a.until <= b.since for a, b in pairwise(terms))
    assert (seat.primary, seat.alternate) == (seat.at(20).primary, seat.at(20).alternate)


@given(CHANGES, MOMENTS)
def test_a_change_never_touches_what_was_frozen_before(changes, at):
    seat = changed(Seat("s", "Seat", "Org", primary="first"), changes)
    frozen = Council("C", "", seats=(seat,)).roll_at("tac", at)
    later = seat.filled("late", None, since=at + 1, now=20)
    assert Council("C", "", seats=(later,)).roll_at("tac", at) == frozen


def test_naming_the_same_person_again_goes_on_with_their_term():
    seat = changed(Seat("s", "Seat", "Org"), [(2, "ada", None), (5, "ada", "bo")])
    assert seat.terms == (Term("ada", Place.PRIMARY, 2), Term("bo", Place.ALTERNATE, 5))


def test_a_seat_that_has_ended_is_on_the_rolls_of_its_time_alone():
    seat = Seat("s", "Seat", "Org", primary="ada", body="tac", since=2).ended(5)
    council = Council("C", "", seats=(seat,))
    assert [len(council.roll_at("tac", at)) for at in (1, 2, 4, 5)] == [0, 1, 1, 0]
    assert council.roll("tac") == ()
    assert council.seats_of("ada", at=4)
    assert not council.seats_of("ada", at=5)


ROLLS = st.lists(
    st.builds(
        lambda holders, delegated: Seat(
            "", "", "", primary=holders[0], alternate=holders[1], delegated=delegated
        ),
        st.permutations([*PEOPLE, None, None]),
        st.booleans(),
    ),
    max_size=21,
)
PRESENT = st.lists(st.sampled_from([*PEOPLE, "guest"]))


@given(ROLLS, PRESENT)
def test_a_seat_is_filled_when_one_of_its_own_two_is_there_and_never_twice(roll, present):
    filled = attendance(roll, present)
    assert [row.seat for row in filled] == roll
    for row in filled:
        own = {row.seat.primary, row.seat.alternate} - {None}
        assert row.represented == bool(own & set(present))
        assert row.member is None or row.member in own
        assert row.as_alternate == (row.member is not None and row.member == row.seat.alternate)


@given(ROLLS, PRESENT, st.sampled_from(PEOPLE))
def test_who_comes_in_never_empties_a_seat_and_fills_only_their_own(roll, present, newcomer):
    before, after = attendance(roll, present), attendance(roll, [newcomer, *present])
    for old, new in zip(before, after, strict=True):
        assert new.represented or not old.represented
        assert new == old or old.seat.holds(newcomer)


@given(ROLLS, PRESENT)
def test_the_order_of_arrival_does_not_matter(roll, present):
    assert attendance(roll, present) == attendance(roll, [*reversed(present), *present])


@given(ROLLS, PRESENT)
def test_the_primary_goes_first_unless_they_have_delegated(roll, present):
    for row in attendance(roll, present):
        if {row.seat.primary, row.seat.alternate} <= set(present):
            assert row.as_alternate == row.seat.delegated


def test_a_delegation_holds_until_its_end_and_as_long_as_both_stay():
    seat = Seat("s", "Seat", "Org", primary="ada", alternate="bo").delegating(10, now=3)
    assert [seat.at(at).delegated for at in (2, 3, 9, 10)] == [False, True, True, False]
    assert not seat.delegating(None, now=5).at(5).delegated
    assert seat.delegating(None, now=5).at(4).delegated
    assert not seat.filled("ada", "cyd", since=4, now=4).at(4).delegated
    assert not seat.filled("cyd", "bo", since=4, now=4).at(4).delegated


def test_a_longer_delegation_replaces_a_shorter_one():
    seat = Seat("s", "Seat", "Org", primary="ada", alternate="bo").delegating(5, now=1).delegating(9, now=2)
    assert [seat.at(at).delegated for at in (1, 4, 8, 9)] == [True, True, True, False]

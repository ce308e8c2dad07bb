"""The queue: returning first, then first in first out, whatever order the dossiers come in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.queue_order import in_order, place, positions, waiting_since
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tests.domain.make import BOOK, DAY, NOW


def waiting(number: int, returning: bool = False, track: str = "ecosystem", id_: str = "") -> Dossier:
    return Dossier(
        id_ or str(number), number, f"Project {number}", track, "in_queue", "", returning=returning
    )


queues = st.lists(
    st.builds(waiting, st.integers(1, 999), st.booleans(), st.sampled_from(["ecosystem", "hosted"])),
    unique_by=lambda one: one.id,
    max_size=30,
)


@given(queues)
def test_returning_ones_come_first_and_each_half_goes_by_number(dossiers: list[Dossier]) -> None:
    ordered = in_order(BOOK, dossiers)
    assert [one.returning for one in ordered] == sorted((one.returning for one in ordered), reverse=True)
    for half in (True, False):
        numbers = [one.number for one in ordered if one.returning is half]
        assert numbers == sorted(numbers)
    assert sorted(one.id for one in ordered) == sorted(one.id for one in dossiers)


@given(queues, st.randoms())
def test_the_order_does_not_depend_on_the_order_in_which_they_are_given(dossiers, random) -> None:
    shuffled = list(dossiers)
    random.shuffle(shuffled)
    assert in_order(BOOK, shuffled) == in_order(BOOK, dossiers)
    assert positions(BOOK, shuffled) == positions(BOOK, dossiers)


@given(queues)
def test_ordering_twice_changes_nothing_and_the_place_agrees_with_the_order(dossiers) -> None:
    ordered = in_order(BOOK, dossiers)
    assert in_order(BOOK, ordered) == ordered
    places = [place(BOOK, one) for one in ordered]
    assert places == sorted(places)
    assert all(0 <= one < 2**63 for one in places)


@given(queues, st.integers(0, 30))
def test_one_that_leaves_moves_nobody_before_another(dossiers, gone) -> None:
    ordered = in_order(BOOK, dossiers)
    left = ordered[:gone] + ordered[gone + 1 :]
    assert in_order(BOOK, left) == left


@given(queues)
def test_each_body_has_positions_of_its_own_from_one_without_gaps(dossiers) -> None:
    found = positions(BOOK, dossiers)
    for track in ("ecosystem", "hosted"):
        mine = [found[one.id] for one in in_order(BOOK, dossiers) if one.track == track]
        assert mine == list(range(1, len(mine) + 1))


def test_two_of_one_number_are_told_apart_by_their_id() -> None:
    twins = [waiting(7, id_="b"), waiting(7, id_="a")]
    assert [one.id for one in in_order(BOOK, twins)] == ["a", "b"]


def test_a_rulebook_may_leave_returning_ones_in_their_row() -> None:
    book = replace(BOOK, queue_order=("number",))
    assert [one.number for one in in_order(book, [waiting(8, returning=True), waiting(7)])] == [7, 8]


def test_only_what_waits_in_the_queue_has_a_position(book: Rulebook) -> None:
    for state in book.states.values():
        one = replace(waiting(1), state=state.key, track=book.entry_track)
        assert (positions(book, [one]) == {"1": 1}) == (state.means is Stage.IN_QUEUE)


def test_coming_back_puts_nobody_first_once_it_is_decided() -> None:
    back = replace(waiting(9, returning=True), state="active")
    assert [one.number for one in in_order(BOOK, [back, waiting(8)])] == [8, 9]


@pytest.mark.parametrize(
    ("states", "since"),
    [
        ((), NOW),
        (("submitted", "triaged", "in_queue"), NOW + 2 * DAY),
        (("in_queue", "postponed", "in_queue"), NOW + 2 * DAY),
        (("in_queue", "in_progress"), NOW),
    ],
)
def test_it_waits_since_it_last_came_into_the_queue(states: tuple[str, ...], since: int) -> None:
    moves = tuple(Move(state, NOW + day * DAY, "chair") for day, state in enumerate(states))
    assert waiting_since(BOOK, replace(waiting(1), moves=moves, filed_at=NOW)) == since

"""The recorded result of a ballot: what stands in the ruling, and what a reader makes of it."""

import dataclasses

import pytest

from tac_desk.domain.commands import CastVote, CloseBallot
from tac_desk.domain.decide import apply, ruling
from tac_desk.domain.declared import Declared
from tac_desk.domain.tally import count
from tac_desk.domain.world import Act, World
from tests.domain.make import DAY, Room, dossier

RULING = {"yes": "2", "no": "0", "abstain": "0", "recuse": "0", "not_voted": "1", "passes": "true"}


def _close(room, **fields):
    return Act("d-chair:99", "chair", "d-chair", room.now, "ballot:b", CloseBallot(), **fields)


@pytest.fixture
def room():
    """Two of three seats said yes to a hosted project, one as a platform; the deadline has passed."""
    room = Room(3)
    room.put(dossier(track="hosted", sponsor="somebody"))
    room.open("hosted", dossier="7")
    for seat, category in ((1, "platform"), (2, "vertical")):
        room.act(f"p{seat}", "ballot:b", CastVote(f"s{seat}", "yes", category))
    room.now += 14 * DAY
    return room


def _reader(room) -> World:
    """The same world as a reader has it to whom no vote is sent."""
    blind = dataclasses.replace(room.ballot, votes={})
    return dataclasses.replace(room.world, things={**room.world.things, "ballot:b": blind})


def test_closing_rules_on_the_numbers_that_were_counted(room):
    said = ruling(room.world, _close(room))
    assert said == {**RULING, "category:platform": "1", "category:vertical": "1"}


def test_only_closing_a_ballot_has_a_ruling(room):
    vote = dataclasses.replace(_close(room), command=CastVote("s3", "yes"))
    assert ruling(room.world, vote) == {}


def test_a_reader_without_the_votes_comes_to_the_recorded_result(room):
    act = _close(room, ruling=ruling(room.world, _close(room)))
    (closed, moved), (seen, seen_moved) = apply(room.world, act), apply(_reader(room), act)
    assert moved.state == seen_moved.state == "accepted"
    assert count(seen) == count(closed)
    assert (count(seen).yes, count(seen).not_voted, count(seen).passes) == (2, 1, True)
    assert count(seen).categories == {"platform": 1, "vertical": 1}


def test_without_a_ruling_the_votes_are_counted(room):
    closed, moved = apply(room.world, _close(room))
    assert (closed.declared, moved.state, count(closed).yes) == (None, "accepted", 2)
    assert apply(_reader(room), _close(room))[1].state == "declined"


def test_whoever_holds_the_votes_sees_what_they_say(room):
    lie = {**RULING, "yes": "0", "no": "2", "passes": "false"}
    closed, _ = apply(room.world, _close(room, ruling=lie))
    assert (count(closed).yes, count(closed).no) == (2, 0)


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {**RULING, "yes": "3"},
        {**RULING, "yes": "-1", "no": "3"},
        {**RULING, "yes": "٢"},
        {**RULING, "yes": "9" * 5000},
        {**RULING, "passes": "maybe"},
        {**RULING, "category:platform": "3"},
        {**RULING, "category:platform": "x"},
        {name: text for name, text in RULING.items() if name != "no"},
    ],
)
def test_a_ruling_that_cannot_be_a_result_is_not_taken_for_one(bad):
    assert Declared.read(bad, seats=3) is None


def test_a_result_survives_being_written_and_read():
    result = Declared(2, 0, 1, 1, 3, False, {"platform": 1})
    assert Declared.read(result.to_ruling(), seats=7) == result

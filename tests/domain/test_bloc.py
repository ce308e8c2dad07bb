"""Winning votes that share one affiliation, as it was when each was cast."""

from dataclasses import replace

from tac_desk.domain.bloc import Bloc, largest_bloc
from tac_desk.domain.commands import CloseBallot
from tac_desk.domain.people import Affiliation
from tests.domain.make import DAY, Room


def employed(room: Room, since: int, *members: str, organisation="Kestrel") -> None:
    council = room.world.council
    tie = Affiliation(organisation, since, None, employs=True)
    changed = {one: replace(council.members[one], affiliations=(tie,)) for one in members}
    room.put(replace(council, members={**council.members, **changed}))


def bloc(room: Room) -> Bloc | None:
    return largest_bloc(room.world.council, room.world.rulebook, room.ballot)


def test_yes_votes_of_one_employer_are_shown_as_a_share_of_all_yes_votes() -> None:
    room = Room(7)
    employed(room, 0, "p1", "p2", "p5")
    room.open()
    room.votes(yes=4, no=3)
    found = bloc(room)
    assert (found.votes, found.total, found.organisation) == (2, 4, "Kestrel")
    assert found.in_words() == "2 of 4 yes votes are of one affiliation: Kestrel"


def test_who_joined_the_employer_after_voting_does_not_count() -> None:
    room = Room(5)
    room.open()
    room.votes(yes=3)
    employed(room, room.now + DAY, "p1", "p2", "p3")
    assert bloc(room) is None


def test_one_vote_of_an_employer_shares_nothing() -> None:
    room = Room(5)
    employed(room, 0, "p1")
    room.open()
    room.votes(yes=3)
    assert bloc(room) is None


def test_of_a_motion_that_failed_the_no_votes_have_won() -> None:
    room = Room(5)
    employed(room, 0, "p3", "p4")
    room.open()
    room.votes(yes=1, no=4)
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    found = bloc(room)
    assert (found.votes, found.total, found.position) == (2, 4, "no")


def test_who_is_not_sent_all_votes_is_told_no_share() -> None:
    room = Room(5)
    employed(room, 0, "p1", "p2")
    room.open()
    room.votes(yes=5)
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    assert bloc(room) is not None
    room.put(replace(room.ballot, votes={"s1": room.ballot.votes["s1"]}))
    assert bloc(room) is None

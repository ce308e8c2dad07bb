"""Ledgers of earlier versions: what was written before seats had dates is still read, and means the same."""

import json

from tac_desk.domain.commands import SetSeat
from tac_desk.domain.people import Council, Role
from tac_desk.domain.rulebook_file import parse_rulebook
from tac_desk.protocol.codec import command_from, decode_thing
from tests.domain.make import DAY, NOW, TEXT, Room

OLD_COUNCIL = {
    "name": "Council",
    "rulebook": TEXT,
    "members": {"ada": {"id": "ada", "name": "Ada", "roles": ["observer"], "employer": "First"}},
    "seats": [
        {
            "id": "s1", "title": "First", "organisation": "First", "kind": "member",
            "primary": "ada", "alternate": None, "body": "tac",
        }
    ],
    "devices": {},
    "demonstration": False,
}  # fmt: skip


def test_a_seat_without_dates_has_always_been_filled_by_its_holder() -> None:
    council = decode_thing("council", json.dumps(OLD_COUNCIL))
    assert isinstance(council, Council)
    for at in (0, NOW):
        (seat,) = council.roll_at("tac", at)
        assert (seat.primary, seat.delegated, council.members["ada"].employer_at(at)) == (
            "ada",
            False,
            "First",
        )
    assert council.members["ada"].roles == (Role.OBSERVER,)
    assert council.secretary_of("tac") is None


def test_a_seat_without_dates_keeps_its_past_when_it_is_filled_anew() -> None:
    room = Room(3)
    room.act("chair", "council", SetSeat("s1", "Seat 1", "Org 1", "member", "p2", None))
    council = room.world.council
    assert council is not None
    assert [council.roll_at("tac", at)[0].primary for at in (0, NOW - DAY, NOW)] == ["p1", "p1", "p2"]


def test_a_command_of_before_names_no_day() -> None:
    body = {
        "id": "s1", "title": "S", "organisation": "S", "kind": "member", "primary": None, "alternate": None,
        "body": "tac",
    }  # fmt: skip
    assert command_from("set_seat", body) == SetSeat("s1", "S", "S", "member", None, None, "tac")


def test_a_rulebook_of_before_has_appointed_bodies_with_the_common_rules() -> None:
    older = "\n".join(line for line in TEXT.splitlines() if not line.startswith("roll = "))
    book = parse_rulebook(older, file="older.toml")
    assert [body.is_self_declared for body in book.bodies.values()] == [False, False]
    assert book.ballot_of("ewg") == book.ballot

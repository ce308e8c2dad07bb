"""The demonstration's invented council: its members, seats and working group, as the commands that add them."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.commands import AddMember, Command, SetSeat
from tac_desk.domain.people import Role

SEATING_BODY, WORKING_GROUP = "tac", "ewg"


@dataclass(frozen=True, slots=True)
class DemoPeople:
    """Who is who in the demonstration; `signed_in` is the member whose desk it shows."""

    name: str
    signed_in: str
    members: tuple[AddMember, ...]
    seats: tuple[SetSeat, ...]

    def commands(self) -> Iterator[Command]:
        yield from self.members
        yield from self.seats

    def seat_of(self, member: str, body: str) -> str:
        """The seat of `body` that `member` holds. Raises LookupError when there is none."""
        for seat in self.seats:
            if seat.body == body and member in (seat.primary, seat.alternate):
                return seat.id
        raise LookupError(f"{member} holds no seat of {body}")


def demo_people() -> DemoPeople:
    """The people of `resources/demo/council.toml`."""
    told = tomllib.loads(resource("demo", "council.toml").read_text("utf-8"))
    members = tuple(
        AddMember(id, name, tuple(map(Role, roles)), employer)
        for id, name, employer, roles in told["members"]
    )
    seats = tuple(
        SetSeat(id, title, organisation, kind, primary or None, alternate or None, SEATING_BODY)
        for id, title, organisation, kind, primary, alternate in told["seats"]
    )
    return DemoPeople(told["name"], told["signed_in"], members, (*seats, *_group_seats(told, members)))


def _group_seats(told: dict[str, Any], members: tuple[AddMember, ...]) -> Iterator[SetSeat]:
    """The working group's own roll: one seat for each of its members."""
    employers = {member.id: member.employer for member in members}
    for number, member in enumerate(told["working_group"], 1):
        seat, title = f"e{number:02}", "Working group member"
        yield SetSeat(seat, title, employers[member], "member", member, None, WORKING_GROUP)

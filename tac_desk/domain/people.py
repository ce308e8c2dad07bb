"""Members, their devices and the seats that votes belong to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a person may do here; a person may have several roles."""

    OBSERVER = "observer"
    MEMBER = "member"
    CHAIR = "chair"
    SECRETARY = "secretary"
    ADMIN = "admin"


OPERATOR, OPERATOR_DEVICE = "operator", "hub"  # the member and the device in whose name the hub itself acts
OFFICERS = frozenset({Role.CHAIR, Role.SECRETARY, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Member:
    id: str
    name: str
    roles: tuple[Role, ...] = (Role.MEMBER,)
    employer: str = ""

    @property
    def is_officer(self) -> bool:
        return not OFFICERS.isdisjoint(self.roles)


@dataclass(frozen=True, slots=True)
class Seat:
    """One vote. `kind` is member, gold or project; `title` names it on the roll."""

    id: str
    title: str
    organisation: str
    kind: str = "member"
    primary: str | None = None
    alternate: str | None = None
    body: str = "tac"

    def holds(self, member: str) -> bool:
        return member in (self.primary, self.alternate)


@dataclass(frozen=True, slots=True)
class Device:
    """A computer that signs for a member; `public_key` is 32 bytes in hex."""

    id: str
    member: str
    public_key: str
    name: str
    revoked_at: int | None = None


@dataclass(frozen=True, slots=True)
class Council:
    """The people of one hub and the text of its rulebook: who may act, on which devices, for which seats."""

    name: str
    rulebook: str
    members: Mapping[str, Member] = field(default_factory=dict)
    seats: tuple[Seat, ...] = ()
    devices: Mapping[str, Device] = field(default_factory=dict)
    demonstration: bool = False

    def seats_of(self, member: str, body: str | None = None) -> tuple[Seat, ...]:
        return tuple(s for s in self.seats if s.holds(member) and body in (None, s.body))

    def roll(self, body: str) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.seats if seat.body == body)

    def name_of(self, member: str) -> str:
        found = self.members.get(member)
        return found.name if found else member


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who fills a seat at a meeting: its primary, its alternate when the primary is absent, or nobody."""

    seat: Seat
    member: str | None
    as_alternate: bool

    @property
    def represented(self) -> bool:
        return self.member is not None


def attendance(roll: Iterable[Seat], present: Iterable[str]) -> tuple[Attendance, ...]:
    """Resolve presence to seats: an alternate adds nothing beside the primary and fills no other seat."""
    here = frozenset(present)
    return tuple(_fill(seat, here) for seat in roll)


def _fill(seat: Seat, here: frozenset[str]) -> Attendance:
    if seat.primary in here:
        return Attendance(seat, seat.primary, as_alternate=False)
    if seat.alternate in here:
        return Attendance(seat, seat.alternate, as_alternate=True)
    return Attendance(seat, None, as_alternate=False)

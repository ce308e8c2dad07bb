"""Members, their devices and the seats that votes belong to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tac_desk.domain.seat import Attendance as Attendance
from tac_desk.domain.seat import Seat as Seat
from tac_desk.domain.seat import attendance as attendance
from tac_desk.domain.seat import within


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
class Affiliation:
    """A member's tie to an organisation; milliseconds since 1970 UTC, `until` is the first moment after it."""

    organisation: str
    since: int
    until: int | None = None
    employs: bool = False

    def holds(self, at: int) -> bool:
        return within(at, self.since, self.until)


@dataclass(frozen=True, slots=True)
class Member:
    """`employer` is as of the last change; `affiliations` hold it and other ties with their dates."""

    id: str
    name: str
    roles: tuple[Role, ...] = (Role.MEMBER,)
    employer: str = ""
    affiliations: tuple[Affiliation, ...] = ()

    @property
    def is_officer(self) -> bool:
        return not OFFICERS.isdisjoint(self.roles)

    def affiliations_at(self, at: int) -> tuple[str, ...]:
        """The organisations this member is tied to at the moment `at`, each once, employers first."""
        ties = sorted(self._ties(), key=lambda tie: not tie.employs)
        return tuple(dict.fromkeys(tie.organisation for tie in ties if tie.holds(at)))

    def employer_at(self, at: int) -> str:
        """Who employs this member at the moment `at`; empty when nobody is known to."""
        return next((tie.organisation for tie in self._ties() if tie.employs and tie.holds(at)), "")

    def tied(self, tie: Affiliation, *, now: int) -> "Member":
        """With one more tie; the employer before a new one employs until then, and the same tie is replaced."""
        kept = tuple(kept for old in self._ties() if (kept := _beside(old, tie)) is not None)
        changed = replace(self, affiliations=(*kept, tie))
        return replace(changed, employer=changed.employer_at(now))

    def _ties(self) -> tuple[Affiliation, ...]:
        if any(tie.employs for tie in self.affiliations) or not self.employer:
            return self.affiliations
        return (*self.affiliations, Affiliation(self.employer, 0, None, employs=True))


def _beside(old: Affiliation, new: Affiliation) -> Affiliation | None:
    """What is left of `old` when `new` is known: None when it says the same, or begins later than a new employer."""
    if (old.organisation, old.employs, old.since) == (new.organisation, new.employs, new.since):
        return None
    if not (old.employs and new.employs):
        return old
    if old.since >= new.since:
        return None
    return replace(old, until=new.since) if old.until is None or old.until > new.since else old


@dataclass(frozen=True, slots=True)
class Device:
    """A computer that signs for a member; `public_key` is 32 bytes in hex."""

    id: str
    member: str
    public_key: str
    name: str
    revoked_at: int | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """A member holds the office of the secretary for one body, from `since` until before `until`."""

    body: str
    member: str
    since: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class LogKeyChange:
    """The hub signs its log with the key `next` from now on, no more with `previous` (public keys, in hex).

    Both have signed this, in hex. Without `by_previous` that key was lost, and `word` says who decided on the new one.
    """

    previous: str
    next: str
    by_previous: str
    by_next: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Council:
    """The people of one hub and the text of its rulebook: who may act, on which devices, for which seats."""

    name: str
    rulebook: str
    members: Mapping[str, Member] = field(default_factory=dict)
    seats: tuple[Seat, ...] = ()
    devices: Mapping[str, Device] = field(default_factory=dict)
    demonstration: bool = False
    appointments: tuple[Appointment, ...] = ()
    log_keys: tuple[LogKeyChange, ...] = ()

    def seat(self, id_: str) -> Seat | None:
        return next((seat for seat in self.seats if seat.id == id_), None)

    def seats_of(self, member: str, body: str | None = None, at: int | None = None) -> tuple[Seat, ...]:
        """The seats that `member` fills at the moment `at`, or by the last change when none is given."""
        found = self.seats if at is None else (s.at(at) for s in self.seats if s.exists(at))
        return tuple(seat for seat in found if seat.holds(member) and body in (None, seat.body))

    def roll(self, body: str) -> tuple[Seat, ...]:
        """The seats of `body` as of the last change, in the order in which they were made."""
        return tuple(seat for seat in self.seats if seat.body == body and seat.until is None)

    def roll_at(self, body: str, at: int) -> tuple[Seat, ...]:
        """The seats of `body` with those who fill them at the moment `at` (milliseconds since 1970 UTC)."""
        return tuple(seat.at(at) for seat in self.seats if seat.body == body and seat.exists(at))

    def secretary_of(self, body: str) -> str | None:
        """The member who holds the office of the secretary for `body` alone, if anybody does."""
        held = (one.member for one in self.appointments if one.body == body and one.until is None)
        return next(held, None)

    def name_of(self, member: str) -> str:
        found = self.members.get(member)
        return found.name if found else member

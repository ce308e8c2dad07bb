"""Commands about people: the council, its members, seats and computers."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.people import LogKeyChange, Role


@dataclass(frozen=True, slots=True)
class FoundCouncil(Command):
    """The first entry of every ledger; `rulebook` is its whole text, `hub_key` the operator's key in hex."""

    KIND: ClassVar[str] = "found_council"
    name: str
    rulebook: str
    operator: str
    hub_device: str
    hub_key: str
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class AddMember(Command):
    """Adds a member, or replaces name, roles and employer of the one with the same id."""

    KIND: ClassVar[str] = "add_member"
    id: str
    name: str
    roles: tuple[Role, ...]
    employer: str = ""


@dataclass(frozen=True, slots=True)
class RecordAffiliation(Command):
    """Ties a member to an organisation from `since` until before `until` (milliseconds since 1970 UTC).

    A new employer ends the one before. Without `member` it is the sender's own.
    """

    KIND: ClassVar[str] = "record_affiliation"
    organisation: str
    since: int
    until: int | None = None
    employs: bool = False
    member: str | None = None


@dataclass(frozen=True, slots=True)
class SetSeat(Command):
    """Adds a seat, or changes the one with the same id, and says who fills it from `since` on.

    `since` is milliseconds since 1970 UTC. Without it a change begins now; who is first on a new seat has always
    been there. Without `body` it is a seat of the rulebook's first one.
    """

    KIND: ClassVar[str] = "set_seat"
    id: str
    title: str
    organisation: str
    kind: str
    primary: str | None
    alternate: str | None
    body: str = ""
    since: int | None = None


@dataclass(frozen=True, slots=True)
class EnrolDevice(Command):
    KIND: ClassVar[str] = "enrol_device"
    id: str
    member: str
    public_key: str
    name: str


@dataclass(frozen=True, slots=True)
class RevokeDevice(Command):
    KIND: ClassVar[str] = "revoke_device"
    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class RotateLogKey(Command):
    """The hub alone sends it; whoever checks the ledger checks the signatures in it (`protocol.log_keys`)."""

    KIND: ClassVar[str] = "rotate_log_key"
    change: LogKeyChange

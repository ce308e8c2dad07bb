"""Commands about bodies: the end of a seat, delegation, belonging to a body, its secretary."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class EndSeat(Command):
    """Takes a seat off the roll from now on; past rolls keep it."""

    KIND: ClassVar[str] = "end_seat"
    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class DelegateSeats(Command):
    """Lets the alternates of a primary's seats in `body` act even in the primary's presence.

    `until` is the first moment at which they no longer do (milliseconds since 1970 UTC); None takes it back.
    Without `member` it is the sender's own.
    """

    KIND: ClassVar[str] = "delegate_seats"
    body: str
    until: int | None
    member: str | None = None


@dataclass(frozen=True, slots=True)
class DeclareMembership(Command):
    """Gives a seat of a self-declared body to the sender, or to `member` when an officer says so."""

    KIND: ClassVar[str] = "declare_membership"
    body: str
    member: str | None = None


@dataclass(frozen=True, slots=True)
class LeaveBody(Command):
    """Ends the seat in a self-declared body of the sender, or of `member` when an officer says so."""

    KIND: ClassVar[str] = "leave_body"
    body: str
    member: str | None = None


@dataclass(frozen=True, slots=True)
class AppointSecretary(Command):
    """Gives `member` the office of the secretary for `body` alone; None leaves the office empty."""

    KIND: ClassVar[str] = "appoint_secretary"
    body: str
    member: str | None

"""Commands about a ballot: opening, voting, reminding, extending, cancelling, closing."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.dossier import Audience


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    """Opens a ballot; `threshold` is required for motions, where the rulebook states none. `days` may lengthen.

    With `meeting`, its id, it is voted on there: an officer closes it, and the roll call may meet its quorum.
    `moved_by` and `seconded_by` are members, as far as somebody in the meeting said so.
    """

    KIND: ClassVar[str] = "open_ballot"
    question: str
    track: str
    dossier: str | None = None
    threshold: str | None = None
    days: int | None = None
    meeting: str | None = None
    moved_by: str = ""
    seconded_by: str = ""


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    KIND: ClassVar[str] = "cast_vote"
    seat: str
    position: str
    category: str | None = None
    rationale: str = ""
    audience: Audience = Audience.COUNCIL


@dataclass(frozen=True, slots=True)
class CloseBallot(Command):
    """Closes a ballot. Before the deadline only when every seat has voted, if its terms allow, or in its meeting."""

    KIND: ClassVar[str] = "close_ballot"


@dataclass(frozen=True, slots=True)
class ExtendBallot(Command):
    """Moves the deadline (milliseconds since 1970 UTC) of an open ballot to a later one."""

    KIND: ClassVar[str] = "extend_ballot"
    deadline: int
    reason: str


@dataclass(frozen=True, slots=True)
class TurnIntoEVote(Command):
    """Lets a vote of a meeting go on as an e-vote, `days` from now (None: as the rulebook says); what is cast stays."""

    KIND: ClassVar[str] = "turn_into_evote"
    days: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class RemindSeats(Command):
    """Records that seats (ids) which have not voted were asked to, so that nobody asks them again too soon."""

    KIND: ClassVar[str] = "remind_seats"
    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CancelBallot(Command):
    """Ends a ballot without a result; a dossier it was to decide goes back to where it stood."""

    KIND: ClassVar[str] = "cancel_ballot"
    reason: str


@dataclass(frozen=True, slots=True)
class FreezeBallot(Command):
    """Takes no votes until an officer decides: votes may have been lost with the hub's last ledger."""

    KIND: ClassVar[str] = "freeze_ballot"
    reason: str


@dataclass(frozen=True, slots=True)
class ResumeBallot(Command):
    """Lets a frozen ballot go on; the time that it stood still is added to its deadline."""

    KIND: ClassVar[str] = "resume_ballot"
    reason: str


@dataclass(frozen=True, slots=True)
class RuleOnLateVote(Command):
    """Says whether a vote on the docket (`vote` is its id, `device:n`) counts after all, and why."""

    KIND: ClassVar[str] = "rule_on_late_vote"
    vote: str
    counts: bool
    reason: str

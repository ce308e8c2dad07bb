"""Commands about a ballot: opening, voting, closing."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.dossier import Audience


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    """Opens a ballot; `threshold` is required for motions, where the rulebook states none. `days` may lengthen."""

    KIND: ClassVar[str] = "open_ballot"
    question: str
    track: str
    dossier: str | None = None
    threshold: str | None = None
    days: int | None = None


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
    """Closes a ballot. Before the deadline only when every seat has voted, and only if its terms allow."""

    KIND: ClassVar[str] = "close_ballot"

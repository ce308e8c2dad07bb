"""Commands about what a project is asked to do and what it is excused from."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class MakeAsk(Command):
    """Asks for one thing; `owner` is a member's id or empty for the applicant, `due` an ISO date."""

    KIND: ClassVar[str] = "make_ask"
    text: str
    criterion: str | None = None
    owner: str = ""
    due: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerAsk(Command):
    """Says what was done about an ask; whether that is enough is said by settling it."""

    KIND: ClassVar[str] = "answer_ask"
    ask: str
    answer: str


@dataclass(frozen=True, slots=True)
class SettleAsk(Command):
    """Ends an ask: it is met, or it is dropped for a reason."""

    KIND: ClassVar[str] = "settle_ask"
    ask: str
    met: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WaiveCriterion(Command):
    """Excuses a missed criterion, until an ISO date or without an end; a later one of the same row replaces it."""

    KIND: ClassVar[str] = "waive_criterion"
    criterion: str
    reason: str
    until: str | None = None

"""Commands about life after acceptance: reviews, notices, retirement and return, onboarding tasks."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class OpenReview(Command):
    """Opens the periodic review of an active project; before it is due that takes a reason."""

    KIND: ClassVar[str] = "open_review"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConcludeReview(Command):
    """Ends it: in good standing, or falling short of `criteria` (keys of rows)."""

    KIND: ClassVar[str] = "conclude_review"
    good: bool
    criteria: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class SendNotice(Command):
    """Records the notice that was sent to a project; until it is acknowledged a later one replaces it."""

    KIND: ClassVar[str] = "send_notice"
    criteria: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class AcknowledgeNotice(Command):
    """Records that the project has read the notice, on the ISO day `day`: its time to remedy is counted from then."""

    KIND: ClassVar[str] = "acknowledge_notice"
    day: str


@dataclass(frozen=True, slots=True)
class ExtendRemediation(Command):
    """Gives so many days more; once the time is over they are counted from the day of this decision."""

    KIND: ClassVar[str] = "extend_remediation"
    days: int
    reason: str


@dataclass(frozen=True, slots=True)
class ConfirmRetirement(Command):
    """Retires a project on a ground (`lifecycle.Ground`); `override` is the reason where that ground does not hold."""

    KIND: ClassVar[str] = "confirm_retirement"
    ground: str
    reason: str
    ballot: str | None = None
    override: str = ""


@dataclass(frozen=True, slots=True)
class ReturnToActive(Command):
    """Makes a project active again: it has remedied what it fell short of, or it comes back from retirement."""

    KIND: ClassVar[str] = "return_to_active"
    reason: str


@dataclass(frozen=True, slots=True)
class AssignTask(Command):
    """Names the member who takes care of an onboarding task; empty: whoever the rulebook names."""

    KIND: ClassVar[str] = "assign_task"
    task: str
    owner: str


@dataclass(frozen=True, slots=True)
class CompleteTask(Command):
    """Says where an onboarding task stands: done, not applicable (why), or open again (why)."""

    KIND: ClassVar[str] = "complete_task"
    task: str
    state: str = "done"
    note: str = ""

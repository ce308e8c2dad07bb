"""What happens to a project after acceptance: periodic reviews, notices to remedy, retirement and onboarding tasks.

`round` counts the moves a dossier had when something began: it stands until the dossier moves on.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PeriodicReview:
    """A review of an accepted project. `due` is the ISO day it was due on; `good` None: not concluded yet.

    `criteria` are the keys of the rows it fell short of. Times are milliseconds since 1970 UTC.
    """

    id: str
    round: int
    due: str
    opened_by: str
    opened_at: int
    reason: str = ""
    concluded_by: str = ""
    concluded_at: int | None = None
    good: bool | None = None
    criteria: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Prolonged:
    """More time to remedy: `earlier` and `until` are the last days (ISO) before and after this decision."""

    by: str
    at: int
    days: int
    earlier: str
    until: str
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a project was told to remedy. `acknowledged` is the ISO day on which it said that it had read it."""

    id: str
    round: int
    criteria: tuple[str, ...]
    text: str
    by: str
    at: int
    acknowledged: str | None = None
    acknowledged_by: str = ""
    prolonged: tuple[Prolonged, ...] = ()


class Ground(StrEnum):
    """Why a project may be retired: its time to remedy is over, it asks for it, or a ballot decided it."""

    CLOCK = "clock"
    PROJECT = "project"
    BALLOT = "ballot"


@dataclass(frozen=True, slots=True)
class Retirement:
    """`override` is an officer's reason for retiring it where the ground did not hold; empty when it did."""

    ground: Ground
    reason: str
    by: str
    at: int
    ballot: str | None = None
    override: str = ""


class TaskState(StrEnum):
    """Where an onboarding task stands."""

    OPEN = "open"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Task:
    """What was said about one of the rulebook's onboarding tasks; `owner` is a member, empty for whom it names."""

    key: str
    owner: str = ""
    state: TaskState = TaskState.OPEN
    note: str = ""
    by: str = ""
    at: int = 0

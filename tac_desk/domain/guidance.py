"""What a project is asked to do, and what it is excused from: asks and waivers."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class AskState(StrEnum):
    """Where an ask stands: open, answered (somebody says it is done), met, or dropped."""

    OPEN = "open"
    ANSWERED = "answered"
    MET = "met"
    DROPPED = "dropped"

    @property
    def is_settled(self) -> bool:
        return self in (AskState.MET, AskState.DROPPED)


@dataclass(frozen=True, slots=True)
class Ask:
    """`owner` is who is to do it: a member's id, or empty for the applicant. `due` is an ISO date."""

    id: str
    text: str
    criterion: str | None
    by: str
    at: int
    owner: str = ""
    due: str | None = None
    state: AskState = AskState.OPEN
    answer: str = ""
    settled_by: str = ""
    settled_at: int | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A missed criterion that is excused: by whom, why, and until when (an ISO date, None without an end)."""

    criterion: str
    reason: str
    until: str | None
    by: str
    at: int

    def holds(self, day: str) -> bool:
        """Whether it still excuses on `day`, an ISO date; the last day is included."""
        return self.until is None or day <= self.until


def open_asks(asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """The guidance a candidate is owed: what is not settled, in the order in which it was asked."""
    return tuple(ask for ask in asks if not ask.state.is_settled)

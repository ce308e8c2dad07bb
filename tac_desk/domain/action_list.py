"""The action items that are still open when a meeting begins: carried from every earlier one of the same body."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tac_desk.domain.meeting import ActionItem, Meeting


@dataclass(frozen=True, slots=True)
class Carried:
    """An open action item of the meeting `since`; `times` is how many meetings it has been carried to."""

    item: ActionItem
    since: Meeting
    times: int


def carried_by(meeting: Meeting, others: Iterable[Meeting]) -> tuple[Carried, ...]:
    """The oldest first."""
    before = sorted(
        (one for one in others if one.body == meeting.body and one.starts_at < meeting.starts_at),
        key=lambda one: one.starts_at,
    )
    return tuple(
        Carried(item, one, len(before) - place)
        for place, one in enumerate(before)
        for item in one.actions
        if item.is_open
    )


def is_overdue(item: ActionItem, today: date) -> bool:
    """Whether its day is over; a day that cannot be read is none."""
    try:
        return item.due is not None and date.fromisoformat(item.due) < today
    except ValueError:
        return False

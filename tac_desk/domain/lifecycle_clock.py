"""Says when the next review of a project is due, how long it has to remedy, and what it still has to do.

Days are UTC days. A last day is a whole one: it ends with the first moment of the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Notice, PeriodicReview, Task, TaskState
from tac_desk.domain.months import after_months, day_of
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_lifecycle import CLOCK, DUE, OnboardingTask
from tac_desk.domain.stage import Stage

LIVING = frozenset({Stage.ACCEPTED, Stage.ACTIVE, Stage.UNDER_REVIEW, Stage.IN_REMEDIATION})


def midnight(day: date) -> int:
    """The first moment of a day, in milliseconds since 1970 UTC."""
    return int(datetime.combine(day, time(), UTC).timestamp() * 1000)


def end_of(day: date) -> int:
    """The first moment after a day, in milliseconds since 1970 UTC."""
    return midnight(day + timedelta(days=1))


# --- reviews


def counted_from(book: Rulebook, dossier: Dossier) -> int | None:
    """When `dossier` was accepted, or last came to be active again; None while it is not active."""
    if book.stage(dossier.state) is not Stage.ACTIVE:
        return None
    since = dossier.filed_at
    for move in reversed(dossier.moves):
        if book.stage(move.state) not in (Stage.ACTIVE, Stage.ACCEPTED):
            break
        since = move.at
    return since


def next_review(book: Rulebook, dossier: Dossier) -> date | None:
    """The day on which the next review is due; None where none is awaited.

    Raises OverflowError beyond the calendar's end.
    """
    months, since = book.review_months(dossier.track), counted_from(book, dossier)
    if months is None or since is None:
        return None
    last = dossier.periodic[-1] if dossier.periodic else None
    if book.lifecycle.reviews_from != DUE or last is None or last.good is not True:
        return after_months(day_of(since), months)
    first, steps = date.fromisoformat(last.due), 1
    while after_months(first, months * steps) <= day_of(since):  # those that were missed are not made up for
        steps += 1
    return after_months(first, months * steps)


def is_review_due(book: Rulebook, dossier: Dossier, at: int) -> bool:
    """Whether a review of `dossier` should be opened at `at` (milliseconds since 1970 UTC)."""
    due = next_review(book, dossier)
    return due is not None and midnight(due) <= at


def due_reviews(book: Rulebook, dossiers: Iterable[Dossier], at: int) -> tuple[Dossier, ...]:
    """Those whose review is due, the longest due first."""
    due = [(day, one) for one in dossiers if (day := next_review(book, one)) and midnight(day) <= at]
    return tuple(one for _, one in sorted(due, key=lambda pair: (pair[0], pair[1].number, pair[1].id)))


def reviews_to_open(book: Rulebook, dossiers: Iterable[Dossier], at: int) -> tuple[Dossier, ...]:
    """Those that the hub's clock opens by itself: no more at a time than a session has room for."""
    if book.lifecycle.opened_by != CLOCK:
        return ()
    here = tuple(dossiers)
    running = sum(book.stage(one.state) is Stage.UNDER_REVIEW for one in here)
    return due_reviews(book, here, at)[: max(0, book.per_session[1] - running)]


def open_review(dossier: Dossier) -> PeriodicReview | None:
    """The review that is running, if one was opened and the dossier has not moved since."""
    last = dossier.periodic[-1] if dossier.periodic else None
    return last if last is not None and last.round == len(dossier.moves) else None


# --- time to remedy


def standing_notice(dossier: Dossier) -> Notice | None:
    """The notice the project has to answer to, if one was sent since it is in remediation."""
    last = dossier.notices[-1] if dossier.notices else None
    return last if last is not None and last.round == len(dossier.moves) else None


def acknowledged_on(book: Rulebook, notice: Notice) -> date | None:
    """The day from which the time to remedy is counted, which may lie ahead; None: it waits to be acknowledged."""
    days = book.lifecycle.acknowledge_days
    by_itself = None if days is None else day_of(notice.at) + timedelta(days=days)
    read = None if notice.acknowledged is None else date.fromisoformat(notice.acknowledged)
    return min(filter(None, (read, by_itself)), default=None)  # to be read late does not lengthen the time


def last_day(book: Rulebook, notice: Notice) -> date | None:
    """The last day on which what `notice` names can be remedied in time; None while the time does not run."""
    if notice.prolonged:
        return date.fromisoformat(notice.prolonged[-1].until)
    start = acknowledged_on(book, notice)
    return None if start is None else start + timedelta(days=book.windows.remediation_days)


def time_is_up(book: Rulebook, dossier: Dossier, at: int) -> bool:
    """Whether the time to remedy is over at `at` (milliseconds since 1970 UTC)."""
    notice = standing_notice(dossier)
    last = last_day(book, notice) if notice is not None else None
    return last is not None and at >= end_of(last)


# --- tasks


@dataclass(frozen=True, slots=True)
class ToDo:
    """An onboarding task of the rulebook with what was said about it."""

    rule: OnboardingTask
    task: Task

    @property
    def is_open(self) -> bool:
        return self.task.state is TaskState.OPEN


def to_dos(book: Rulebook, dossier: Dossier) -> tuple[ToDo, ...]:
    """The tasks of a project that was accepted here; one that the council knew before had its own beginning."""
    if book.stage(dossier.state) not in LIVING:
        return ()
    if not any(book.stage(move.state) is Stage.ACCEPTED for move in dossier.moves):
        return ()
    return tuple(
        ToDo(rule, dossier.tasks.get(rule.key) or Task(rule.key)) for rule in book.onboarding(dossier.track)
    )


def open_to_dos(book: Rulebook, dossier: Dossier) -> tuple[ToDo, ...]:
    return tuple(one for one in to_dos(book, dossier) if one.is_open)

"""Reads the part of a rulebook about life after acceptance: when reviews are due, how notices run, what is to do."""

from dataclasses import dataclass

from tac_desk.domain.rulebook_table import Table

COMPLETION, DUE = "completion", "due"
OFFICER, CLOCK = "officer", "clock"
PROJECT, COUNCIL = "project", "council"


@dataclass(frozen=True, slots=True)
class LifecycleRules:
    """How reviews after acceptance, notices and tasks are handled; the defaults hold where a rulebook says nothing.

    `reviews_from` says what the next review is counted from: the end of the last one, or the day it was due.
    `opened_by` says whether the hub's clock opens what is due, or an officer. `warning_days` before the last day to
    remedy, officers and the sponsor are asked to look. A notice that nobody acknowledges counts as acknowledged after
    `acknowledge_days` (None: never, it waits; 0: the time to remedy is counted from the day it was sent). With
    `tasks_gate` all tasks are done before a project becomes active.
    """

    reviews_from: str = COMPLETION
    opened_by: str = OFFICER
    warning_days: int = 7
    acknowledge_days: int | None = None
    tasks_gate: bool = False


@dataclass(frozen=True, slots=True)
class OnboardingTask:
    """One thing to do after acceptance; `by` is who does it if nobody else is named: the project or the council."""

    key: str
    title: str
    by: str = PROJECT


def read_lifecycle(top: Table) -> LifecycleRules:
    """The table `lifecycle`, which a rulebook may leave out. Raises RulebookError."""
    usual = LifecycleRules()
    if "lifecycle" not in top.values:
        return usual
    table = top.table("lifecycle")
    for name in table.values:
        if name not in LifecycleRules.__slots__:
            raise table.refuse(name, "is not a setting here")
    return LifecycleRules(
        reviews_from=table.one_of("reviews_from", (COMPLETION, DUE), usual.reviews_from),
        opened_by=table.one_of("opened_by", (OFFICER, CLOCK), usual.opened_by),
        warning_days=table.count("warning_days", 0) if "warning_days" in table.values else usual.warning_days,
        acknowledge_days=table.count("acknowledge_days", 0) if "acknowledge_days" in table.values else None,
        tasks_gate=table.get("tasks_gate", bool, usual.tasks_gate),
    )


def read_onboarding(track: Table) -> tuple[OnboardingTask, ...]:
    """The tasks of one track, in their order. Raises RulebookError."""
    tasks = tuple(
        OnboardingTask(t.get("key", str), t.get("title", str), t.one_of("by", (PROJECT, COUNCIL), PROJECT))
        for t in track.rows("onboarding")
    )
    if len({task.key for task in tasks}) != len(tasks):
        raise track.refuse("onboarding", "two tasks have the same key")
    return tasks

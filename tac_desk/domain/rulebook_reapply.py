"""Reads the part of a rulebook about applications that come back: after which ends they wait, and which come first."""

from dataclasses import dataclass

from tac_desk.domain.rulebook_table import Table
from tac_desk.domain.stage import Stage

WAIT = (Stage.DECLINED,)
RETURNING = (Stage.DECLINED, Stage.TOO_EARLY, Stage.POSTPONED)


@dataclass(frozen=True, slots=True)
class ReapplyRules:
    """States by key. After one of `wait`, the window `reapply_months` must pass, counted from the day of the decision.

    An application after one of `returning` is taken first in the queue: the council has looked at it before.
    """

    wait: tuple[str, ...] = ()
    returning: tuple[str, ...] = ()


def read_reapply(top: Table, means: dict[str, Stage | None]) -> ReapplyRules:
    """The table `reapply`, which a rulebook may leave out; `means` are its states. Raises RulebookError."""
    table = top.table("reapply") if "reapply" in top.values else Table(top.file, "reapply", {})
    for name in table.values:
        if name not in ReapplyRules.__slots__:
            raise table.refuse(name, "is not a setting here")
    return ReapplyRules(_states(table, "wait", means, WAIT), _states(table, "returning", means, RETURNING))


def _states(
    table: Table, key: str, means: dict[str, Stage | None], usual: tuple[Stage, ...]
) -> tuple[str, ...]:
    if key in table.values:
        return table.texts(key, tuple(means))
    return tuple(state for state, stage in means.items() if stage is not None and stage in usual)

"""Compares two evidence snapshots: for each criterion the verdict then and now, and the figures that moved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.rulebook import Criterion

MEASURED = {
    "contributors": "people",
    "core_maintainers": "maintainers",
    "maintainers_diversity": "organisations",
    "production_adoption": "adopters",
}
"""The figure a floor is about, by the question asked of git, where it is not called like the question."""


class Crossing(StrEnum):
    """How a figure passed its floor."""

    BELOW = "below"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Reading:
    """One row of a snapshot; `figures` may hold more than counts, only whole numbers are compared."""

    verdict: str
    figures: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """A count then and now; None where that snapshot does not hold it."""

    name: str
    was: int | None
    now: int | None


@dataclass(frozen=True, slots=True)
class Drift:
    """One criterion in two snapshots; an empty verdict: that snapshot says nothing about it."""

    criterion: Criterion
    old: str
    new: str
    steps: tuple[Step, ...] = ()

    @property
    def verdict_changed(self) -> bool:
        """Whether both say something, and not the same."""
        return bool(self.old and self.new) and self.old != self.new

    @property
    def moved(self) -> tuple[Step, ...]:
        """The figures that both snapshots hold, and differently: another collector may count other things."""
        return tuple(s for s in self.steps if None not in (s.was, s.now) and s.was != s.now)

    @property
    def has_changed(self) -> bool:
        return self.old != self.new or bool(self.moved)

    @property
    def measured(self) -> Step | None:
        """The figure that the criterion's floor is about, when it is in both snapshots."""
        key = evidence_key(self.criterion)
        wanted = MEASURED.get(key, key)
        found = next((step for step in self.steps if step.name == wanted), None)
        return found if found is not None and None not in (found.was, found.now) else None

    @property
    def crossing(self) -> Crossing | None:
        """Whether the measured figure fell below the floor or came up to it."""
        floor, step = self.criterion.floor, self.measured
        if floor is None or step is None or step.was is None or step.now is None:
            return None
        if (step.was >= floor) == (step.now >= floor):
            return None
        return Crossing.BELOW if step.now < floor else Crossing.REACHED


def drift(
    criteria: Iterable[Criterion], before: Mapping[str, Reading], after: Mapping[str, Reading]
) -> tuple[Drift, ...]:
    """One for each criterion that either snapshot speaks of, in the rulebook's order, changed or not."""
    return tuple(
        _drift(criterion, before.get(criterion.key, _NOTHING), after.get(criterion.key, _NOTHING))
        for criterion in criteria
        if criterion.key in before or criterion.key in after
    )


_NOTHING = Reading("")


def _drift(criterion: Criterion, before: Reading, after: Reading) -> Drift:
    old, new = _counts(before), _counts(after)
    names = dict.fromkeys([*old, *new])
    steps = tuple(Step(name, old.get(name), new.get(name)) for name in names)
    return Drift(criterion, before.verdict, after.verdict, steps)


def _counts(reading: Reading) -> dict[str, int]:
    return {
        name: value
        for name, value in reading.figures.items()
        if isinstance(value, int) and not isinstance(value, bool)
    }

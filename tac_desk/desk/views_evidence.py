"""What the screens are given of an evidence snapshot: rows, further checks, the other repositories in scope."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FindingRow:
    rule: str
    outcome: str
    path: str | None
    line: int | None
    excerpt: str
    searched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the machine found for one criterion."""

    verdict: str
    summary: str
    figures: Mapping[str, object] = field(default_factory=dict)
    findings: tuple[FindingRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A further check, none of the council's criteria; `outcome` is a code of `domain.check.OUTCOMES`."""

    key: str
    outcome: str
    count: int = 0
    findings: tuple[FindingRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """Another repository of the same application; `commit` is None when it does not resolve, `note` says why."""

    repository: str
    commit: str | None
    note: str = ""
    rows: Mapping[str, Judged] = field(default_factory=dict)

    @property
    def counts(self) -> Mapping[str, int]:
        return Counter(row.verdict for row in self.rows.values())


@dataclass(frozen=True, slots=True)
class SnapshotView:
    """One snapshot; `at` is when it was attached, in milliseconds, and `as_of` the ISO instant it looks at.

    `is_whole` is False while only its verdicts are here; `partial` names what was cut short when it was collected.
    `id` is empty for one made on this computer, which nobody else has seen.
    """

    id: str
    repository: str
    commit: str
    as_of: str
    at: int
    rows: Mapping[str, Judged]
    checks: tuple[CheckRow, ...] = ()
    scope: tuple[ScopeRow, ...] = ()
    partial: tuple[str, ...] = ()
    collector: str = ""
    is_whole: bool = True

    @property
    def counts(self) -> Mapping[str, int]:
        return Counter(row.verdict for row in self.rows.values())

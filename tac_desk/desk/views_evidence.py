"""What the screens are given of an evidence snapshot: rows, further checks, the other repositories in scope."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.drift import Drift
from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.second_look import Basis


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
    `weeks` are the commits per week, oldest first, of which the last `window_days` count towards a floor.
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
    weeks: tuple[int, ...] = ()
    window_days: int = 0

    @property
    def counts(self) -> Mapping[str, int]:
        return Counter(row.verdict for row in self.rows.values())


@dataclass(frozen=True, slots=True)
class LookRow:
    """A criterion that asks for a second look since my `basis` (review or vote) at `since`, in milliseconds.

    `renewed`: another version of the collector looked, so that it may be the rules that moved, not the repository.
    """

    basis: Basis
    since: int
    drift: Drift
    renewed: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """Something that was asked in the earlier round: an ask, a comment, or a review's note on a row not passed.

    `verdict` is that of the note, the lean of a whole review or the state of an ask; empty for a comment. `key` is
    empty where the text concerns no single criterion.
    """

    who: str
    key: str
    verdict: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceHistory:
    """All snapshots of a dossier, the oldest first, those of its earlier round before its own.

    `earlier` is how many belong to the earlier round; `asks` are what was asked then.
    """

    criteria: tuple[Criterion, ...]
    snapshots: tuple[SnapshotView, ...]
    earlier: int = 0
    asks: tuple[Ask, ...] = ()

"""What became of many dossiers' evidence, as a table and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from tac_desk.cli.hub_common import table
from tac_desk.domain.display import display_safe
from tac_desk.evidence.snapshot import COLLECTOR

SCHEMA = "tac-desk/collect/1"


@dataclass(frozen=True, slots=True)
class Told:
    """One dossier: `commit` and `blob` when it was mined, else the `reason` why it was not.

    `attached` is False for a snapshot that said nothing new.
    """

    dossier: str
    name: str
    repository: str
    as_of: str
    reason: str = ""
    commit: str = ""
    blob: str = ""
    attached: bool = False


@dataclass(slots=True)
class Summary:
    """What a run did; `left` is how many a limit left, `stopped` that it was interrupted before the rest."""

    done: list[Told] = field(default_factory=list)
    failed: list[Told] = field(default_factory=list)
    skipped: list[Told] = field(default_factory=list)
    left: int = 0
    seconds: float = 0.0
    stopped: bool = False

    @property
    def status(self) -> int:
        """The exit status: 130 as after any Ctrl-C, 1 when something failed, else 0."""
        if self.stopped:
            return 130
        return 1 if self.failed else 0

    def as_json(self) -> str:
        return json.dumps({"schema": SCHEMA, "collector": COLLECTOR} | asdict(self), indent=2) + "\n"

    def as_table(self) -> str:
        counts = f"{len(self.done)} done, {len(self.failed)} failed, {len(self.skipped)} skipped"
        stopped = "; stopped before the rest" if self.stopped else ""
        stopped = f"; {self.left} left for the next run" if self.left and not stopped else stopped
        return f"{table(list(self._rows()))}\n{counts} in {self.seconds:.1f} s{stopped}\n"

    def _rows(self) -> Iterator[tuple[str, ...]]:
        yield ("DOSSIER", "NAME", "RESULT", "COMMIT OR REASON")
        for result, rows in (("done", self.done), ("failed", self.failed), ("skipped", self.skipped)):
            for one in rows:
                found = f"{one.commit[:12]}{'' if one.attached else ' (nothing new)'}"
                yield one.dossier, display_safe(one.name), result, display_safe(one.reason or found)

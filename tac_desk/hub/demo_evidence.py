"""The demonstration's evidence: mined snapshots of real projects, and invented ones of invented candidates."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.commands import AttachEvidence
from tac_desk.evidence.ties import read_ties
from tac_desk.record.canonical import canonical

FOLDER = "evidence"  # of mined snapshots: numbers, paths, lines and commits only
INVENTED = "evidence_invented"  # of repositories that do not exist


@dataclass(frozen=True, slots=True)
class DemoEvidence:
    """One snapshot: its bytes, and the command that attaches it."""

    data: bytes
    command: AttachEvidence


def invented_evidence(name: str, as_of: str) -> DemoEvidence:
    """The invented snapshot `name`, as if it had been taken at the ISO instant `as_of`."""
    return _evidence(_read(INVENTED, name) | {"as_of": as_of})


def mined_evidence() -> Iterator[tuple[str, DemoEvidence]]:
    """The id of each mined project, with its snapshot."""
    for path in sorted(resource("demo", FOLDER).glob("*.json")):
        yield path.stem, _evidence(_read(FOLDER, path.stem))


def _read(folder: str, name: str) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(resource("demo", folder, f"{name}.json").read_text("utf-8"))
    return report


def _evidence(report: dict[str, Any]) -> DemoEvidence:
    data = canonical(report)
    verdicts = {row["key"]: row["verdict"] for row in report["criteria"]}
    blob = hashlib.sha256(data).hexdigest()
    place = report["repository"], report["commit"], report["as_of"]
    return DemoEvidence(data, AttachEvidence(blob, *place, verdicts, ties=read_ties(report)))

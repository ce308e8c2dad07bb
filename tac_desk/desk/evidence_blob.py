"""Reads an evidence snapshot (schema tac-desk/evidence/1) into what the checklist shows beside each criterion."""

from collections.abc import Mapping
from typing import Any

import msgspec

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import FindingRow, Judged
from tac_desk.domain.dossier import Dossier
from tac_desk.protocol.codec import CodecError, decode


class _Finding(msgspec.Struct, frozen=True):
    rule: str
    outcome: str
    path: str | None = None
    line: int | None = None
    excerpt: str | None = None
    searched: tuple[str, ...] = ()


class _Criterion(msgspec.Struct, frozen=True):
    key: str
    verdict: str
    summary: str = ""
    figures: dict[str, Any] = {}
    findings: tuple[_Finding, ...] = ()


class _Snapshot(msgspec.Struct, frozen=True):
    criteria: tuple[_Criterion, ...]


def machine_verdicts(desk: Desk, dossier: Dossier) -> Mapping[str, Judged]:
    """What the machine found, by criterion; bare verdicts while the snapshot itself is still to be fetched.

    A snapshot that cannot be read, though its hash is right, is shown as bare verdicts too. Raises StoreError.
    """
    evidence = dossier.latest_evidence
    if evidence is None:
        return {}
    bare = {key: Judged(verdict, "") for key, verdict in evidence.verdicts.items()}
    data = desk.store.blob(evidence.blob)
    return bare if data is None else {**bare, **_read(data)}


def _read(data: bytes) -> Mapping[str, Judged]:
    try:
        snapshot = decode(data, _Snapshot)
    except CodecError:
        return {}
    return {row.key: _judged(row) for row in snapshot.criteria}


def _judged(row: _Criterion) -> Judged:
    findings = tuple(
        FindingRow(f.rule, f.outcome, f.path, f.line, f.excerpt or "", f.searched) for f in row.findings
    )
    return Judged(row.verdict, row.summary, row.figures, findings)

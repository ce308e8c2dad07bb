"""Reads an evidence snapshot (schema tac-desk/evidence/1) into what the screens show of it."""

from collections.abc import Mapping
from typing import Any

import msgspec

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_evidence import CheckRow, FindingRow, Judged, ScopeRow, SnapshotView
from tac_desk.domain.dossier import Dossier, EvidenceRef
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


class _Check(msgspec.Struct, frozen=True):
    key: str
    outcome: str
    count: int = 0
    findings: tuple[_Finding, ...] = ()


class _Other(msgspec.Struct, frozen=True):
    repository: str
    commit: str | None = None
    note: str | None = None
    criteria: tuple[_Criterion, ...] = ()


class _Snapshot(msgspec.Struct, frozen=True):
    """What older collectors did not write has a default."""

    criteria: tuple[_Criterion, ...]
    checks: tuple[_Check, ...] = ()
    repositories: tuple[_Other, ...] = ()
    partial: tuple[str, ...] = ()
    collector: int | str = ""
    weeks: tuple[int, ...] = ()
    window_days: int = 0


def latest_snapshot(desk: Desk, dossier: Dossier) -> SnapshotView | None:
    """The newest snapshot attached to a dossier. Raises StoreError."""
    evidence = dossier.latest_evidence
    return snapshot(desk, evidence) if evidence is not None else None


def snapshots(desk: Desk, dossier: Dossier) -> tuple[SnapshotView, ...]:
    """All that were attached, the oldest first. Raises StoreError."""
    return tuple(snapshot(desk, evidence) for evidence in dossier.evidence)


def snapshot(desk: Desk, evidence: EvidenceRef) -> SnapshotView:
    """A snapshot; bare verdicts while it is still to be fetched, or when its bytes say nothing readable.

    Raises StoreError.
    """
    bare = {key: Judged(verdict, "") for key, verdict in evidence.verdicts.items()}
    data = desk.store.blob(evidence.blob)
    found = _decoded(data) if data is not None else None
    place = (evidence.id, evidence.repository, evidence.commit, evidence.as_of, evidence.at)
    return (
        SnapshotView(*place, bare, is_whole=False)
        if found is None
        else _shown(found, *place, bare | _rows(found.criteria))
    )


def snapshot_of(data: bytes, repository: str, commit: str, as_of: str) -> SnapshotView:
    """One that was made on this computer and attached nowhere. Raises CodecError for what is no snapshot."""
    found = decode(data, _Snapshot)
    return _shown(found, "", repository, commit, as_of, 0, _rows(found.criteria))


def _decoded(data: bytes) -> _Snapshot | None:
    try:
        return decode(data, _Snapshot)
    except CodecError:
        return None


def _shown(
    found: _Snapshot, id_: str, repository: str, commit: str, as_of: str, at: int, rows: Mapping[str, Judged]
) -> SnapshotView:
    return SnapshotView(
        id=id_,
        repository=repository,
        commit=commit,
        as_of=as_of,
        at=at,
        rows=rows,
        checks=tuple(CheckRow(c.key, c.outcome, c.count, _findings(c.findings)) for c in found.checks),
        scope=tuple(ScopeRow(o.repository, o.commit, o.note or "", _rows(o.criteria)) for o in found.repositories),
        partial=found.partial,
        collector=str(found.collector),
        weeks=found.weeks,
        window_days=found.window_days,
    )  # fmt: skip


def _rows(criteria: tuple[_Criterion, ...]) -> dict[str, Judged]:
    return {
        row.key: Judged(row.verdict, row.summary, row.figures, _findings(row.findings)) for row in criteria
    }


def _findings(findings: tuple[_Finding, ...]) -> tuple[FindingRow, ...]:
    return tuple(FindingRow(f.rule, f.outcome, f.path, f.line, f.excerpt or "", f.searched) for f in findings)

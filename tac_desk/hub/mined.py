"""Keeps what was mined and what failed, and attaches finished evidence to its dossier, in one transaction each."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from tac_desk.domain.commands import AttachEvidence
from tac_desk.domain.dossier import Dossier, EvidenceRef
from tac_desk.domain.mining import Mined, MiningReason
from tac_desk.evidence.snapshot import COLLECTOR, says_the_same
from tac_desk.evidence.ties import read_ties
from tac_desk.hub import blobs, tables
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.things import load_things
from tac_desk.protocol.entry import ACCEPTED

ON_DEMAND = ""


@dataclass(frozen=True, slots=True)
class Work:
    """One repository of one dossier to be mined as of an instant (milliseconds since 1970 UTC, whole seconds).

    Finished work is known by dossier, repository, instant and COLLECTOR. `reason` is a MiningReason or ON_DEMAND.
    """

    dossier: str
    repository: str
    as_of: int
    reason: str = ON_DEMAND


@dataclass(frozen=True, slots=True)
class Record:
    """Work that was finished, with the snapshot's hash, or that failed, with the trouble."""

    work: Work
    at: int
    blob: str | None
    trouble: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a snapshot; it is not attached when the dossier has one that says the same."""

    blob: str
    commit: str
    attached: bool


def records(hub: Hub) -> list[Record]:
    """All work of these collectors."""
    with hub.database.reading() as connection:
        rows = connection.execute(select(tables.mined).where(tables.mined.c.collector == COLLECTOR))
        return [
            Record(Work(row.dossier, row.repository, row.as_of, row.reason), row.at, row.blob, row.trouble)
            for row in rows
        ]


def tries_by_dossier(known: list[Record]) -> Mapping[str, list[Mined]]:
    """As `domain.mining` asks for them."""
    tries: dict[str, list[Mined]] = {}
    for record in known:
        mined = Mined(record.work.as_of, record.at, record.blob is not None)
        tries.setdefault(record.work.dossier, []).append(mined)
    return tries


def finish(hub: Hub, work: Work, data: bytes) -> Kept:
    """Keep the snapshot `data` of `work`, and attach it unless that would say nothing new.

    Raises HubError when the rules refuse it, it is too big, or only a part could be read; then nothing is kept.
    """
    report = json.loads(data)
    if report.get("partial"):  # another run may read more, and finished work is not done again
        raise HubError(
            "Only a part could be read in time",
            f"{report['repository']}: without {', '.join(report['partial'])}",
            "The machine may be too busy, or the repository hostile: tac-hub collect attaches what there is.",
        )
    blob = hashlib.sha256(data).hexdigest()
    with hub.sitting() as sitting:
        blobs.put(sitting.connection, blob, data)
        dossier = load_things(sitting.connection, [f"dossier:{work.dossier}"]).get(f"dossier:{work.dossier}")
        attached = isinstance(dossier, Dossier) and _is_news(sitting.connection, dossier, work, blob, report)
        if attached:
            _attach(hub, sitting, work, blob, report)
        _record(sitting.connection, Record(work, hub.now(), blob, ""))
    return Kept(blob, report["commit"], attached)


def fail(hub: Hub, work: Work, trouble: str) -> None:
    """Remember that `work` failed, so that a schedule does not try it again at once."""
    with hub.database.writing() as connection:
        _record(connection, Record(work, hub.now(), None, trouble))


def command_for(data: bytes, reason: str = ON_DEMAND) -> AttachEvidence:
    """The command that attaches the snapshot `data`."""
    report = json.loads(data)
    return _command(hashlib.sha256(data).hexdigest(), report, reason)


def _command(blob: str, report: Mapping[str, Any], reason: str) -> AttachEvidence:
    verdicts = {row["key"]: row["verdict"] for row in report["criteria"]}
    return AttachEvidence(
        blob, report["repository"], report["commit"], report["as_of"], verdicts, reason, read_ties(report)
    )


def _attach(hub: Hub, sitting: Sitting, work: Work, blob: str, report: Mapping[str, Any]) -> None:
    outcome = hub.submit_in(sitting, _command(blob, report, work.reason), f"dossier:{work.dossier}")
    if outcome.status != ACCEPTED:  # raised inside the transaction, so that nothing of it is kept
        raise HubError(
            "The evidence was not attached", str(outcome.reason), "Check the dossier: tac-hub dossiers."
        )


def _is_news(
    connection: Connection, dossier: Dossier, work: Work, blob: str, report: Mapping[str, Any]
) -> bool:
    """The same snapshot is never attached twice for one reason; a scheduled one only when it says something new."""
    if any((one.blob, one.reason) == (blob, work.reason) for one in dossier.evidence):
        return False
    if work.reason == ON_DEMAND or MiningReason(work.reason).always_attached:
        return True
    latest = _latest(dossier)
    data = blobs.get(connection, latest.blob) if latest else None
    return data is None or not says_the_same(json.loads(data), report)


def _latest(dossier: Dossier) -> EvidenceRef | None:
    """The one that tells the latest state, which is not always the one attached last."""
    return max(dossier.evidence, key=lambda one: (one.as_of, one.at), default=None)


def _record(connection: Connection, record: Record) -> None:
    """A later try of the same work replaces the earlier one."""
    work, columns = record.work, tables.mined.c
    same = (columns.dossier == work.dossier) & (columns.repository == work.repository)
    same &= (columns.as_of == work.as_of) & (columns.collector == COLLECTOR)
    connection.execute(delete(tables.mined).where(same))
    connection.execute(
        insert(tables.mined).values(
            dossier=work.dossier,
            repository=work.repository,
            as_of=work.as_of,
            collector=COLLECTOR,
            at=record.at,
            reason=work.reason,
            blob=record.blob,
            trouble=record.trouble,
        )
    )

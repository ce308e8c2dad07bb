"""Collects the evidence of a dossier on this computer, to compare with the hub's; nothing of it is sent."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.evidence_blob import snapshot_of
from tac_desk.desk.views_evidence import SnapshotView
from tac_desk.domain.claims import claims_of
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rules.dossier_rules import criteria_track


@dataclass(frozen=True, slots=True)
class MiningPlan:
    """What is collected: the declared `repository` by the criteria of `track`; `claims` are the application's."""

    repository: str
    rulebook: Rulebook
    track: str
    claims: Mapping[str, str]


def mining_plan(desk: Desk, dossier_id: str) -> MiningPlan | None:
    """On the store thread: what a dossier asks for; None when it is unknown here. Raises StoreError."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    if view is None or dossier is None:
        return None
    track = criteria_track(view.world, dossier)
    claims = claims_of(dossier, view.world.council)
    return MiningPlan(dossier.repository, view.world.rulebook, track, claims)


class Run:
    """One collection under way, which the thread that shows it and the thread that makes it may both look at."""

    def __init__(self) -> None:
        self._stop = Event()
        self.stage, self.fraction = "", 0.0

    def stop(self) -> None:
        """Let it end early, with what it has found by then."""
        self._stop.set()

    @property
    def is_stopped(self) -> bool:
        return self._stop.is_set()

    def tell(self, stage: str, done: int, total: int) -> None:
        """`fraction` is how much of the whole is done, 0 to 1, as if every stage took the same time."""
        from tac_desk.evidence.collecting import STAGES

        self.stage = stage
        self.fraction = (STAGES.index(stage) + done / max(total, 1)) / len(STAGES)


def mine_here(plan: MiningPlan, source: str, as_of: datetime, run: Run) -> SnapshotView:
    """On a work thread: the evidence in `source` (a folder, or an https: address) as it stood at `as_of`.

    One that was stopped is partial. What is cloned is removed again. Raises EvidenceError, also when it was stopped
    before anything was read.
    """
    from tac_desk.evidence.collect import collect  # the collectors are not loaded before they are wanted

    with tempfile.TemporaryDirectory(prefix="tac-desk-mirror-") as mirrors:
        made = collect(
            source,
            rulebook=plan.rulebook,
            track=plan.track,
            as_of=as_of,
            address=plan.repository or None,
            claims=plan.claims,
            mirrors=Path(mirrors),
            progress=run.tell,
            cancelled=lambda: run.is_stopped,
        )
    return snapshot_of(made.content(), source, made.commit, made.as_of)

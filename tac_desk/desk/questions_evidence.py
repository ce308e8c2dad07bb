"""How a dossier's evidence moved: what asks for a second look, all its snapshots, what the earlier round asked."""

from collections.abc import Iterator, Mapping

from tac_desk.desk import evidence_blob
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_evidence import Ask, EvidenceHistory, LookRow, SnapshotView
from tac_desk.domain.dossier import Audience, Dossier, Review
from tac_desk.domain.drift import Drift, Reading, drift
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.second_look import second_look
from tac_desk.store.view import View

TOLD = (Audience.PUBLIC, Audience.APPLICANT)
"""Comments that the applicant could read are what was asked of them."""


def readings(snapshot: SnapshotView) -> Mapping[str, Reading]:
    """A snapshot as `domain.drift` compares it; a row that was cut short says nothing."""
    return {
        key: Reading("") if key in snapshot.partial else Reading(row.verdict, row.figures)
        for key, row in snapshot.rows.items()
    }


def compared(criteria: tuple[Criterion, ...], before: SnapshotView, after: SnapshotView) -> tuple[Drift, ...]:
    """Every criterion in two snapshots."""
    return drift(criteria, readings(before), readings(after))


def look_rows(desk: Desk, view: View, dossier: Dossier, latest: SnapshotView | None) -> tuple[LookRow, ...]:
    """The rows that ask for my second look, with the figures as far as the snapshots are here. Raises StoreError."""
    looks = second_look(view.world, dossier, view.me.member, view.hub_clock)
    if latest is None or not looks:
        return ()
    criteria = view.world.rulebook.tracks[criteria_track(view.world, dossier)].criteria
    seen = {look.seen.id: evidence_blob.snapshot(desk, look.seen) for look in looks}
    found = []
    for look in looks:
        then = seen[look.seen.id]
        renewed = bool(then.collector and latest.collector and then.collector != latest.collector)
        drifts = compared(tuple(c for c in criteria if c.key == look.key), then, latest)
        found += [LookRow(look.basis, look.since, one, renewed) for one in drifts if one.verdict_changed]
    return tuple(sorted(found, key=lambda row: row.drift.criterion.number))


def evidence_history(desk: Desk, dossier_id: str) -> EvidenceHistory | None:
    """All snapshots of a dossier and of its earlier round; None when it is unknown here. Raises StoreError."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    if view is None or dossier is None or view.world.council is None:
        return None
    criteria = view.world.rulebook.tracks[criteria_track(view.world, dossier)].criteria
    previous = view.world.dossier(f"dossier:{dossier.previous}") if dossier.previous else None
    before = evidence_blob.snapshots(desk, previous) if previous else ()
    asks = tuple(_asks(previous, view.world.council)) if previous else ()
    return EvidenceHistory(criteria, (*before, *evidence_blob.snapshots(desk, dossier)), len(before), asks)


def _asks(dossier: Dossier, council: Council) -> Iterator[Ask]:
    for ask in dossier.asks:
        yield Ask(council.name_of(ask.by), ask.criterion or "", ask.state, ask.text)
    for comment in dossier.comments:
        if comment.audience in TOLD:
            yield Ask(council.name_of(comment.author), comment.criterion or "", "", comment.text)
    for member, review in dossier.reviews.items():
        yield from _asks_of(council.name_of(member), review)


def _asks_of(who: str, review: Review) -> Iterator[Ask]:
    yield Ask(who, "", review.lean, review.summary)
    for key, row in review.rows.items():
        if row.verdict in ("fail", "caution") and row.note:
            yield Ask(who, key, row.verdict, row.note)

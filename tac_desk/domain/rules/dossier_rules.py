"""Rules about dossiers: moving, evidence and reviews."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import (
    AttachEvidence,
    Command,
    MoveDossier,
    ScheduleDossier,
    SubmitReview,
)
from tac_desk.domain.dossier import Dossier, EvidenceRef, Move, Review
from tac_desk.domain.moves import against_move
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.lifecycle_moves import check_step
from tac_desk.domain.rules.rule import END_OF_TIME, MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.rules.session_rules import off_session
from tac_desk.domain.ties import NO_TIES
from tac_desk.domain.world import Act, Thing, World


def _check_move(world: World, act: Act, dossier: Dossier, command: MoveDossier) -> Refusal | None:
    if command.state not in world.rulebook.states:
        return refuse(Reason.MALFORMED, field="state", value=command.state)
    if too_long(command.reason, command.override):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    override = bool(command.override.strip())
    against = against_move(world, dossier, command.state, act.at, override=override)
    if against is not None or override:
        return against
    return check_step(world.rulebook, dossier, command.state)


def _move(world: World, act: Act, dossier: Dossier, command: MoveDossier) -> tuple[Thing, ...]:
    """A dossier that is postponed, withdrawn or back in the queue leaves its session, and nothing is due of it."""
    return off_session(world, moved(dossier, command.state, act, command.override or command.reason))


def moved(dossier: Dossier, state: str, act: Act, reason: str = "") -> Dossier:
    """`dossier` in another state, with the step in its history."""
    return replace(dossier, state=state, moves=(*dossier.moves, Move(state, act.at, act.member, reason)))


def _check_schedule(_world: World, _act: Act, _dossier: Dossier, command: ScheduleDossier) -> Refusal | None:
    due = command.due_at
    if due is not None and not 0 <= due < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="due_at", value=due)
    return None


def _schedule(_world: World, _act: Act, dossier: Dossier, command: ScheduleDossier) -> tuple[Thing, ...]:
    return (replace(dossier, session=command.session, due_at=command.due_at),)


def _attach(_world: World, act: Act, dossier: Dossier, command: AttachEvidence) -> tuple[Thing, ...]:
    evidence = EvidenceRef(
        id=act.id,
        blob=command.blob,
        repository=command.repository,
        commit=command.commit,
        as_of=command.as_of,
        verdicts=command.verdicts,
        at=act.at,
        reason=command.reason,
        ties=command.ties,
    )
    return (replace(dossier, evidence=_with_latest_ties((*dossier.evidence, evidence))),)


def _with_latest_ties(evidence: tuple[EvidenceRef, ...]) -> tuple[EvidenceRef, ...]:
    """Of each repository only the latest snapshot that shows any keeps its ties: they are long."""
    telling = [one for one in evidence if not one.ties.is_empty]
    latest = {one.repository: one.id for one in sorted(telling, key=lambda one: (one.as_of, one.at))}
    return tuple(
        one if one.ties.is_empty or latest[one.repository] == one.id else replace(one, ties=NO_TIES)
        for one in evidence
    )


def criteria_track(world: World, dossier: Dossier) -> str:
    """The track whose criteria a dossier is reviewed against: a candidate is still an ecosystem project."""
    return world.rulebook.criteria_track(dossier.track)


def _check_review(world: World, act: Act, dossier: Dossier, command: SubmitReview) -> Refusal | None:
    track = world.rulebook.tracks[criteria_track(world, dossier)]
    for key, row in command.rows.items():
        if track.criterion(key) is None:
            return refuse(Reason.UNKNOWN_CRITERION, criterion=key)
        if row.verdict not in world.rulebook.verdicts:
            return refuse(Reason.UNKNOWN_VERDICT, verdict=row.verdict)
    if sum(len(row.note) + len(row.raw) for row in command.rows.values()) + len(command.summary) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if command.lean not in world.rulebook.leans:
        return refuse(Reason.UNKNOWN_LEAN, lean=command.lean)
    standing = dossier.reviews.get(act.member)
    if act.expected != (standing.id if standing else None):
        return refuse(Reason.CHANGED_MEANWHILE, what="review")
    return None


def _review(_world: World, act: Act, dossier: Dossier, command: SubmitReview) -> tuple[Thing, ...]:
    review = Review(act.id, command.rows, command.lean, command.summary, act.at)
    return (replace(dossier, reviews={**dossier.reviews, act.member: review}),)


RULES: Mapping[type[Command], Rule] = {
    MoveDossier: Rule("dossier", OFFICE, _move, _check_move),
    ScheduleDossier: Rule("dossier", OFFICE, _schedule, _check_schedule),
    AttachEvidence: Rule("dossier", OFFICE, _attach),
    SubmitReview: Rule("dossier", VOTERS, _review, _check_review),
}

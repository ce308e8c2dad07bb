"""Rules about life after acceptance: periodic reviews, retirement and return."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tac_desk.domain.commands import (
    Command,
    ConcludeReview,
    ConfirmRetirement,
    OpenReview,
    ReturnToActive,
)
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.lifecycle import Ground, PeriodicReview, Retirement
from tac_desk.domain.lifecycle_clock import (
    is_review_due,
    last_day,
    next_review,
    open_review,
    standing_notice,
    time_is_up,
)
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.dossier_rules import moved
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, Thing, World

DAY = 86_400_000  # milliseconds


def check_stage(world: World, dossier: Dossier, *stages: Stage) -> Refusal | None:
    """Whether the dossier stands at one of `stages`; the refusal names the states that are meant."""
    if world.rulebook.stage(dossier.state) in stages:
        return None
    needed = ", ".join(filter(None, map(world.rulebook.find_state, stages)))
    return refuse(Reason.WRONG_STATE, dossier=dossier.name, state=dossier.state, usual=needed)


def check_words(field: str, text: str, *, needed: bool = True) -> Refusal | None:
    if needed and not text.strip():
        return refuse(Reason.EMPTY_TEXT, field=field)
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(text) else None


def may_guide(world: World, act: Act, dossier: Dossier) -> bool:
    """Whether the sender is an officer here, or sponsors the project."""
    return holds_office(world, act) or act.member in dossier.sponsors


def check_criteria(world: World, dossier: Dossier, keys: Iterable[str]) -> Refusal | None:
    track = world.rulebook.tracks[world.rulebook.criteria_track(dossier.track)]
    unknown = next((key for key in keys if track.criterion(key) is None), None)
    return None if unknown is None else refuse(Reason.UNKNOWN_CRITERION, criterion=unknown)


# --- reviews


def _check_open(world: World, act: Act, dossier: Dossier, command: OpenReview) -> Refusal | None:
    against = check_stage(world, dossier, Stage.ACTIVE) or check_words("reason", command.reason, needed=False)
    if against is not None or command.reason.strip() or is_review_due(world.rulebook, dossier, act.at):
        return against
    due = next_review(world.rulebook, dossier)
    return refuse(Reason.REVIEW_NOT_DUE, dossier=dossier.name, day=due or "")


def _open(world: World, act: Act, dossier: Dossier, command: OpenReview) -> tuple[Thing, ...]:
    """Members are asked for their reviews within the time that a dossier is in progress before its session."""
    book = world.rulebook
    due = next_review(book, dossier)
    changed = moved(dossier, book.state_of(Stage.UNDER_REVIEW), act, command.reason)
    review = PeriodicReview(
        id=act.id,
        round=len(changed.moves),
        due=due.isoformat() if due else "",
        opened_by=act.member,
        opened_at=act.at,
        reason=command.reason,
    )
    until = act.at + book.windows.review_lead_days * DAY
    return (replace(changed, periodic=(*dossier.periodic, review), due_at=until, session=None),)


def _check_conclude(world: World, _act: Act, dossier: Dossier, command: ConcludeReview) -> Refusal | None:
    against = (
        check_stage(world, dossier, Stage.UNDER_REVIEW)
        or check_criteria(world, dossier, command.criteria)
        or check_words("summary", command.summary, needed=False)
    )
    if against is not None:
        return against
    if command.good:
        return refuse(Reason.MALFORMED, field="criteria", value="fell short") if command.criteria else None
    return None if command.criteria else refuse(Reason.EMPTY_TEXT, field="criteria")


def _conclude(world: World, act: Act, dossier: Dossier, command: ConcludeReview) -> tuple[Thing, ...]:
    """One that came under review by a plain move is recorded as opened by that move."""
    running = open_review(dossier)
    review = running or _opened_by_move(act, dossier)
    done = replace(
        review,
        concluded_by=act.member,
        concluded_at=act.at,
        good=command.good,
        criteria=command.criteria,
        summary=command.summary,
    )
    stage = Stage.ACTIVE if command.good else Stage.IN_REMEDIATION
    before = dossier.periodic if running is None else dossier.periodic[:-1]
    changed = moved(dossier, world.rulebook.state_of(stage), act, command.summary)
    return (replace(changed, periodic=(*before, done), due_at=None),)


def _opened_by_move(act: Act, dossier: Dossier) -> PeriodicReview:
    last = dossier.moves[-1] if dossier.moves else Move(dossier.state, act.at, act.member)
    return PeriodicReview(act.id, len(dossier.moves), "", last.by, last.at, last.reason)


# --- retirement and return


def _check_retire(world: World, act: Act, dossier: Dossier, command: ConfirmRetirement) -> Refusal | None:
    if command.ground not in tuple(Ground):
        return refuse(Reason.MALFORMED, field="ground", value=command.ground)
    against = (
        check_stage(world, dossier, Stage.ACTIVE, Stage.UNDER_REVIEW, Stage.IN_REMEDIATION)
        or check_words("reason", command.reason)
        or check_words("override", command.override, needed=False)
    )
    if against is not None or command.override.strip():
        return against
    match Ground(command.ground):
        case Ground.CLOCK:
            return _check_time(world, act, dossier)
        case Ground.BALLOT:
            return _check_ballot(world, dossier, command.ballot)
        case Ground.PROJECT:
            return None


def _check_time(world: World, act: Act, dossier: Dossier) -> Refusal | None:
    """The clock never retires anybody: it only lets a person confirm it."""
    if time_is_up(world.rulebook, dossier, act.at):
        return None
    if (against := check_stage(world, dossier, Stage.IN_REMEDIATION)) is not None:
        return against
    notice = standing_notice(dossier)
    if notice is None:
        return refuse(Reason.NO_NOTICE, dossier=dossier.name)
    last = last_day(world.rulebook, notice)
    if last is None:
        return refuse(Reason.NOT_ACKNOWLEDGED, dossier=dossier.name)
    return refuse(Reason.TIME_RUNS, dossier=dossier.name, day=last)


def _check_ballot(world: World, dossier: Dossier, id_: str | None) -> Refusal | None:
    """A motion that was closed and passed; that it was about retirement is what the officer states."""
    ballot = world.ballot(f"ballot:{id_}")
    if ballot is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"ballot:{id_ or ''}")
    track = world.rulebook.tracks.get(ballot.track)
    passed = ballot.declared is not None and ballot.declared.passes and not ballot.cancelled
    if passed and track is not None and track.is_motion and ballot.dossier in (None, dossier.id):
        return None
    return refuse(Reason.NOT_DECIDED, question=ballot.question)


def _retire(world: World, act: Act, dossier: Dossier, command: ConfirmRetirement) -> tuple[Thing, ...]:
    ground = Ground(command.ground)
    retired = Retirement(ground, command.reason, act.member, act.at, command.ballot, command.override)
    changed = moved(dossier, world.rulebook.state_of(Stage.RETIRED), act, command.override or command.reason)
    return (replace(changed, retirements=(*dossier.retirements, retired), due_at=None),)


def _involved(act: Act) -> tuple[str, ...]:
    ballot = act.command.ballot if isinstance(act.command, ConfirmRetirement) else None
    return (act.subject,) if ballot is None else (act.subject, f"ballot:{ballot}")


def _check_return(world: World, _act: Act, dossier: Dossier, command: ReturnToActive) -> Refusal | None:
    against = check_stage(world, dossier, Stage.IN_REMEDIATION, Stage.RETIRED)
    return against or check_words("reason", command.reason)


def _return(world: World, act: Act, dossier: Dossier, command: ReturnToActive) -> tuple[Thing, ...]:
    return (moved(dossier, world.rulebook.state_of(Stage.ACTIVE), act, command.reason),)


RULES: Mapping[type[Command], Rule] = {
    OpenReview: Rule("dossier", OFFICE, _open, _check_open),
    ConcludeReview: Rule("dossier", OFFICE, _conclude, _check_conclude),
    ConfirmRetirement: Rule("dossier", OFFICE, _retire, _check_retire, involves=_involved),
    ReturnToActive: Rule("dossier", OFFICE, _return, _check_return),
}

"""Rules about sessions: planning one within the rulebook's numbers, deferring a dossier, leaving it by a move."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tac_desk.domain.commands import Command, DeferDossier, PlanSession
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.session import BEFORE_SESSION, OFF_SESSION, begin_of, is_on, is_ready
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, Thing, World


def _check_plan(world: World, _act: Act, meeting: Meeting, command: PlanSession) -> Refusal | None:
    if meeting.adjourned_at is not None:
        return refuse(Reason.MEETING_OVER, meeting=meeting.title)
    if not command.dossiers:
        return refuse(Reason.EMPTY_TEXT, field="session")
    if too_long(command.override):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    against = (_against(world, meeting, id_) for id_ in command.dossiers)
    return next((one for one in against if one is not None), None) or _check_size(
        world, meeting, command.dossiers, override=bool(command.override.strip())
    )


def _against(world: World, meeting: Meeting, id_: str) -> Refusal | None:
    dossier = world.dossier(f"dossier:{id_}")
    if dossier is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"dossier:{id_}")
    if not is_ready(world.rulebook, meeting, dossier):
        return _not_ready(world, meeting.body, dossier)
    if dossier.session is not None and not is_on(meeting, dossier):
        return refuse(Reason.OTHER_SESSION, dossier=dossier.name, session=dossier.session)
    return None


def _not_ready(world: World, body: str, dossier: Dossier) -> Refusal:
    ready = (state.key for state in world.rulebook.states.values() if state.means in BEFORE_SESSION)
    title = world.rulebook.bodies[body].title if body in world.rulebook.bodies else body
    usual = ", ".join(ready)
    return refuse(Reason.NOT_FOR_SESSION, dossier=dossier.name, state=dossier.state, usual=usual, body=title)


def _check_size(
    world: World, meeting: Meeting, joining: tuple[str, ...], *, override: bool
) -> Refusal | None:
    least, most = world.rulebook.per_session
    count = len({*meeting.dossiers, *joining})
    if count <= most or override or set(joining) <= set(meeting.dossiers):
        return None
    return refuse(Reason.SESSION_FULL, count=count, least=least, most=most)


def _plan(world: World, act: Act, meeting: Meeting, command: PlanSession) -> tuple[Thing, ...]:
    found = [world.dossier(f"dossier:{id_}") for id_ in dict.fromkeys(command.dossiers)]
    on = tuple(dict.fromkeys((*meeting.dossiers, *command.dossiers)))
    seated = (_seated(world, act, meeting, one) for one in found if one is not None)
    return replace(meeting, dossiers=on), *seated


def _seated(world: World, act: Act, meeting: Meeting, dossier: Dossier, reason: str = "") -> Dossier:
    """`dossier` on the session: under review when that has begun, else in the queue, where nothing is owed."""
    book = world.rulebook
    reviewed = act.at >= begin_of(book, meeting)
    wanted = book.find_state(Stage.IN_PROGRESS if reviewed else Stage.IN_QUEUE)
    begins = reviewed and book.stage(dossier.state) is Stage.IN_QUEUE
    placed = replace(dossier, session=meeting.id, due_at=meeting.starts_at)
    if wanted is None or not (begins or reason):
        return placed
    state = wanted if begins or not reviewed else dossier.state
    step = Move(state, act.at, act.member, reason or f"For the session {meeting.title}")
    return replace(placed, state=state, moves=(*dossier.moves, step))


def _check_defer(world: World, _act: Act, dossier: Dossier, command: DeferDossier) -> Refusal | None:
    if dossier.session is None:
        return refuse(Reason.NO_SESSION, dossier=dossier.name)
    if not command.reason.strip():
        return refuse(Reason.EMPTY_TEXT, field="reason")
    if too_long(command.reason):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if world.rulebook.stage(dossier.state) not in BEFORE_SESSION:
        body = world.rulebook.tracks[dossier.track].body or ""
        return _not_ready(world, body, dossier)
    return None if command.to is None else _check_later(world, dossier, command.to)


def _check_later(world: World, dossier: Dossier, to: str) -> Refusal | None:
    later = world.meeting(f"meeting:{to}")
    if later is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"meeting:{to}")
    if later.adjourned_at is not None:
        return refuse(Reason.MEETING_OVER, meeting=later.title)
    if not is_ready(world.rulebook, later, dossier):
        return _not_ready(world, later.body, dossier)
    if is_on(later, dossier):
        return refuse(Reason.ALREADY_EXISTS, subject=f"{dossier.name} on this session")
    return _check_size(world, later, (dossier.id,), override=False)


def _defer(world: World, act: Act, dossier: Dossier, command: DeferDossier) -> tuple[Thing, ...]:
    meetings = tuple(_without(world, dossier))
    later = world.meeting(f"meeting:{command.to}")
    if later is not None:
        on = replace(later, dossiers=tuple(dict.fromkeys((*later.dossiers, dossier.id))))
        return _seated(world, act, later, dossier, command.reason), *meetings, on
    queue = world.rulebook.state_of(Stage.IN_QUEUE)
    step = Move(queue, act.at, act.member, command.reason)
    back = replace(dossier, state=queue, session=None, due_at=None, moves=(*dossier.moves, step))
    return back, *meetings


def off_session(world: World, dossier: Dossier) -> tuple[Thing, ...]:
    """`dossier` after a move, and the meeting that it leaves, if its new state has left every session."""
    if dossier.session is None or world.rulebook.stage(dossier.state) not in OFF_SESSION:
        return (dossier,)
    return replace(dossier, session=None, due_at=None), *_without(world, dossier)


def _without(world: World, dossier: Dossier) -> Iterator[Meeting]:
    """The meeting of its session without `dossier`; one that is over keeps what it looked at."""
    meeting = world.meeting(f"meeting:{dossier.session}")
    if meeting is not None and meeting.adjourned_at is None:
        yield replace(meeting, dossiers=tuple(id_ for id_ in meeting.dossiers if id_ != dossier.id))


def linked_subjects(thing: Thing | None) -> tuple[str, ...]:
    """The meeting on whose session a dossier is, which it leaves when it moves away."""
    session = thing.session if isinstance(thing, Dossier) else None
    return () if session is None else (f"meeting:{session}",)


def _what_planning_is_about(act: Act) -> tuple[str, ...]:
    named = act.command.dossiers if isinstance(act.command, PlanSession) else ()
    return act.subject, *(f"dossier:{id_}" for id_ in named)


def _what_deferring_is_about(act: Act) -> tuple[str, ...]:
    to = act.command.to if isinstance(act.command, DeferDossier) else None
    return (act.subject,) if to is None else (act.subject, f"meeting:{to}")


RULES: Mapping[type[Command], Rule] = {
    PlanSession: Rule("meeting", OFFICE, _plan, _check_plan, involves=_what_planning_is_about),
    DeferDossier: Rule("dossier", OFFICE, _defer, _check_defer, involves=_what_deferring_is_about),
}

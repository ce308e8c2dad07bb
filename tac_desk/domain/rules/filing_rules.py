"""Rules about filing: an application comes in once, is amended till the vote, and is linked to its earlier round."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import AmendApplication, Command, FileDossier
from tac_desk.domain.dossier import Amendment, Dossier, Move
from tac_desk.domain.months import day_of
from tac_desk.domain.moves import on_track
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rounds import against_filing, comes_back
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import EVERY_DOSSIER, Act, Thing, World

_BEFORE_THE_VOTE = (
    Stage.SUBMITTED, Stage.TRIAGED, Stage.IN_QUEUE, Stage.IN_PROGRESS,
    Stage.SCHEDULED, Stage.PRESENTED, Stage.WAITING, Stage.POSTPONED,
)  # fmt: skip


def _check_file(world: World, act: Act, _thing: None, command: FileDossier) -> Refusal | None:
    """Dossiers filed into a later state come from elsewhere, where the rules were applied when they were decided."""
    book = world.rulebook
    if command.track not in book.tracks:
        return refuse(Reason.MALFORMED, field="track", value=command.track)
    if command.state and not _may_begin(book, command):
        return refuse(Reason.MALFORMED, field="state", value=command.state)
    if not command.name.strip():
        return refuse(Reason.EMPTY_TEXT, field="name")
    if too_long(command.override):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if command.previous is not None and world.dossier(f"dossier:{command.previous}") is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"dossier:{command.previous}")
    for one in world.dossiers:
        if command.source and one.source == command.source:
            return refuse(Reason.HERE_ALREADY, name=one.name, number=one.number, state=one.state)
    is_application = book.stage(_state(world, command)) is Stage.SUBMITTED
    excepted = bool(command.override.strip()) and not book.tracks[command.track].is_sponsorship
    if not is_application or excepted:
        return None
    return against_filing(book, world.dossiers, command, day_of(act.at))


def _may_begin(book: Rulebook, command: FileDossier) -> bool:
    """Not in voting: without a ballot nothing would ever lead away from there."""
    known = command.state in book.states and on_track(book, command.track, command.state)
    return known and book.stage(command.state) is not Stage.IN_VOTING


def _state(world: World, command: FileDossier) -> str:
    return command.state or world.rulebook.state_of(Stage.SUBMITTED)


def _file(world: World, act: Act, _thing: None, command: FileDossier) -> tuple[Thing, ...]:
    """The new dossier; a postponed one that it takes the place of is withdrawn."""
    state, previous = _state(world, command), world.dossier(f"dossier:{command.previous}")
    filed = Dossier(
        id=act.subject_id,
        number=command.number,
        name=command.name,
        track=command.track,
        state=state,
        repository=command.repository,
        summary=command.summary,
        category=command.category,
        homepage=command.homepage,
        fields=command.fields,
        filed_at=act.at,
        returning=command.returning or comes_back(world.rulebook, previous),
        previous=command.previous,
        invented=command.invented,
        moves=(Move(state, act.at, act.member, command.override),),
        override=command.override,
        source=command.source,
    )
    return filed, *_replaced(world, act, previous, filed)


def _replaced(world: World, act: Act, previous: Dossier | None, filed: Dossier) -> tuple[Thing, ...]:
    withdrawn = world.rulebook.find_state(Stage.WITHDRAWN)
    if previous is None or withdrawn is None:
        return ()
    if world.rulebook.stage(previous.state) is not Stage.POSTPONED:
        return ()
    step = Move(withdrawn, act.at, act.member, f"Filed again, changed, as number {filed.number}")
    return (replace(previous, state=withdrawn, session=None, due_at=None, moves=(*previous.moves, step)),)


def _check_amend(world: World, _act: Act, dossier: Dossier, command: AmendApplication) -> Refusal | None:
    """What people vote on, or have voted on, stays as it was put to them."""
    book = world.rulebook
    if not command.name.strip():
        return refuse(Reason.EMPTY_TEXT, field="name")
    if book.stage(dossier.state) in _BEFORE_THE_VOTE:
        return None
    usual = [state for state in map(book.find_state, _BEFORE_THE_VOTE) if state is not None]
    return refuse(Reason.WRONG_STATE, dossier=dossier.name, state=dossier.state, usual=", ".join(usual))


def _amend(_world: World, act: Act, dossier: Dossier, command: AmendApplication) -> tuple[Thing, ...]:
    amended = replace(
        dossier,
        name=command.name,
        repository=command.repository,
        summary=command.summary,
        homepage=command.homepage,
        fields=command.fields,
    )
    changed = _changed(dict(dossier.fields), dict(command.fields))
    return (replace(amended, amendments=(*dossier.amendments, Amendment(act.at, act.member, changed))),)


def _changed(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(key for key in {**before, **now} if before.get(key, "") != now.get(key, ""))


def _every_dossier(act: Act) -> tuple[str, ...]:
    return act.subject, EVERY_DOSSIER


RULES: Mapping[type[Command], Rule] = {
    FileDossier: Rule("dossier", OFFICE, _file, _check_file, creates=True, involves=_every_dossier),
    AmendApplication: Rule("dossier", OFFICE, _amend, _check_amend),
}

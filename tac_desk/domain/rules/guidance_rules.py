"""Rules about guidance: asks that are made, answered and settled, and criteria that are waived."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tac_desk.domain.commands import AnswerAsk, Command, MakeAsk, SettleAsk, WaiveCriterion
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.guidance import Ask, AskState, Waiver
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.world import Act, Thing, World

MOST_ASKS = 500  # of one dossier; more are a mistake of a script, not guidance


def _check_criterion(world: World, dossier: Dossier, key: str) -> Refusal | None:
    known = world.rulebook.tracks[criteria_track(world, dossier)].criterion(key)
    return refuse(Reason.UNKNOWN_CRITERION, criterion=key) if known is None else None


def _check_day(field: str, text: str | None) -> Refusal | None:
    if text is None:
        return None
    try:
        return (
            None
            if date.fromisoformat(text).isoformat() == text
            else refuse(Reason.MALFORMED, field=field, value=text)
        )
    except ValueError:
        return refuse(Reason.MALFORMED, field=field, value=text)


def _check_text(field: str, text: str) -> Refusal | None:
    if not text.strip():
        return refuse(Reason.EMPTY_TEXT, field=field)
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(text) else None


def _check_make(world: World, _act: Act, dossier: Dossier, command: MakeAsk) -> Refusal | None:
    if command.owner and world.member(command.owner) is None:
        return refuse(Reason.NOT_A_MEMBER, member=command.owner)
    if len(dossier.asks) >= MOST_ASKS:
        return refuse(Reason.MALFORMED, field="asks", value=MOST_ASKS)
    criterion = None if command.criterion is None else _check_criterion(world, dossier, command.criterion)
    return criterion or _check_text("text", command.text) or _check_day("due", command.due)


def _make(_world: World, act: Act, dossier: Dossier, command: MakeAsk) -> tuple[Thing, ...]:
    ask = Ask(act.id, command.text, command.criterion, act.member, act.at, command.owner, command.due)
    return (replace(dossier, asks=(*dossier.asks, ask)),)


def _find(dossier: Dossier, ask: str) -> Ask | None:
    return next((one for one in dossier.asks if one.id == ask), None)


def _check_open(dossier: Dossier, ask: str) -> Refusal | None:
    found = _find(dossier, ask)
    if found is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"ask {ask}")
    return refuse(Reason.CHANGED_MEANWHILE, what="ask") if found.state.is_settled else None


def _check_answer(_world: World, _act: Act, dossier: Dossier, command: AnswerAsk) -> Refusal | None:
    return _check_open(dossier, command.ask) or _check_text("answer", command.answer)


def _answer(_world: World, _act: Act, dossier: Dossier, command: AnswerAsk) -> tuple[Thing, ...]:
    return _changed(dossier, command.ask, state=AskState.ANSWERED, answer=command.answer)


def _check_settle(world: World, act: Act, dossier: Dossier, command: SettleAsk) -> Refusal | None:
    """By who asked, by a sponsor, or by an officer; dropping one takes a reason."""
    ask = _find(dossier, command.ask)
    may = {ask.by if ask else "", *dossier.sponsors}
    if act.member not in may and not holds_office(world, act):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if (against := _check_open(dossier, command.ask)) is not None:
        return against
    if too_long(command.reason):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None if command.met or command.reason.strip() else refuse(Reason.EMPTY_TEXT, field="reason")


def _settle(_world: World, act: Act, dossier: Dossier, command: SettleAsk) -> tuple[Thing, ...]:
    ask = _find(dossier, command.ask)
    answer = command.reason or (ask.answer if ask else "")
    state = AskState.MET if command.met else AskState.DROPPED
    return _changed(
        dossier, command.ask, state=state, answer=answer, settled_by=act.member, settled_at=act.at
    )


def _changed(dossier: Dossier, ask: str, **changes: object) -> tuple[Thing, ...]:
    """Nothing where the ask is unknown here: its entry was not sent to this reader."""
    if _find(dossier, ask) is None:
        return ()
    asks = tuple(replace(one, **changes) if one.id == ask else one for one in dossier.asks)  # type: ignore[arg-type]
    return (replace(dossier, asks=asks),)


def _check_waive(world: World, _act: Act, dossier: Dossier, command: WaiveCriterion) -> Refusal | None:
    return (
        _check_criterion(world, dossier, command.criterion)
        or _check_text("reason", command.reason)
        or _check_day("until", command.until)
    )


def _waive(_world: World, act: Act, dossier: Dossier, command: WaiveCriterion) -> tuple[Thing, ...]:
    waiver = Waiver(command.criterion, command.reason, command.until, act.member, act.at)
    return (replace(dossier, waivers={**dossier.waivers, command.criterion: waiver}),)


RULES: Mapping[type[Command], Rule] = {
    MakeAsk: Rule("dossier", VOTERS | OFFICE, _make, _check_make),
    AnswerAsk: Rule("dossier", VOTERS | OFFICE, _answer, _check_answer),
    SettleAsk: Rule("dossier", VOTERS | OFFICE, _settle, _check_settle),
    WaiveCriterion: Rule("dossier", OFFICE, _waive, _check_waive),
}

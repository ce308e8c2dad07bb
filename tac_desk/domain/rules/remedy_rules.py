"""Rules about the time to remedy: a notice, its acknowledgement, from which the time is counted, and more time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from tac_desk.domain.commands import AcknowledgeNotice, Command, ExtendRemediation, SendNotice
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Notice, Prolonged
from tac_desk.domain.lifecycle_clock import acknowledged_on, last_day, midnight, standing_notice
from tac_desk.domain.months import day_of
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.lifecycle_rules import check_criteria, check_stage, check_words, may_guide
from tac_desk.domain.rules.rule import END_OF_TIME, OFFICE, VOTERS, Rule
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, Thing, World

DAY = 86_400_000  # milliseconds


def _check_send(world: World, act: Act, dossier: Dossier, command: SendNotice) -> Refusal | None:
    against = (
        check_stage(world, dossier, Stage.IN_REMEDIATION)
        or check_criteria(world, dossier, command.criteria)
        or check_words("text", command.text)
    )
    notice = standing_notice(dossier)
    start = acknowledged_on(world.rulebook, notice) if notice is not None else None
    if against is not None or start is None or day_of(act.at) < start:
        return against
    return refuse(Reason.NOTICE_ACKNOWLEDGED, dossier=dossier.name, day=start)


def _send(_world: World, act: Act, dossier: Dossier, command: SendNotice) -> tuple[Thing, ...]:
    notice = Notice(act.id, len(dossier.moves), command.criteria, command.text, act.member, act.at)
    return (replace(dossier, notices=(*dossier.notices, notice)),)


def _check_acknowledge(
    world: World, act: Act, dossier: Dossier, command: AcknowledgeNotice
) -> Refusal | None:
    if not may_guide(world, act, dossier):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if (against := check_stage(world, dossier, Stage.IN_REMEDIATION)) is not None:
        return against
    notice = standing_notice(dossier)
    if notice is None:
        return refuse(Reason.NO_NOTICE, dossier=dossier.name)
    if notice.acknowledged is not None:
        return refuse(Reason.NOTICE_ACKNOWLEDGED, dossier=dossier.name, day=notice.acknowledged)
    day = _day(command.day)
    if day is None or not day_of(notice.at) <= day <= day_of(act.at):
        return refuse(Reason.MALFORMED, field="day", value=command.day)
    return None


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


def _acknowledge(_world: World, act: Act, dossier: Dossier, command: AcknowledgeNotice) -> tuple[Thing, ...]:
    notice = standing_notice(dossier)
    if notice is None or _day(command.day) is None:
        return ()
    read = replace(notice, acknowledged=command.day, acknowledged_by=act.member)
    return (replace(dossier, notices=(*dossier.notices[:-1], read)),)


def _check_extend(world: World, act: Act, dossier: Dossier, command: ExtendRemediation) -> Refusal | None:
    against = check_stage(world, dossier, Stage.IN_REMEDIATION) or check_words("reason", command.reason)
    if against is not None:
        return against
    notice = standing_notice(dossier)
    if notice is None:
        return refuse(Reason.NO_NOTICE, dossier=dossier.name)
    start = acknowledged_on(world.rulebook, notice)
    if start is None or day_of(act.at) < start:
        return refuse(Reason.NOT_ACKNOWLEDGED, dossier=dossier.name)
    most = (END_OF_TIME - act.at) // DAY
    until = _longer(world, act, notice, command.days) if 1 <= command.days <= most else None
    if until is None or midnight(until) >= END_OF_TIME:
        return refuse(Reason.MALFORMED, field="days", value=command.days)
    return None


def _longer(world: World, act: Act, notice: Notice, days: int) -> date | None:
    """The new last day: `days` after the old one, or after today where that is over."""
    last = last_day(world.rulebook, notice)
    return None if last is None else max(last, day_of(act.at)) + timedelta(days=days)


def _extend(world: World, act: Act, dossier: Dossier, command: ExtendRemediation) -> tuple[Thing, ...]:
    notice = standing_notice(dossier)
    last = last_day(world.rulebook, notice) if notice else None
    until = _longer(world, act, notice, command.days) if notice else None
    if notice is None or last is None or until is None:
        return ()
    more = Prolonged(act.member, act.at, command.days, last.isoformat(), until.isoformat(), command.reason)
    longer = replace(notice, prolonged=(*notice.prolonged, more))
    return (replace(dossier, notices=(*dossier.notices[:-1], longer)),)


RULES: Mapping[type[Command], Rule] = {
    SendNotice: Rule("dossier", OFFICE, _send, _check_send),
    AcknowledgeNotice: Rule("dossier", VOTERS | OFFICE, _acknowledge, _check_acknowledge),
    ExtendRemediation: Rule("dossier", OFFICE, _extend, _check_extend),
}

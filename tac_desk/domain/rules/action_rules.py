"""Rules about action items: they are taken up at a meeting, and settled by their owner or an officer."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import AddActionItem, Command, SettleActionItem
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import ANYONE, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.world import Act, Thing, World


def _check_add(_world: World, _act: Act, _meeting: Meeting, command: AddActionItem) -> Refusal | None:
    if not command.task.strip() or not command.owner.strip():
        return refuse(Reason.EMPTY_TEXT, field="task" if command.owner.strip() else "owner")
    if too_long(command.task, command.owner):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None


def _add(_world: World, _act: Act, meeting: Meeting, command: AddActionItem) -> tuple[Thing, ...]:
    item = ActionItem(command.owner, command.task, command.due)
    return (replace(meeting, actions=(*meeting.actions, item)),)


def _check_settle(world: World, act: Act, meeting: Meeting, command: SettleActionItem) -> Refusal | None:
    """Whether it was done is for its owner and for officers to say; dropping it takes a reason."""
    items = [item for item in meeting.actions if item.mark == command.item]
    if act.member not in {item.owner for item in items} and not holds_office(world, act):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if not items:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"action item {command.item}")
    if not any(item.is_open for item in items):
        return refuse(Reason.CHANGED_MEANWHILE, what="action item")
    if too_long(command.reason):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None if command.done or command.reason.strip() else refuse(Reason.EMPTY_TEXT, field="reason")


def _settle(_world: World, act: Act, meeting: Meeting, command: SettleActionItem) -> tuple[Thing, ...]:
    actions = tuple(
        replace(item, settled_at=act.at, done=command.done, reason=command.reason)
        if item.mark == command.item and item.is_open
        else item
        for item in meeting.actions
    )
    return (replace(meeting, actions=actions),)


RULES: Mapping[type[Command], Rule] = {
    AddActionItem: Rule("meeting", OFFICE, _add, _check_add),
    SettleActionItem: Rule("meeting", ANYONE, _settle, _check_settle),
}

"""Saves what a person does: asks the council's rules first, then keeps a draft that can still be undone."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.desk.actions.drafts import cleared, drafts_of
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.changes import Changes
from tac_desk.domain.commands import Command
from tac_desk.domain.decide import check
from tac_desk.domain.expected import with_expectation
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.world import Act
from tac_desk.protocol.codec import command_body, encode
from tac_desk.protocol.version import PROTOCOL, may_send
from tac_desk.store.action import Action, ActionState
from tac_desk.store.view import View


@dataclass(frozen=True, slots=True)
class Saved:
    """The action is safe on this computer; `local_id` is how to undo it."""

    changes: Changes
    local_id: str


def preview(view: View, subject: str, command: Command) -> Refusal | None:
    """What the hub's rules say against `command` now, as far as this desk can know."""
    if not may_send(command.KIND, PROTOCOL, view.min_client):
        return refuse(Reason.PROGRAM_TOO_OLD)
    return check(view.world, acting(view, subject, command))


def acting(view: View, subject: str, command: Command) -> Act:
    """`command` as I would send it now, having seen what this desk shows."""
    act = Act("draft", view.me.member, view.me.device, view.hub_clock, subject, command)
    return with_expectation(view.world, act)


def save(
    desk: Desk, subject: str, command: Command, drafts: Mapping[str, str | None] | None = None
) -> Saved | Refusal:
    """Keep `command` in the outbox unless the rules refuse it; `drafts` it was made of go in the same transaction.

    Raises StoreError.
    """
    view = desk.store.view()
    if view is None:
        return refuse(Reason.NOT_A_MEMBER, member="")
    if (refusal := preview(view, subject, command)) is not None:
        return refusal
    now = desk.clock()
    body = encode(command_body(command)).decode()
    action = Action(0, command.KIND, subject, body, now, now + desk.undo_window, ActionState.DRAFT)
    id_, changes = desk.store.save_action(action, drafts or {})
    return Saved(changes, str(id_))


def save_text(desk: Desk, subject: str, command: Command) -> Saved | Refusal:
    """The same, and the begun text that `command` was made of is cleared."""
    return save(desk, subject, command, cleared(drafts_of(subject, command)))

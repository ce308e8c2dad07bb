"""Ends the undo window of an action at once."""

from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.store.action import ActionState


def release_now(desk: Desk, local_id: str) -> Saved | Refusal:
    """It is signed and sent with the next exchange. Raises StoreError."""
    action = desk.store.action(int(local_id))
    if action is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"action {local_id}")
    if action.state is not ActionState.DRAFT:
        return refuse(Reason.ALREADY_RELEASED, state=action.state)
    return Saved(desk.store.hasten(action, desk.clock()), local_id)

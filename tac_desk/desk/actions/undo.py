"""Takes back an action within its undo window, or puts a refused one away; its text comes back as a draft."""

from tac_desk.desk.actions.drafts import drafts_of, is_prose, text_draft
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.store.action import ActionState


def undo(desk: Desk, local_id: str) -> Saved | Refusal:
    """Take back what was not released yet. Raises StoreError."""
    return _remove(desk, local_id, ActionState.DRAFT)


def discard_refused(desk: Desk, local_id: str) -> Saved | Refusal:
    """Put away what the hub refused; the ledger keeps it, with the reason. Raises StoreError."""
    return _remove(desk, local_id, ActionState.REFUSED)


def _remove(desk: Desk, local_id: str, wanted: ActionState) -> Saved | Refusal:
    action = desk.store.action(int(local_id))
    if action is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"action {local_id}")
    if action.state is not wanted:
        return refuse(Reason.ALREADY_RELEASED, state=action.state)
    command = action.command
    drafts = {} if command is None else drafts_of(action.subject, command)
    given_back = {key: _beside(text, text_draft(desk, key), key) for key, text in drafts.items() if text}
    return Saved(desk.store.remove_action(action, given_back, desk.clock()), local_id)


def _beside(text: str, begun: str, key: str) -> str:
    """What comes back goes above prose begun since then; of a single choice the newer one stays."""
    if not begun or begun == text:
        return text
    return f"{text}\n\n{begun}" if is_prose(key) else begun

"""Records who will do what until when (officers)."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import AddActionItem
from tac_desk.domain.refusal import Refusal


def add_action_item(
    desk: Desk, meeting: str, owner: str, task: str, due: str | None = None
) -> Saved | Refusal:
    """`due` is an ISO date. Raises StoreError."""
    return save(desk, f"meeting:{meeting}", AddActionItem(owner, task, due))

"""Ends my seat in a self-declared body."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import LeaveBody
from tac_desk.domain.refusal import Refusal


def leave_body(desk: Desk, body: str) -> Saved | Refusal:
    """Raises StoreError."""
    return save(desk, "council", LeaveBody(body))

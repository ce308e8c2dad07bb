"""Closes a ballot (officers)."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import CloseBallot
from tac_desk.domain.refusal import Refusal


def close_ballot(desk: Desk, ballot: str) -> Saved | Refusal:
    """Raises StoreError."""
    return save(desk, f"ballot:{ballot}", CloseBallot())

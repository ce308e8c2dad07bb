"""Withdraws my sponsorship of a dossier."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import WithdrawSponsorship
from tac_desk.domain.refusal import Refusal


def withdraw_sponsorship(desk: Desk, dossier: str, reason: str) -> Saved | Refusal:
    """Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", WithdrawSponsorship(reason))

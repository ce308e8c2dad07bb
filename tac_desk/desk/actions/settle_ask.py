"""Ends an ask: it is met, or it is dropped for a reason."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import SettleAsk
from tac_desk.domain.refusal import Refusal


def settle_ask(desk: Desk, dossier: str, ask: str, reason: str = "", *, met: bool) -> Saved | Refusal:
    """Dropping takes a reason; where it is met without one, its answer stands. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", SettleAsk(ask, met, reason))

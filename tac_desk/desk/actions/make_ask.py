"""Asks the applicant, or a member, to do one thing about a dossier."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import MakeAsk
from tac_desk.domain.refusal import Refusal


def make_ask(
    desk: Desk, dossier: str, text: str, criterion: str | None = None, owner: str = "", due: str | None = None
) -> Saved | Refusal:
    """`owner` is a member's id or empty for the applicant, `due` an ISO date. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", MakeAsk(text, criterion, owner, due))

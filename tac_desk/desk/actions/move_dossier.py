"""Moves a dossier to another state (officers)."""

from tac_desk.desk.actions.saving import Saved, save
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import MoveDossier
from tac_desk.domain.refusal import Refusal


def move_dossier(
    desk: Desk, dossier: str, state: str, reason: str = "", override: str = ""
) -> Saved | Refusal:
    """`override` is the reason for leaving the rulebook's usual path. Raises StoreError."""
    return save(desk, f"dossier:{dossier}", MoveDossier(state, reason, override))

"""Sponsors a dossier for one of my seats."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import SponsorDossier
from tac_desk.domain.refusal import Refusal


def sponsor_dossier(desk: Desk, dossier: str, seat: str, statement: str) -> Saved | Refusal:
    """The slot is compared and set: whoever the hub hears first has it. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", SponsorDossier(seat, statement))

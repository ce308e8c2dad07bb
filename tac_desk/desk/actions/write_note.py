"""Writes the note of one section of the minutes (officers)."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import WriteNote
from tac_desk.domain.refusal import Refusal


def write_note(desk: Desk, meeting: str, section: str, text: str) -> Saved | Refusal:
    """Raises StoreError."""
    return save_text(desk, f"meeting:{meeting}", WriteNote(section, text))

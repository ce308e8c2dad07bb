"""Carries out any command of the council, with the words that were begun for it."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import Command
from tac_desk.domain.refusal import Refusal


def carry_out(desk: Desk, subject: str, command: Command) -> Saved | Refusal:
    """Keep it in the outbox, where it can be undone for a while; begun words go with it. Raises StoreError."""
    return save_text(desk, subject, command)

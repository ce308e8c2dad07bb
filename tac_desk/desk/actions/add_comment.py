"""Adds a comment to a dossier, to one criterion of it, or in reply to another comment."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import AddComment
from tac_desk.domain.dossier import Audience
from tac_desk.domain.refusal import Refusal


def add_comment(
    desk: Desk,
    dossier: str,
    text: str,
    criterion: str | None = None,
    audience: str = Audience.COUNCIL,
    reply_to: str | None = None,
) -> Saved | Refusal:
    """`audience` decides, at the hub, who will ever be sent it. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", AddComment(text, criterion, Audience(audience), reply_to))

"""Adds a comment to a dossier, to one criterion of it, or in reply to another comment."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.comment_target import answered, is_unsent
from tac_desk.domain.commands import AddComment
from tac_desk.domain.dossier import Audience
from tac_desk.domain.refusal import Reason, Refusal, refuse


def add_comment(
    desk: Desk, dossier: str, text: str, target: str = "", audience: str = Audience.COUNCIL
) -> Saved | Refusal:
    """`target` is what it is about (`comment_target`); a reply concerns the criterion that its comment concerns.

    `audience` decides, at the hub, who will ever be sent it. Raises StoreError.
    """
    subject, reply_to = f"dossier:{dossier}", answered(target)
    if reply_to is None:
        return save_text(desk, subject, AddComment(text, target or None, Audience(audience)))
    view = desk.store.view()
    known = view.world.dossier(subject) if view is not None else None
    comment = known.comment(reply_to) if known is not None else None
    if comment is None or is_unsent(comment.id):
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"comment {reply_to}")
    return save_text(desk, subject, AddComment(text, comment.criterion, Audience(audience), comment.id))

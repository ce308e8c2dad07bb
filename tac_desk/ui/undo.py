"""Takes back the newest action on a subject, as long as it was not signed and sent."""

from tac_desk.desk.views import ActionState
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.ui.door import Answer, Door


def undo_newest(desk: Door, subject: str) -> Answer:
    """On the store thread: undo my newest draft about `subject`; its text becomes a draft again."""
    drafts = [row for row in desk.outbox_rows() if row.subject == subject and row.state is ActionState.DRAFT]
    if not drafts:
        return refuse(Reason.ALREADY_RELEASED)
    return desk.undo(max(drafts, key=lambda row: row.created_at).id)

"""What follows from an action of mine: taking the newest one back, finding what it was about."""

from tac_desk.desk.views import ActionState, QueueFilter
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.ui.door import Answer, Door


def undo_newest(desk: Door, subject: str) -> Answer:
    """On the store thread: undo my newest draft about `subject`; its text becomes a draft again."""
    drafts = [row for row in desk.outbox_rows() if row.subject == subject and row.state is ActionState.DRAFT]
    if not drafts:
        return refuse(Reason.ALREADY_RELEASED)
    return desk.undo(max(drafts, key=lambda row: row.created_at).id)


def dossier_of_ballot(desk: Door, ballot: str) -> str:
    """On the store thread: the dossier that `ballot` decides; empty for a motion or a ballot unknown here."""
    for one in desk.queue_ids(QueueFilter(state="in_voting")):
        view = desk.dossier_view(one)
        if view is not None and view.ballot is not None and view.ballot.ballot.id == ballot:
            return one
    return ""

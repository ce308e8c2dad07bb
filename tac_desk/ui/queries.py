"""Questions that are made of several others, asked in one go on the store thread."""

from collections.abc import Mapping

from tac_desk.desk.views import ActionState, DossierView, QueueFilter, QueueRow
from tac_desk.domain.stage import Stage
from tac_desk.ui.door import Door
from tac_desk.ui.models.queue_model import PAGE


def first_page(desk: Door, wanted: QueueFilter) -> tuple[tuple[str, ...], tuple[QueueRow, ...]]:
    """All matching ids and the first rows: what the first paint of the queue needs."""
    ids = desk.queue_ids(wanted)
    return ids, desk.queue_rows(ids[:PAGE])


def dossier_and_earlier(desk: Door, dossier: str) -> tuple[DossierView | None, DossierView | None]:
    """A dossier, and the earlier round of one that comes back; None for what is not here."""
    view = desk.dossier_view(dossier)
    previous = view.dossier.previous if view is not None else None
    return view, desk.dossier_view(previous) if previous is not None else None


def counts(desk: Door) -> tuple[Mapping[str, int], int]:
    """The queue's counts, and how many of my actions are not in the record yet or need me."""
    unsettled = [row for row in desk.outbox_rows() if row.state is not ActionState.COUNTED]
    return desk.queue_counts(), len(unsettled)


def dossier_of_ballot(desk: Door, ballot: str) -> str:
    """The dossier that `ballot` decides; empty for a motion or a ballot unknown here."""
    me = desk.me()
    if me is None or me.rulebook is None:
        return ""
    for one in desk.queue_ids(QueueFilter(state=me.rulebook.state_of(Stage.IN_VOTING))):
        view = desk.dossier_view(one)
        if view is not None and view.ballot is not None and view.ballot.ballot.id == ballot:
            return one
    return ""

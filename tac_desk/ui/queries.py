"""Questions that are made of several others, asked in one go on the store thread."""

from collections.abc import Mapping
from typing import NamedTuple

from tac_desk.desk.views import ActionState, DossierView, QueueFilter, QueueRow
from tac_desk.domain.stage import Stage
from tac_desk.ui.door import Door
from tac_desk.ui.models.queue_model import PAGE


class FirstPage(NamedTuple):
    """All matching ids and the first rows: what the first paint of the queue needs.

    `headings` are, by the first id of a group, what is owed there and how often; `unknown` the qualifiers that were
    not understood.
    """

    ids: tuple[str, ...]
    rows: tuple[QueueRow, ...]
    headings: Mapping[str, tuple[str, int]] = {}
    unknown: tuple[str, ...] = ()


def first_page(desk: Door, wanted: QueueFilter) -> FirstPage:
    """What waits stands by what is owed, everything else in the rulebook's order."""
    unknown = desk.not_understood(wanted.text) if ":" in wanted.text else ()
    if wanted.waiting and not wanted.owed:
        groups = desk.queue_groups(wanted)
        ids = tuple(id_ for _, some in groups for id_ in some)
        headings = {some[0]: (kind, len(some)) for kind, some in groups}
    else:
        ids, headings = desk.queue_ids(wanted), {}
    return FirstPage(ids, desk.queue_rows(ids[:PAGE], wanted.text), headings, unknown)


def dossier_and_earlier(desk: Door, dossier: str) -> tuple[DossierView | None, DossierView | None]:
    """A dossier, and the earlier round of one that comes back; None for what is not here."""
    view = desk.dossier_view(dossier)
    previous = view.dossier.previous if view is not None else None
    return view, desk.dossier_view(previous) if previous is not None else None


class Counts(NamedTuple):
    """The queue's counts, how many of my actions are not in the record yet or need me, and the searches I keep."""

    found: Mapping[str, int]
    unsettled: int
    searches: tuple[tuple[str, str], ...]


def counts(desk: Door) -> Counts:
    """All that the navigation shows."""
    unsettled = [row for row in desk.outbox_rows() if row.state is not ActionState.COUNTED]
    return Counts(desk.queue_counts(), len(unsettled), desk.saved_searches())


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

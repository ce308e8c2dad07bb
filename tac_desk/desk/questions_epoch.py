"""What a person asks before accepting a new epoch of the hub: what is gone, and what of it is mine."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_outbox import title_of
from tac_desk.desk.views_epoch import EpochView, GoneEntry
from tac_desk.store.action import ActionState
from tac_desk.store.confirmed import Held
from tac_desk.store.view import View

MOST = 200
"""How many of the entries that are gone are listed."""


def epoch_view(desk: Desk, epoch: int, since: int) -> EpochView:
    """What this desk's copy holds beyond the first `since` entries, which `epoch` begins with. Raises StoreError."""
    store, confirmed = desk.store, desk.store.confirmed
    mine = confirmed.my_numbers(since)
    waiting = (ActionState.SAVED, ActionState.RECEIVED)
    return EpochView(
        epoch=epoch,
        since=since,
        gone=max(0, store.position().size - since),
        entries=tuple(_gone(held, store.view()) for held in confirmed.from_on(since, MOST)),
        mine=len(mine),
        waiting=sum(one.state in waiting and one.n not in mine for one in store.actions()),
    )


def _gone(held: Held, view: View | None) -> GoneEntry:
    council = view.world.council if view else None
    name = council.name_of(held.member) if council and held.member else held.member
    title = title_of(view, held.subject)
    return GoneEntry(held.seq, held.kind or "", title, name or "", held.at or 0, held.n is not None)

"""Where a dossier can go, what its earlier rounds were and when it is looked at, as the forms and the queue ask it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.moves import PossibleMove, possible_moves
from tac_desk.domain.rounds import rounds_of, wait_after
from tac_desk.domain.world import World


@dataclass(frozen=True, slots=True)
class RoundView:
    """One round. `earliest` is the first day of a new application after it, None where that need not wait."""

    dossier: Dossier
    earliest: date | None


def moves_of(desk: Desk, dossier_id: str) -> tuple[PossibleMove, ...]:
    """The states that may come next, and which of them I may choose; none for an unknown dossier. Raises StoreError."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    return possible_moves(view.world, dossier, view.me.member) if view and dossier else ()


def dossier_rounds(desk: Desk, dossier_id: str) -> tuple[RoundView, ...]:
    """The rounds up to this dossier, the first one first; none for an unknown dossier. Raises StoreError."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    if view is None or dossier is None:
        return ()
    chain = rounds_of(_before(view.world, dossier), dossier)
    waits = ((one, wait_after(view.world.rulebook, one)) for one in chain)
    return tuple(RoundView(one, wait.earliest if wait else None) for one, wait in waits)


def _before(world: World, dossier: Dossier) -> dict[str, Dossier]:
    """The dossiers that the rounds of `dossier` name, by id."""
    found: dict[str, Dossier] = {}
    one: Dossier | None = dossier
    while one is not None and one.id not in found:
        found[one.id] = one
        one = world.dossier(f"dossier:{one.previous}")
    return found


def session_at(world: World, session: str | None) -> int | None:
    """When a session begins, in milliseconds since 1970 UTC: that of a meeting, or the day it is named by."""
    meeting = world.meeting(f"meeting:{session}") if session else None
    if meeting is not None or not session:
        return meeting.starts_at if meeting else None
    try:
        day = datetime.fromisoformat(session)
    except ValueError:  # the meeting is not known here
        return None
    return int((day if day.tzinfo else day.replace(tzinfo=UTC)).timestamp() * 1000)

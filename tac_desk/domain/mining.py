"""When the hub mines a dossier's repository again: on a schedule, at review, and when its vote opens and closes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.world import World

HOUR = 3_600_000  # milliseconds
RETRY = HOUR  # after a failure
RECENT = 14 * 24 * HOUR  # what happened longer ago is history and not mined any more


class MiningReason(StrEnum):
    """Why evidence was mined, most pressing first."""

    CLOSING = "closing"
    OPENING = "opening"
    REVIEW = "review"
    SCHEDULED = "scheduled"

    @property
    def always_attached(self) -> bool:
        """What a vote was opened and closed on stands on the ledger even when nothing changed."""
        return self in (MiningReason.CLOSING, MiningReason.OPENING)


@dataclass(frozen=True, slots=True)
class Due:
    """Mine as of `as_of`, milliseconds since 1970 UTC."""

    reason: MiningReason
    as_of: int


@dataclass(frozen=True, slots=True)
class Mined:
    """One earlier try at the dossier's own repository: as of when, when (both milliseconds), and whether it worked."""

    as_of: int
    at: int
    worked: bool


def due_mining(
    world: World, dossier: Dossier, now: int, *, every: int | None, tries: Sequence[Mined] = ()
) -> Due | None:
    """What is due for `dossier` at `now`, if anything; `every` is in milliseconds, None: on no schedule.

    `world` holds the rulebook and, if there is one, the dossier's ballot. Times are the hub's, in milliseconds.
    """
    if dossier.invented or not dossier.repository.startswith("https://"):
        return None
    events = [due for due in _events(world, dossier) if now - RECENT <= due.as_of <= now]
    chances = [*events, *_scheduled(world, dossier, now, every, tries)]
    return next((due for due in chances if _open(due, dossier, now, tries)), None)


def _events(world: World, dossier: Dossier) -> Iterator[Due]:
    ballot = world.ballot(f"ballot:{dossier.ballot}")
    if ballot is not None and ballot.closed_at is not None:
        yield Due(MiningReason.CLOSING, whole_second(ballot.closed_at))
    if ballot is not None:
        yield Due(MiningReason.OPENING, whole_second(ballot.opened_at))
    began = _review_began(world, dossier)
    if began is not None:
        yield Due(MiningReason.REVIEW, whole_second(began))


def _review_began(world: World, dossier: Dossier) -> int | None:
    """When the dossier came to be reviewed, by its latest way into such a state or by its first review."""
    entered, owed = None, False
    for move in dossier.moves:
        state = world.rulebook.states.get(move.state)
        owes = state is not None and state.owes == "review"
        entered, owed = (move.at if owes and not owed else entered), owes
    first = min((review.at for review in dossier.reviews.values()), default=None)
    return first if entered is None else entered


def _scheduled(
    world: World, dossier: Dossier, now: int, every: int | None, tries: Sequence[Mined]
) -> Iterator[Due]:
    state = world.rulebook.states.get(dossier.state)
    if every is None or state is None or state.final:
        return
    last = max((*(one.at for one in tries), *(one.at for one in dossier.evidence)), default=None)
    if last is None or last + every <= now:
        yield Due(MiningReason.SCHEDULED, whole_second(now))


def _open(due: Due, dossier: Dossier, now: int, tries: Sequence[Mined]) -> bool:
    """Neither done for this instant, nor failed at so recently that another try is too early."""
    if due.reason is MiningReason.REVIEW and any(one.at >= due.as_of for one in dossier.evidence):
        return False
    same = [one for one in tries if one.as_of == due.as_of]
    return not any(one.worked or now < one.at + RETRY for one in same)


def whole_second(milliseconds: int) -> int:
    """Snapshots know whole seconds: the next one, so that what happened in this one is in it."""
    return -(-milliseconds // 1000) * 1000

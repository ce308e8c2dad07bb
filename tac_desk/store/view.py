"""What this desk shows: the ledger's things with the outbox folded in, made once and kept until either changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Thing, World
from tac_desk.store.action import Action, ActionState
from tac_desk.store.cache import Cache
from tac_desk.store.database import Row
from tac_desk.store.fold import OutboxFold, Pending
from tac_desk.store.identity import Identity
from tac_desk.store.projection import queue_row
from tac_desk.store.relatives import Relatives
from tac_desk.store.things import Things

# What a line of the queue shows when several actions concern it: what asks for attention comes first.
_LOUDEST = (
    ActionState.NEEDS_YOU,
    ActionState.REFUSED,
    ActionState.DRAFT,
    ActionState.SAVED,
    ActionState.RECEIVED,
)


@dataclass(frozen=True, slots=True)
class View:
    """`pending` are my actions that the ledger does not hold yet, `refused` those it refused and I have not put away.

    `hub_clock` is the last known time of the hub in milliseconds; `min_client` what the hub asks of this program.
    `world` loads things when they are asked for: use it on the store thread only.
    """

    world: World
    me: Identity
    hub_clock: int
    pending: tuple[Pending, ...]
    refused: tuple[Action, ...]
    min_client: int = 0

    def state_of(self, *subjects: str) -> ActionState | None:
        """The loudest state of my actions on any of these subjects."""
        states = {p.state for p in self.pending if p.action.subject in subjects}
        states |= {a.state for a in self.refused if a.subject in subjects}
        return next((state for state in _LOUDEST if state in states), None)

    def touched_dossiers(self) -> frozenset[str]:
        """The dossiers whose line in the queue my open and refused actions concern."""
        subjects = {s for p in self.pending for s in p.subjects} | {a.subject for a in self.refused}
        return frozenset(filter(None, (dossier_of(self.world.things, subject) for subject in subjects)))

    def queue_row(self, dossier: Dossier) -> Row:
        subjects = [f"dossier:{dossier.id}", f"ballot:{dossier.ballot}"]
        return queue_row(self.world, dossier, self.me, self.hub_clock, self.state_of(*subjects))


def dossier_of(things: Mapping[str, Thing], subject: str) -> str | None:
    """The id of the dossier that a change of `subject` shows at, if any."""
    kind, _, id_ = subject.partition(":")
    if kind == "dossier":
        return id_
    ballot = things.get(subject) if kind == "ballot" else None
    return ballot.dossier if isinstance(ballot, Ballot) else None


def outbox_fold(cache: Cache, me: Identity) -> OutboxFold | None:
    """An empty fold on our copy of the ledger; None before the council is known."""
    council = cache.thing("council")
    if not isinstance(council, Council):
        return None
    things = Things(cache.thing)
    world = World(rulebook_of(council.rulebook), things, Relatives(cache))
    return OutboxFold(world, things, me, cache.hub_clock, cache.min_client)


def not_in_ledger(cache: Cache, actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """The actions that our copy of the ledger does not hold: nothing is ever shown or counted twice."""
    held = {answer.payload for answer in cache.answers(a.n for a in actions if a.n is not None)}
    return tuple(a for a in actions if a.payload is None or a.payload not in held)


def make_view(cache: Cache, me: Identity | None, actions: tuple[Action, ...]) -> View | None:
    """Fold `actions`, open or refused, onto the ledger; None before sign-in and before the council is known."""
    fold = None if me is None else outbox_fold(cache, me)
    if me is None or fold is None:
        return None
    refused = tuple(a for a in actions if a.state is ActionState.REFUSED)
    for action in not_in_ledger(cache, tuple(a for a in actions if a.state is not ActionState.REFUSED)):
        fold.add(action)
    return View(fold.world, me, cache.hub_clock, tuple(fold.pending), refused, cache.min_client)

"""Lists the work on evidence that is due, over all dossiers."""

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.mining import MiningReason, due_mining
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Thing, World, subject_of
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import Work, records, tries_by_dossier


def due_work(hub: Hub, *, every: int | None) -> list[Work]:
    """What is due now, the most pressing first; `every` is the schedule in milliseconds, None: only at events."""
    now, rulebook = hub.now(), rulebook_of(hub.council().rulebook)
    ballots: dict[str, Thing] = {subject_of(thing): thing for thing in hub.things("ballot")}
    world, tries = World(rulebook, ballots), tries_by_dossier(records(hub))
    found: list[Work] = []
    for dossier in hub.things("dossier"):
        if isinstance(dossier, Dossier):
            due = due_mining(world, dossier, now, every=every, tries=tries.get(dossier.id, ()))
            found += [Work(dossier.id, dossier.repository, due.as_of, due.reason)] if due else []
    order = list(MiningReason)
    return sorted(found, key=lambda work: (order.index(MiningReason(work.reason)), work.as_of))

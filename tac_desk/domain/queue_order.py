"""Says in which order applications are looked at: by the rulebook, in most councils returning ones first."""

from collections.abc import Iterable, Mapping

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage

FAR = 1 << 40  # beyond any number of a dossier


def in_order(book: Rulebook, dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """`dossiers` as the rulebook orders them; two with the same number by their id."""
    return tuple(sorted(dossiers, key=lambda one: (place(book, one), one.id)))


def place(book: Rulebook, dossier: Dossier) -> int:
    """The rulebook's order as one number, so that one index serves it: the first key weighs most."""
    found = 0
    for key in book.queue_order:
        weight = dossier.number if key == "number" else int(not comes_first(book, dossier))
        found = found * (FAR if key == "number" else 2) + weight
    return found


def comes_first(book: Rulebook, dossier: Dossier) -> bool:
    """Whether it came back and the council has yet to decide: only before that does coming back put it first."""
    state = book.states.get(dossier.state)
    return dossier.returning and state is not None and any(book.states[after].final for after in state.next)


def waits(book: Rulebook, dossier: Dossier) -> bool:
    """Whether it waits in the queue for a session."""
    return book.stage(dossier.state) is Stage.IN_QUEUE


def positions(book: Rulebook, dossiers: Iterable[Dossier]) -> Mapping[str, int]:
    """The position of each one that waits, by id, from 1; every body that decides has a queue of its own."""
    seen: dict[str | None, int] = {}
    found = {}
    for dossier in in_order(book, (one for one in dossiers if waits(book, one))):
        body = body_of(book, dossier)
        found[dossier.id] = seen[body] = seen.get(body, 0) + 1
    return found


def waiting_since(book: Rulebook, dossier: Dossier) -> int:
    """When it last came into the queue, in milliseconds since 1970 UTC; else when it was filed."""
    entered = (move.at for move in reversed(dossier.moves) if book.stage(move.state) is Stage.IN_QUEUE)
    return next(entered, dossier.filed_at)


def body_of(book: Rulebook, dossier: Dossier) -> str | None:
    """The body that decides on `dossier`; None where no vote does."""
    track = book.tracks.get(dossier.track)
    return track.body if track else None

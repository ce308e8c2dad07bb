"""Opens the periodic reviews that are due, in the operator's name, where the rulebook leaves it to the clock."""

from collections.abc import Iterator

from tac_desk.domain.commands import OpenReview
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle_clock import reviews_to_open
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.rulebook_lifecycle import CLOCK
from tac_desk.domain.world import Thing
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import load_kind
from tac_desk.protocol.messages import Outcome


def open_due_reviews(hub: Hub) -> list[tuple[Dossier, Outcome]]:
    """Open what is due now; the dossiers as they were, with what the rules said. Raises HubError."""
    book = rulebook_of(hub.council().rulebook)
    if book.lifecycle.opened_by != CLOCK or not reviews_to_open(
        book, dossiers(hub.things("dossier")), hub.now()
    ):
        return []  # the head is locked only when there is something to enter
    with hub.sitting() as sitting:
        due = reviews_to_open(book, dossiers(load_kind(sitting.connection, "dossier")), hub.now())
        return [(one, hub.submit_in(sitting, OpenReview(), f"dossier:{one.id}")) for one in due]


def dossiers(things: list[Thing]) -> Iterator[Dossier]:
    return (thing for thing in things if isinstance(thing, Dossier))

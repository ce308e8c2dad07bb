"""Figures about this desk that help to find what is wrong with it; none of them says what anything is about."""

from collections import Counter

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import QueueFilter
from tac_desk.store.database import engine_version


def figures(desk: Desk) -> list[tuple[str, str]]:
    """Name and figure, in the order in which they are shown. Raises StoreError."""
    store = desk.store
    states = Counter(str(action.state) for action in store.actions())
    position = store.position()
    return [
        ("SQLite", engine_version()),
        ("Signed in", "yes" if store.identity() else "no"),
        ("Ledger entries", str(position.size)),
        ("Ledger epoch", str(position.epoch)),
        ("Dossiers", str(len(store.queue.ids(QueueFilter(), store.hub_clock)))),
        ("Actions", ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none"),
        ("Drafts", str(len(store.drafts()))),
        ("Copy fetched anew because", store.healed or "it was not"),
    ]

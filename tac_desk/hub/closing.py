"""Closes the ballots whose time is over, in the operator's name: the clock that decides is the hub's.

The same glance at the clock opens the periodic reviews that are due (`reviewing`) and begins sessions (`sessions`).
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CloseBallot
from tac_desk.domain.due import due_closings
from tac_desk.domain.trouble import Trouble
from tac_desk.domain.world import Thing
from tac_desk.hub.hub import Hub
from tac_desk.hub.reviewing import open_due_reviews
from tac_desk.hub.sessions import begin_due_sessions
from tac_desk.hub.things import load_kind
from tac_desk.protocol.messages import Outcome

log = logging.getLogger(__name__)
GLANCE_SECONDS = 60.0
STOP_SECONDS = 5.0


def close_due(hub: Hub) -> list[tuple[Ballot, Outcome]]:
    """Close what is due now; the ballots as they were, with what the rules said. Raises HubError."""
    if not due_closings(_ballots(hub.things("ballot")), hub.now()):
        return []  # the head is locked only when there is something to enter
    with hub.sitting() as sitting:
        due = due_closings(_ballots(load_kind(sitting.connection, "ballot")), hub.now())
        return [(one, hub.submit_in(sitting, CloseBallot(), f"ballot:{one.id}")) for one in due]


def _ballots(things: list[Thing]) -> Iterator[Ballot]:
    return (thing for thing in things if isinstance(thing, Ballot))


@contextmanager
def closing(hub: Hub) -> Iterator[None]:
    """Closes and opens what is due while the block runs."""
    closer = Closer(hub)
    closer.start()
    try:
        yield
    finally:
        closer.stop()


class Closer(threading.Thread):
    """Looks at the clock at once and then every minute."""

    def __init__(self, hub: Hub) -> None:
        super().__init__(name="closer", daemon=True)
        self._hub, self._stopped = hub, threading.Event()

    def run(self) -> None:
        while True:
            self._look()
            if self._stopped.wait(GLANCE_SECONDS):
                return

    def stop(self) -> None:
        self._stopped.set()
        self.join(STOP_SECONDS)

    def _look(self) -> None:
        try:
            close_due(self._hub)
            open_due_reviews(self._hub)
            begin_due_sessions(self._hub)
        except Trouble as trouble:  # the database may be busy; what is due stays due
            log.warning("what is due: %s", trouble)
        except Exception:  # a bug in it must not end it for good, nor the hub
            log.exception("looking at the clock failed")

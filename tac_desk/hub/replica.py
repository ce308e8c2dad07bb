"""Reads from a copy of the database that follows it, for as long as it holds all that the database itself holds.

Why it never makes a desk see less: .github/decisions/0030-replica.md.
"""

import logging
import time
from collections.abc import Callable
from typing import Final, TypeVar

from sqlalchemy import Connection

from tac_desk.hub.database import Database
from tac_desk.hub.errors import DatabaseTrouble
from tac_desk.hub.ledger import Head, read_head

T = TypeVar("T")
PAUSE_SECONDS = 5.0  # for how long one that did not answer is left alone
log = logging.getLogger(__name__)


class Behind:
    """What a replica answers that cannot be used now."""


BEHIND: Final = Behind()


class Replica:
    """Usable from every thread. `used` and `passed_over` count reads."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.used = self.passed_over = 0
        self._not_before = 0.0

    def read(self, work: Callable[[Connection], T], primary: Head) -> T | Behind:
        """What `work` finds in one moment of the replica that is not earlier than `primary`, or BEHIND."""
        found = BEHIND if time.monotonic() < self._not_before else self._read(work, primary)
        if isinstance(found, Behind):
            self.passed_over += 1
        else:
            self.used += 1
        return found

    def _read(self, work: Callable[[Connection], T], primary: Head) -> T | Behind:
        try:
            with self.database.snapshot() as connection:
                return work(connection) if _holds(read_head(connection), primary) else BEHIND
        except DatabaseTrouble as trouble:
            log.warning("reading from the replica: %s", trouble)
            self._not_before = time.monotonic() + PAUSE_SECONDS
            return BEHIND

    def answers(self) -> bool:
        """Whether it can be read at all, however far behind."""
        try:
            with self.database.snapshot() as connection:  # a copy refuses any that might write
                read_head(connection)
        except DatabaseTrouble:
            return False
        return True

    def close(self) -> None:
        self.database.close()


def _holds(here: Head, primary: Head) -> bool:
    """Whether all of `primary` is here: no shorter, of the same epoch, and signed by the same key."""
    same = (here.hub, here.epoch, here.recovering, here.log_key)
    return here.size >= primary.size and same == (
        primary.hub,
        primary.epoch,
        primary.recovering,
        primary.log_key,
    )

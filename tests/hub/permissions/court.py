"""Judges commands at a real hub, one by one, and keeps nothing of them: each is rolled back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from tac_desk.hub.judge import Sitting
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import Outcome
from tests.hub.permissions.people import Person
from tests.hub.permissions.scene import NOW, Scene

_WRITTEN = (
    "SELECT (SELECT size FROM head), (SELECT audience FROM entries WHERE seq = ?),"
    " (SELECT group_concat(subject, ' ') FROM things WHERE seq >= ?)"
)


@dataclass(frozen=True)
class Judged:
    """What the hub answered and what it wrote: how many rows in all, entries, and the things by subject."""

    outcome: Outcome
    rows: int
    entries: int
    audience: str | None
    things: tuple[str, ...]


@dataclass
class Court:
    """One transaction at a hub, opened for `council` as it is."""

    connection: Connection
    opened: Sitting

    def judge(self, person: Person, signed: SignedCommand) -> Judged:
        """`person` brings `signed`; SQLite itself counts the rows that change."""
        size, raw = self.opened.head.size, self.connection.connection.driver_connection
        assert raw is not None
        raw.execute("SAVEPOINT trial")
        before = raw.total_changes
        sitting = Sitting(self.connection, self.opened.head, self.opened.council)
        outcome = sitting.judge(signed, at=NOW, sender=person.device)
        rows = raw.total_changes - before
        entries, audience, things = raw.execute(_WRITTEN, (size, size)).fetchone()
        raw.execute("ROLLBACK TO trial")
        raw.execute("RELEASE trial")
        return Judged(outcome, rows, entries - size, audience, tuple((things or "").split()))


@contextmanager
def court(scene: Scene) -> Iterator[Court]:
    with scene.hub.database.writing() as connection:
        yield Court(connection, Sitting.open(connection))

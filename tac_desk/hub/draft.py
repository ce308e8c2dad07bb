"""What a transaction under the locked head has come to: entries and the things they change, written in one go."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from tac_desk.domain.decide import linked_subjects, subjects_of
from tac_desk.domain.dossier import Audience
from tac_desk.domain.people import Council
from tac_desk.domain.world import EVERY_DOSSIER, Act, Thing, World, subject_of
from tac_desk.hub.ledger import Head, Recorded, append, find_recorded, last_n, longer, row_of
from tac_desk.hub.things import COUNCIL, load_kind, load_things, save_things
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import Envelope
from tac_desk.protocol.replay import rulebook_for


class Draft:
    """What is read stays in memory, which is exact: nobody else writes while the head is locked.

    Nothing of it is in the database before `write`, and whoever reads there must write first.
    """

    def __init__(self, connection: Connection, head: Head, council: Council | None) -> None:
        self.connection, self.head = connection, head
        self._things: dict[str, Thing | None] = {COUNCIL: council}
        self._numbers: dict[str, int] = {}
        self._rows: list[dict[str, Any]] = []
        self._changed: dict[str, tuple[Thing, int]] = {}

    @property
    def council(self) -> Council | None:
        thing = self._things[COUNCIL]
        return thing if isinstance(thing, Council) else None

    def last_n(self, device: str) -> int:
        """The number of the last command of `device`, or 0."""
        if device not in self._numbers:
            self._numbers[device] = last_n(self.connection, device)
        return self._numbers[device]

    def find_recorded(self, device: str, n: int) -> Recorded | None:
        """The entry of a device's n-th command, if there is one; numbers are without gaps."""
        if n > self.last_n(device):
            return None
        self.write()
        return find_recorded(self.connection, device, n)

    def load(self, subjects: Iterable[str]) -> dict[str, Thing]:
        """The things under `subjects` as they are by now; the unknown ones are left out."""
        wanted = set(subjects)
        if unread := wanted - self._things.keys():
            self._things |= dict.fromkeys(unread) | load_things(self.connection, unread)
        return {subject: thing for subject in wanted if (thing := self._things[subject]) is not None}

    def world(self, act: Act) -> World:
        """All that the rule of `act` looks at."""
        wanted = {COUNCIL, act.subject, *subjects_of(act)}
        if EVERY_DOSSIER in wanted:
            wanted = wanted - {EVERY_DOSSIER} | self._every_dossier()
        things = self.load(wanted)
        things |= self.load({subject for thing in things.values() for subject in linked_subjects(thing)})
        return World(rulebook_for(act, self.council), things)

    def _every_dossier(self) -> set[str]:
        self.write()
        found: dict[str, Thing | None] = {
            subject_of(one): one for one in load_kind(self.connection, "dossier")
        }
        self._things |= found
        return set(found)

    def add(
        self,
        entry: Entry,
        envelope: Envelope,
        audience: Audience,
        things: Iterable[Thing],
        salt: bytes | None = None,
    ) -> None:
        """Enter `entry`, which left `things` as they are now. `salt` is that of one that was in the ledger once."""
        row = row_of(entry, envelope, audience, salt)
        self.head = longer(self.head, row["leaf"], entry, envelope)
        self._rows.append(row | {"root": self.head.frontier.root()})
        self._numbers[envelope.device] = envelope.n
        for thing in things:
            subject = subject_of(thing)
            self._things[subject], self._changed[subject] = thing, (thing, entry.seq)

    def write(self) -> None:
        """Bring the database up to date."""
        if not self._rows:
            return
        append(self.connection, self._rows, self.head)
        save_things(self.connection, self._changed.values())
        self._rows, self._changed = [], {}

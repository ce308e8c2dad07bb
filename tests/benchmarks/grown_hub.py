"""A founded hub whose ledger has grown long: entries as members would have made them, written without the judge.

Of a thousand entries 10 file a dossier, 820 comment, 100 review, 60 vote and 10 open a ballot.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import insert, text, update

from tac_desk.domain.audience import audience_of
from tac_desk.domain.commands import (
    AddComment,
    CastVote,
    Command,
    EnrolDevice,
    FileDossier,
    OpenBallot,
    SubmitReview,
)
from tac_desk.domain.decide import apply
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Thing, World, subject_of
from tac_desk.hub import tables
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import payload_hash, read_head
from tac_desk.hub.things import load_kind
from tac_desk.protocol.codec import command_body, encode
from tac_desk.protocol.entry import ACCEPTED, Entry
from tac_desk.protocol.envelope import Envelope, Opened, Seen, act_of, seal
from tac_desk.record.leaf import entry_leaf, new_salt
from tac_desk.record.signing import DeviceKey
from tests.hub_process import HubProcess, found_test_hub

WORDS = (
    "The answers are complete, but the licence of the vendored parser is not named anywhere in the tree. " * 2
)


class Grower:
    """Appends entries to the ledger of `hub`, which nobody else may write to meanwhile."""

    def __init__(self, hub: Hub) -> None:
        self.hub, self.key = hub, DeviceKey.generate()
        hub.submit(EnrolDevice("bench", "carl", self.key.public.hex(), "bench"), "council")
        council: Council = hub.council()
        self.things: dict[str, Thing] = {"council": council}
        with hub.database.reading() as connection:
            self.things |= {subject_of(one): one for one in load_kind(connection, "dossier")}
            self.head = read_head(connection)
        self.world, self.n, self.changed = World(rulebook_of(council.rulebook), self.things), 0, set[str]()
        self.frontier, self.at = self.head.frontier, hub.now()

    def row(self, subject: str, command: Command) -> dict[str, object]:
        self.n, self.at = self.n + 1, self.at + 1
        seen = Seen(self.frontier.size, "0" * 64)
        envelope = Envelope(
            1, self.hub.id, "bench", self.n, command.KIND, subject, command_body(command), seen, self.at
        )
        signed = seal(envelope, self.key)
        entry = Entry(self.frontier.size, self.at, "carl", ACCEPTED, signed)
        act = act_of(Opened(envelope, command), member="carl", at=self.at)
        for thing in apply(self.world, act):
            self.things[subject_of(thing)] = thing
            self.changed.add(subject_of(thing))
        return self._stored(entry, envelope, command)

    def _stored(self, entry: Entry, envelope: Envelope, command: Command) -> dict[str, object]:
        body, salt = entry.to_bytes(), new_salt()
        leaf = entry_leaf(salt, body)
        self.frontier = self.frontier.append(leaf)
        return {
            "seq": entry.seq,
            "device": "bench",
            "n": envelope.n,
            "member": "carl",
            "subject": envelope.subject,
            "audience": audience_of(command).value,
            "payload_hash": payload_hash(entry.signed.payload),
            "salt": salt,
            "leaf": leaf,
            "root": self.frontier.root(),
            "body": body,
        }

    def grow(self, count: int) -> None:
        acts = acts_of_members(self.head.size)
        rows = [self.row(*next(acts)) for _ in range(count)]
        with self.hub.database.writing() as connection:
            for first in range(0, count, 5000):
                connection.execute(insert(tables.entries), rows[first : first + 5000])
            seq, changed = self.frontier.size - 1, sorted(self.changed)
            gone = [{"subject": subject} for subject in changed]
            connection.execute(text("DELETE FROM things WHERE subject = :subject"), gone)
            things = [{"subject": s, "seq": seq, "body": encode(self.things[s])} for s in changed]
            connection.execute(insert(tables.things), things)
            size = {"size": self.frontier.size, "frontier": self.frontier.to_bytes()}
            connection.execute(update(tables.head).values(size))


def acts_of_members(start: int) -> Iterator[tuple[str, Command]]:
    """Subjects and commands without end; the mixture is said above."""
    number, turn = start + 1000, 0
    while True:
        place = turn % 100
        dossier, ballot = f"dossier:{number}", f"ballot:b{number}"
        if place == 0:
            number += 1
            where = f"https://example.org/project-{number}"
            file = FileDossier(number, f"Project {number}", "ecosystem", where, "in_progress")
            yield f"dossier:{number}", file
        elif place == 40:
            yield ballot, OpenBallot(f"Shall motion {number} pass?", "motion", None, ">=2/3")
        elif place in (50, 55, 60, 65, 70, 75):
            yield ballot, CastVote("tac-2", "yes", rationale=f"Reason {turn}: {WORDS[:80]}")
        elif place % 10 == 2:
            yield dossier, SubmitReview({}, "approve", WORDS[:120])
        else:
            yield dossier, AddComment(f"Comment {turn}: {WORDS}")
        turn += 1


def grown_hub(directory: Path, count: int, say: Callable[[str], None] = print) -> HubProcess:
    """A hub with `count` more entries than a new one; not served yet."""
    hub = found_test_hub(directory)
    Grower(hub).grow(count)
    return HubProcess(directory, hub)

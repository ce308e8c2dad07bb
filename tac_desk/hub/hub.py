"""A hub as one object: its ledger, its keys and its clock; the server and the command line both use it."""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from tac_desk.domain.commands import Command
from tac_desk.domain.people import OPERATOR_DEVICE, Council
from tac_desk.domain.world import Thing
from tac_desk.hub import blobs
from tac_desk.hub.database import Database, open_database
from tac_desk.hub.judge import Sitting
from tac_desk.hub.keys import OPERATOR_KEY, LogKeys, read_key
from tac_desk.hub.ledger import Head, read_head, root_at
from tac_desk.hub.replica import Behind, Replica
from tac_desk.hub.schema import check_schema
from tac_desk.hub.settings import read_settings
from tac_desk.hub.things import COUNCIL, changed_at, load_council, load_kind, load_things
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import Outcome
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.checkpoint import Checkpoint, epoch_lines, sign_checkpoint
from tac_desk.record.signing import DeviceKey

T = TypeVar("T")
Clock = Callable[[], int]


def wall_clock() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


class Hub:
    """An open hub; usable from every thread. `id` names it in every signed command, `log_name` on checkpoints."""

    def __init__(self, database: Database, log_keys: LogKeys, operator_key: DeviceKey, now: Clock) -> None:
        self.database, self.now = database, now
        self.log_keys, self.operator_key = log_keys, operator_key
        self.replica: Replica | None = None  # where pages and files are read when it is not behind
        self.on_growth: list[Callable[[int], None]] = []  # called with the ledger's size after each commit
        self._council: tuple[int, Council | None] | None = None  # as the entry of that number left it
        with database.reading() as connection:
            self.id = read_head(connection).hub
        self.log_name = f"tac-desk/{self.id}"

    @classmethod
    def open(cls, directory: Path, now: Clock = wall_clock, *, signs: bool = True) -> "Hub":
        """Open the hub in `directory`. Raises HubError when there is none or it cannot be read.

        One that does not sign can be opened without its log key, to be given another one.
        """
        database = open_database(read_settings(directory).database)
        try:
            check_schema(database)
            hub = cls(database, LogKeys(directory), read_key(directory / OPERATOR_KEY), now)
            if signs:
                hub.log_key  # noqa: B018 (raises when it cannot be read)
            return hub
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        self.database.close()
        if self.replica is not None:
            self.replica.close()

    def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` finds in the replica, if there is one that holds all there is now, else in the database."""
        if self.replica is not None:
            with self.database.reading() as connection:
                head = read_head(connection)
            found = self.replica.read(work, head)
            if not isinstance(found, Behind):
                return found
        with self.database.reading() as connection:
            return work(connection)

    @contextmanager
    def sitting(self) -> Iterator[Sitting]:
        """One transaction under the locked head; what listens is told after it was committed."""
        with self.database.writing() as connection:
            sitting = Sitting.open(connection, self._council_at)
            before = sitting.head.size
            yield sitting
        if sitting.head.size > before:
            for listener in self.on_growth:
                listener(sitting.head.size)

    def judge(self, signed: SignedCommand, *, now: int | None = None) -> Outcome:
        """Judge one command that some device signed; `now` replaces the clock."""
        return self.judge_many([(signed, self.now() if now is None else now)])[0]

    def judge_many(self, commands: Iterable[tuple[SignedCommand, int]]) -> list[Outcome]:
        """Judge commands, each at its own time, in one transaction."""
        with self.sitting() as sitting:
            return sitting.judge_all(commands)

    def submit(
        self, command: Command, subject: str, *, expected: str | None = None, supersedes: str | None = None
    ) -> Outcome:
        """Sign `command` as the operator and judge it."""
        with self.sitting() as sitting:
            return self.submit_in(sitting, command, subject, expected=expected, supersedes=supersedes)

    def submit_in(
        self,
        sitting: Sitting,
        command: Command,
        subject: str,
        *,
        expected: str | None = None,
        supersedes: str | None = None,
    ) -> Outcome:
        """The same inside a transaction that is already open."""
        at, head = self.now(), sitting.head
        envelope = Envelope(
            v=ENVELOPE,
            hub=self.id,
            device=OPERATOR_DEVICE,
            n=sitting.next_n(OPERATOR_DEVICE),
            kind=command.KIND,
            subject=subject,
            body=command_body(command),
            seen=Seen(head.size, head.frontier.root().hex()),
            claimed_at=at,
            expected=expected,
            supersedes=supersedes,
        )
        return sitting.judge(seal(envelope, self.operator_key), at=at)

    def council(self) -> Council:
        """Who may act, on which devices, for which seats."""
        with self.database.reading() as connection:
            return self.council_in(connection)

    def council_in(self, connection: Connection) -> Council:
        """The same as `connection` sees it."""
        council = self._council_at(connection)
        if council is None:
            raise LookupError("the ledger has no founding entry")
        return council

    def _council_at(self, connection: Connection) -> Council | None:
        """Read again only when an entry has changed it."""
        seq, known = changed_at(connection, COUNCIL), self._council
        if known is None or known[0] != seq:
            known = self._council = (seq, load_council(connection))
        return known[1]

    def thing(self, subject: str) -> Thing | None:
        with self.database.reading() as connection:
            return load_things(connection, [subject]).get(subject)

    def things(self, kind: str) -> list[Thing]:
        """Every dossier, ballot or meeting."""
        with self.database.reading() as connection:
            return load_kind(connection, kind)

    @property
    def log_key(self) -> DeviceKey:
        """The key that signs the log now. Raises HubError."""
        with self.database.reading() as connection:
            return self.signer(read_head(connection))

    def signer(self, head: Head) -> DeviceKey:
        """The key of the ledger's own word; a restored hub may not know yet that it was rotated. Raises HubError."""
        return self.log_keys.newest.key if head.recovering else self.log_keys.named(head.log_key)

    def checkpoint(self, size: int) -> str:
        """The signed note over the first `size` entries."""
        with self.database.reading() as connection:
            root, head = root_at(connection, size), read_head(connection)
        return self.sign(head, size, root)

    def sign(self, head: Head, size: int, root: bytes) -> str:
        """The note over the first `size` entries with `root`, by the key and for the epoch of `head`."""
        signed = Checkpoint(self.log_name, size, root, epoch_lines(head.began))
        return sign_checkpoint(signed, self.log_name, self.signer(head))

    def put_blob(self, data: bytes) -> str:
        """Keep `data` and return its SHA-256 in hex. Raises HubError when it is too big."""
        sha256 = hashlib.sha256(data).hexdigest()
        with self.database.writing() as connection:
            blobs.put(connection, sha256, data)
        return sha256

    def blob(self, sha256: str) -> bytes | None:
        with self.database.reading() as connection:
            return blobs.get(connection, sha256)

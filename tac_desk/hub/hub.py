"""A hub as one object: its ledger, its keys and its clock; the server and the command line both use it."""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.domain.commands import Command
from tac_desk.domain.people import OPERATOR_DEVICE, Council
from tac_desk.domain.world import Thing
from tac_desk.hub import blobs
from tac_desk.hub.database import Database, open_database
from tac_desk.hub.judge import Sitting
from tac_desk.hub.keys import LOG_KEY, OPERATOR_KEY, read_key
from tac_desk.hub.ledger import read_head, root_at
from tac_desk.hub.schema import check_schema
from tac_desk.hub.settings import read_settings
from tac_desk.hub.things import load_council, load_kind, load_things
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import Outcome
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.checkpoint import Checkpoint, epoch_lines, sign_checkpoint
from tac_desk.record.signing import DeviceKey

Clock = Callable[[], int]


def wall_clock() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


class Hub:
    """An open hub; usable from every thread. `id` names it in every signed command, `log_name` on checkpoints."""

    def __init__(self, database: Database, log_key: DeviceKey, operator_key: DeviceKey, now: Clock) -> None:
        self.database, self.now = database, now
        self.log_key, self.operator_key = log_key, operator_key
        self.on_growth: list[Callable[[int], None]] = []  # called with the ledger's size after each commit
        with database.reading() as connection:
            self.id = read_head(connection).hub
        self.log_name = f"tac-desk/{self.id}"

    @classmethod
    def open(cls, directory: Path, now: Clock = wall_clock) -> "Hub":
        """Open the hub in `directory`. Raises HubError when there is none or it cannot be read."""
        database = open_database(read_settings(directory).database)
        try:
            check_schema(database)
            return cls(database, read_key(directory / LOG_KEY), read_key(directory / OPERATOR_KEY), now)
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        self.database.close()

    @contextmanager
    def sitting(self) -> Iterator[Sitting]:
        """One transaction under the locked head; what listens is told after it was committed."""
        with self.database.writing() as connection:
            sitting = Sitting.open(connection)
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
            return [sitting.judge(signed, at=at) for signed, at in commands]

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
            council = load_council(connection)
        if council is None:
            raise LookupError("the ledger has no founding entry")
        return council

    def thing(self, subject: str) -> Thing | None:
        with self.database.reading() as connection:
            return load_things(connection, [subject]).get(subject)

    def things(self, kind: str) -> list[Thing]:
        """Every dossier, ballot or meeting."""
        with self.database.reading() as connection:
            return load_kind(connection, kind)

    def checkpoint(self, size: int) -> str:
        """The signed note over the first `size` entries."""
        with self.database.reading() as connection:
            root, epoch = root_at(connection, size), read_head(connection).epoch
        return self.sign(size, root, epoch)

    def sign(self, size: int, root: bytes, epoch: int = 1) -> str:
        signed = Checkpoint(self.log_name, size, root, epoch_lines(epoch))
        return sign_checkpoint(signed, self.log_name, self.log_key)

    def put_blob(self, data: bytes) -> str:
        """Keep `data` and return its SHA-256 in hex. Raises HubError when it is too big."""
        sha256 = hashlib.sha256(data).hexdigest()
        with self.database.writing() as connection:
            blobs.put(connection, sha256, data)
        return sha256

    def blob(self, sha256: str) -> bytes | None:
        with self.database.reading() as connection:
            return blobs.get(connection, sha256)

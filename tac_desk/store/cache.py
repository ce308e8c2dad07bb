"""cache.db: the verified copy of the ledger and what follows from it; disposable, refetched when damaged."""

import hashlib
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tac_desk.domain.people import Council
from tac_desk.domain.world import Thing
from tac_desk.protocol.codec import CodecError, decode, decode_thing, encode
from tac_desk.protocol.entry import Entry, EntryMessage
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.record.merkle import Frontier
from tac_desk.store.cache_schema import TABLES, VERSION
from tac_desk.store.database import Database, Row, Transaction
from tac_desk.store.errors import Damaged, DiskFull, StoreError
from tac_desk.store.mark_rows import put_marks
from tac_desk.store.papers import Paper, put_papers
from tac_desk.store.told import suspect_mark, told_plainly

CACHE_KIB = 65_536
_USUAL_LOG, _LONG_LOG = 1000, 16_000  # pages in the write-ahead log before they are copied into the file
_MANY = 500  # entries in one transaction
_SUFFIXES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the ledger says about one of this desk's own commands: the one that was signed as `payload`.

    A copy of this profile may have signed another one with the same number.
    """

    payload: str
    seq: int
    outcome: str
    reason: str | None
    facts: str | None


class Cache:
    """Reads and writes of cache.db; raises StoreError. Open it with `open_cache`, which heals it."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._database = Database(path, key, cache_kib=CACHE_KIB, disposable=True)
        try:
            self._check_version()
            self._council: Council | None = None
            self.frontier = self._stored_frontier()
        except BaseException:
            self.close()
            raise

    def _check_version(self) -> None:
        found = self._database.read("PRAGMA user_version")[0][0]
        if found == 0 and not self._database.read("SELECT 1 FROM sqlite_schema LIMIT 1"):
            with self._database.write() as now:
                now.script(TABLES)
                now.run(f"PRAGMA user_version = {VERSION}")
        elif found != VERSION:
            raise Damaged(self._database.path, f"it has the form {found}, this program writes {VERSION}")

    def _stored_frontier(self) -> Frontier:
        raw = self.meta("frontier")
        try:
            return Frontier() if raw is None else Frontier.from_bytes(raw)
        except ValueError as error:
            raise Damaged(self._database.path, str(error)) from error

    # --- reading

    def meta(self, name: str) -> bytes | None:
        row = self._database.one("SELECT value FROM meta WHERE name = ?", (name,))
        return None if row is None else bytes(row[0])

    @property
    def hub_clock(self) -> int:
        """The last known time of the hub, in milliseconds; 0 before the first exchange."""
        return int(self.meta("hub_clock") or b"0")

    @property
    def min_client(self) -> int:
        """The oldest protocol from which the hub takes more than comments."""
        return int(self.meta("min_client") or b"0")

    @property
    def epoch(self) -> int:
        """Which of the hub's ledgers this is a copy of."""
        return int(self.meta("epoch") or b"1")

    def own(self) -> tuple[SignedCommand, ...]:
        """This desk's own commands in it, in the order of their numbers."""
        rows = self._database.read("SELECT body FROM entries WHERE mine IS NOT NULL ORDER BY mine")
        return tuple(decode(bytes(row[0]), Entry).signed for row in rows)

    def thing(self, subject: str) -> Thing | None:
        if subject == "council" and self._council is not None:
            return self._council
        row = self._database.one("SELECT body FROM things WHERE subject = ?", (subject,))
        try:
            thing = None if row is None else decode_thing(subject, row[0])
        except CodecError as error:  # written by a version of the program that knew other shapes
            suspect_mark(self._database.path).touch()
            raise Damaged(self._database.path, str(error), disposable=True) from error
        if isinstance(thing, Council):
            self._council = thing
        return thing

    def senders(self) -> dict[str, int]:
        """The last number of each device that is in our copy of the ledger."""
        return dict(self._database.read("SELECT device, n FROM senders"))

    def subjects(self, kind: str) -> tuple[str, ...]:
        """Every stored subject of a kind such as `meeting`."""
        rows = self._database.read(
            "SELECT subject FROM things WHERE subject >= ? AND subject < ?", (f"{kind}:", f"{kind};")
        )
        return tuple(row[0] for row in rows)

    def leaves(self, first: int, last: int) -> dict[int, bytes]:
        """The leaves of entries `first` to `last` that are held."""
        rows = self._database.read("SELECT seq, leaf FROM entries WHERE seq BETWEEN ? AND ?", (first, last))
        return {seq: bytes(leaf) for seq, leaf in rows}

    def message(self, seq: int) -> EntryMessage | None:
        """The entry `seq` as the hub sent it; None when it is withheld or not held."""
        row = self._database.one("SELECT body, salt FROM entries WHERE seq = ? AND body IS NOT NULL", (seq,))
        return None if row is None else EntryMessage(seq, msgspec.Raw(bytes(row[0])), bytes(row[1]).hex())

    def answers(self, numbers: Iterable[int]) -> tuple[Answer, ...]:
        """The entries of this desk's own commands with these numbers, as far as they are held."""
        sql = "SELECT body, seq, outcome, reason, facts FROM entries WHERE mine IN (SELECT value FROM json_each(?))"
        rows = self._database.read(sql, (encode(list(numbers)).decode(),))
        return tuple(Answer(decode(bytes(body), Entry).signed.payload, *rest) for body, *rest in rows)

    def read(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        return self._database.read(sql, values)

    # --- blobs

    def blob(self, sha256: str) -> bytes | None:
        row = self._database.one("SELECT data FROM blobs WHERE sha256 = ?", (sha256,))
        return None if row is None else bytes(row[0])

    def missing_blobs(self, limit: int) -> tuple[str, ...]:
        sql = "SELECT DISTINCT sha256 FROM wanted WHERE sha256 NOT IN (SELECT sha256 FROM blobs) LIMIT ?"
        return tuple(row[0] for row in self._database.read(sql, (limit,)))

    def put_blob(self, sha256: str, data: bytes) -> tuple[str, ...]:
        """Keep a blob; the subjects that wanted it. Raises ValueError when its hash is another."""
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ValueError(f"these {len(data)} bytes are not the blob {sha256}")
        with self._database.write() as now:
            now.run("INSERT OR REPLACE INTO blobs VALUES (?, ?)", (sha256, data))
            rows = now.read("SELECT subject FROM wanted WHERE sha256 = ?", (sha256,))
        return tuple(row[0] for row in rows)

    # --- writing

    def write_page(self, page: "Page") -> None:
        """One page of the ledger and all that follows from it, in one transaction."""
        self._database.checkpoint_after(_LONG_LOG if len(page.entries) > _MANY else _USUAL_LOG)
        with self._database.write() as now:
            stubs = ((row[0],) for row in page.entries)  # only what was withheld may have its place taken
            now.many("DELETE FROM entries WHERE seq = ? AND body IS NULL", stubs)
            now.many("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", page.entries)
            things = ((subject, encode(thing)) for subject, thing in page.things.items())
            now.many("INSERT OR REPLACE INTO things VALUES (?, ?)", things)
            now.many("INSERT OR IGNORE INTO wanted VALUES (?, ?)", page.wanted)
            now.many("INSERT OR REPLACE INTO senders VALUES (?, ?)", page.senders.items())
            _put_queue(now, page.queue)
            put_papers(now, page.papers)
            meta = {**page.meta, "frontier": page.frontier.to_bytes()}
            now.many("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())
        self.frontier = page.frontier
        if isinstance(council := page.things.get("council"), Council):
            self._council = council

    def put_meta(self, values: Mapping[str, bytes]) -> None:
        """Keep some facts about the copy itself."""
        with self._database.write() as now:
            now.many("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

    def put_queue(self, rows: Iterable[Row]) -> None:
        """Replace rows of the queue alone: something of this desk's outbox concerns them."""
        with self._database.write() as now:
            _put_queue(now, rows)

    def put_marks(self, rows: Mapping[str, Row | None]) -> None:
        """Repeat marks of outbox.db."""
        with self._database.write() as now:
            put_marks(now, rows)

    def close(self) -> None:
        self._database.close()


@dataclass(frozen=True, slots=True)
class Page:
    """What a page of the ledger changes: rows of `entries` and `queue`, pairs of blob and subject in `wanted`."""

    frontier: Frontier
    entries: tuple[Row, ...]
    things: Mapping[str, Thing]
    queue: tuple[Row, ...]
    wanted: tuple[tuple[str, str], ...]
    senders: Mapping[str, int]
    meta: Mapping[str, bytes]
    papers: tuple[Paper, ...] = ()


def _put_queue(now: Transaction, rows: Iterable[Row]) -> None:
    now.many("INSERT OR REPLACE INTO queue VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)


def open_cache(path: Path, key: bytes) -> tuple[Cache, str | None]:
    """The cache, and why an older one was moved aside, if it was. Raises StoreError when no file can be made."""
    if suspect_mark(path).exists():
        move_aside(path)
        return Cache(path, key), "it turned out to be damaged while it was used"
    try:
        return Cache(path, key), None
    except DiskFull:
        raise
    except StoreError as trouble:  # damage, or what is no file of ours: a folder, a file nobody may read
        move_aside(path)
        return Cache(path, key), trouble.cause


def move_aside(path: Path) -> None:
    """Keep the last damaged file beside the new one: it may tell what happened, and costs no more than once.

    Raises StoreError.
    """
    with told_plainly(path):
        for suffix in _SUFFIXES:
            part = path.with_name(path.name + suffix)
            kept = path.with_name(f"{path.name}.damaged{suffix}")
            if part.is_symlink() or part.exists():
                if kept.is_dir() and not kept.is_symlink():
                    shutil.rmtree(kept)
                part.rename(kept) if part.is_dir() else part.replace(kept)
        suspect_mark(path).unlink(missing_ok=True)

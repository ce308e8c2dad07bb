"""One encrypted SQLite file: opened safely, read with plain queries, written in whole transactions."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from tac_desk.store.errors import StoreError
from tac_desk.store.told import told_plainly

LEAST_SQLITE = (3, 51, 3)  # the release that mended the corruption when a WAL is reset
KEY_BYTES = 32
Row = tuple[Any, ...]


class Database:
    """Used by the one thread that opened it. Every method raises StoreError for faults of file and disk."""

    def __init__(self, path: Path, key: bytes, *, cache_kib: int = 4096, disposable: bool = False) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"the key of a database is {KEY_BYTES} bytes long, not {len(key)}")
        _check_engine()
        self.path, self._disposable = path, disposable
        with told_plainly(path):
            _create_private(path)
            self._connection = sqlite.connect(str(path), isolation_level=None, cached_statements=256)
        try:
            self._prepare(key, cache_kib)
        except BaseException:
            self.close()
            raise

    def _told(self) -> AbstractContextManager[None]:
        return told_plainly(self.path, disposable=self._disposable)

    def _prepare(self, key: bytes, cache_kib: int) -> None:
        with self._told():
            execute = self._connection.execute
            execute("PRAGMA cipher_log_level = NONE")
            execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            execute("SELECT count(*) FROM sqlite_schema").fetchone()  # the key is only tried by reading
            execute("PRAGMA journal_mode = WAL")
            execute("PRAGMA synchronous = FULL")  # a person is told "saved": NORMAL loses that in a power cut
            execute("PRAGMA foreign_keys = ON")
            execute("PRAGMA trusted_schema = OFF")
            execute(f"PRAGMA cache_size = -{cache_kib}")

    def read(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Row]:
        with self._told():
            return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]

    def one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        rows = self.read(sql, values)
        return rows[0] if rows else None

    @contextmanager
    def write(self) -> Iterator["Transaction"]:
        """A transaction that is on the disk when the block ends, and never happened when it raises."""
        with self._told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk has already rolled back
                    self._connection.execute("ROLLBACK")
                raise

    def checkpoint_after(self, pages: int) -> None:
        """Let the write-ahead log grow to this many pages of 4 KiB; long ones make large transactions faster."""
        with self._told():
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {pages}")

    def close(self) -> None:
        self._connection.close()


class Transaction:
    """What may be done while a transaction is open."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement; the rowid of the last row inserted."""
        return int(self._connection.execute(sql, values).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(sql, rows)

    def read(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]

    def script(self, statements: str) -> None:
        """Run statements parted by empty lines; unlike `executescript` this stays inside the transaction."""
        for statement in statements.split("\n\n"):
            if statement.strip():
                self._connection.execute(statement)


def engine_version() -> str:
    """The SQLite inside, such as 3.53.4."""
    return str(sqlite.sqlite_version)


def _check_engine() -> None:
    if sqlite.sqlite_version_info < LEAST_SQLITE:
        found, least = sqlite.sqlite_version, ".".join(map(str, LEAST_SQLITE))
        raise StoreError(
            "The database engine is too old",
            f"SQLite {found} was found; versions before {least} can damage files.",
            "Install TAC Desk again.",
        )


def _create_private(path: Path) -> None:
    """Make the file readable by its owner only before anything is written; its journals inherit that."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)

"""Opens the hub's database, one SQLite file by default, with the settings that lose nothing."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from tac_desk.hub.errors import DatabaseTrouble, HubError

LEAST_SQLITE = (3, 51, 3)  # the first release without the WAL-reset corruption
BUSY_SECONDS = 30
_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL loses acknowledged writes when the power fails
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else REPLACE deletes without asking the triggers
    "PRAGMA trusted_schema = OFF",
)


class Database:
    """Hands out connections, each inside a transaction; usable from every thread."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._turn = threading.Lock()  # fair, where SQLite's own waiting is not

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads. Raises DatabaseTrouble."""
        with _telling(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A transaction that sees one moment only, however long it reads. Raises DatabaseTrouble."""
        with _telling(), self.engine.connect() as plain:
            if self.engine.dialect.name == "postgresql":  # SQLite does so always
                plain = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with plain.begin():
                yield plain

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that alone may write; it commits when the block ends without an exception.

        Raises DatabaseTrouble.
        """
        with _telling(), self._turn, self.engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """No transaction at all, for what SQLite does only then. Raises DatabaseTrouble."""
        with _telling(), self.engine.connect() as plain:
            yield plain.execution_options(begins=False)

    def close(self) -> None:
        self.engine.dispose()


@contextmanager
def _telling() -> Iterator[None]:
    """Turn what the world does to a database into trouble that can be told; bugs stay as they are."""
    try:
        yield
    except (OperationalError, PoolTimeout) as error:
        raise DatabaseTrouble(first_line(error)) from error
    except DatabaseError as error:  # no subclass of it: what SQLite says of a file that cannot be read
        if type(error) is not DatabaseError:
            raise
        raise DatabaseTrouble(first_line(error)) from error


def first_line(error: Exception) -> str:
    lines = str(getattr(error, "orig", None) or error).strip().splitlines()
    return lines[0] if lines else "no reason given"


def open_database(place: str) -> Database:
    """Connect to `place`, the path of a SQLite file or a PostgreSQL URL. Raises HubError."""
    engine = _postgres(place) if "://" in place else _sqlite(Path(place))
    try:
        engine.connect().close()
    except (SQLAlchemyError, ValueError) as error:  # a host that cannot be a host is a ValueError
        engine.dispose()
        raise _unreachable(engine.url, error) from error
    return Database(engine)


def open_replica(place: str) -> Database:
    """The copy at `place`, a PostgreSQL URL, which need not answer yet. Raises HubError for no such address."""
    if "://" not in place:
        raise _unreadable("A replica is a PostgreSQL database.")
    return Database(_postgres(_with_patience(place)))


def _with_patience(place: str) -> str:
    """A copy that cannot be reached must not hold up anybody for long."""
    try:
        url = make_url(place)
    except (ArgumentError, ValueError):
        return place  # told by `_postgres`
    return url.update_query_dict({"connect_timeout": "2"}).render_as_string(hide_password=False)


def _postgres(place: str) -> Engine:
    try:
        url = make_url(place)
    except (ArgumentError, ValueError):  # what it says may hold the password
        raise _unreadable("It is not written like an address.") from None
    if url.get_backend_name() != "postgresql":
        raise HubError(
            "This kind of database is not supported",
            f"The address asks for {url.get_backend_name()}.",
            "Use an address that begins with postgresql://, or none for a SQLite file.",
        )
    url = url.set(drivername="postgresql+psycopg")
    try:
        return create_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=32, hide_parameters=True)
    except (SQLAlchemyError, TypeError, ValueError) as error:
        raise _unreadable(f"An option in it is not known ({type(error).__name__}).") from None


def _unreadable(cause: str) -> HubError:
    return HubError(
        "The database address cannot be read",
        cause,
        "Write TAC_HUB_DATABASE, or database in hub.toml, like postgresql://user@host/name.",
    )


def _sqlite(path: Path) -> Engine:
    if sqlcipher3.sqlite_version_info < LEAST_SQLITE:
        raise HubError(
            "SQLite is too old",
            f"Version {sqlcipher3.sqlite_version} can corrupt its files.",
            "Install the pinned dependencies again.",
        )
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except (OSError, ValueError) as error:  # a path with a null character is a ValueError
        raise HubError(
            "The database file cannot be opened", str(error), "Check the data directory and its permissions."
        ) from error
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, module=sqlcipher3.dbapi2, pool_size=8, max_overflow=32, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(raw: Any, _record: object) -> None:
    raw.isolation_level = None  # transactions are begun by `_begin` alone, migrations included
    for pragma in _PRAGMAS:
        raw.execute(pragma)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("begins", True):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes", False) else "BEGIN")


def _unreachable(url: URL, error: Exception) -> HubError:
    return HubError(
        "The hub's database cannot be reached",
        f"{url.render_as_string(hide_password=True)}: {first_line(error)}",
        "Check that the database runs and that its address in hub.toml or TAC_HUB_DATABASE is right.",
    )

"""Tells cheaply whether anything was written to the hub's database since one last looked, by whichever process."""

from sqlalchemy import PoolProxiedConnection
from sqlcipher3 import dbapi2 as sqlite

from tac_desk.hub.database import Database


class Changed:
    """Used by one thread. Marks that are equal stand for the same state of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: PoolProxiedConnection | None = None

    def mark(self) -> object:
        """Exact, in some microseconds, on SQLite. On PostgreSQL only a query would tell, so that no two are equal."""
        if self._database.engine.dialect.name != "sqlite":
            return object()
        try:
            return self._data_version()
        except sqlite.Error:  # whoever asks gets to the database, and is told what is wrong with it
            return object()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _data_version(self) -> object:
        """It changes as soon as any other connection has committed (sqlite.org/pragma.html#pragma_data_version)."""
        if self._connection is None:
            self._connection = self._database.engine.raw_connection()
        plain = self._connection.driver_connection
        assert plain is not None
        return plain.execute("PRAGMA data_version").fetchone()[0]

"""Copies a hub from one database to another, of whichever kind, and tells by a digest whether nothing was lost."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, select

from tac_desk.hub import tables

# Enrolment codes live ten minutes; alembic's mark is made where tables are.
LEFT_OUT = (tables.codes.name, tables.version.name)
COPIED = tuple(table for table in tables.metadata.sorted_tables if table.name not in LEFT_OUT)
_ROWS_AT_ONCE, _BIG_ROWS_AT_ONCE = 500, 8


def copy_rows(source: Connection, target: Connection) -> str:
    """Copy every row into the empty tables of `target`; the digest of what was read."""
    digest = _Digest()
    for table in COPIED:
        for rows in _pages(source, table):
            for row in rows:
                digest.add(table, row)
            target.execute(insert(table), [dict(row._mapping) for row in rows])
    return digest.hex()


def digest_of(connection: Connection, of: Iterable[Table] = COPIED) -> str:
    """The same digest, of what a database holds."""
    digest = _Digest()
    for table in of:
        for rows in _pages(connection, table):
            for row in rows:
                digest.add(table, row)
    return digest.hex()


def _pages(connection: Connection, table: Table) -> Iterator[list[Row[tuple[Any, ...]]]]:
    size = _BIG_ROWS_AT_ONCE if table.name == tables.blobs.name else _ROWS_AT_ONCE
    result = connection.execute(select(table), execution_options={"yield_per": size})
    return (list(page) for page in result.partitions())


class _Digest:
    """A sum over rows, since databases give them in different orders; it finds damage, not forgery."""

    def __init__(self) -> None:
        self._sum = 0

    def add(self, table: Table, row: Row[tuple[Any, ...]]) -> None:
        named = repr((table.name, tuple(row))).encode("utf-8", "surrogatepass")
        self._sum += int.from_bytes(hashlib.sha256(named).digest())

    def hex(self) -> str:
        return f"{self._sum % 2**256:064x}"

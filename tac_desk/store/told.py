"""Turns errors of the database and the disk into what a person can be told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from tac_desk.store.errors import Damaged, DiskFull, StoreError

_DAMAGE = frozenset({sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB})


@contextmanager
def told_plainly(path: Path, *, disposable: bool = False) -> Iterator[None]:
    """Turn errors of the database and the disk into a StoreError about `path`.

    `disposable` says that the file can be fetched again: damage leaves a mark for the next start.
    """
    try:
        yield
    except (sqlite.Error, OSError) as error:
        trouble = _trouble(path, error, disposable)
        if disposable and isinstance(trouble, Damaged):
            suspect_mark(path).touch()
        raise trouble from error


def suspect_mark(path: Path) -> Path:
    """An empty file beside a disposable one: it turned out to be damaged while it was used."""
    return path.with_name(f"{path.name}.suspect")


def _trouble(path: Path, error: Exception, disposable: bool) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite.SQLITE_FULL or getattr(error, "errno", None) == 28:  # ENOSPC
        return DiskFull(path)
    if code in _DAMAGE:
        return Damaged(path, str(error), disposable=disposable)
    if isinstance(error, OSError) or code in (
        sqlite.SQLITE_IOERR,
        sqlite.SQLITE_CANTOPEN,
        sqlite.SQLITE_READONLY,
    ):
        return StoreError(
            "A file of TAC Desk cannot be used",
            f"{path}: {error}.",
            "Check that the folder exists, belongs to you and can be written, then start TAC Desk again.",
        )
    return error  # a bug of ours: it must not look like a fault of the disk

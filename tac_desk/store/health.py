"""Whether the two files of a profile are whole, read page by page, each of which carries its own seal."""

from pathlib import Path

from tac_desk.store.database import Database
from tac_desk.store.errors import Damaged
from tac_desk.store.lock import ProfileLock
from tac_desk.store.store import CACHE, OUTBOX_FILE
from tac_desk.store.told import suspect_mark


def examine(profile: Path, key: bytes) -> str:
    """The version of the encryption. Raises StoreError: InUse, or Damaged about the first file that is not whole.

    A copy of the ledger that is damaged gets a mark: the next start fetches it again.
    """
    lock = ProfileLock(profile)
    try:
        version = _examine(profile / OUTBOX_FILE, key, disposable=False)
        if (profile / CACHE).exists() and not suspect_mark(profile / CACHE).exists():
            _examine(profile / CACHE, key, disposable=True)
    finally:
        lock.release()
    return version


def _examine(path: Path, key: bytes, *, disposable: bool) -> str:
    database = Database(path, key, disposable=disposable)
    try:
        found = database.read("PRAGMA cipher_integrity_check(1)") or database.read("PRAGMA quick_check(1)")
        if found != [("ok",)]:
            if disposable:
                suspect_mark(path).touch()
            raise Damaged(path, str(found[0][0]), disposable=disposable)
        return str(database.read("PRAGMA cipher_version")[0][0])
    finally:
        database.close()

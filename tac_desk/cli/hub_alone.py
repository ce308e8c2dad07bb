"""One collection at a time in a hub's directory, whichever process runs it: they share the clones."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


NAME = "collect.lock"  # the system lets go of it when its holder ends, however it ends
GLANCE_SECONDS = 0.5


@contextmanager
def alone(directory: Path, tell: Callable[[str], None]) -> Iterator[None]:
    """Runs the block once no other collection runs in `directory`, which may take as long as that one does."""
    handle = os.open(directory / NAME, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if not _taken(handle):
            tell("waiting for another collection of this hub to end")
            while not _taken(handle):
                time.sleep(GLANCE_SECONDS)
        yield
    finally:
        os.close(handle)


@contextmanager
def alone_or_not(directory: Path) -> Iterator[bool]:
    """As `alone`, without waiting: False when another one runs."""
    handle = os.open(directory / NAME, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        yield _taken(handle)
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    try:
        _take(handle)
    except OSError:
        return False
    return True

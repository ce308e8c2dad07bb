"""Room on the disk that is kept back, so that what a person writes can still be saved when the disk is full."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tac_desk.store.errors import AlmostFull, DiskFull

RESERVE_FILE = "reserve"
SIZE = 1024 * 1024  # bytes: the longest text a command may carry, several times over
_LEAST = 64 * 1024  # bytes: halving further gives back less than one save takes
R = TypeVar("R")


class Reserve:
    """A file beside the outbox, of bytes that nothing can compress. Used by the one store thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RESERVE_FILE
        self.fill()

    @property
    def held(self) -> int:
        """Bytes that are kept back now, of `SIZE`."""
        return self._path.stat().st_size if self._path.is_file() else 0

    def fill(self) -> bool:
        """Take what is missing, if as much again stays free; whether the reserve is whole then."""
        held = self.held
        if held >= SIZE:
            return True
        try:
            if shutil.disk_usage(self._path.parent).free < 2 * SIZE - held:
                return False
            self._append(SIZE - held)
        except OSError:  # a quota, or no permission: the reserve is a help, never a condition
            return False
        return True

    def _append(self, missing: int) -> None:
        handle = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        with os.fdopen(handle, "wb", buffering=0) as file:
            file.write(os.urandom(missing))

    def save(self, work: Callable[[], R]) -> R:
        """`work()`, again with more and more of the reserve given back while the disk is full. Raises DiskFull."""
        while True:
            try:
                return work()
            except DiskFull:
                if not self._give_half():
                    raise

    def _give_half(self) -> bool:
        held = self.held
        if held:
            left = held // 2
            os.truncate(self._path, left if left >= _LEAST else 0)
        return held > 0

    def trouble(self) -> AlmostFull | None:
        """What to tell while the disk has no room for a whole reserve; None once it is whole again."""
        return None if self.fill() else AlmostFull(self._path.parent, self.held)

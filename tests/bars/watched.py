"""Tells whether anything in a folder was opened, by asking the kernel (inotify), whoever opened it."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPENED = 0x20  # IN_OPEN
_EVENT = 16  # bytes before the name: watch, mask, cookie, length


class Watched:
    """The files of one folder, which must be there already."""

    def __init__(self, folder: Path) -> None:
        self._queue = _checked(ctypes.CDLL(None, use_errno=True).inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))
        self._add(folder)

    def _add(self, path: Path) -> None:
        watch = ctypes.CDLL(None, use_errno=True).inotify_add_watch
        _checked(watch(self._queue, os.fsencode(path), _OPENED))

    def opened(self) -> list[str]:
        """The names of what was opened since the last call; the folder itself is "."."""
        names = []
        while True:
            try:
                events = os.read(self._queue, 65_536)
            except BlockingIOError:
                return names
            while events:
                size = int.from_bytes(events[12:16], "little")
                names.append(events[_EVENT : _EVENT + size].rstrip(b"\0").decode() or ".")
                events = events[_EVENT + size :]

    def close(self) -> None:
        os.close(self._queue)


@contextmanager
def watched(folder: Path) -> Iterator[Watched]:
    made = Watched(folder)
    try:
        yield made
    finally:
        made.close()


def _checked(result: int) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), "inotify")
    return result

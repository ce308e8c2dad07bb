"""The git processes of one collection, which all end when it is cancelled or takes too long."""

import math
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import TracebackType
from typing import IO, Self

from tac_desk.evidence.errors import stopped
from tac_desk.evidence.sandbox import environment

POLL = 0.05  # seconds between two looks at the clock and at whether somebody cancelled
PIPE = 2**20  # bytes git may write ahead of us, where the system lets a pipe be that large
CANCELLED = "it was cancelled"


class Processes:
    """Starts processes until it is ended; a context manager that leaves none of them running.

    `cancelled` is asked from another thread, many times a second.
    """

    def __init__(self, cancelled: Callable[[], bool] | None = None) -> None:
        self._cancelled = cancelled
        self._running: dict[subprocess.Popen[bytes], float] = {}
        self._lock = threading.Lock()
        self._until, self._reason = math.inf, ""
        self._seconds = math.inf
        self._left = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="git-watcher", daemon=True)

    def __enter__(self) -> Self:
        self._watcher.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._left.set()
        self._watcher.join()
        self.end("nobody waits for it any more")
        for process in list(self._running):
            self.finish(process)

    def allow(self, seconds: float) -> None:
        """From now on, no longer than this."""
        self._seconds, self._until = seconds, time.monotonic() + seconds

    def check(self) -> None:
        """Raises Stopped when the collection has to end."""
        self._look()
        if self._reason:
            raise stopped(self._reason)

    def begin(
        self, argv: Sequence[str], errors: IO[bytes], seconds: float, *, talk: bool = False
    ) -> subprocess.Popen[bytes]:
        """Starts a process that may run so many seconds. Raises Stopped when the collection has ended."""
        stdin = subprocess.PIPE if talk else subprocess.DEVNULL
        with self._lock:
            if self._reason:
                raise stopped(self._reason)
            process = subprocess.Popen(  # noqa: S603
                argv,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment(),
                close_fds=True,
                start_new_session=True,  # Ctrl-C is for us, who end all of it at once; it has no terminal either
                pipesize=-1 if talk else PIPE,
            )
            self._running[process] = time.monotonic() + seconds
        return process

    def finish(self, process: subprocess.Popen[bytes]) -> None:
        """Waits for the process, which has nothing more to say, and closes its pipes."""
        for pipe in (process.stdin, process.stdout):
            if pipe:
                _close(pipe)
        process.wait()
        with self._lock:
            self._running.pop(process, None)

    def _watch(self) -> None:
        while not self._left.wait(POLL):
            self._look()

    def _look(self) -> None:
        now = time.monotonic()
        if self._cancelled and self._cancelled():
            self.end(CANCELLED)
        elif now >= self._until:
            self.end(f"it took longer than {self._seconds:g} seconds")
        with self._lock:
            for process, deadline in self._running.items():
                if now >= deadline:
                    kill(process)

    def end(self, reason: str) -> None:
        """Kills what is running and lets nothing else begin."""
        with self._lock:
            self._reason = self._reason or reason
            for process in self._running:
                kill(process)


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kills the process and what it has begun: a sandbox leaves a child behind that waits for it forever."""
    if not hasattr(os, "killpg"):
        process.kill()
    elif process.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:  # what was still to be written has no reader any more
        return

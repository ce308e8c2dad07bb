"""Ends one request from another thread: whatever it waits for, it stops waiting at once."""

import contextlib
import socket
from collections.abc import Iterator
from threading import Lock, Timer

_SHELTER_SECONDS = 0.6


class Interrupt:
    """Made for one request. `fired` says why it was ended: "interrupted", "time_out", or None so far."""

    def __init__(self) -> None:
        self.fired: str | None = None
        self._lock = Lock()
        self._socket: socket.socket | None = None
        self._sheltered: Interrupt | None = None

    def fire(self, reason: str = "interrupted") -> None:
        """From any thread; the first reason stays."""
        with self._lock:
            self.fired = self.fired or reason
            if self._socket is not None:
                shut(self._socket)
            if self._sheltered is not None:
                _fire_soon(self._sheltered, reason)

    def attach(self, handle: socket.socket | None) -> None:
        """What the request waits on from now on; shut at once when the interrupt has already fired."""
        with self._lock:
            self._socket = handle
            if handle is not None and self.fired:
                shut(handle)

    @contextlib.contextmanager
    def sheltered(self) -> "Iterator[Interrupt]":
        """For a small request inside this one that had better not be cut off: it gets a moment more to end."""
        inner = Interrupt()
        with self._lock:
            self._sheltered = inner
            if self.fired:
                inner.fire(self.fired)
        try:
            yield inner
        finally:
            with self._lock:
                self._sheltered = None


def shut(handle: socket.socket) -> None:
    """End the connection for every holder of it, and wake whoever reads from it."""
    with contextlib.suppress(OSError):  # it has ended already
        handle.shutdown(socket.SHUT_RDWR)


def _fire_soon(interrupt: Interrupt, reason: str) -> None:
    timer = Timer(_SHELTER_SECONDS, interrupt.fire, (reason,))
    timer.daemon = True
    timer.start()

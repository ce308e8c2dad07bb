"""Ends one request from another thread: whatever it waits for, it stops waiting at once."""

import contextlib
import socket
from threading import Lock


class Interrupt:
    """Made for one request. `fired` says why it was ended: "interrupted", "time_out", or None so far."""

    def __init__(self) -> None:
        self.fired: str | None = None
        self._lock = Lock()
        self._socket: socket.socket | None = None

    def fire(self, reason: str = "interrupted") -> None:
        """From any thread; the first reason stays."""
        with self._lock:
            self.fired = self.fired or reason
            if self._socket is not None:
                shut(self._socket)

    def attach(self, handle: socket.socket | None) -> None:
        """What the request waits on from now on; shut at once when the interrupt has already fired."""
        with self._lock:
            self._socket = handle
            if handle is not None and self.fired:
                shut(handle)


def shut(handle: socket.socket) -> None:
    """End the connection for every holder of it, and wake whoever reads from it."""
    with contextlib.suppress(OSError):  # it has ended already
        handle.shutdown(socket.SHUT_RDWR)

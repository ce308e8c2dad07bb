"""Ends the program in good order when the system asks it to: drafts saved, threads ended, nothing left behind."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class QuitOnSignal(QObject):
    """While it lives, SIGINT and SIGTERM quit `app` as closing its last window does.

    Python runs its handlers only between its own instructions, and Qt waits outside them: a byte in a socket
    wakes Qt up.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_byte(self) -> None:
        self._here.recv(64)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._app.quit()

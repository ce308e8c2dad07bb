"""Ends the program in good order when the system asks it to: drafts saved, threads ended, nothing left behind."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class QuitOnSignal(QObject):
    """While it lives, SIGINT and SIGTERM quit `app` as closing its last window does.

    Python runs its handlers only between its own instructions, and Qt waits outside them: a byte in a pipe
    wakes Qt up. Windows has no such signals to wait for.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if sys.platform == "win32":
            return
        self._here, there = os.pipe()
        os.set_blocking(there, False)
        signal.set_wakeup_fd(there, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._here, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_byte(self) -> None:
        os.read(self._here, 64)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._app.quit()

"""Keeps the desk's log in its profile, for the person to read: what happened when, and nothing of what it was about."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from tac_desk.quiet_log import OURS, JsonLines

FILE = "desk.log"
LARGEST, KEPT = 512 * 1024, 1
SHOWN = 400
"""Newest lines that are shown; the file holds more."""


class _PrivateFile(RotatingFileHandler):
    """Readable by its owner only, from its first byte on."""

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - as the library has it
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        return super()._open()


class Logbook:
    """Open from `begin` to `close`. A disk on which it cannot be written costs the log alone."""

    def __init__(self, profile: Path) -> None:
        self.path = profile / FILE
        self._handler: logging.Handler | None = None

    def begin(self) -> None:
        try:
            handler = _PrivateFile(self.path, maxBytes=LARGEST, backupCount=KEPT, encoding="ascii")
        except OSError:
            return
        handler.setFormatter(JsonLines())
        handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk: told elsewhere
        logger = logging.getLogger(OURS)
        logger.addHandler(handler)
        logger.setLevel(min(logger.level or logging.INFO, logging.INFO))
        self._handler = handler

    def close(self) -> None:
        """Harmless when repeated."""
        if self._handler is not None:
            logging.getLogger(OURS).removeHandler(self._handler)
            self._handler.close()
            self._handler = None


def newest(profile: Path) -> str:
    """The newest lines, the oldest of them first; empty when there are none or they cannot be read."""
    try:
        return "\n".join((profile / FILE).read_text("ascii", "replace").splitlines()[-SHOWN:])
    except OSError:
        return ""

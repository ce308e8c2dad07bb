"""What a person at a terminal sees of a run, and how they end it: one line on the error stream, and Ctrl-C."""

import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import Self

from tac_desk.evidence.collecting import CHECKING, CRITERIA, DATING, FETCHING, HISTORY, READING

WORDS = {
    FETCHING: "Fetching the repository", READING: "Reading the tree", CRITERIA: "Looking at files",
    CHECKING: "Making further checks", HISTORY: "Reading the history", DATING: "Dating files",
}  # fmt: skip
INTERRUPTED = 130  # the exit status of a program that Ctrl-C ended
_CLEAR = "\r\x1b[2K"


class Watch:
    """Ctrl-C ends the run with what is there by then, a second one the program; a context manager."""

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._before: signal._HANDLER = signal.SIG_DFL
        self._shown = sys.stderr.isatty()
        self._main = threading.current_thread() is threading.main_thread()

    def __enter__(self) -> Self:
        if self._main:  # only there may a program say what Ctrl-C does
            self._before = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._main:
            signal.signal(signal.SIGINT, self._before)
        self._write(_CLEAR)

    def cancelled(self) -> bool:
        return self._ended.is_set()

    def tell(self, stage: str, done: int, total: int) -> None:
        """One line that replaces itself; none where nobody looks."""
        counted = f" {done} of {total}" if total > 1 else ""
        self._write(f"{_CLEAR}{WORDS.get(stage, stage)}{counted} (Ctrl-C ends it)")

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(text)
            sys.stderr.flush()

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        if self._ended.is_set():
            raise KeyboardInterrupt
        self._ended.set()

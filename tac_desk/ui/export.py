"""Writes the minutes of a meeting into a file the person chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.domain.trouble import Trouble
from tac_desk.ui.ask_file import ask_for_markdown_file
from tac_desk.ui.courier import Courier

Export = Callable[[Callable[[Callable[[Any], Any]], Any], str, Path], Path]
"""`export(call, meeting, file)`, on the work thread: `call(f)` runs `f(desk)` on the store thread; answers the file.

Raises Trouble. The format follows the file's suffix.
"""


class MinutesExport(QObject):
    """Asks for the file, then has `export` write it. `exported(str)`: what to tell the person."""

    exported = Signal(str)

    def __init__(self, courier: Courier, window: QWidget, export: Export | None) -> None:
        super().__init__(window)
        self._courier, self._window, self._export = courier, window, export

    def begin(self, meeting: str) -> None:
        """Ask where to; nothing is written when the person cancels."""
        if self._export is None:
            text = self.tr("The minutes cannot be written from here")
            cause = self.tr("This window was opened without an exporter.")
            self._courier.troubled.emit(Trouble(text, cause, self.tr("Use the command “tac-desk minutes”.")))
            return
        ask_for_markdown_file(
            self._window,
            self.tr("Export minutes"),
            f"minutes-{meeting}.md",
            lambda file: self.write(meeting, file),
        )

    def write(self, meeting: str, file: Path) -> None:
        export, call = self._export, self._courier.call
        if export is not None:
            self._courier.work(lambda: export(call, meeting, file), then=self._on_written)

    def _on_written(self, file: Path) -> None:
        self.exported.emit(self.tr("Minutes written: {}").format(file.name))

"""Writes the minutes of a meeting into a file the person chooses."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.lint.slip import Slip
from tac_desk.ui.ask_file import ask_for_file
from tac_desk.ui.courier import Courier
from tac_desk.ui.slips_dialog import SlipsDialog

Call = Callable[[Callable[[Any], Any]], Any]
"""`call(f)` runs `f(door)` on the store thread and waits for its answer."""


@dataclass(frozen=True, slots=True)
class Export:
    """What is done on the work thread; both raise Trouble.

    `check(call, meeting)` looks for slips. `write(call, meeting, file)` answers the file, whose suffix says the format.
    """

    check: Callable[[Call, str], Sequence[Slip]]
    write: Callable[[Call, str, Path], Path]


class MinutesExport(QObject):
    """Asks for the file, then has `export` write it, by its suffix. `exported(str)`: what to tell the person."""

    exported = Signal(str)

    def __init__(self, courier: Courier, window: QWidget, export: Export | None) -> None:
        super().__init__(window)
        self._courier, self._window, self._export = courier, window, export

    def begin(self, meeting: str) -> None:
        """Show what the linter finds, then ask where to; nothing is written when the person cancels."""
        if self._export is None:
            text = self.tr("The minutes cannot be written from here")
            cause = self.tr("This window was opened without an exporter.")
            self._courier.troubled.emit(Trouble(text, cause, self.tr("Use the command “tac-desk minutes”.")))
            return
        check, call = self._export.check, self._courier.call
        self._courier.work(lambda: (meeting, check(call, meeting)), then=self._on_checked)

    def _on_checked(self, answer: tuple[str, Sequence[Slip]]) -> None:
        meeting, slips = answer
        if not slips:
            self._ask(meeting)
            return
        dialog = SlipsDialog(slips, self._window)
        dialog.accepted.connect(lambda: self._ask(meeting))
        dialog.open()

    def _ask(self, meeting: str) -> None:
        kinds = {
            "md": self.tr("Markdown"),
            "html": self.tr("Web page"),
            "docx": self.tr("Word processor"),
            "pdf": self.tr("PDF"),
            "csv": self.tr("Roll and votes as a table"),
            "json": self.tr("Data with the entries that prove it"),
        }
        ask_for_file(
            self._window,
            self.tr("Export minutes"),
            f"minutes-{meeting}.md",
            kinds,
            lambda file: self.write(meeting, file),
        )

    def write(self, meeting: str, file: Path) -> None:
        export, call = self._export, self._courier.call
        if export is not None:
            self._courier.work(lambda: export.write(call, meeting, file), then=self._on_written)

    def _on_written(self, file: Path) -> None:
        self.exported.emit(self.tr("Minutes written: {}").format(file.name))

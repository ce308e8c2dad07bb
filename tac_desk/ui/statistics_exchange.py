"""Writes a year in figures where the person chooses."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from tac_desk.minutes.statistics import Year
from tac_desk.minutes.statistics_written import STATISTICS
from tac_desk.minutes.write import write_file
from tac_desk.ui import times
from tac_desk.ui.ask_file import ask_for_file
from tac_desk.ui.courier import Courier

FIRST, LAST = 2000, 2099
USUAL = "html"


class StatisticsExchange(QObject):
    """`done(str)`: what to tell the person while they are written, and when they were."""

    done = Signal(str)

    def __init__(self, courier: Courier, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window

    def begin(self) -> None:
        """Ask for the year, then for the file; nothing is written when the person cancels."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("A year in figures"))
        dialog.setLabelText(self.tr("Year"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(FIRST, LAST)
        dialog.setIntValue(datetime.fromtimestamp(times.now_ms() / 1000, UTC).year)
        dialog.intValueSelected.connect(self._ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask(self, year: int) -> None:
        kinds = {
            "html": self.tr("Web page with charts"),
            "md": self.tr("Markdown"),
            "csv": self.tr("Table for spreadsheets"),
        }
        title, suggested = self.tr("Export a year in figures"), f"statistics-{year}.{USUAL}"
        ask_for_file(self._window, title, suggested, kinds, partial(self.write, year))

    def write(self, year: int, file: Path) -> None:
        """The file dialog has asked already whether `file` may be replaced."""
        self.done.emit(self.tr("Writing {}…").format(file.name))
        self._courier.ask(lambda desk: desk.year_facts(year), then=partial(self._on_facts, file), owner=self)

    def _on_facts(self, file: Path, facts: Year) -> None:
        write = STATISTICS.get(file.suffix.removeprefix(".").lower(), STATISTICS[USUAL])
        self._courier.work(
            lambda: write_file(lambda out: out.write(write(facts)), file, replace=True, what="statistics"),
            then=lambda _: self._on_written(file),
        )

    def _on_written(self, file: Path) -> None:
        self.done.emit(self.tr("A year in figures: {}").format(file.name))

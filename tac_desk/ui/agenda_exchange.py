"""Writes the agenda of a meeting where the person chooses: as text, or for calendars."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.minutes.write import write_file
from tac_desk.ui.ask_file import ask_for_file
from tac_desk.ui.courier import Courier


class AgendaExchange(QObject):
    """`done(str)`: what to tell the person when it was written."""

    done = Signal(str)

    def __init__(self, courier: Courier, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window

    def begin(self, meeting: str) -> None:
        """Ask for the file; nothing is written when the person cancels."""
        kinds = {
            "md": self.tr("Markdown"),
            "html": self.tr("Web page"),
            "ics": self.tr("Entry for calendars"),
        }
        title, suggested = self.tr("Export the agenda"), f"agenda-{meeting}.md"
        ask_for_file(self._window, title, suggested, kinds, partial(self.write, meeting))

    def write(self, meeting: str, file: Path) -> None:
        """The file dialog has asked already whether `file` may be replaced."""
        suffix = file.suffix.removeprefix(".").lower()
        self._courier.ask(
            lambda desk: desk.agenda_file(meeting, suffix), then=partial(self._on_made, file), owner=self
        )

    def _on_made(self, file: Path, make: Callable[[], bytes]) -> None:
        self._courier.work(
            lambda: write_file(lambda out: out.write(make()), file, replace=True, what="agenda"),
            then=lambda _: self._on_written(file),
        )

    def _on_written(self, file: Path) -> None:
        self.done.emit(self.tr("Agenda written: {}").format(file.name))

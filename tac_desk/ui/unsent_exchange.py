"""Writes the words that the hub does not have where the person chooses, before a desk is left or wiped."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.minutes.write import write_text
from tac_desk.ui.ask_file import ask_for_markdown_file
from tac_desk.ui.courier import Courier


class UnsentExchange(QObject):
    """`done(str)`: what to tell the person when they were written."""

    done = Signal(str)

    def __init__(self, courier: Courier, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window

    def begin(self) -> None:
        """Ask for the file; the words are those of the moment it was chosen."""
        ask_for_markdown_file(self._window, self.tr("Save what is not sent"), "not-sent.md", self.write)

    def write(self, file: Path) -> None:
        """The file dialog has asked already whether `file` may be replaced."""
        self._courier.ask(lambda desk: desk.unsent_text(), then=partial(self._on_text, file), owner=self)

    def _on_text(self, file: Path, text: str) -> None:
        self._courier.work(
            lambda: write_text(text, file, replace=True), then=lambda _: self._on_written(file)
        )

    def _on_written(self, file: Path) -> None:
        self.done.emit(self.tr("Written, for anybody to read: {}").format(file.name))

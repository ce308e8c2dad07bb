"""The letter to an applicant: asks the desk for it, shows it, keeps what is written, and saves it as a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.letter_text import Letter
from tac_desk.desk.views import DossierView
from tac_desk.domain.commands import DraftLetter
from tac_desk.minutes.write import write_text
from tac_desk.ui.ask_file import ask_for_markdown_file
from tac_desk.ui.courier import Courier
from tac_desk.ui.letter_dialog import LetterDialog
from tac_desk.ui.render import Renderer


class LetterExchange(QObject):
    """`done(str)`: what to tell the person when it was written."""

    done = Signal(str)

    def __init__(self, courier: Courier, renderer: Renderer, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._renderer, self._window = courier, renderer, window
        self.dialog: LetterDialog | None = None

    def begin(self, view: DossierView | None) -> None:
        """Show the letter; the courier tells why there is none while nothing is decided."""
        if view is not None:
            dossier = view.dossier.id
            self._courier.ask(lambda desk: desk.letter(dossier), then=self._on_letter, latest="letter")

    def _on_letter(self, letter: Letter) -> None:
        dialog = self.dialog = LetterDialog(letter, self._courier, self._renderer, self._window)
        dialog.file_wanted.connect(partial(self._on_file_wanted, letter))
        dialog.begun.connect(partial(self._on_begun, letter.dossier))
        dialog.draft_wanted.connect(partial(self._on_draft_wanted, dialog, letter.dossier))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_begun(self, dossier: str, text: str) -> None:
        self._courier.keep(lambda desk: desk.save_letter_draft(dossier, text))

    def _on_draft_wanted(self, dialog: LetterDialog, dossier: str, text: str) -> None:
        command = DraftLetter(text)
        self._courier.act(lambda desk: desk.carry_out(f"dossier:{dossier}", command), then=dialog.on_kept)

    def _on_file_wanted(self, letter: Letter) -> None:
        title = self.tr("Save the letter")
        text = self.dialog.letter_text() if self.dialog is not None else letter.text
        ask_for_markdown_file(self._window, title, letter.file_name, partial(self.write, text))

    def write(self, text: str, file: Path) -> None:
        """The file dialog has asked already whether `file` may be replaced."""
        self._courier.work(partial(_write, text, file), then=self._on_written)

    def _on_written(self, file: Path) -> None:
        self.done.emit(self.tr("Letter written: {}").format(file.name))


def _write(text: str, file: Path) -> Path:
    write_text(text, file, replace=True)
    return file

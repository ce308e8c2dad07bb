"""Brings a pasted review into my drafts, and writes my review into a file with its sidecar of links."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.review_sheet import sheet_of
from tac_desk.desk.views import DossierView
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.review import SIDECAR, ReviewSheet, review_links, review_markdown
from tac_desk.minutes.write import write_text
from tac_desk.ui.ask_file import ask_for_markdown_file
from tac_desk.ui.courier import Courier
from tac_desk.ui.import_review_dialog import ImportReviewDialog


class ReviewExchange(QObject):
    """`done(str)`: what to tell the person when it worked."""

    done = Signal(str)

    def __init__(self, courier: Courier, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window

    def begin_import(self, view: DossierView | None) -> ImportReviewDialog | None:
        """Ask for the text; nothing is taken when the person cancels."""
        if view is None:
            return None
        dialog = ImportReviewDialog(view, self._window)
        dossier = view.dossier.id
        dialog.import_wanted.connect(lambda text, replace: self._import(dossier, text, replace))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _import(self, dossier: str, text: str, replace: bool) -> None:
        self._courier.keep(lambda desk: desk.import_review(dossier, text, replace))
        self.done.emit(self.tr("The review is in your drafts; nothing is submitted yet"))

    def begin_export(self, view: DossierView | None) -> None:
        """Ask where to; refuses at once when there is nothing to write."""
        sheet = sheet_of(view) if view is not None else None
        if sheet is None or not sheet.rows:
            title, cause = (
                self.tr("There is no review to write"),
                self.tr("You have given no verdict here yet."),
            )
            self._courier.troubled.emit(Trouble(title, cause, self.tr("Give at least one verdict first.")))
            return
        suggested = f"review-{view.dossier.number if view else 0}.md"
        ask_for_markdown_file(
            self._window, self.tr("Export my review"), suggested, lambda file: self.write(sheet, file)
        )

    def write(self, sheet: ReviewSheet, file: Path) -> None:
        """The dialog has asked already whether `file` may be replaced."""
        self._courier.work(lambda: _write(sheet, file), then=self._on_written)

    def _on_written(self, file: Path) -> None:
        self.done.emit(self.tr("Review written: {}, and its links beside it").format(file.name))


def _write(sheet: ReviewSheet, file: Path) -> Path:
    write_text(review_markdown(sheet), file, replace=True)
    write_text(review_links(sheet), file.with_name(file.stem + SIDECAR), replace=True)
    return file

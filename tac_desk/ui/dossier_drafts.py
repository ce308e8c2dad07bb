"""Keeps what is being written on a dossier's page: verdicts and notes, the lean, comments."""

from PySide6.QtCore import QObject

from tac_desk.ui.courier import Courier
from tac_desk.ui.pages.dossier_cards import DossierCards


class DossierDrafts(QObject):
    """`dossier` is the id of the one that is shown."""

    def __init__(self, courier: Courier, cards: DossierCards, page: QObject) -> None:
        super().__init__(page)
        self._courier, self.dossier = courier, ""
        cards.criterion.row_drafted.connect(self._on_row)
        cards.review.lean_drafted.connect(self._on_lean)
        cards.discussion.comment_drafted.connect(self._on_comment)

    def _on_row(self, criterion: str, verdict: str, note: str) -> None:
        dossier = self.dossier
        self._courier.keep(lambda desk: desk.save_row_draft(dossier, criterion, verdict, note))

    def _on_lean(self, lean: str, summary: str) -> None:
        dossier = self.dossier
        self._courier.keep(lambda desk: desk.save_lean_draft(dossier, lean, summary))

    def _on_comment(self, text: str, target: str) -> None:
        dossier = self.dossier
        self._courier.keep(lambda desk: desk.save_comment_draft(dossier, text, target))

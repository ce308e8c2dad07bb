"""What the window says at its foot: saved, undone, put away; with Undo where there is something to take back."""

from PySide6.QtCore import QObject

from tac_desk.domain.refusal import Refusal
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.triage import UNDO, Triage
from tac_desk.ui.widgets.toast import Toast
from tac_desk.ui.words_refusals import refusal_sentence


class Saying(QObject):
    """Joins the courier and the triage of the queue to the toast."""

    def __init__(self, courier: Courier, triage: Triage, toast: Toast) -> None:
        super().__init__(toast)
        self._courier, self._triage, self._toast = courier, triage, toast
        courier.saved.connect(self._on_saved)
        triage.told.connect(toast.show_text)
        toast.undo_wanted.connect(self._on_undo_wanted)

    def _on_saved(self, local_id: str) -> None:
        self._toast.show_text(self.tr("Saved on this computer. It is sent in a few seconds."), local_id)

    def _on_undo_wanted(self, local_id: str) -> None:
        if local_id == UNDO:
            self._triage.undo()
        else:
            self._courier.act(lambda desk: desk.undo(local_id), then=self._on_undone, undoable=False)

    def _on_undone(self, answer: Answer) -> None:
        if isinstance(answer, Refusal):
            self._toast.show_text(refusal_sentence(answer))
        else:
            self._toast.show_text(self.tr("Undone. What you wrote is a draft again."))

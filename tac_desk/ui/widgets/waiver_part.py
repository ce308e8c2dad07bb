"""Whether the selected criterion is excused, and, for officers, the form to excuse it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tac_desk.desk.views import GuidanceView
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import words_guidance
from tac_desk.ui.door import Answer
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.words_refusals import refusal_sentence


class WaiverPart(QWidget):
    """`waive_wanted(criterion, reason, until)`, `drafted(criterion, reason)`, `undo_wanted(action)`."""

    waive_wanted = Signal(str, str, str)
    drafted = Signal(str, str)
    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = self._undo_id = ""
        self.said = Words("", self, "warning", wrap=True).let_select()
        self.undo = button(self.tr("Undo"), self, role="quiet", icon="undo", tint="link")
        self.undo.setAccessibleName(self.tr("Undo the waiver"))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._undo_id))
        self.begin = button("", self, role="quiet")
        self.begin.clicked.connect(self.open_form)
        self.reason = DraftText(self, self.tr("Reason of the waiver"), self.tr("Why it is excused"), 1)
        self.reason.draft_ready.connect(lambda text: self.drafted.emit(self._key, text))
        self.reason.submit_wanted.connect(self._on_waive)
        self.until = QLineEdit(self)
        self.until.setAccessibleName(self.tr("Last day of the waiver"))
        self.until.setPlaceholderText(self.tr("Last day, such as 2027-01-31; nothing: without an end"))
        self.waive = button(self.tr("Waive"), self)
        self.waive.clicked.connect(self._on_waive)
        self.refusal = Words("", self, "refusal", wrap=True)
        self._build()

    def _build(self) -> None:
        layout = column(self, gap="half")
        head = row()
        head.addWidget(self.said, 1)
        head.addWidget(self.undo)
        layout.addLayout(head)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.reason)
        end = row()
        end.addWidget(self.until, 1)
        end.addWidget(self.waive)
        layout.addLayout(end)
        layout.addWidget(self.refusal)
        self._show_form(is_open=False)
        self._show_refusal(None)

    def show_waiver(self, guidance: GuidanceView, criterion: str) -> None:
        if criterion != self._key:
            self.reason.flush()
            self._key = criterion
            self.reason.clear_stored()
            self.until.clear()
            self._show_form(is_open=False)
            self._show_refusal(None)
        shown = guidance.waivers.get(criterion)
        self.said.setVisible(shown is not None)
        self.said.say(words_guidance.waiver(shown) if shown is not None else "")
        self._undo_id = (shown.undo if shown is not None else None) or ""
        self.undo.setVisible(bool(self._undo_id))
        begun, may = guidance.begun_waivers.get(criterion, ""), guidance.may_waive is None
        self._show_form(is_open=may and (not self.reason.isHidden() or bool(begun)))
        is_first = shown is None
        self.begin.setText(self.tr("Waive this criterion…") if is_first else self.tr("Waive it anew…"))
        self.begin.setVisible(may and self.reason.isHidden())
        self.reason.show_stored(begun)
        self.setVisible(may or shown is not None)

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self._key = ""
        self.reason.clear_stored()

    def open_form(self) -> None:
        """Officers only; nothing for others."""
        if self.isHidden() or (self.begin.isHidden() and self.reason.isHidden()):
            return
        self._show_form(is_open=True)
        self.begin.hide()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_waived(self, answer: Answer) -> None:
        refusal = answer if isinstance(answer, Refusal) else None
        self._show_refusal(refusal)
        if refusal is None:
            self.reason.clear_stored()
            self.until.clear()
            self._show_form(is_open=False)

    def _show_form(self, *, is_open: bool) -> None:
        for part in (self.reason, self.until, self.waive):
            part.setVisible(is_open)

    def _show_refusal(self, refusal: Refusal | None) -> None:
        self.refusal.setVisible(refusal is not None)
        self.refusal.say(refusal_sentence(refusal) if refusal is not None else "")

    def _on_waive(self) -> None:
        self.waive_wanted.emit(self._key, self.reason.text().strip(), self.until.text().strip())

"""The form in which an ask is written: what, about which criterion, for whom, until when."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from tac_desk.desk.views import AskDraft, DossierView
from tac_desk.domain.display import display_safe
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import button, caption, column, row


class AskForm(QWidget):
    """`ask_wanted(AskDraft)`: make this ask. `drafted(AskDraft)`: keep it. `closed`: put the form away."""

    ask_wanted = Signal(object)
    drafted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = DraftText(
            self, self.tr("What is asked"), self.tr("What is to be done, so that one can tell when it is"), 2
        )
        self.text.draft_ready.connect(self._on_drafted)
        self.text.submit_wanted.connect(self._on_send)
        self.criterion, self.owner, self.due = QComboBox(self), QComboBox(self), QLineEdit(self)
        for combo in (self.criterion, self.owner):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            combo.activated.connect(self._on_drafted)
        self.due.setPlaceholderText(self.tr("2027-01-31, or nothing"))
        self.due.editingFinished.connect(self._on_drafted)
        self._selected = ""
        self._build()

    def _build(self) -> None:
        layout = column(self)
        layout.addWidget(self.text)
        fields = QFormLayout()
        fields.setSpacing(length("one"))
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.addRow(caption(self.tr("Criterion"), self.criterion, self), self.criterion)
        fields.addRow(caption(self.tr("For whom"), self.owner, self), self.owner)
        fields.addRow(caption(self.tr("Due date"), self.due, self), self.due)
        layout.addLayout(fields)
        self.send = button(self.tr("Ask"), self, role="primary")
        self.send.clicked.connect(self._on_send)
        self.cancel = button(self.tr("Not now"), self)
        self.cancel.clicked.connect(self.closed)
        end = row()
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.send)
        layout.addLayout(end)

    def show_view(self, view: DossierView) -> None:
        """Offer what can be chosen; a draft that was stored comes back whole, unless somebody is writing here."""
        criteria = [(row.criterion.key, f"{row.criterion.number} {row.criterion.title}") for row in view.rows]
        if _offer(self.criterion, [("", self.tr("The whole dossier")), *criteria]):
            self._choose(self.criterion, self._selected)
        _offer(self.owner, [("", self.tr("Applicant")), *view.guidance.members])
        draft = view.guidance.draft
        if draft.text and not self.text.text():
            self._put(draft)
        self.text.show_stored(draft.text)

    def show_criterion(self, key: str) -> None:
        """The selected row is what an ask is about, unless one has been begun."""
        is_new, self._selected = key != self._selected, key
        if is_new and not self.text.text():
            self._choose(self.criterion, key)

    def begun(self) -> AskDraft:
        return AskDraft(
            self.text.text(),
            self.criterion.currentData() or None,
            self.owner.currentData() or "",
            self.due.text().strip(),
        )

    def reset(self) -> None:
        """Empty, about the selected row, for the applicant."""
        self.text.clear_stored()
        self._put(AskDraft(criterion=self._selected or None))

    def _put(self, draft: AskDraft) -> None:
        self._choose(self.criterion, draft.criterion or "")
        self._choose(self.owner, draft.owner)
        self.due.setText(draft.due)

    def _choose(self, combo: QComboBox, code: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(code)))

    def _on_drafted(self) -> None:
        self.drafted.emit(self.begun())

    def _on_send(self) -> None:
        begun = self.begun()
        self.ask_wanted.emit(replace(begun, text=begun.text.strip()))


def _offer(combo: QComboBox, options: list[tuple[str, str]]) -> bool:
    """Offer (code, text) without losing what is chosen; whether that is anything new."""
    shown = [(code, display_safe(text)) for code, text in options]
    if shown == [(combo.itemData(place), combo.itemText(place)) for place in range(combo.count())]:
        return False
    chosen = combo.currentData()
    combo.clear()
    for code, text in shown:
        combo.addItem(text, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return True

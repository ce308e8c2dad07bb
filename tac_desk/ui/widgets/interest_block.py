"""One conflict of interest: whose, of which kind, by which proof, where it stands, and what I may do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tac_desk.desk.views_interests import InterestRow
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import words_interests
from tac_desk.ui.door import Answer
from tac_desk.ui.widgets.label import Words, button, column, line, row
from tac_desk.ui.words_refusals import refusal_sentence


class InterestBlock(QWidget):
    """`dismiss_wanted(row, reason)`, `withdraw_wanted(row, reason)`, `undo_wanted(action)`."""

    dismiss_wanted = Signal(object, str)
    withdraw_wanted = Signal(object, str)
    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: InterestRow | None = None
        self._withdraws = False
        self.head = Words("", self, "strong", wrap=True)
        self.proof = Words("", self, wrap=True).let_select()
        self.standing = Words("", self, "muted", wrap=True)
        self.begin = button("", self, role="quiet")
        self.begin.clicked.connect(self.open_form)
        self.undo = button(self.tr("Undo"), self, role="quiet", icon="undo", tint="link")
        self.undo.clicked.connect(self._on_undo)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(2000)
        self.reason.returnPressed.connect(self._on_act)
        self.act = button("", self)
        self.act.clicked.connect(self._on_act)
        self.refusal = Words("", self, "refusal", wrap=True)
        self._build()

    def _build(self) -> None:
        layout = column(self, gap="half")
        layout.addWidget(line(self))
        for part in (self.head, self.proof, self.standing):
            layout.addWidget(part)
        buttons, form = row(), row()
        buttons.addWidget(self.begin)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        form.addWidget(self.reason, 1)
        form.addWidget(self.act)
        layout.addLayout(buttons)
        layout.addLayout(form)
        layout.addWidget(self.refusal)
        self._show_form(is_open=False)
        self._show_refusal(None)

    def show_row(self, row: InterestRow, *, mine: bool) -> None:
        self._row = row
        one = row.interest
        kind = words_interests.kind(one.kind)
        self.head.say(kind if mine else self.tr("{}: {}").format(row.name, kind))
        self.proof.say(words_interests.proof(one))
        said = words_interests.standing(row)
        self.standing.say(said)
        self.standing.setVisible(bool(said))
        self._withdraws = row.may_withdraw is None
        may = (
            not row.is_unsent and row.undo is None and (self._withdraws or self._may_dismiss(row, mine=mine))
        )
        self._name(self.tr("Withdraw") if self._withdraws else self.tr("It does not matter"), row)
        self.begin.setVisible(may and self.reason.isHidden())
        if not may:
            self._show_form(is_open=False)
        self.undo.setVisible(row.undo is not None)

    @staticmethod
    def _may_dismiss(row: InterestRow, *, mine: bool) -> bool:
        """Not again where it is done: by me, or for good."""
        one = row.interest
        done = not one.conflicts if not mine else not one.suggests_recusal
        return row.may_dismiss is None and one.is_conflict and not done

    def _name(self, act: str, row: InterestRow) -> None:
        self.begin.setText(self.tr("{}…").format(act))
        self.begin.setAccessibleName(self.tr("{}: {}").format(act, self.head.text()))
        self.undo.setAccessibleName(self.tr("Undo: {}").format(self.head.text()))
        self.act.setText(act)
        self.reason.setPlaceholderText(self.tr("Why; the council reads this"))
        self.reason.setAccessibleName(self.tr("Reason: {}").format(self.head.text()))

    def open_form(self) -> None:
        self._show_form(is_open=True)
        self.begin.hide()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_done(self, answer: Answer) -> None:
        refusal = answer if isinstance(answer, Refusal) else None
        self._show_refusal(refusal)
        if refusal is None:
            self.reason.clear()
            self._show_form(is_open=False)

    def _show_form(self, *, is_open: bool) -> None:
        self.reason.setVisible(is_open)
        self.act.setVisible(is_open)

    def _show_refusal(self, refusal: Refusal | None) -> None:
        self.refusal.setVisible(refusal is not None)
        self.refusal.say(refusal_sentence(refusal) if refusal is not None else "")

    def _on_act(self) -> None:
        wanted = self.withdraw_wanted if self._withdraws else self.dismiss_wanted
        wanted.emit(self._row, self.reason.text().strip())

    def _on_undo(self) -> None:
        if self._row is not None and self._row.undo is not None:
            self.undo_wanted.emit(self._row.undo)

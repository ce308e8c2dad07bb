"""The shape of every form: fields, what would come of them by the council's rules, and a button that sends."""

from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tac_desk.domain.commands import Command
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.world import Thing
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.reading_order import ReadingOrder, stops
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, button, caption, column, frame, row
from tac_desk.ui.words_refusals import refusal_sentence

SETTLED = 150
"""Milliseconds after the last keystroke at which the rules are asked."""

AROUND = 230
"""Height at 100 % of what stands above and below the fields."""

Field = TypeVar("Field", bound=QWidget)
Foreseen = tuple[Thing, ...] | Refusal


@dataclass(frozen=True, slots=True)
class Wish:
    """A command and the subject it acts on."""

    subject: str
    command: Command


class Form(ReadingOrder, QDialog):
    """Subclasses add fields, and say what they mean (`wish`) and what would come of it (`foreseen`).

    Return in a line, or Ctrl+Return anywhere, sends; Esc closes it and nothing is done. `WIDTH` is that at 100 %.
    """

    WIDTH: ClassVar[int] = 580

    def __init__(self, courier: Courier, title: str, send: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier, self._window = courier, parent.window()
        self.setWindowTitle(title)
        layout = column(self, "two", "one_half")
        layout.addWidget(Words(title, self, "title", wrap=True))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        inside = QWidget(scroll)
        self.body = column(inside, gap="one_half")
        self.fields = QFormLayout()
        self.fields.setSpacing(length("one"))
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addLayout(self.fields)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._build_outcome())
        layout.addLayout(self._build_end(send))
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self.look)
        self.finished.connect(self.deleteLater)

    def _build_outcome(self) -> QWidget:
        self.outcome = frame(self, "inset")
        inside = column(self.outcome, "one")
        self.preview = Words("", self.outcome, wrap=True)
        self.missing = Words("", self.outcome, "muted", wrap=True)
        self.refusal = Words("", self.outcome, "refusal", wrap=True)
        for part in (self.preview, self.missing, self.refusal):
            inside.addWidget(part)
        self.outcome.hide()
        return self.outcome

    def _build_end(self, send: str) -> QHBoxLayout:
        self.send = button(send, self, role="primary")
        self.send.setDefault(True)
        self.send.clicked.connect(self.submit)
        self.cancel = button(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        end = row()
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.send)
        return end

    # --- what a form is made of ---

    def add_line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        made = QLineEdit(text, self)
        made.setPlaceholderText(hint)
        made.textChanged.connect(self.edited)
        return self._added(name, made)

    def add_text(self, name: str, hint: str = "", lines: int = 3) -> QPlainTextEdit:
        made = QPlainTextEdit(self)
        made.setPlaceholderText(hint)
        made.setTabChangesFocus(True)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * lines + px(20))
        made.textChanged.connect(self.edited)
        return self._added(name, made)

    def add_choice(self, name: str, options: list[tuple[str, str]]) -> QComboBox:
        """Of (code, words); `currentData()` is the code."""
        made = QComboBox(self)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        for code, text in options:
            made.addItem(display_safe(text), code)
        made.currentIndexChanged.connect(self.edited)
        return self._added(name, made)

    def add_words(self, text: str, role: str = "muted") -> Words:
        made = Words(text, self, role, wrap=True)
        self.body.addWidget(made)
        return made

    def _added(self, name: str, field: Field) -> Field:
        self.fields.addRow(caption(name, field, self), field)
        return field

    # --- what subclasses say ---

    def wish(self) -> Wish | str:
        """The command, or a sentence about what is still missing or cannot be read."""
        return self.tr("There is nothing to send.")

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        """What the things, as the command would leave them, mean to the person."""
        return ""

    # --- asking and sending ---

    def begin(self) -> None:
        """Show it, as large as it needs to be and its window allows."""
        self.body.addStretch(1)
        room, wanted = self._window.size(), self.body.sizeHint().height() + px(AROUND)
        self.resize(min(px(self.WIDTH), room.width() - px(40)), min(wanted, px(640), room.height() - px(40)))
        self.look()
        self.open()
        next(stops(self)).setFocus()

    def edited(self) -> None:
        self._settling.start()

    def look(self) -> None:
        """Ask the rules what they make of the fields as they stand."""
        wish = self.wish()
        if isinstance(wish, str):
            self._say(missing=wish)
            return
        self._courier.ask(
            lambda desk: desk.foresee(wish.subject, wish.command), then=self._on_foreseen, latest="form"
        )

    def _on_foreseen(self, foreseen: Foreseen) -> None:
        if not isinstance(foreseen, Refusal):
            self._say(preview=self.foreseen(foreseen))
        elif foreseen.reason is Reason.EMPTY_TEXT:
            self._say(missing=refusal_sentence(foreseen))
        else:
            self._say(refusal=refusal_sentence(foreseen))

    def submit(self) -> None:
        wish = self.wish()
        if isinstance(wish, str):
            self._say(refusal=wish)
            return
        self._settling.stop()
        self.send.setEnabled(False)
        self._courier.act(lambda desk: desk.carry_out(wish.subject, wish.command), then=self._on_done)

    def _on_done(self, answer: Answer) -> None:
        self.send.setEnabled(True)
        if isinstance(answer, Refusal):
            self._say(refusal=refusal_sentence(answer))
        else:
            self.accept()

    def _say(self, preview: str = "", missing: str = "", refusal: str = "") -> None:
        said = ((self.preview, preview), (self.missing, missing), (self.refusal, refusal))
        for label, text in said:
            label.say(text)
            label.setVisible(bool(text))
        self.outcome.setVisible(any(text for _, text in said))
        self.send.setAccessibleDescription(next((text for _, text in said if text), ""))

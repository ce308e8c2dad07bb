"""A card: a titled part of a page, with a place for a refusal and for the state of my action in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from tac_desk.desk.views import ActionState
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import words
from tac_desk.ui.theme.icons import give_icon
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Words, button, column, icon_label, row
from tac_desk.ui.words_refusals import refusal_sentence


class Card(QFrame):
    """Subclasses add their parts to `self.body`."""

    def __init__(self, parent: QWidget, title: str, icon: str) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.body = column(self, "two", "one")
        head = row()
        self._icon = icon_label(icon, "muted", self)
        self.title = Words(title, self, "heading", wrap=True)
        self.title.setMinimumWidth(1)  # else Qt keeps the width at which its lines would look well
        head.addWidget(self._icon)
        head.addWidget(self.title, 1)
        self.head = head
        self.body.addLayout(head)

    def retitle(self, title: str, icon: str) -> None:
        self.title.say(title)
        self.setAccessibleName(title)
        give_icon(self._icon, icon, "muted")


class ActionLine(QWidget):
    """The state of my action in words, with Undo while it can be undone; and why it was refused.

    `undo_wanted`: the person wants their action back.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = column(self, gap="half")
        line = row()
        self._chip = Chip(self)
        self._meaning = Words("", self, "small", wrap=True)
        self._undo = button(self.tr("Undo"), self, role="quiet", icon="undo", tint="link")
        self._undo.clicked.connect(self.undo_wanted)
        line.addWidget(self._chip)
        line.addWidget(self._meaning, 1)
        line.addWidget(self._undo)
        layout.addLayout(line)
        self._refusal = Words("", self, "refusal", wrap=True)
        layout.addWidget(self._refusal)
        layout.setContentsMargins(0, length("half"), 0, 0)
        self.show_state(None)
        self.show_refusal(None)

    def show_state(self, state: ActionState | None) -> None:
        for part in (self._chip, self._meaning):
            part.setVisible(state is not None)
        self._undo.setVisible(state is ActionState.DRAFT)
        if state is not None:
            self._chip.show_as(words.action_state(state), words.ACTION_TONES[state], state.value)
            self._meaning.say(words.action_meaning(state))
        self._settle()

    def show_refusal(self, refusal: Refusal | None) -> None:
        self._refusal.setVisible(refusal is not None)
        self._refusal.say(refusal_sentence(refusal) if refusal is not None else "")
        self._settle()

    def refusal_text(self) -> str:
        return self._refusal.text()

    def _settle(self) -> None:
        self.setVisible(not (self._chip.isHidden() and self._refusal.isHidden()))

"""In the vote: why I should think of recusing myself, with one press that fills it in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from tac_desk.domain.interest import Interest
from tac_desk.ui import words_interests
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Words, button, column, row


class RecusalHint(QFrame):
    """`recuse_wanted(reason)`: fill in the position and this rationale; `dismiss_wanted`: none of it matters."""

    recuse_wanted = Signal(str)
    dismiss_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Suggestion to recuse"))
        layout = column(self, gap="half")
        layout.setContentsMargins(length("one"), length("half"), length("one"), length("half"))
        self.words = Words("", self, wrap=True).let_select()
        self.recuse = button(self.tr("Fill in: recuse"), self)
        self.recuse.clicked.connect(self._on_recuse)
        self.dismiss = button(self.tr("It does not matter…"), self, role="quiet")
        self.dismiss.clicked.connect(self.dismiss_wanted)
        buttons = row()
        buttons.addWidget(self.recuse)
        buttons.addWidget(self.dismiss)
        buttons.addStretch(1)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self._reason = ""
        self.hide()

    def show_interests(self, interests: Sequence[Interest], *, may_vote: bool, is_recused: bool) -> None:
        """Nothing to suggest to who cannot vote or has recused themselves."""
        self.setVisible(bool(interests) and may_vote and not is_recused)
        self._reason = words_interests.recusal_reason(interests)
        self.words.say(
            self.tr("Consider recusing yourself. {}").format(
                "\n".join(
                    f"{words_interests.kind(one.kind)}: {words_interests.proof(one)}." for one in interests
                )
            )
        )

    def _on_recuse(self) -> None:
        self.recuse_wanted.emit(self._reason)

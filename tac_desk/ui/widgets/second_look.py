"""The notice above the cards: what changed in the evidence since my own verdict or vote."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import words_drift
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Words, button, column, frame, icon_label, row

MOST_ROWS = 4
"""So many sentences are shown; the comparison lists the rest."""


class SecondLook(QFrame):
    """`row_wanted(str)`: select this criterion. `comparison_wanted`: set the two snapshots side by side."""

    row_wanted = Signal(str)
    comparison_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Second look"))
        layout = column(self, "one_half", "half")
        heading = row()
        heading.addWidget(icon_label("look", "caution", self))
        self.title = Words("", self, "strong", wrap=True)
        heading.addWidget(self.title, 1)
        layout.addLayout(heading)
        self._rows: list[QPushButton] = []
        self._list = column(holder := frame(self, "plain"), gap="half")
        layout.addWidget(holder)
        self._more = Words("", self, "small", wrap=True)
        self._renewed = Words(
            self.tr(
                "A newer collector looked this time: it may be the rules that moved, not the repository."
            ),
            self,
            "small",
            wrap=True,
        )
        self._settles = Words("", self, "small", wrap=True)
        layout.addWidget(self._more)
        layout.addWidget(self._renewed)
        layout.addWidget(self._settles)
        self.compare = button(self.tr("Compare the snapshots…"), self, role="quiet", icon="look", tint="link")
        self.compare.clicked.connect(self.comparison_wanted)
        foot = row()
        foot.addWidget(self.compare)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.setContentsMargins(length("one_half"), length("one"), length("one_half"), length("one"))
        self.hide()

    def show_view(self, view: DossierView) -> None:
        """One sentence a criterion; hidden when nothing asks for a second look."""
        looks = view.looks
        self.setVisible(bool(looks))
        one, several = (
            self.tr("The evidence changed on 1 criterion: look again."),
            self.tr("The evidence changed on {} criteria: look again."),
        )
        self.title.say(plural(len(looks), one, several))
        for made in self._rows:
            self._list.removeWidget(made)
            made.deleteLater()
        self._rows = [
            self._button(look.drift.criterion.key, words_drift.look_sentence(look))
            for look in looks[:MOST_ROWS]
        ]
        left = len(looks) - MOST_ROWS
        self._more.setVisible(left > 0)
        self._more.say(self.tr("… and {} more").format(left))
        self._renewed.setVisible(any(look.renewed for look in looks))
        self._settles.say(
            self.tr("Your vote settles this: cast it once you have looked, again if you have voted.")
            if _may_vote(view)
            else self.tr("Your review settles this: submit it again once you have looked, changed or not.")
        )

    def _button(self, key: str, sentence: str) -> QPushButton:
        made = button(sentence, self, role="link")
        made.setToolTip(self.tr("Show this criterion"))
        made.clicked.connect(lambda: self.row_wanted.emit(key))
        self._list.addWidget(made)
        return made


def _may_vote(view: DossierView) -> bool:
    shown = view.ballot
    return shown is not None and shown.ballot.is_open and bool(shown.my_seats) and shown.why_not is None

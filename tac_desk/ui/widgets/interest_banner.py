"""A notice across a dossier: I am conflicted in it, and this is what it closes to me."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import words_interests
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Words, button, icon_label, row


class InterestBanner(QFrame):
    """`card_wanted`: the person wants to see the interests themselves."""

    card_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(self.tr("Conflict of interest"))
        layout = row(self)
        layout.setContentsMargins(length("one"), length("half"), length("one"), length("half"))
        layout.addWidget(icon_label("caution", "caution", self))
        self.words = Words("", self, wrap=True)
        layout.addWidget(self.words, 1)
        self.show_card = button(self.tr("Show why"), self, role="quiet")
        self.show_card.clicked.connect(self.card_wanted)
        layout.addWidget(self.show_card)
        self.hide()

    def show_view(self, view: DossierView) -> None:
        interests = view.interests
        self.setVisible(bool(interests.conflicts))
        closed = words_interests.closed(interests.closed)
        if closed:
            text = self.tr(
                "You have a conflict of interest here. While it stands the hub does not send you: {}. What this "
                "computer received before, it still shows."
            )
            self.words.say(text.format(closed))
        else:
            self.words.say(
                self.tr("You have a conflict of interest here. By the rulebook it closes nothing to you.")
            )

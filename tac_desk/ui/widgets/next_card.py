"""What happens next on a dossier: who owes what to whom, until when."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import times, words_lifecycle
from tac_desk.ui.lifecycle_html import next_html
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words
from tac_desk.ui.widgets.safe_browser import SafeBrowser


class NextCard(Card):
    """Shows; there is nothing to do on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "next")
        self.retitle(self.tr("What happens next"), "next")
        self.none = Words("", self, "muted", wrap=True)
        self.text = SafeBrowser(self, self.tr("Who owes what"))
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(self.none)
        self.body.addWidget(self.text)

    def show_view(self, view: DossierView) -> None:
        duties = view.life.duties
        self.text.setVisible(bool(duties))
        self.text.show_html(next_html(duties, times.now_ms()))
        said = "" if duties else words_lifecycle.nothing_next(view.life.stage)
        self.none.setVisible(bool(said))
        self.none.say(said)
        self.setVisible(bool(duties or said))

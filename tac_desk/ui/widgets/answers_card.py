"""The application's answers, in the order of the form."""

import re

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import words
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words
from tac_desk.ui.widgets.markdown_view import MarkdownView


class AnswersCard(Card):
    """Question in small type, answer below it; what was not answered is left out and counted."""

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent, "", "file")
        self.retitle(self.tr("Application"), "file")
        self._none = Words(self.tr("No application was filed with this dossier."), self, "muted", wrap=True)
        self._text = MarkdownView(self, self.tr("Application"), courier, renderer)
        self.body.addWidget(self._none)
        self.body.addWidget(self._text)

    def show_view(self, view: DossierView) -> None:
        answered = [(title, text) for title, text in view.dossier.fields if text.strip()]
        self._none.setVisible(not answered)
        self._text.setVisible(bool(answered))
        self._text.show_markdown(
            "\n\n".join(f"#### {_one_line(title)}\n\n{text}" for title, text in answered)
        )


def _one_line(title: str) -> str:
    """A question as the form asked it; one that is only a name in the form is made readable."""
    line = " ".join(title.split())
    return words.plain(line) if re.fullmatch("[a-z0-9_]+", line) else line

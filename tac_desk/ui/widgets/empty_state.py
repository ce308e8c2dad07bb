"""What a page shows when it has nothing to list: a picture, a sentence, what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tac_desk.ui.theme.icons import give_icon
from tac_desk.ui.widgets.label import Words, column, icon_label


class EmptyState(QWidget):
    """Centred icon, title and explanation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = column(self, "four")
        self._icon = icon_label("queue", "neutral_solid", self, 48)
        self._title = Words("", self, "heading")
        self._text = Words("", self, "muted", wrap=True)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        for label in (self._icon, self._title, self._text):
            layout.addWidget(label)
        layout.addStretch(3)

    def show_as(self, icon: str, title: str, text: str) -> None:
        give_icon(self._icon, icon, "neutral_solid", 48)
        self._title.say(title)
        self._text.say(text)

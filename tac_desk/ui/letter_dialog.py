"""The window that shows the draft letter to an applicant, to be copied or saved."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from tac_desk.desk.letter_text import Letter
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.markdown_view import MarkdownView


class LetterDialog(QDialog):
    """`save_wanted`: write it into a file. Nothing is sent from here; Esc closes it."""

    save_wanted = Signal()

    def __init__(self, letter: Letter, courier: Courier, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setWindowTitle(self.tr("Draft letter"))
        self.resize(px(760), px(600))
        layout = column(self, "two", "one")
        hint = self.tr(
            "A draft from what was decided. Read it, change what needs changing, and send it yourself."
        )
        layout.addWidget(Words(hint, self, "muted", wrap=True))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        around = QWidget(scroll)
        around.setProperty("role", "column")
        inside = column(around, "two")
        self.text = MarkdownView(around, self.tr("Letter"), courier, renderer)
        inside.addWidget(self.text)
        inside.addStretch(1)
        scroll.setWidget(around)
        layout.addWidget(scroll, 1)
        self._build_end(layout)
        self.text.show_markdown(letter.markdown)
        self.copy.setFocus()

    def _build_end(self, layout: object) -> None:
        self.copied = Words("", self, "small")
        self.copy = button(self.tr("Copy"), self, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.save = button(self.tr("Save as Markdown…"), self)
        self.save.clicked.connect(self.save_wanted)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        end = row()
        end.addWidget(self.copied, 1)
        for part in (self.copy, self.save, close):
            end.addWidget(part)
        layout.addLayout(end)  # type: ignore[attr-defined]

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._letter.markdown)
        self.copied.say(self.tr("Copied as Markdown"))

"""The window in which one reads the letter to an applicant, works on it, and copies or saves it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from tac_desk.desk.letter_text import Letter
from tac_desk.domain.dossier import LetterDraft
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.markdown_view import MarkdownView
from tac_desk.ui.words_refusals import refusal_sentence


class LetterDialog(ReadingOrder, QDialog):
    """`file_wanted`: write it into a file. `begun(str)`: keep this text on this computer as it is written.

    `draft_wanted(str)`: keep it with the hub for its author alone; empty puts the draft away. Nothing is sent to
    the applicant from here; Esc closes it.
    """

    file_wanted = Signal()
    begun = Signal(str)
    draft_wanted = Signal(str)

    def __init__(self, letter: Letter, courier: Courier, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setWindowTitle(self.tr("Letter to the applicant"))
        self.resize(px(760), px(600))
        layout = column(self, "two", "one")
        self._hint = Words("", self, "muted", wrap=True)
        layout.addWidget(self._hint)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._build_preview(courier, renderer))
        self._pages.addWidget(self._build_editor())
        layout.addWidget(self._pages, 1)
        layout.addLayout(self._build_end())
        self._say_whose()
        self.text.show_markdown(letter.text)
        self.edit.setFocus()

    def letter_text(self) -> str:
        """The letter as it stands here."""
        return self.editor.text()

    def _build_preview(self, courier: Courier, renderer: Renderer) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        around = QWidget(scroll)
        around.setProperty("role", "column")
        inside = column(around, "two")
        self.text = MarkdownView(around, self.tr("Letter"), courier, renderer)
        inside.addWidget(self.text)
        inside.addStretch(1)
        scroll.setWidget(around)
        return scroll

    def _build_editor(self) -> QWidget:
        self.editor = DraftText(self, self.tr("Text of the letter, in Markdown"), "")
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.editor.show_stored(self._letter.text)
        self.editor.draft_ready.connect(self._on_written)
        self.editor.submit_wanted.connect(self._on_keep)
        return self.editor

    def _build_end(self) -> QHBoxLayout:
        self.edit = button(self.tr("&Edit"), self)
        self.edit.setCheckable(True)
        self.edit.toggled.connect(self._on_edit)
        self.anew = button(self.tr("Start &again"), self)
        self.anew.setToolTip(self.tr("Back to the letter as it is composed from the record"))
        self.anew.clicked.connect(self._on_anew)
        self.said = Words("", self, "small")
        self.copy = button(self.tr("&Copy"), self, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.file = button(self.tr("Save as &Markdown…"), self)
        self.file.clicked.connect(self.file_wanted)
        self.keep = button(self.tr("&Keep draft"), self)
        self.keep.setToolTip(self.tr("On all your computers; nobody else is sent it (Ctrl+Enter)"))
        self.keep.clicked.connect(self._on_keep)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        end = row()
        for part in (self.edit, self.anew):
            end.addWidget(part)
        end.addWidget(self.said, 1)
        for part in (self.copy, self.file, self.keep, close):
            end.addWidget(part)
        return end

    def _say_whose(self) -> None:
        if self._letter.draft is None:
            text = self.tr(
                "Composed from what was decided. Change what needs changing, and send it yourself."
            )
        else:
            at = times.moment(self._letter.draft.at)
            text = self.tr("Your draft of {}, which nobody else is sent. Send the letter yourself.").format(
                at
            )
        self._hint.say(text)

    def _on_written(self, text: str) -> None:
        drafted = self._letter.draft.text if self._letter.draft else ""
        self.begun.emit("" if text in (self._letter.markdown, drafted) else text)

    def _on_edit(self, editing: bool) -> None:
        self._pages.setCurrentIndex(int(editing))
        self.edit.setText(self.tr("Pre&view") if editing else self.tr("&Edit"))
        if editing:
            self.editor.setFocus()
        else:
            self.text.show_markdown(self.letter_text())

    def _on_anew(self) -> None:
        self.editor.setPlainText(self._letter.markdown)
        self.editor.flush()
        self.text.show_markdown(self._letter.markdown)
        if self._letter.draft is not None:
            self.draft_wanted.emit("")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.letter_text())
        self.said.say(self.tr("Copied as Markdown"))

    def _on_keep(self) -> None:
        self.editor.flush()
        text = self.letter_text()
        self.draft_wanted.emit("" if text == self._letter.markdown else text)

    def on_kept(self, answer: Answer) -> None:
        """What became of it."""
        if isinstance(answer, Refusal):
            self.said.say(refusal_sentence(answer))
            return
        self.editor.settle()
        text = self.letter_text()
        draft = LetterDraft(text, times.now_ms()) if text != self._letter.markdown else None
        self._letter = replace(self._letter, draft=draft)
        self.said.say(self.tr("Draft kept") if draft else self.tr("Draft put away"))
        self._say_whose()

    def done(self, result: int) -> None:
        self.editor.flush()
        super().done(result)

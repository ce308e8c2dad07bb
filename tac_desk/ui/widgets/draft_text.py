"""A text field whose words are saved as a draft soon after the last key, and never overwritten while in use."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from tac_desk.ui.theme.look import px

SAVE_AFTER = 350
"""Milliseconds after the last key; a draft is safe within 500."""


SAVE_AGAIN_AFTER = 5000
"""Milliseconds after a save that failed."""


class DraftText(QPlainTextEdit):
    """`draft_ready(str)`: save this text now. `submit_wanted`: Ctrl+Enter was pressed."""

    draft_ready = Signal(str)
    submit_wanted = Signal()

    def __init__(self, parent: QWidget, name: str, placeholder: str, lines: int = 3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._stored: str | None = ""
        self._unconfirmed: str | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def text(self) -> str:
        return self.toPlainText()

    def show_stored(self, text: str) -> None:
        """Show what is stored, unless somebody is writing here, or it is older than what was last saved from here."""
        if self._unconfirmed not in (None, text):
            return
        self._unconfirmed = None
        if self._timer.isActive() or text == self.text():
            self._stored = text if text == self.text() else self._stored
            return
        if self.text() not in ("", self._stored):
            return
        self._stored = text
        self.setPlainText(text)
        self._timer.stop()

    def clear_stored(self) -> None:
        """Empty the field after its text was sent, or when it shows something else from now on."""
        self._stored = ""
        self._unconfirmed = None
        self.setPlainText("")
        self._timer.stop()

    def settle(self) -> None:
        """What was saved from here has been sent: from now on the store says what stands here."""
        self._unconfirmed = None

    def moved(self) -> None:
        """What stands here is stored under another name from now on: an older copy never replaces it."""
        self._unconfirmed = self.text()

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._timer.stop()
        if self.text() != self._stored:
            self._stored = self._unconfirmed = self.text()
            self.draft_ready.emit(self.text())

    def save_again(self) -> None:
        """What was saved last may not be on the disk: try again soon, or when the field or the window is left."""
        if self._unconfirmed is not None:
            self._stored = None
            self._timer.start(SAVE_AGAIN_AFTER)

    def _on_text_changed(self) -> None:
        self.updateGeometry()
        if self.text() != self._stored:
            self._timer.start(SAVE_AFTER)

    def _height(self) -> int:
        lines = min(max(self._lines, self.blockCount()), 14)
        return lines * QFontMetrics(self.font()).lineSpacing() + px(20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.flush()
            self.submit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

"""A short message at the bottom of the window, with Undo, gone after ten seconds."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Words, button, row

SECONDS = 10


class Toast(QFrame):
    """Never takes the focus. `undo_wanted(str)`: take the action with this id back."""

    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        layout = row(self, "two")
        layout.setContentsMargins(length("two"), length("half"), length("one"), length("half"))
        self.text = Words("", self)
        self.undo = button(self.tr("Undo"), self)
        self.undo.clicked.connect(self._on_undo)
        layout.addWidget(self.text)
        layout.addWidget(self.undo)
        self._id = ""
        self._around = parent
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str, local_id: str = "") -> None:
        """Show `text`; with `local_id` also Undo."""
        self._id = local_id
        self.text.say(text)
        self.undo.setVisible(bool(local_id))
        self.show()
        self.place()
        self.raise_()
        self._timer.start(SECONDS * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def place(self) -> None:
        """Centre it near the bottom of its window."""
        self.adjustSize()
        around = self._around.rect()
        bottom = around.height() - self.height() - length("four")
        self.move((around.width() - self.width()) // 2, bottom)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_wanted.emit(self._id)

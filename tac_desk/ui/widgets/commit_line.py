"""The commit a dossier's evidence is pinned to, with a button that copies it whole."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tac_desk.ui.widgets.label import Words, button, row

SHOWN = 12
"""Characters of a commit that tell it from the others of its repository."""


class CommitLine(QWidget):
    """Says for a moment what was copied, here or beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._commit = self._text = ""
        layout = row(self, gap="half")
        self.words = Words("", self, "small").let_select()
        self.copy = button("", self, role="icon", icon="copy", tint="muted")
        self.copy.setAccessibleName(self.tr("Copy the whole commit"))
        self.copy.setToolTip(self.tr("Copy the whole commit"))
        self.copy.clicked.connect(self._on_copy)
        layout.addWidget(self.words)
        layout.addWidget(self.copy)
        layout.addStretch(1)

    def show_commit(self, commit: str, as_of: str) -> None:
        """`as_of` is an instant of ISO 8601; an empty `commit` means that there is no evidence yet."""
        self._commit = commit
        self._text = (
            self.tr("Commit {}, as of {}").format(commit[:SHOWN], as_of.partition("T")[0])
            if commit
            else self.tr("No evidence has been attached to this dossier yet.")
        )
        self.copy.setVisible(bool(commit))
        self.words.setToolTip(commit)
        self.words.say(self._text)

    def say_copied(self, what: str) -> None:
        self.words.say(self.tr("Copied: {}").format(what))
        QTimer.singleShot(2000, self, lambda: self.words.say(self._text))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._commit)
        self.say_copied(self._commit)

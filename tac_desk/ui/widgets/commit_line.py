"""What a dossier's evidence is pinned to: the commit, what was cut short, the other repositories in scope."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import SnapshotView
from tac_desk.ui import words_scope
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.label import Elided, Words, button, column, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser

SHOWN = 12
"""Characters of a commit that tell it from the others of its repository."""


class CommitLine(QWidget):
    """Says for a moment what was copied, here or beside it. `comparison_wanted`: set two snapshots side by side."""

    comparison_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._commit = self._text = ""
        whole, layout = column(self, gap="half"), row(gap="half")
        self.words = Elided("", self, "small")
        self.copy = button("", self, role="icon", icon="copy", tint="muted")
        self.copy.setAccessibleName(self.tr("Copy the whole commit"))
        self.copy.setToolTip(self.tr("Copy the whole commit"))
        self.copy.clicked.connect(self._on_copy)
        self.compare = button(self.tr("Compare…"), self, role="quiet", tint="link")
        self.compare.setAccessibleName(self.tr("Compare snapshots of the evidence"))
        self.compare.clicked.connect(self.comparison_wanted)
        layout.addWidget(self.words)
        layout.addWidget(self.copy)
        layout.addWidget(self.compare)
        layout.addStretch(1)
        self.partial = Words("", self, "refusal", wrap=True)
        self.scope = SafeBrowser(self, self.tr("Other repositories in scope"))
        whole.addLayout(layout)
        whole.addWidget(self.partial)
        whole.addWidget(self.scope)

    def show_evidence(self, evidence: SnapshotView | None, criterion: str, *, hidden: bool = False) -> None:
        """The pin of `evidence`, and what the other repositories in scope say about `criterion`, unless `hidden`."""
        self._show_commit(evidence.commit if evidence else "", evidence.as_of if evidence else "")
        self.partial.setVisible(evidence is not None and bool(evidence.partial))
        self.scope.setVisible(evidence is not None and bool(evidence.scope))
        if evidence is not None:
            self.partial.say(words_scope.partial(evidence.partial))
            self.scope.show_html(words_scope.scope_html(evidence.scope, "" if hidden else criterion))

    def _show_commit(self, commit: str, as_of: str) -> None:
        self._commit = commit
        self._text = (
            self.tr("Commit {}, as of {}").format(commit[:SHOWN], as_of.partition("T")[0])
            if commit
            else self.tr("No evidence has been attached to this dossier yet.")
        )
        self.copy.setVisible(bool(commit))
        self.words.setToolTip(plain_tip(commit))
        self.words.say(self._text)

    def say_copied(self, what: str) -> None:
        self.words.say(self.tr("Copied: {}").format(what))
        QTimer.singleShot(2000, self, lambda: self.words.say(self._text))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._commit)
        self.say_copied(self._commit)

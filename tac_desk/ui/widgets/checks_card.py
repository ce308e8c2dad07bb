"""The further checks: good practice found in the content alone, apart from the council's criteria."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import words_checks
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.checks_tree import ChecksTree
from tac_desk.ui.widgets.label import Words, button


class ChecksCard(Card):
    """A line of counts; the checks themselves are shown when they are asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "search")
        self.retitle(self.tr("Further checks"), "search")
        self.toggle = button("", self, role="quiet")
        self.toggle.clicked.connect(self._on_toggled)
        self.head.addWidget(self.toggle)
        self.counts = Words("", self, "strong", wrap=True)
        self._apart = Words(
            self.tr(
                "Good practice seen in the repository's content. It counts for none of the criteria above."
            ),
            self,
            "small",
            wrap=True,
        )
        self.tree = ChecksTree(self)
        self.tree.copied.connect(self._on_copied)
        self._said = Words("", self, "small")
        for part in (self.counts, self._apart, self.tree, self._said):
            self.body.addWidget(part)
        self._said.hide()
        self._show_open(is_open=False)

    def show_view(self, view: DossierView) -> None:
        checks = view.evidence.checks if view.evidence is not None else ()
        self.setVisible(bool(checks))
        self.counts.say(words_checks.summary(checks))
        self.tree.show_checks(checks)

    def _show_open(self, *, is_open: bool) -> None:
        self.tree.setVisible(is_open)
        self.toggle.setText(self.tr("Hide") if is_open else self.tr("Show"))
        self.toggle.setAccessibleName(
            self.tr("Hide the further checks") if is_open else self.tr("Show the further checks")
        )

    def _on_toggled(self) -> None:
        self._show_open(is_open=self.tree.isHidden())
        if not self.tree.isHidden():
            self.tree.setFocus()

    def _on_copied(self, place: str) -> None:
        self._said.say(self.tr("Copied: {}").format(place))
        self._said.show()
        QTimer.singleShot(2000, self._said, self._said.hide)

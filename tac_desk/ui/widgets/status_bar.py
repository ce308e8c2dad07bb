"""The bar at the bottom: the state of the exchange, the mark of a demonstration, who is signed in."""

from PySide6.QtWidgets import QStatusBar, QWidget

from tac_desk.desk.views import Me
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Elided, Words
from tac_desk.ui.widgets.sync_button import SyncButton


class StatusBar(QStatusBar):
    """Shows what it is told; `sync` is the indicator."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.sync = SyncButton(self)
        self._demo = Words("", self, "demo")
        self._demo.setToolTip(
            self.tr("The public facts about the listed projects are real; nothing else here is.")
        )
        self._demo.hide()
        self._who = Elided("", self, "small")
        self._who.setContentsMargins(length("one"), 0, length("one"), 0)
        self.addWidget(self.sync)
        self.addPermanentWidget(self._demo)
        self.addPermanentWidget(self._who)
        self.set_narrow(False)

    def show_me(self, me: Me | None) -> None:
        self._demo.setVisible(me is not None and me.demonstration)
        self._who.say(f"{me.name}  ·  {me.council}" if me is not None else "")

    def set_narrow(self, narrow: bool) -> None:
        long = self.tr("DEMONSTRATION — the council, its candidates and its votes are invented")
        self._demo.say(self.tr("DEMONSTRATION") if narrow else long)

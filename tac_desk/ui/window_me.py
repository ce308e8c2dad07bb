"""What the window does when it learns who is signed in: it shows their name, and speaks in their council's words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.views import Me
from tac_desk.domain.display import display_safe
from tac_desk.ui import vocabulary

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow


def show_me(window: "MainWindow", me: Me | None) -> None:
    """None: nobody is signed in, or the ledger has not told of them yet."""
    window.status.show_me(me)
    if vocabulary.speak(me.rulebook if me is not None else None):
        window.queue.filters.offer()
        window.queue.table.viewport().update()
    title = QCoreApplication.translate("MainWindow", "TAC Desk — {}")
    window.setWindowTitle("TAC Desk" if me is None else title.format(display_safe(me.council)))

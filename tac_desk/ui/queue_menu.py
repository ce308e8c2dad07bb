"""The menu of what one does with the rows of the queue; the letters work while the list has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tac_desk.ui.commands import SEPARATOR, Command

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow

translate = QCoreApplication.translate


def queue_commands(window: "MainWindow") -> list[Command]:
    menu, triage, queue = translate("commands", "&List"), window.triage, window.queue
    return [
        Command(menu, translate("commands", "&Done, until there is news"), triage.put_away, hint="E"),
        Command(menu, translate("commands", "Put o&ff…"), triage.open_times, hint="H"),
        Command(menu, translate("commands", "&Bring back"), triage.bring_back, hint="B"),
        Command(menu, translate("commands", "Mark as &unread"), triage.mark_unread, hint="Shift+U"),
        Command(menu, translate("commands", "&Take the last of it back"), triage.undo, hint="U"),
        Command(menu, SEPARATOR, window.close),
        Command(menu, translate("commands", "&Vote on it"), lambda: queue.open_at("vote"), hint="V"),
        Command(menu, translate("commands", "&Sponsor it"), lambda: queue.open_at("sponsor"), hint="S"),
        Command(menu, translate("commands", "&Comment on it"), lambda: queue.open_at("discussion"), hint="C"),
        Command(menu, SEPARATOR, window.close),
        Command(menu, translate("commands", "&Keep this search…"), queue.filters.keep.click),
    ]

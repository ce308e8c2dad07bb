"""Remembers how a window was left: its size, the page, how the panes were split, the order of the criteria."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from tac_desk.ui.preferences import Preferences

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow

FIRST_SIZE = (1280, 860)
LEAST_SIZE = (640, 480)


def restore(window: "MainWindow", settings: QSettings) -> None:
    """As it was left; anything unreadable is passed over."""
    window.setMinimumSize(*LEAST_SIZE)
    window.resize(*FIRST_SIZE)
    window.stack.preferences = Preferences(settings, window.stack)
    chosen = window.actions_by_name.get(f"language:{window.stack.preferences.language}")
    if chosen is not None:
        chosen.setChecked(True)
    geometry, split = settings.value("geometry"), settings.value("split")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(split, QByteArray):
        window.stack.split = split
    window.stack.grouped = settings.value("grouped") in (True, "true")


def remember(window: "MainWindow", settings: QSettings, page: str) -> None:
    settings.setValue("geometry", window.saveGeometry())
    if window.stack.is_built("dossier"):
        settings.setValue("grouped", window.dossier.checklist.order.grouped)
        if window.dossier.split_by_hand:
            settings.setValue("split", window.dossier.splitter.saveState())
    settings.setValue("page", page)
    settings.sync()


def remember_look(window: "MainWindow", settings: QSettings) -> None:
    settings.setValue("scheme", window.look.scheme)
    settings.setValue("zoom", window.look.zoom)

"""Remembers how a window was left: its place and size, the page, how the panes were split."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow

FIRST_SIZE = (1280, 860)
LEAST_SIZE = (640, 480)


def restore(window: "MainWindow", settings: QSettings) -> None:
    """As it was left; anything unreadable is passed over."""
    window.setMinimumSize(*LEAST_SIZE)
    window.resize(*FIRST_SIZE)
    geometry, split = settings.value("geometry"), settings.value("split")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(split, QByteArray):
        window.stack.split = split


def remember(window: "MainWindow", settings: QSettings, page: str) -> None:
    settings.setValue("geometry", window.saveGeometry())
    if window.stack.is_built("dossier") and window.dossier.split_by_hand:
        settings.setValue("split", window.dossier.splitter.saveState())
    settings.setValue("page", page)
    settings.sync()


def remember_look(window: "MainWindow", settings: QSettings) -> None:
    settings.setValue("scheme", window.look.scheme)
    settings.setValue("zoom", window.look.zoom)

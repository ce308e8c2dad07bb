"""Asks for the file that something is to be written to."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_for_markdown_file(
    window: QWidget, title: str, suggested: str, chosen: Callable[[Path], object]
) -> None:
    """Call `chosen` with the file; nothing when the person cancels. The dialog itself asks before replacing one."""
    ask_for_file(window, title, suggested, {"md": translate("ask_file", "Markdown")}, chosen)


def ask_for_file(
    window: QWidget, title: str, suggested: str, kinds: Mapping[str, str], chosen: Callable[[Path], object]
) -> None:
    """The same for a file of one of several `kinds`, by suffix; the first one is offered first."""
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{name} (*.{suffix})": suffix for suffix, name in kinds.items()}
    dialog.setNameFilters([*filters, translate("ask_file", "All files (*)")])
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(filters.get(name, "")))
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

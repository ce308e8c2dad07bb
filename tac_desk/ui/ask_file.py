"""Asks for the file that something is to be written to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_markdown_file(
    window: QWidget, title: str, suggested: str, chosen: Callable[[Path], object]
) -> None:
    """Call `chosen` with the file; nothing when the person cancels. The dialog itself asks before replacing one."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([translate("ask_file", "Markdown (*.md)"), translate("ask_file", "All files (*)")])
    dialog.setDefaultSuffix("md")
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

"""Keeps a search under a name, or forgets it; the navigation shows those that are kept."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.filter_bar import FilterBar


class KeptSearches(QObject):
    """`told(str)`: a word to the person."""

    told = Signal(str)

    def __init__(self, courier: Courier, filters: FilterBar, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._window = courier, window
        filters.keep_wanted.connect(self.ask_for_name)

    def ask_for_name(self, text: str) -> None:
        """How `text` is to be called; the same name again replaces what it meant."""
        if not text:
            self.told.emit(self.tr("Type a search or choose a filter first; then it can be kept."))
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Keep this search"))
        dialog.setLabelText(self.tr("It finds: {}\n\nCall it").format(text))
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(lambda name: self.keep(name, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self, name: str, text: str) -> None:
        if name := name.strip():
            self._courier.keep(lambda desk: desk.save_search(name, text))
            self.told.emit(self.tr("Kept in the navigation, below all dossiers. Delete there forgets it."))

    def forget(self, name: str) -> None:
        self._courier.keep(lambda desk: desk.save_search(name, None))
        self.told.emit(self.tr("The search “{}” is forgotten.").format(name))

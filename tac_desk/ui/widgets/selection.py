"""Screen readers select a row without making it the current one; what is shown follows the current one."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Make a row that alone was newly selected the current one too; call it once the view has its model."""
    _Follower(view)


class _Follower(QObject):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        # Queued: the keyboard and the mouse set the current row themselves, some after the selection.
        view.selectionModel().selectionChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    @Slot(QItemSelection, QItemSelection)
    def _follow(self, selected: QItemSelection, _before: QItemSelection) -> None:
        chosen, current = self._view.selectionModel(), self._view.currentIndex()
        rows = {one.siblingAtColumn(max(0, current.column())) for one in selected.indexes()}
        if len(rows) == 1 and chosen.isSelected(one := rows.pop()) and one.row() != current.row():
            chosen.setCurrentIndex(one, QItemSelectionModel.SelectionFlag.NoUpdate)

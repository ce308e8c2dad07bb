"""The criteria checklist as an item model: one row per criterion, keyed by its key."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tac_desk.desk.views import CriterionRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    CRITERION = 0
    MACHINE = 1
    MINE = 2
    OTHERS = 3


class ChecklistModel(QAbstractTableModel):
    """Frozen rows; a refresh of the same checklist keeps the selection."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[CriterionRow, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Criterion"), self.tr("Machine"), self.tr("Me"), self.tr("Others"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return display_safe(_cell_text(row, Column(index.column())))
        return None

    def set_rows(self, rows: tuple[CriterionRow, ...]) -> None:
        same = [row.criterion.key for row in rows] == [row.criterion.key for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
        elif not same:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_at(self, place: int) -> CriterionRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None


def _cell_text(row: CriterionRow, column: Column) -> str:
    match column:
        case Column.CRITERION:
            return f"{row.criterion.number} {row.criterion.title}, {words.strength(row.criterion.strength)}"
        case Column.MACHINE:
            return words.verdict(row.machine.verdict)
        case Column.MINE:
            return words.verdict(row.mine.verdict) if row.mine and row.mine.verdict else ""
        case Column.OTHERS:
            return ", ".join(f"{other.name}: {words.verdict(other.verdict)}" for other in row.others)

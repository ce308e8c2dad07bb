"""Two snapshots side by side as an item model: one row a criterion, its verdicts, its figures, what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tac_desk.domain.display import display_safe
from tac_desk.domain.drift import Drift
from tac_desk.ui import words, words_drift

VERDICT = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    CRITERION = 0
    THEN = 1
    NOW = 2
    FIGURES = 3
    ASKED = 4


@dataclass(frozen=True, slots=True)
class Compared:
    """One line: a criterion in two snapshots, what the earlier round asked about it, and why its verdict is new."""

    drift: Drift
    asked: str = ""
    why: str = ""


class ComparisonModel(QAbstractTableModel):
    """Frozen rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Compared, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Criterion"),
                self.tr("Then"),
                self.tr("Now"),
                self.tr("What moved"),
                self.tr("Asked in the earlier round"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return display_safe(cell_text(row, column), lines=True)
        if role == VERDICT and column in (Column.THEN, Column.NOW):
            return row.drift.old if column is Column.THEN else row.drift.new
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def set_rows(self, rows: Sequence[Compared]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()


def cell_text(row: Compared, column: Column) -> str:
    drift = row.drift
    match column:
        case Column.CRITERION:
            return f"{drift.criterion.number} {drift.criterion.title}"
        case Column.THEN:
            return words.verdict(drift.old) if drift.old else "–"
        case Column.NOW:
            return words.verdict(drift.new) if drift.new else "–"
        case Column.FIGURES:
            return "\n".join(filter(None, (words_drift.moved(drift), row.why)))
        case Column.ASKED:
            return row.asked

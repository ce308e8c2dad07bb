"""The floor of every window: PySide6 alone, a lazy table and a text beside it, nothing else imported."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QTextEdit, QWidget

COLUMNS = 8
SIZE = (1280, 800)


class BareModel(QAbstractTableModel):
    """Rows that cost nothing: the text of a cell is made when it is asked for."""

    def __init__(self, rows: int, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return self._rows

    def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"Cell {index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class BareWindow(QWidget):
    """`table` is lazy, with rows of `height` pixels where given."""

    def __init__(self, rows: int, height: int = 0) -> None:
        super().__init__()
        self.table = QTableView(self)
        self.table.setModel(BareModel(rows, self.table))
        self.text = QTextEdit("Some text. " * 200, self)
        if height:
            self.table.verticalHeader().setDefaultSectionSize(height)
        layout = QHBoxLayout(self)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.text, 1)
        self.resize(*SIZE)

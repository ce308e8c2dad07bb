"""Makes a table a list of rows: one is chosen at a time, no grid, one column takes the room that is left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from tac_desk.ui.widgets.selection import follow_selection


def show_as_rows(table: QTableView, *, stretched: int, columns_name: str) -> None:
    """`stretched` is the column that takes the room; `columns_name` names the header to screen readers.

    The table has its model by now.
    """
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    header.setAccessibleName(columns_name)
    header.setHighlightSections(False)
    follow_selection(table)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

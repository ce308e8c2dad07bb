"""The checklist of criteria with the verdicts of the machine, me and the others."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from tac_desk.desk.views import CriterionRow
from tac_desk.ui.delegates.checklist_delegate import ChecklistDelegate, row_height
from tac_desk.ui.keys import on_keys
from tac_desk.ui.models.checklist_model import ChecklistModel, Column
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import column
from tac_desk.ui.widgets.rows_table import show_as_rows

_WIDTHS = {Column.MACHINE: 96, Column.MINE: 112, Column.OTHERS: 104}
_TIGHT = {Column.MACHINE: 66, Column.MINE: 56, Column.OTHERS: 88}
SECTION_KEYS = {
    "V": "vote",
    "R": "review",
    "S": "sponsor",
    "C": "discussion",
    "A": "application",
    "N": "criterion",
    "F": "checks",
}
VERDICT_KEYS = {"1": "pass", "2": "caution", "3": "fail", "4": "judgment"}


class Checklist(QWidget):
    """`row_chosen`; `verdict_pressed(code)` by the keys 1 to 4; `section_wanted(name)`; `earlier_wanted` by E."""

    row_chosen = Signal()
    verdict_pressed = Signal(str)
    section_wanted = Signal(str)
    earlier_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(250))
        self.model = ChecklistModel(self)
        self.table = QTableView(self)
        self._build_table()
        layout = column(self)
        layout.addWidget(self.table)
        on_keys(self.table, {key: self._presser(code) for key, code in VERDICT_KEYS.items()})
        on_keys(self.table, {key: self._jumper(name) for key, name in SECTION_KEYS.items()})
        on_keys(
            self.table,
            {
                "J": lambda: self._step(1),
                "K": lambda: self._step(-1),
                "E": self.earlier_wanted.emit,
                "Return": lambda: self.section_wanted.emit("criterion"),
            },
        )

    def _build_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Criteria"))
        table.setModel(self.model)
        self.delegate = ChecklistDelegate(table)
        table.setItemDelegate(self.delegate)
        show_as_rows(table, stretched=Column.CRITERION, columns_name=self.tr("Columns"))
        table.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def _presser(self, code: str) -> Callable[[], None]:
        return lambda: self.verdict_pressed.emit(code)

    def _jumper(self, name: str) -> Callable[[], None]:
        return lambda: self.section_wanted.emit(name)

    def show_rows(self, rows: tuple[CriterionRow, ...]) -> None:
        """Show these rows; the selected criterion stays selected, or else the first one is."""
        before = self.current()
        self.model.set_rows(rows)
        if self.current() is None and rows:
            keys = [row.criterion.key for row in rows]
            place = keys.index(before.criterion.key) if before and before.criterion.key in keys else 0
            self.table.setCurrentIndex(self.model.index(place, 0))

    def current(self) -> CriterionRow | None:
        return self.model.row_at(self.table.currentIndex().row())

    def rescale(self) -> None:
        """Verdicts as icons only where their words do not fit; the others' only where there is room."""
        tight = self.width() < px(480)
        self.setMinimumWidth(px(250))
        self.delegate.icons_only = tight
        for place, width in (_TIGHT if tight else _WIDTHS).items():
            self.table.setColumnWidth(place, px(width))
        self.table.setColumnHidden(Column.OTHERS, self.width() < px(400))
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.table.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _on_current_changed(self) -> None:
        self.row_chosen.emit()

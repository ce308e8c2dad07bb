"""The checklist of criteria with the verdicts of the machine, me and the others."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from tac_desk.desk.views import CriterionRow
from tac_desk.ui.delegates.checklist_delegate import ChecklistDelegate, row_height
from tac_desk.ui.keys import on_keys
from tac_desk.ui.models.checklist_model import ChecklistModel, Column, lines
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.disagreement_strip import DisagreementStrip
from tac_desk.ui.widgets.group_switch import GroupSwitch
from tac_desk.ui.widgets.label import column
from tac_desk.ui.widgets.rows_table import show_as_rows

_WIDTHS = {Column.MACHINE: 96, Column.MINE: 112, Column.OTHERS: 104}
_TIGHT = {Column.MACHINE: 66, Column.MINE: 56, Column.OTHERS: 88}
SECTION_KEYS = {
    "V": "vote",
    "R": "review",
    "S": "sponsor",
    "T": "guidance",
    "X": "next",
    "L": "life",
    "W": "waiver",
    "C": "discussion",
    "A": "application",
    "N": "criterion",
    "F": "checks",
    "U": "new_comments",
    "M": "on_criterion",
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
        self._rows: tuple[CriterionRow, ...] = ()
        self._groups: Mapping[str, str] = {}
        self._marked: frozenset[str] = frozenset()
        self.order = GroupSwitch(self)
        self.strip = DisagreementStrip(self)
        self.strip.row_wanted.connect(self.choose)
        self.table = QTableView(self)
        self._build_table()
        layout = column(self)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.order)
        layout.addWidget(self.table)
        self.order.switched.connect(self._show)
        on_keys(self.table, {key: self._presser(code) for key, code in VERDICT_KEYS.items()})
        on_keys(self.table, {key: self._jumper(name) for key, name in SECTION_KEYS.items()})
        on_keys(
            self.table,
            {
                "J": lambda: self._step(1),
                "K": lambda: self._step(-1),
                "D": self.strip.go_next,
                "E": self.earlier_wanted.emit,
                "G": self.switch_order,
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

    def show_rows(
        self, rows: tuple[CriterionRow, ...], groups: Mapping[str, str], marked: Iterable[str] = ()
    ) -> None:
        """Show these rows; the selected criterion stays selected, or else the first one is.

        `groups` are the titles of the groups, `marked` the criteria that ask for a second look.
        """
        self._rows, self._groups, self._marked = rows, groups, frozenset(marked)
        self._show()

    def _show(self) -> None:
        before = self.current()
        self.strip.show_rows(self._rows)
        self.table.clearSpans()
        self.model.set_lines(lines(self._rows, self._groups if self.order.grouped else None), self._marked)
        for place in self.model.headings():
            self.table.setSpan(place, 0, 1, len(Column))
        if self.current() is None and self._rows:
            self.choose(before.criterion.key if before else self._rows[0].criterion.key)

    def choose(self, criterion: str) -> None:
        """Select the row of a criterion; the first row when the list has none of that key."""
        place = self.model.place_of(criterion)
        if place is None:
            place = next(p for p in range(self.model.rowCount()) if self.model.row_at(p) is not None)
        self.table.setCurrentIndex(self.model.index(place, 0))

    def switch_order(self) -> None:
        """By group when it is by number, and back."""
        self.order.switch(grouped=not self.order.grouped)

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
        while 0 <= place < self.model.rowCount():
            if self.model.row_at(place) is not None:
                self.table.setCurrentIndex(self.model.index(place, 0))
                return
            place += by

    def _on_current_changed(self) -> None:
        row = self.current()
        self.strip.show_current(row.criterion.key if row else "")
        self.row_chosen.emit()

"""The queue: every dossier in order, narrowed by filters, what waits for me first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QTableView, QWidget

from tac_desk.desk.views import QueueFilter, QueueRow
from tac_desk.domain.changes import Changes
from tac_desk.ui.courier import Courier
from tac_desk.ui.delegates.queue_delegate import QueueDelegate, row_height
from tac_desk.ui.keys import on_keys
from tac_desk.ui.models.queue_model import Column, QueueModel
from tac_desk.ui.queries import first_page
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.filter_bar import FilterBar
from tac_desk.ui.widgets.label import column, line
from tac_desk.ui.widgets.rows_table import show_as_rows

_WIDTHS = {
    Column.NUMBER: 60, Column.STATE: 152, Column.OWED: 156, Column.EVIDENCE: 172, Column.SPONSOR: 132,
    Column.COMMENTS: 84, Column.MINE: 56,
}  # fmt: skip
_HIDDEN_BELOW = {
    Column.SPONSOR: 1040,
    Column.COMMENTS: 900,
    Column.EVIDENCE: 800,
    Column.MINE: 620,
    Column.STATE: 560,
}


class QueuePage(QWidget):
    """`dossier_opened(str)`: the person wants to read this dossier. `counted(int)`: so many match the filter."""

    dossier_opened = Signal(str)
    counted = Signal(int)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self._loaded = False
        self._kept: str | None = None
        self.model = QueueModel(self)
        self._build()
        self.model.rows_wanted.connect(self._on_rows_wanted)
        courier.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(self, gap="one")
        layout.setSpacing(0)
        self.filters = FilterBar(self)
        self.filters.filter_changed.connect(self._on_filter_changed)
        self.table = self._table()
        self.filters.list_wanted.connect(self.table.setFocus)
        self.counted.connect(self.filters.say_count)
        self._empty = EmptyState(self)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout.addWidget(self.filters)
        layout.addWidget(line(self))
        layout.addWidget(body, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(60)
        self._typing.timeout.connect(self.refresh)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Dossiers"))
        table.setModel(self.model)
        table.setItemDelegate(QueueDelegate(table))
        show_as_rows(table, stretched=Column.NAME, columns_name=self.tr("Columns"))
        table.activated.connect(self._on_activated)
        on_keys(
            table, {"J": lambda: self._step(1), "K": lambda: self._step(-1), "/": self.filters.focus_text}
        )
        return table

    def rescale(self) -> None:
        """Take the sizes of the present theme and zoom."""
        for place, width in _WIDTHS.items():
            self.table.setColumnWidth(place, px(width))
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.table.font()))
        for place, least in _HIDDEN_BELOW.items():
            self.table.setColumnHidden(place, self.width() < px(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show the queue through this filter, as chosen in the navigation."""
        self.filters.set_filter(wanted)
        self.refresh()

    def refresh(self) -> None:
        self._kept = self.selected()
        if not self._loaded:
            self._say_loading()
        self._courier.ask(first_page, self.filters.filter(), then=self._on_first_page, latest="queue")

    def selected(self) -> str | None:
        return self.model.id_at(self.table.currentIndex().row())

    def select(self, dossier: str | None) -> None:
        """Select this dossier, or the first one when it is not listed."""
        place = self.model.place_of(dossier) if dossier is not None else None
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place or 0, Column.NAME))

    def _step(self, by: int) -> None:
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place, Column.NAME))

    def _on_first_page(self, answer: tuple[tuple[str, ...], Sequence[QueueRow]]) -> None:
        ids, rows = answer
        self._loaded = True
        if self.model.set_ids(ids, rows):
            self.select(self._kept)
        if ids:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_empty()
        self.counted.emit(len(ids))

    def _on_rows_wanted(self, ids: tuple[str, ...]) -> None:
        self._courier.ask(lambda desk: desk.queue_rows(ids), then=self.model.put_rows)

    def _on_changed(self, changes: Changes) -> None:
        if any(one.startswith(("dossier:", "ballot:", "council")) or one == "outbox" for one in changes):
            self.refresh()

    def _on_filter_changed(self) -> None:
        self._typing.start()

    def _on_activated(self, index: QModelIndex) -> None:
        one = self.model.id_at(index.row())
        if one is not None:
            self.dossier_opened.emit(one)

    def _say_loading(self) -> None:
        self._empty.show_as(
            "syncing",
            self.tr("Reading the dossiers"),
            self.tr("They are on this computer, it takes a moment."),
        )
        self._stack.setCurrentWidget(self._empty)

    def _say_empty(self) -> None:
        wanted = self.filters.filter()
        if wanted == QueueFilter(waiting=True):
            title, text = (
                self.tr("Nothing waits for you"),
                self.tr("You owe no vote, review or answer. Enjoy it."),
            )
            self._empty.show_as("inbox_empty", title, text)
        elif wanted == QueueFilter():
            title = self.tr("No dossiers yet")
            text = self.tr(
                "They appear here as soon as the hub has sent them. The status bar shows how that stands."
            )
            self._empty.show_as("dossiers", title, text)
        else:
            title, text = (
                self.tr("No dossier matches"),
                self.tr("Clear a filter to see more; Esc clears the search."),
            )
            self._empty.show_as("search", title, text)
        self._stack.setCurrentWidget(self._empty)

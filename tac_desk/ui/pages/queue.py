"""The queue: every dossier in order, narrowed by filters, what waits for me first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QTableView, QWidget

from tac_desk.desk.search import QUALIFIERS
from tac_desk.desk.views import QueueFilter
from tac_desk.domain.changes import Changes
from tac_desk.ui.courier import Courier
from tac_desk.ui.delegates.queue_delegate import QueueDelegate, heading_height, row_height
from tac_desk.ui.keys import on_keys
from tac_desk.ui.models.queue_model import Column, QueueModel
from tac_desk.ui.queries import FirstPage, first_page
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.filter_bar import FilterBar
from tac_desk.ui.widgets.label import Words, column, line
from tac_desk.ui.widgets.rows_table import show_as_rows

_WIDTHS = {
    Column.NUMBER: 60, Column.STATE: 152, Column.OWED: 156, Column.EVIDENCE: 172, Column.SPONSOR: 132,
    Column.COMMENTS: 84, Column.MINE: 56,
}  # fmt: skip
SECTION_KEYS = {"V": "vote", "S": "sponsor", "C": "discussion"}
"""Keys that open the current dossier at a part of its page."""
_HIDDEN_BELOW = {
    Column.SPONSOR: 1040,
    Column.COMMENTS: 900,
    Column.EVIDENCE: 800,
    Column.MINE: 620,
    Column.STATE: 560,
}


class QueuePage(QWidget):
    """`dossier_opened(str)`: the person wants to read this dossier. `counted(int)`: so many match the filter.

    `section_wanted(str, str)`: this dossier, at that part of its page.
    """

    dossier_opened = Signal(str)
    section_wanted = Signal(str, str)
    counted = Signal(int)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self._loaded = False
        self._kept: str | None = None
        self._kept_place = 0
        self._tall: list[int] = []
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
        self.hint = Words("", self, "refusal", wrap=True)
        self.hint.setContentsMargins(length("two"), 0, length("two"), length("one"))
        self.hint.hide()
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout.addWidget(self.filters)
        layout.addWidget(self.hint)
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
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.activated.connect(self._on_activated)
        on_keys(
            table,
            {
                "J": lambda: self._step(1), "K": lambda: self._step(-1), "/": self.filters.focus_text,
                "Shift+J": lambda: self._step(1, extend=True), "Shift+K": lambda: self._step(-1, extend=True),
                **{key: partial(self.open_at, part) for key, part in SECTION_KEYS.items()},
            },
        )  # fmt: skip
        return table

    def rescale(self) -> None:
        """Take the sizes of the present theme and zoom."""
        for place, width in _WIDTHS.items():
            self.table.setColumnWidth(place, px(width))
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.table.font()))
        self._make_room()
        for place, least in _HIDDEN_BELOW.items():
            self.table.setColumnHidden(place, self.width() < px(least))

    def _make_room(self) -> None:
        """Rows that begin a group are taller by their heading; Qt keeps that of the list before."""
        font, header = self.table.font(), self.table.verticalHeader()
        for place in self._tall:
            if place < self.model.rowCount():
                header.resizeSection(place, header.defaultSectionSize())
        self._tall = self.model.headed()
        for place in self._tall:
            self.table.setRowHeight(place, row_height(font) + heading_height(font))

    def open_at(self, part: str) -> None:
        """Open the dossier that is current at a part of its page: vote, sponsor, discussion."""
        if (one := self.selected()) is not None:
            self.section_wanted.emit(one, part)

    def chosen(self) -> tuple[str, ...]:
        """The dossiers whose rows are selected, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(one for one in map(self.model.id_at, rows) if one is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show the queue through this filter, as chosen in the navigation."""
        self.filters.set_filter(wanted)
        self.refresh()

    def refresh(self) -> None:
        self._kept, self._kept_place = self.selected(), max(0, self.table.currentIndex().row())
        if not self._loaded:
            self._say_loading()
        self._courier.ask(first_page, self.filters.filter(), then=self._on_first_page, latest="queue")

    def selected(self) -> str | None:
        return self.model.id_at(self.table.currentIndex().row())

    def select(self, dossier: str | None) -> None:
        """Select this dossier; for one that has gone the row that took its place, for none the first."""
        place = self.model.place_of(dossier) if dossier is not None else 0
        if self.model.rowCount():
            place = min(self._kept_place, self.model.rowCount() - 1) if place is None else place
            self.table.setCurrentIndex(self.model.index(place, Column.NAME))

    def _step(self, by: int, *, extend: bool = False) -> None:
        place = self.table.currentIndex().row() + by
        if not 0 <= place < self.model.rowCount():
            return
        index = self.model.index(place, Column.NAME)
        if extend:
            add = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, add)
        else:
            self.table.setCurrentIndex(index)

    def _on_first_page(self, answer: FirstPage) -> None:
        ids = answer.ids
        self._loaded = True
        if self.model.set_ids(ids, answer.rows, answer.headings):
            self._make_room()
            self.select(self._kept)
        self._say_unknown(answer.unknown)
        if ids:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_empty()
        self.counted.emit(len(ids))

    def _on_rows_wanted(self, ids: tuple[str, ...]) -> None:
        text = self.filters.filter().text
        self._courier.ask(lambda desk: desk.queue_rows(ids, text), then=self.model.put_rows)

    def _say_unknown(self, unknown: Sequence[str]) -> None:
        """What of the search was not understood, and what there is."""
        self.hint.setVisible(bool(unknown))
        known = "  ".join(f"{one}:" for one in QUALIFIERS)
        said = self.tr("Not understood, and passed over: {}. There is {}")
        self.hint.say(said.format(", ".join(unknown), known))

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

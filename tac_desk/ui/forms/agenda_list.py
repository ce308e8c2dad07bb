"""The items of an agenda as a list whose order is changed by dragging or with the keyboard."""

from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import AgendaItem, Meeting
from tac_desk.minutes.headings import begins_of
from tac_desk.ui import times
from tac_desk.ui.keys import on_keys
from tac_desk.ui.theme.look import px

KEY = Qt.ItemDataRole.UserRole
"""A number by which a row's item is found again: a dragged row takes plain data along only."""


class AgendaList(QListWidget):
    """`ordered`: items were moved, added or taken off."""

    ordered = Signal()

    def __init__(self, meeting: Meeting, parent: QWidget) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._items: dict[int, AgendaItem] = {}
        self._keys = count()
        self.setProperty("role", "boxed")
        self.setAccessibleName(self.tr("Agenda items"))
        self.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move the item"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setWordWrap(True)
        self.setSpacing(px(2))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self._on_moved)
        on_keys(self, {"Del": self.remove})

    def show_items(self, items: Iterable[AgendaItem]) -> None:
        self.clear()
        self._items = {}
        for item in items:
            self.addItem(self._row(item))
        self._renumber()
        self.setCurrentRow(0)

    def agenda(self) -> tuple[AgendaItem, ...]:
        """In their order."""
        return tuple(self._items[self.item(place).data(KEY)] for place in range(self.count()))

    def current(self) -> AgendaItem | None:
        return self._items[self.currentItem().data(KEY)] if self.currentRow() >= 0 else None

    def change(self, item: AgendaItem) -> None:
        """Put `item` in place of the chosen one."""
        self._items[self.currentItem().data(KEY)] = item
        self._renumber()

    def insert(self, item: AgendaItem) -> None:
        """Below the chosen one, and choose it."""
        place = self.currentRow() + 1
        self.insertItem(place, self._row(item))
        self.setCurrentRow(place)
        self._on_moved()

    def remove(self) -> None:
        """Take the chosen one off, unless it is about something that is due at the meeting."""
        item = self.current()
        if item is not None and not item.about:
            self.takeItem(self.currentRow())
            self._on_moved()

    def shift(self, by: int) -> None:
        """The chosen one by as many places, where there are so many."""
        place = self.currentRow()
        if place >= 0 and 0 <= place + by < self.count():
            row = self.takeItem(place)
            self.insertItem(place + by, row)
            self.setCurrentRow(place + by)
            self._on_moved()

    def _row(self, item: AgendaItem) -> QListWidgetItem:
        made, key = QListWidgetItem(), next(self._keys)
        made.setData(KEY, key)
        made.setFlags(made.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # dropped between rows, never onto one
        self._items[key] = item
        return made

    def _on_moved(self) -> None:
        self._renumber()
        self.ordered.emit()

    def _renumber(self) -> None:
        """Say of each when it begins, now that something before it may have changed."""
        items = self.agenda()
        begins = begins_of(self._meeting, items)
        for place, (item, at) in enumerate(zip(items, begins, strict=True)):
            self.item(place).setText(self._said(item, at))

    def _said(self, item: AgendaItem, at: int | None) -> str:
        clock = times.clock_in(at, self._meeting.zone).partition(" ")[0] if at is not None else ""
        length = self.tr("{} min").format(item.minutes) if item.minutes else ""
        beside = ", ".join(filter(None, (length, item.presenter.strip())))
        title = item.title.strip() or self.tr("(no title)")
        return display_safe("  ".join(filter(None, (clock, f"{title} ({beside})" if beside else title))))

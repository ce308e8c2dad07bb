"""The navigation at the left: the pages, with how much waits on each."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tac_desk.desk.views import Owed
from tac_desk.domain.display import at_most, display_safe
from tac_desk.ui import words
from tac_desk.ui.delegates import paint
from tac_desk.ui.keys import on_keys
from tac_desk.ui.theme.look import color, length, px
from tac_desk.ui.widgets.selection import follow_selection

PAGE = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
LONGEST_NAME = 40
INDENT = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex


class Navigation(QListView):
    """`page_wanted(str)`: queue, queue:vote, …, put_off, all, search:NAME, motions, meetings, bodies, outbox.

    `search_dropped(str)`: forget the search of that name.
    """

    page_wanted = Signal(str)
    search_dropped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._narrow = False
        self._searches: tuple[str, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._items = QStandardItemModel(self)
        self._fill()
        self.setModel(self._items)
        self.setItemDelegate(_NavigationDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.rescale()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        follow_selection(self)
        on_keys(self, {"Del": self._on_delete})

    def _fill(self) -> None:
        self._add("queue", "queue", self.tr("Queue"))
        for one in Owed:
            self._add(f"queue:{one}", str(one), words.owed(one), indent=True)
        self._add("put_off", "clock", self.tr("Put off"), indent=True)
        self._add("all", "dossiers", self.tr("All dossiers"))
        for name in self._searches:
            self._add(f"search:{name}", "search", at_most(LONGEST_NAME, display_safe(name)), indent=True)
        self._add("motions", "motions", self.tr("Motions"))
        self._add("meetings", "meetings", self.tr("Meetings"))
        self._add("bodies", "person", self.tr("Seats and bodies"))
        self._add("outbox", "outbox", self.tr("Outbox"))

    def _add(self, page: str, icon: str, text: str, *, indent: bool = False) -> None:
        item = QStandardItem(text)
        item.setData(page, PAGE)
        item.setData(icon, ICON)
        item.setData(indent, INDENT)
        item.setToolTip(text)
        self._items.appendRow(item)

    def show_searches(self, names: Iterable[str]) -> None:
        """The searches that are kept, below all dossiers."""
        if (wanted := tuple(names)) == self._searches:
            return
        self._searches = wanted
        page = self.currentIndex().data(PAGE)
        self.selectionModel().blockSignals(True)
        self._items.clear()
        self._fill()
        self.selectionModel().blockSignals(False)
        self.show_page(page or "")
        self.show_counts(self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Counts by page name; 0 is not shown."""
        self._counts = counts
        for place in range(self._items.rowCount()):
            item = self._items.item(place)
            count = counts.get(item.data(PAGE), 0)
            item.setData(count, COUNT)
            item.setData(
                f"{item.text()}, {count}" if count else item.text(), Qt.ItemDataRole.AccessibleTextRole
            )

    def show_page(self, page: str) -> None:
        """Mark this page as the current one without announcing it."""
        self.selectionModel().blockSignals(True)
        for place in range(self._items.rowCount()):
            if self._items.item(place).data(PAGE) == page:
                self.setCurrentIndex(self._items.index(place, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, for small windows."""
        self._narrow = narrow
        self.rescale()

    def rescale(self) -> None:
        self.setFixedWidth(px(72 if self._narrow else 208))
        self.scheduleDelayedItemsLayout()

    @property
    def narrow(self) -> bool:
        return self._narrow

    def _on_delete(self) -> None:
        """Forget the search that is current; other entries stay."""
        kind, _, name = str(self.currentIndex().data(PAGE) or "").partition(":")
        if kind == "search":
            self.search_dropped.emit(name)

    def _on_current_changed(self, current: QModelIndex) -> None:
        page = current.data(PAGE)
        if isinstance(page, str):
            self.page_wanted.emit(page)


class _NavigationDelegate(QStyledItemDelegate):
    def __init__(self, view: Navigation) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + length("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        state, font = option.state, option.font
        narrow = self._view.narrow
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = rect.adjusted(0, 1, 0, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection" if selected else "hover"))
            painter.drawRoundedRect(box, length("radius_small"), length("radius_small"))
        if selected:
            painter.fillRect(QRect(box.left(), box.top() + 4, px(3), box.height() - 8), color("accent"))
        indent = length("three") if index.data(INDENT) and not narrow else 0
        left = box.left() + length("one" if narrow else "one_half") + indent
        size = 14 if index.data(INDENT) else 18
        paint.icon_at(painter, left, box, index.data(ICON), "accent" if selected else "muted", size)
        count = str(index.data(COUNT) or "")
        if narrow:
            small = paint.font_of(font, "small", strong=True)
            place = box.adjusted(left - box.left() + px(18) + 2, 0, -2, 0)
            paint.text_line(painter, place, count, "muted", small, paint.CENTER)
        else:
            _paint_text(painter, box, left + px(18) + length("one"), index.data(), count, option, selected)
        painter.restore()


def _paint_text(
    painter: QPainter,
    box: QRect,
    left: int,
    text: str,
    count: str,
    option: QStyleOptionViewItem,
    selected: bool,
) -> None:
    font = option.font
    small = paint.font_of(font, "small", strong=True)
    room = QFontMetrics(small).horizontalAdvance(count) + length("one") if count else 0
    right = box.right() - length("one")
    ink = "selection_text" if selected else "text"
    paint.text_line(
        painter,
        QRect(left, box.top(), right - room - left, box.height()),
        text,
        ink,
        paint.font_of(font, strong=selected),
    )
    if count:
        place = QRect(right - room, box.top(), room, box.height())
        paint.text_line(painter, place, count, ink if selected else "muted", small, paint.CENTER)

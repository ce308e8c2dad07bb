"""A page with a short list at the left and the chosen thing at the right."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tac_desk.domain.display import display_safe
from tac_desk.ui.delegates import paint
from tac_desk.ui.keys import on_keys
from tac_desk.ui.theme.look import color, length, px
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.label import Words, column, line
from tac_desk.ui.widgets.selection import follow_selection

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the list: a title in up to two lines, and a line below it."""

    id: str
    title: str
    below: str
    icon: str
    token: str


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self.lines[index.row()]
        if role == LINE:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = display_safe(f"{shown.title}. {shown.below}")
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def set_lines(self, lines: tuple[Line, ...]) -> bool:
        if [one.id for one in lines] == [one.id for one in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return False
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True


class ListBeside(QWidget):
    """`row_chosen(str)`: another entry was chosen. Subclasses give titles, lines and the content."""

    row_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = _Lines(self)
        self._stack = QStackedLayout(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        left = QWidget(self._splitter)
        layout = column(left)
        layout.setSpacing(0)
        self._title = Words("", left, "title")
        self._title.setContentsMargins(length("two"), length("one_half"), length("two"), length("one_half"))
        layout.addWidget(self._title)
        layout.addWidget(line(left))
        self.list = QListView(left)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_LineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        follow_selection(self.list)
        on_keys(self.list, {"J": lambda: self._step(1), "K": lambda: self._step(-1)})
        layout.addWidget(self.list)
        self._instead: QWidget | None = None
        self._awaited = ""
        self._empty = EmptyState(self)
        self._splitter.addWidget(left)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty)

    def set_titles(self, title: str, icon: str, empty: str, explanation: str) -> None:
        self._title.say(title)
        self.list.setAccessibleName(title)
        self._empty.show_as(icon, empty, explanation)

    def set_content(self, content: QWidget) -> None:
        self._splitter.addWidget(content)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 5)
        self._splitter.setSizes([px(320), px(900)])

    def show_lines(self, lines: tuple[Line, ...], prefer: str = "") -> None:
        """Show these; the chosen one stays chosen, or else `prefer` is, or the first."""
        kept = self.current_id()
        if self._model.set_lines(lines) and lines:
            ids = [one.id for one in lines]
            chosen = next((one for one in (self._awaited, kept, prefer) if one in ids), ids[0])
            self._awaited = "" if chosen == self._awaited else self._awaited
            self.list.setCurrentIndex(self._model.index(ids.index(chosen), 0))
        if self._instead is None:
            self._stack.setCurrentIndex(0 if lines else 1)

    def show_instead(self, other: QWidget | None) -> None:
        """`other` in place of the list and what is beside it; None: these again."""
        if other is not None and self._stack.indexOf(other) < 0:
            self._stack.addWidget(other)
        self._stack.setCurrentWidget(other or (self._splitter if self._model.lines else self._empty))
        self._instead = other

    def choose_when_listed(self, one: str) -> None:
        """Choose the entry with this id as soon as it is among those that are shown."""
        self._awaited = one

    def current_id(self) -> str:
        place = self.list.currentIndex().row()
        return self._model.lines[place].id if 0 <= place < len(self._model.lines) else ""

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(place, 0))

    def _on_current_changed(self) -> None:
        self.row_chosen.emit(self.current_id())


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        shown, view = index.data(LINE), self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 320
        lines = 1 + self._title_lines(option, shown, width - 2 * length("two"))
        return QSize(120, lines * QFontMetrics(option.font).height() + length("three"))

    def _title_lines(self, option: QStyleOptionViewItem, shown: Line, width: int) -> int:
        metrics = QFontMetrics(paint.font_of(option.font, strong=True))
        room = width - px(16) - length("one")
        return 1 if metrics.horizontalAdvance(display_safe(shown.title)) <= room else 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(LINE)
        if not isinstance(shown, Line):
            return
        painter.save()
        paint.row_background(painter, option)
        rect: QRect = option.rect
        font = option.font
        if option.state & QStyle.StateFlag.State_Selected:
            paint.edge_mark(painter, rect)
        place = rect.adjusted(length("two"), length("one"), -length("two"), -length("one"))
        height = QFontMetrics(font).height()
        paint.icon_at(
            painter, place.left(), QRect(place.left(), place.top(), px(16), height), shown.icon, shown.token
        )
        left = place.left() + px(16) + length("one")
        painter.setFont(paint.font_of(font, strong=True))
        painter.setPen(color("text"))
        lines = self._title_lines(option, shown, place.width())
        title = QRect(left, place.top(), place.right() - left, lines * height)
        whole = display_safe(shown.title)
        cut = painter.fontMetrics().elidedText(
            whole, Qt.TextElideMode.ElideRight, int(title.width() * lines * 0.92)
        )
        painter.drawText(title, Qt.TextFlag.TextWordWrap, whole if lines == 1 else cut)
        below = QRect(left, place.top() + lines * height + length("half"), place.right() - left, height)
        paint.text_line(painter, below, display_safe(shown.below), "muted", paint.font_of(font, "small"))
        painter.restore()


def scrolling(parent: QWidget, *cards: QWidget) -> QScrollArea:
    """The cards below each other in a scroll area, no wider than is good to read."""
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = QWidget(scroll)
    inside.setProperty("role", "column")
    layout = column(inside, "two", "two")
    for card in cards:
        card.setMaximumWidth(px(760))
        layout.addWidget(card)
    layout.addStretch(1)
    scroll.setWidget(inside)
    return scroll

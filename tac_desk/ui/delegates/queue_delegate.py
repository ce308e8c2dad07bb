"""Paints one row of the queue, column by column."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tac_desk.desk.views import QueueRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import times, words
from tac_desk.ui.delegates import paint
from tac_desk.ui.models.queue_model import HEADING, ROW, Column, in_line, marks, news, put_off
from tac_desk.ui.models.queue_model import heading as queue_heading
from tac_desk.ui.theme.look import color, length, px

SOON = 2 * times.DAY
REVIEWED = "review"
Index = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """Two lines a row; what is not read yet shows grey bars."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        heading = index.data(HEADING)
        if heading is not None:
            option = self._below_heading(painter, option, queue_heading(*heading))
        paint.row_background(painter, option)
        rect: QRect = option.rect
        row = index.data(ROW)
        column = Column(index.column())
        if column == Column.NUMBER and option.state & QStyle.StateFlag.State_Selected:
            paint.edge_mark(painter, rect)
        place = rect.adjusted(length("one"), 0, -length("one"), -1)
        if isinstance(row, QueueRow):
            self._paint_cell(painter, place, option, row, column)
        elif column in (Column.NAME, Column.STATE):
            paint.skeleton(painter, place, 0.6)
        painter.restore()

    def _below_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str
    ) -> QStyleOptionViewItem:
        """Paint the heading across the whole row, of which this cell shows its part; the room that is left."""
        left = QStyleOptionViewItem(option)
        tall = heading_height(option.font)
        cell = QRect(option.rect.left(), option.rect.top(), option.rect.width(), tall)
        painter.setClipRect(option.rect)
        painter.fillRect(cell, color("sunken"))
        width = option.widget.width()
        across = QRect(length("two"), cell.top(), width - 2 * length("two"), tall)
        font = paint.font_of(option.font, "small", strong=True)
        lead = Qt.AlignmentFlag.AlignLeft if option.direction == _LTR else Qt.AlignmentFlag.AlignRight
        paint.text_line(painter, across, text, "muted", font, lead | Qt.AlignmentFlag.AlignVCenter)
        left.rect = option.rect.adjusted(0, tall, 0, 0)
        return left

    def _paint_cell(
        self, painter: QPainter, place: QRect, option: QStyleOptionViewItem, row: QueueRow, column: Column
    ) -> None:
        font = option.font
        small = paint.font_of(font, "small")
        match column:
            case Column.NUMBER:
                paint.text_line(painter, place, str(row.number), "muted", font, _RIGHT)
            case Column.NAME:
                _paint_name(painter, place, row, option)
            case Column.STATE:
                _paint_state(painter, place, row, option)
            case Column.OWED:
                _paint_owed(painter, place, row, option)
            case Column.EVIDENCE if row.evidence:
                paint.evidence_bar(painter, place, row.evidence, small)
            case Column.SPONSOR if row.sponsor:
                paint.text_line(painter, place, display_safe(row.sponsor), "text", font)
            case Column.COMMENTS if row.comments:
                width = paint.icon_at(painter, place.left(), place, "comment", "muted", 14)
                count = place.adjusted(width + length("half"), 0, 0, 0)
                paint.text_line(painter, count, str(row.comments), "muted", small)
            case Column.MINE:
                _paint_mine(painter, place, row)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_LTR = Qt.LayoutDirection.LeftToRight


def heading_height(font: object) -> int:
    """Of what stands above a group."""
    return QFontMetrics(font).height() + length("one_half")  # type: ignore[call-overload,no-any-return]


def row_height(font: object) -> int:
    """Two lines of text with air around them."""
    return 2 * QFontMetrics(font).height() + length("two")  # type: ignore[call-overload,no-any-return]


def _two_lines(place: QRect, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
    height = QFontMetrics(option.font).height()
    top = place.top() + (place.height() - 2 * height) // 2
    return (
        QRect(place.left(), top, place.width(), height),
        QRect(place.left(), top + height, place.width(), height),
    )


def _paint_name(painter: QPainter, place: QRect, row: QueueRow, option: QStyleOptionViewItem) -> None:
    font = option.font
    first, second = _two_lines(place, option)
    small, said = paint.font_of(font, "small"), news(row)
    if said:
        room = first.adjusted(0, 0, -paint.chip_width(small, said, None) - length("one"), 0)
        strong = paint.font_of(font, strong=True)
        width = paint.text_line(painter, room, display_safe(row.name), "text", strong)
        after = first.adjusted(width + length("one"), 0, 0, 0)
        paint.chip(painter, after, said, "accent", None, small)
    else:
        paint.text_line(painter, first, display_safe(row.name), "text", font)
    below = row.excerpt.replace("\n", " ") or "  ·  ".join((*marks(row), short_repository(row.repository)))
    paint.text_line(painter, second, display_safe(below), "muted", small)


def short_repository(url: str) -> str:
    """The part of a repository's address that tells it from others."""
    return url.partition("://")[2].partition("/")[2] or url


def _paint_state(painter: QPainter, place: QRect, row: QueueRow, option: QStyleOptionViewItem) -> None:
    small, said = paint.font_of(option.font, "small"), in_line(row)
    first, second = _two_lines(place, option) if said else (place, place)
    paint.chip(painter, first, words.state(row.state), words.state_tone(row.state), None, small)
    if said:
        paint.text_line(painter, second.adjusted(0, length("half"), 0, length("half")), said, "muted", small)


def _paint_owed(painter: QPainter, place: QRect, row: QueueRow, option: QStyleOptionViewItem) -> None:
    if row.owed is None and row.put_off is None:
        return
    font = option.font
    first, second = _two_lines(place, option)
    if row.put_off is not None:
        width = paint.icon_at(painter, place.left(), place, "clock", "muted")
        later = place.adjusted(width + length("one"), 0, 0, 0)
        paint.text_line(painter, later, put_off(row), "muted", paint.font_of(font, "small"))
        return
    if row.owed is None:
        return
    if row.due_at is None:
        first = place
    width = paint.icon_at(painter, place.left(), first, row.owed, "accent")
    indent = width + length("one")
    paint.text_line(
        painter,
        first.adjusted(indent, 0, 0, 0),
        words.owed(row.owed),
        "text",
        paint.font_of(font, strong=True),
    )
    if row.due_at is not None:
        now = times.now_ms()
        ink = "fail" if row.due_at < now else "caution" if row.due_at - now < SOON else "muted"
        text = times.due_phrase(row.owed, row.due_at, now)
        paint.text_line(painter, second.adjusted(indent, 0, 0, 0), text, ink, paint.font_of(font, "small"))


def _paint_mine(painter: QPainter, place: QRect, row: QueueRow) -> None:
    name, ink = "", ""
    if row.my_action is not None:
        name, ink = row.my_action.value, words.ACTION_TONES[row.my_action]
    elif row.reviewed_by_me:
        name, ink = REVIEWED, "pass"
    if name:
        paint.icon_at(painter, place.center().x() - px(8), place, name, ink)

"""Paints one action of mine: what it was, about what, and where it stands in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tac_desk.desk.views import OutboxRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import times, words
from tac_desk.ui.delegates import paint
from tac_desk.ui.models.outbox_model import ROW, said, state_text
from tac_desk.ui.theme.look import length, px

Index = QModelIndex | QPersistentModelIndex


class OutboxDelegate(QStyledItemDelegate):
    """Three lines a row: title, what I said, state."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(200, 3 * line + length("three"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, OutboxRow):
            return
        painter.save()
        paint.row_background(painter, option)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            paint.edge_mark(painter, rect)
        _paint_row(
            painter, rect.adjusted(length("two"), length("one"), -length("two"), -length("one")), option, row
        )
        painter.restore()


def _paint_row(painter: QPainter, place: QRect, option: QStyleOptionViewItem, row: OutboxRow) -> None:
    font = option.font
    small, strong = paint.font_of(font, "small"), paint.font_of(font, strong=True)
    tone = words.ACTION_TONES[row.state]
    height = QFontMetrics(font).height()
    first = QRect(place.left(), place.top(), place.width(), height)
    paint.icon_at(painter, place.left(), first, row.state.value, tone, 18)
    left = place.left() + px(18) + length("one_half")
    when = times.ago(row.created_at, times.now_ms())
    room = QFontMetrics(small).horizontalAdvance(when) + length("one")
    paint.text_line(painter, QRect(place.right() - room, first.top(), room, height), when, "muted", small)
    title = f"{words.kind(row.kind)}  ·  {row.title}"
    paint.text_line(
        painter,
        QRect(left, first.top(), place.right() - room - left, height),
        display_safe(title),
        "text",
        strong,
    )
    second = QRect(left, first.top() + height + 2, place.right() - left, height)
    paint.text_line(painter, second, display_safe(said(row)), "text", font)
    third = second.translated(0, height + 2)
    paint.text_line(painter, third, state_text(row, times.now_ms()), tone, small)

"""Paints one row of the comparison: the verdicts as chips, the rest as text that wraps."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tac_desk.ui.delegates import paint
from tac_desk.ui.models.comparison_model import VERDICT
from tac_desk.ui.theme.look import length

Index = QModelIndex | QPersistentModelIndex


def _inside(cell: QRect) -> QRect:
    return cell.adjusted(length("half"), 0, -length("half"), -1)


class ComparisonDelegate(QStyledItemDelegate):
    """A row is as high as its longest text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        option.rect = _inside(option.rect).adjusted(0, 0, -length("one"), 0)  # the style keeps a margin too
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + length("one_half"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        verdict = index.data(VERDICT)
        painter.save()
        paint.row_background(painter, option)
        place = _inside(option.rect)
        if not verdict:
            option.rect = place
            painter.restore()
            super().paint(painter, option, index)
            return
        tone = verdict if verdict in paint.VERDICTS else "neutral"
        icon = tone if tone != "neutral" else "none"
        paint.chip(painter, place, index.data(), tone, icon, paint.font_of(option.font, "small"))
        painter.restore()

"""Paints one row of the checklist: the criterion, and the verdicts of the machine, me and the others."""

from collections import Counter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tac_desk.desk.views import CriterionRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words
from tac_desk.ui.delegates import paint
from tac_desk.ui.models.checklist_model import MARK, ROW, Column, Heading
from tac_desk.ui.theme.look import color, length, px

Index = QModelIndex | QPersistentModelIndex


def row_height(font: QFont) -> int:
    return QFontMetrics(font).height() + length("two")


class ChecklistDelegate(QStyledItemDelegate):
    """One line a row; a draft of mine carries a pencil, so that it is not taken for a submitted verdict."""

    icons_only = False

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, CriterionRow):
            self._paint_row(painter, option, index, row)
        elif isinstance(row, Heading):
            _paint_heading(painter, option.rect, row, option.font)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: CriterionRow
    ) -> None:
        paint.row_background(painter, option)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        font = option.font
        small = paint.font_of(font, "small")
        place = rect.adjusted(length("half"), 0, -length("half"), -1)
        match Column(index.column()):
            case Column.CRITERION:
                if selected:
                    paint.edge_mark(painter, rect)
                _paint_title(painter, place, row, font, marked=bool(index.data(MARK)))
            case Column.MACHINE:
                _paint_verdict(painter, place, row.machine.verdict, small, icons_only=self.icons_only)
            case Column.MINE:
                _paint_mine(painter, place, row, small, icons_only=self.icons_only)
            case Column.OTHERS:
                _paint_others(painter, place, row, small)


def _paint_heading(painter: QPainter, rect: QRect, heading: Heading, font: QFont) -> None:
    painter.fillRect(rect, color("sunken"))
    place = rect.adjusted(length("one"), 0, -length("half"), 0)
    small = paint.font_of(font, "small", strong=True)
    paint.text_line(painter, place, display_safe(heading.title), "muted", small)


def _paint_title(painter: QPainter, place: QRect, row: CriterionRow, font: QFont, *, marked: bool) -> None:
    number = QRect(place.left(), place.top(), px(24), place.height())
    paint.text_line(painter, number, str(row.criterion.number), "muted", paint.font_of(font, "small"), _RIGHT)
    title = place.adjusted(px(24) + length("one"), 0, 0, 0)
    excused = row.waiver is not None and row.waiver.holds
    for icon, token in [("look", "caution")] * marked + [("waived", "link")] * excused:
        title.setRight(title.right() - px(20))
        paint.icon_at(painter, title.right() + px(4), place, icon, token, 15)
    strong = row.criterion.strength == "must"
    paint.text_line(painter, title, display_safe(row.criterion.title), "text" if strong else "muted", font)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _paint_verdict(painter: QPainter, place: QRect, verdict: str, font: QFont, *, icons_only: bool) -> None:
    if not verdict:
        paint.icon_at(painter, place.left() + length("one"), place, "none", "disabled", 14)
        return
    known = verdict in paint.VERDICTS
    text = "" if icons_only else words.verdict(verdict)
    paint.chip(painter, place, text, verdict if known else "neutral", verdict if known else "none", font)


def _paint_mine(painter: QPainter, place: QRect, row: CriterionRow, font: QFont, *, icons_only: bool) -> None:
    if row.mine is None or not row.mine.verdict:
        paint.icon_at(
            painter, place.left() + length("one"), place, "draft" if row.mine else "none", "disabled", 14
        )
        return
    if row.mine_is_draft:
        paint.icon_at(painter, place.right() - px(13), place, "draft", "muted", 13)
        place = place.adjusted(0, 0, -px(15), 0)
    _paint_verdict(painter, place, row.mine.verdict, font, icons_only=icons_only)


def _paint_others(painter: QPainter, place: QRect, row: CriterionRow, font: QFont) -> None:
    counts = Counter(other.verdict for other in row.others)
    left = place.left()
    if row.others_wait:  # given, and not shown before mine is
        left += paint.icon_at(painter, left, place, "clock", "disabled", 13) + length("half")
        paint.text_line(
            painter, place.adjusted(left - place.left(), 0, 0, 0), str(row.others_wait), "muted", font
        )
    for verdict in paint.VERDICTS:
        if count := counts.get(verdict, 0):
            room = QRect(left, place.top(), place.right() - left, place.height())
            left += paint.icon_at(painter, left, room, verdict, verdict, 14) + 2
            room.setLeft(left)
            left += paint.text_line(painter, room, str(count), verdict, font) + length("one")

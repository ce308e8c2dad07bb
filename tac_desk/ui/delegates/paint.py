"""Paints the small things every list shares: chips, the evidence bar, lines of text cut to their place."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from tac_desk.ui.theme import icons
from tac_desk.ui.theme.look import color, length, px, tokens

VERDICTS = ("pass", "caution", "fail", "judgment")
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def font_of(base: QFont, scale: str = "body", *, strong: bool = False) -> QFont:
    """`base` in a size of the type scale: title, heading, body or small."""
    font = QFont(base)
    font.setPointSizeF(tokens().points[scale])
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def row_background(painter: QPainter, option: QStyleOptionViewItem, *, line: bool = True) -> None:
    """Selection, hover, a hairline below, and a mark at the edge that does not rest on colour alone."""
    rect = option.rect
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, color("selection"))
        if tokens().has_edges:
            for top in (rect.top(), rect.bottom() - px(2)):
                painter.fillRect(QRect(rect.left(), top, rect.width(), px(2)), color("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, color("hover"))
    if line:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("border"))


def edge_mark(painter: QPainter, rect: QRect) -> None:
    """The bar at the left edge of the selected row."""
    painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height() - 1), color("accent"))


def text_line(
    painter: QPainter, rect: QRect, text: str, ink: str, font: QFont, align: Qt.AlignmentFlag = LEFT
) -> int:
    """Paint one line, cut with an ellipsis where it does not fit; returns the width it took."""
    painter.setFont(font)
    painter.setPen(color(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)
    return min(QFontMetrics(font).horizontalAdvance(shown), rect.width())


def icon_at(painter: QPainter, left: int, rect: QRect, name: str, ink: str, size: int = 16) -> int:
    """Paint an icon, centred in the height of `rect`; returns its width."""
    edge = px(size)
    ratio = painter.device().devicePixelRatioF()
    picture = icons.pixmap(name, tokens().colors[ink], edge, ratio)
    painter.drawPixmap(QPointF(left, rect.top() + (rect.height() - edge) / 2), picture)
    return edge


def chip_width(font: QFont, text: str, icon: str | None) -> int:
    words = QFontMetrics(font).horizontalAdvance(text) if text else 0
    mark = px(14) + (length("half") if text else 0) if icon else 0
    return words + mark + 2 * length("one")


def chip_height(font: QFont) -> int:
    return QFontMetrics(font).height() + length("half")


def chip(painter: QPainter, place: QRect, text: str, tone: str, icon: str | None, font: QFont) -> int:
    """Paint a chip at the left of `place`, centred in its height; returns its width."""
    width = min(chip_width(font, text, icon), place.width())
    height = chip_height(font)
    box = QRectF(place.left(), place.top() + (place.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(color(tone) if tokens().has_edges else Qt.PenStyle.NoPen)
    painter.setBrush(color(f"{tone}_soft"))
    edge = 0.5 if tokens().has_edges else 0.0
    drawn = box.adjusted(edge, edge, -edge, -edge)
    painter.drawRoundedRect(drawn, length("radius_small"), length("radius_small"))
    inner = box.toRect().adjusted(length("one"), 0, -length("one") + 1, 0)
    if icon:
        icon_at(painter, inner.left(), inner, icon, tone, 14)
        inner.setLeft(inner.left() + px(14) + length("half"))
    if text:
        text_line(painter, inner, text, tone, font)
    return width


def evidence_bar(painter: QPainter, place: QRect, counts: Mapping[str, int], font: QFont) -> None:
    """Icon and count of each verdict, and below them a bar in their proportions."""
    bar = px(4)
    height = QFontMetrics(font).height()
    top = place.top() + (place.height() - height - bar - length("half")) // 2
    line = QRect(place.left(), top, place.width(), height)
    left, step = place.left(), place.width() // len(VERDICTS)
    for verdict in VERDICTS:
        if count := counts.get(verdict, 0):
            width = icon_at(painter, left, line, verdict, verdict, 13)
            text_line(
                painter, QRect(left + width + 3, top, step - width - 3, height), str(count), verdict, font
            )
        left += step
    _segments(painter, QRectF(place.left(), top + height + length("half"), place.width(), bar), counts)


def _segments(painter: QPainter, box: QRectF, counts: Mapping[str, int]) -> None:
    total = sum(counts.get(verdict, 0) for verdict in VERDICTS)
    left, gap = box.left(), 2.0
    painter.setPen(Qt.PenStyle.NoPen)
    for verdict in VERDICTS:
        if count := counts.get(verdict, 0):
            width = box.width() * count / total
            painter.setBrush(color(f"{verdict}_solid"))
            painter.drawRoundedRect(QRectF(left, box.top(), max(width - gap, 2.0), box.height()), 2, 2)
            left += width


def skeleton(painter: QPainter, place: QRect, share: float) -> None:
    """A grey bar where text will be once it is read."""
    height = px(8)
    box = QRectF(place.left(), place.center().y() - height / 2, place.width() * share, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("neutral_soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)

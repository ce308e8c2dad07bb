"""Commits per week as bars, with the weeks that count and the line they have to reach: to be seen at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tac_desk.ui.theme.look import color, length, px, tokens

WEEK = 7


class WeeksChart(QWidget):
    """Oldest first. The weeks of the window are painted stronger, the rest paler; the dashed line is the least rate."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.weeks: tuple[int, ...] = ()
        self.counted, self.least = 0, 0.0
        self.setAccessibleName(self.tr("Commits per week"))

    def show_weeks(self, weeks: Sequence[int], window_days: int, floor: int | None) -> None:
        """`window_days` are those that count towards `floor`, the commits needed in them; None: no such rule."""
        self.weeks = tuple(weeks)
        self.counted = min(len(self.weeks), max(1, round(window_days / WEEK))) if window_days else 0
        self.least = floor * WEEK / window_days if floor and window_days else 0.0
        said = self._said(window_days, floor)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.setVisible(any(self.weeks))
        self.updateGeometry()
        self.update()

    def _said(self, window_days: int, floor: int | None) -> str:
        if not self.weeks:
            return ""
        said = self.tr("{} weeks, from {} to {} commits a week.").format(
            len(self.weeks), min(self.weeks), max(self.weeks)
        )
        if floor and window_days:
            need = self.tr("{} in {} days are needed, the dashed line: {} a week.")
            said += " " + need.format(floor, window_days, f"{self.least:.1f}")
        return said

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(72))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(tokens().points["small"])
        painter.setFont(font)
        words = QFontMetrics(font).height()
        plot = QRectF(0, length("half"), self.width(), self.height() - words - length("one"))
        most = max(*self.weeks, self.least, 1)
        self._paint_bars(painter, plot, most)
        painter.setPen(QPen(color("border_strong"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if self.least:
            self._paint_least(painter, plot, most)
        self._paint_ends(painter, words)

    def _paint_bars(self, painter: QPainter, plot: QRectF, most: float) -> None:
        step = plot.width() / len(self.weeks)
        gap = min(px(2), step / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(self.weeks):
            counts = place >= len(self.weeks) - self.counted
            painter.setBrush(color("accent" if counts else "neutral_solid"))
            painter.setOpacity(1.0 if counts else 0.55)
            height = plot.height() * count / most
            painter.drawRect(
                QRectF(self._left(plot, place, step), plot.bottom() - height, step - gap, height)
            )
        painter.setOpacity(1.0)

    def _left(self, plot: QRectF, place: int, step: float) -> float:
        """Time runs as people read."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = len(self.weeks) - 1 - place
        return plot.left() + place * step

    def _paint_least(self, painter: QPainter, plot: QRectF, most: float) -> None:
        height = plot.bottom() - plot.height() * self.least / most
        painter.setPen(QPen(color("caution"), px(1), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))

    def _paint_ends(self, painter: QPainter, height: int) -> None:
        """What stands below: how far back it goes, and how much is the most."""
        painter.setPen(color("muted"))
        below = QRectF(0, self.height() - height, self.width(), height)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        first, last = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if not left_to_right:
            first, last = last, first
        painter.drawText(below, first, self.tr("{} weeks ago").format(len(self.weeks)))
        painter.drawText(below, last, self.tr("now; most in a week: {}").format(max(self.weeks)))

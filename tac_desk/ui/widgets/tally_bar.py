"""A bar of one ballot: yes, no, abstain, not voted, and the mark that yes must reach."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tac_desk.domain.tally import Tally
from tac_desk.ui import languages, words
from tac_desk.ui.delegates import paint
from tac_desk.ui.theme.look import color, px
from tac_desk.ui.widgets.label import Painted

PARTS = (("yes", "pass"), ("no", "fail"), ("abstain", "caution"))


class TallyBar(Painted):
    """Painted; its numbers are also in words beside it and in its accessible name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tally: Tally | None = None

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        counts = ", ".join(
            f"{getattr(tally, name)} {languages.within(words.position(name))}" for name, _ in PARTS
        )
        self.setAccessibleName(self.tr("{}, {} not voted").format(counts, tally.not_voted))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tally = self._tally
        if tally is None or tally.base == 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, px(18), self.width(), px(14))
        whole = max(tally.base, tally.yes + tally.no + tally.abstain)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("neutral_soft"))
        painter.drawRoundedRect(bar, 3, 3)
        left = bar.left()
        for name, tone in PARTS:
            width = bar.width() * getattr(tally, name) / whole
            if width:
                painter.setBrush(color(f"{tone}_solid"))
                painter.drawRoundedRect(QRectF(left, bar.top(), max(2.0, width - 2), bar.height()), 3, 3)
            left += width
        self._paint_mark(painter, bar, bar.width() * min(tally.needed, whole) / whole)
        painter.end()

    def _paint_mark(self, painter: QPainter, bar: QRectF, at: float) -> None:
        tally = self._tally
        painter.setBrush(color("text"))
        painter.drawRect(QRectF(at - 1, bar.top() - px(4), 2, bar.height() + px(8)))
        text = self.tr("needs {}").format(tally.needed if tally else 0)
        font = paint.font_of(self.font(), "small", strong=True)
        width = painter.fontMetrics().horizontalAdvance(text) + px(24)
        left = min(max(0.0, at - width / 2), bar.width() - width)
        place = QRectF(left, 0, width, px(15)).toRect()
        paint.text_line(painter, place, text, "text", font, paint.CENTER)

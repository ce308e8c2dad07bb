"""Where reviewers disagree, criterion by criterion: one small column each, all in one strip above the checklist."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tac_desk.desk.disagreement import Spread, spread
from tac_desk.desk.views import CriterionRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words
from tac_desk.ui.delegates.paint import VERDICTS
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import color, length, px
from tac_desk.ui.widgets.label import Painted, Words, button, column, row

LEAST_REVIEWERS = 2


class DisagreementStrip(QWidget):
    """`row_wanted(key)`: show this criterion. Hidden while fewer than two people have given verdicts I may see."""

    row_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spread: tuple[Spread, ...] = ()
        self._current = ""
        layout, head = column(self, gap="half"), row(gap="one")
        edge = length("one")
        layout.setContentsMargins(edge, edge, edge, edge)
        self.words = Words("", self, "small")
        self.next = button(self.tr("Next  D"), self, role="quiet")
        self.next.setAccessibleName(self.tr("Next criterion on which reviewers disagree"))
        self.next.clicked.connect(self.go_next)
        head.addWidget(self.words, 1)
        head.addWidget(self.next)
        self.bars = _Bars(self)
        self.bars.pressed.connect(self.row_wanted)
        layout.addLayout(head)
        layout.addWidget(self.bars)

    def show_rows(self, rows: Sequence[CriterionRow]) -> None:
        self._spread = spread(rows)
        most = max((len(one.verdicts) for one in self._spread), default=0)
        self.setVisible(most >= LEAST_REVIEWERS)
        apart = sum(one.disagree for one in self._spread)
        self.words.say(
            plural(
                apart,
                self.tr("Reviewers disagree on 1 criterion"),
                self.tr("Reviewers disagree on {} criteria"),
            )
            if apart
            else self.tr("Reviewers agree so far")
        )
        self.next.setVisible(apart > 0)
        self.bars.show_spread(self._spread)

    def show_current(self, key: str) -> None:
        self._current = key
        self.bars.mark(key)

    def go_next(self) -> None:
        """The next criterion with a disagreement after the current one, around the end."""
        keys = [one.key for one in self._spread]
        start = keys.index(self._current) + 1 if self._current in keys else 0
        around = (*self._spread[start:], *self._spread[:start])
        found = next((one.key for one in around if one.disagree), None)
        if found is not None:
            self.row_wanted.emit(found)


class _Bars(Painted):
    """Painted; `pressed(key)`. What it shows is also in the rows of the checklist and in its accessible name."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._spread: tuple[Spread, ...] = ()
        self._current = ""

    def show_spread(self, shown: tuple[Spread, ...]) -> None:
        self._spread = shown
        apart = "; ".join(_told(one) for one in shown if one.disagree)
        self.setAccessibleName(self.tr("Disagreement by criterion: {}").format(apart or self.tr("none")))
        self.update()

    def mark(self, key: str) -> None:
        self._current = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(26))

    def _place(self, number: int) -> QRectF:
        width = self.width() / max(1, len(self._spread))
        return QRectF(number * width, 0, max(2.0, width - 2), self.height())

    def _at(self, x: float) -> Spread | None:
        place = int(x * len(self._spread) / max(1, self.width()))
        return self._spread[place] if 0 <= place < len(self._spread) else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, one in enumerate(self._spread):
            self._paint_one(painter, self._place(number), one)
        painter.end()

    def _paint_one(self, painter: QPainter, place: QRectF, one: Spread) -> None:
        """Segments by verdict; a bar above marks a disagreement, one below the selected criterion."""
        top, height = px(5), place.height() - 2 * px(5)
        painter.fillRect(QRectF(place.left(), top, place.width(), height), color("neutral_soft"))
        counts, y = Counter(one.verdicts), float(top)
        for verdict in VERDICTS:
            part = height * counts[verdict] / max(1, len(one.verdicts))
            painter.fillRect(QRectF(place.left(), y, place.width(), part), color(f"{verdict}_solid"))
            y += part
        if one.disagree:
            painter.fillRect(QRectF(place.left(), 0, place.width(), px(3)), color("text"))
        if one.key == self._current:
            painter.fillRect(
                QRectF(place.left(), place.bottom() - px(3), place.width(), px(3)), color("accent")
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        one = self._at(event.position().x())
        if one is not None:
            self.pressed.emit(one.key)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and (one := self._at(event.pos().x())) is not None:
            QToolTip.showText(event.globalPos(), _told(one), self)
            return True
        return super().event(event)


def _told(one: Spread) -> str:
    counts = Counter(one.verdicts)
    said = ", ".join(f"{counts[verdict]} {words.verdict(verdict)}" for verdict in VERDICTS if counts[verdict])
    return display_safe(f"{one.number} {one.title}: {said or '–'}")

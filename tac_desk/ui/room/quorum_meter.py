"""How many seats are represented: a bar with the mark of the quorum, words, and a voice when it is lost or found."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tac_desk.ui.theme.look import color, px
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Painted, Words, column, row


class QuorumMeter(QWidget):
    """Nothing is typed: `show_counts` gets what was computed from the roll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._had: bool | None = None
        self.chip = Chip(self)
        self.words = Words("", self, "strong", wrap=True)
        self.bar = _Bar(self)
        layout = column(self, gap="half")
        line = row()
        line.addWidget(self.chip)
        line.addWidget(self.words, 1)
        layout.addLayout(line)
        layout.addWidget(self.bar)

    def show_counts(self, represented: int, seats: int, needed: int, *, taken: bool) -> None:
        has = represented >= needed
        state = self.tr("Quorum") if has else self.tr("No quorum")
        self.chip.show_as(state, "pass" if has else "fail", "pass" if has else "fail")
        text = self.tr("{} of {} seats, {} needed") if taken else self.tr("{} of {} seats so far, {} needed")
        self.words.say(text.format(represented, seats, needed))
        self.bar.show_counts(represented, seats, needed)
        self.bar.setAccessibleName(f"{state}. {self.words.text()}")
        if taken and self._had is not None and self._had != has:
            lost, found = self.tr("The quorum is lost."), self.tr("There is a quorum again.")
            told = QAccessibleAnnouncementEvent(self.bar, f"{found if has else lost} {self.words.text()}")
            QAccessible.updateAccessibility(told)
        self._had = has if taken else None


class _Bar(Painted):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts = 0, 1, 1

    def show_counts(self, represented: int, seats: int, needed: int) -> None:
        self._counts = represented, max(1, seats), needed
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        represented, seats, needed = self._counts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, px(4), self.width(), px(8))
        painter.setBrush(color("neutral_soft"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(color("pass_solid" if represented >= needed else "fail_solid"))
        filled = QRectF(bar.left(), bar.top(), bar.width() * min(1.0, represented / seats), bar.height())
        painter.drawRoundedRect(filled, 3, 3)
        painter.setBrush(color("text"))
        mark = bar.width() * min(1.0, needed / seats)
        painter.drawRect(QRectF(mark - 1, 0, 2, px(16)))
        painter.end()

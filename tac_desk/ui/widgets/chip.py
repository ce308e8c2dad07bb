"""A small coloured label with an icon, such as a verdict or a state."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tac_desk.domain.display import at_most, display_safe
from tac_desk.ui.delegates import paint
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.label import Painted

MOST = 500  # characters


class Chip(Painted):
    """Shows `text` in the colours of `tone`; painted by the same code as the chips in lists."""

    def __init__(
        self, parent: QWidget, text: str = "", tone: str = "neutral", icon: str | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_as(text, tone, icon)

    def show_as(self, text: str, tone: str, icon: str | None = None) -> None:
        self._text, self._tone, self._icon = at_most(MOST, display_safe(text)), tone, icon
        self.setAccessibleName(self._text)
        self.setToolTip(plain_tip(self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = paint.font_of(self.font(), "small")
        return QSize(paint.chip_width(font, self._text, self._icon), paint.chip_height(font))

    def minimumSizeHint(self) -> QSize:
        """Narrower than that, the words are cut with an ellipsis."""
        font = paint.font_of(self.font(), "small")
        return QSize(paint.chip_width(font, self._text[:3], self._icon), paint.chip_height(font))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.chip(
            painter, self.rect(), self._text, self._tone, self._icon, paint.font_of(self.font(), "small")
        )
        painter.end()

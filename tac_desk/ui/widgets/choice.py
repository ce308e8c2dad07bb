"""A row of buttons of which one is chosen: verdicts, positions, leans."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Option, button


class Choice(QWidget):
    """`chosen(str)`: the person chose this code; pressing the chosen one again takes the choice back ("")."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, columns: int = 4) -> None:
        super().__init__(parent)
        self._columns = self._placed = columns
        self._buttons: dict[str, QPushButton] = {}
        self._showing = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # the chosen one can be taken back
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(length("one"))

    @property
    def is_offered(self) -> bool:
        """Whether there is anything to choose yet."""
        return bool(self._buttons)

    def offer(self, options: Iterable[tuple[str, str, str, str, str]]) -> None:
        """Offer (code, text, tone, icon, meaning); the meaning is the tool tip and read aloud."""
        before: QWidget = self  # Qt orders only what takes the focus; options may be known late
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for place, (code, text, tone, icon, meaning) in enumerate(options):
            tint = tone if tone != "neutral" else "muted"
            made = button(text, self, role="choice", icon=icon, tint=tint, kind=Option)
            self._group.addButton(made)
            made.setProperty("tone", tone)
            made.setToolTip(meaning)
            made.setAccessibleDescription(meaning)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.toggled.connect(partial(self._on_toggled, code))
            self._buttons[code] = made
            QWidget.setTabOrder(before, made)
            before = made
            self._grid.addWidget(made, place // self._columns, place % self._columns)
        self._placed = self._columns
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(next(iter(self._buttons.values())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where the words would not fit."""
        super().resizeEvent(event)
        widest = max((made.sizeHint().width() for made in self._buttons.values()), default=1)
        columns = self._columns if self.width() >= self._columns * (widest + length("half")) else 2
        if columns != self._placed:
            self._placed = columns
            for place, made in enumerate(self._buttons.values()):
                self._grid.removeWidget(made)
                self._grid.addWidget(made, place // columns, place % columns)

    def show_choice(self, code: str) -> None:
        """Show `code` as chosen without announcing it."""
        self._showing = True
        for one, made in self._buttons.items():
            made.setChecked(one == code)
        self._showing = False

    def _on_toggled(self, code: str, checked: bool) -> None:
        """By mouse, key or screen reader; the last one toggles without a click."""
        if not self._showing:
            self.choose(code if checked else "")

    def choose(self, code: str) -> None:
        """Choose `code` as if its button had been pressed."""
        if not self.isEnabled():
            return
        self.show_choice(code)
        self.chosen.emit(code)

    def code(self) -> str:
        return next((code for code, made in self._buttons.items() if made.isChecked()), "")

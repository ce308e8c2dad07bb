"""Labels and small parts, made in one place so that text from others is always plain and safe."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tac_desk.domain.display import at_most, display_safe
from tac_desk.ui.theme.icons import give_icon
from tac_desk.ui.theme.look import length
from tac_desk.ui.tips import plain_tip

ONE_LINE, WRAPPED = 500, 10_000  # characters that are shown


class Words(QLabel):
    """A label that shows plain text only, with hidden characters spelled out."""

    def __init__(self, text: str, parent: QWidget | None, role: str = "", *, wrap: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.say(text)

    def say(self, text: str) -> None:
        self.setText(at_most(WRAPPED if self.wordWrap() else ONE_LINE, display_safe(text, lines=True)))

    def let_select(self) -> "Words":
        """Let the text be selected and copied with the mouse."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self


class Elided(Words):
    """One line that is cut with an ellipsis where it does not fit, and then whole in its tool tip."""

    def __init__(self, text: str, parent: QWidget | None, role: str = "") -> None:
        super().__init__(text, parent, role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        self.setToolTip("" if shown == self.text() else plain_tip(self.text()))


def icon_label(name: str, tint: str, parent: QWidget, size: int = 16) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    give_icon(label, name, tint, size)
    return label


class Painted(QLabel):
    """Painted by hand; to a screen reader a text, which is its accessible name."""


class Option(QPushButton):
    """One of several in a QButtonGroup: to a screen reader a radio button, and yet each a stop for Tab."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # that is what Qt tells the role by; the group decides what is exclusive

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for one in self.group().buttons():  # Qt has just kept Tab from the others
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def caption(name: str, field: QWidget, parent: QWidget) -> Words:
    """The words beside a field, by which screen readers know it."""
    field.setAccessibleName(name)
    made = Words(name, parent)
    made.setBuddy(field)
    return made


def name_choice(combo: QComboBox, name: str) -> None:
    """Name a combo box that has no label; on Linux Qt tells what is chosen in place of the name."""
    combo.setAccessibleName(name)
    combo.setAccessibleDescription(name)


def button(
    text: str,
    parent: QWidget,
    *,
    role: str = "",
    icon: str = "",
    tint: str = "text",
    kind: type[QPushButton] = QPushButton,
) -> QPushButton:
    made = kind(text, parent)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    if icon:
        give_icon(made, icon, tint)
    return made


def line(parent: QWidget) -> QFrame:
    """A hairline between parts."""
    made = QFrame(parent)
    made.setProperty("role", "line")
    return made


def frame(parent: QWidget | None, role: str) -> QFrame:
    made = QFrame(parent)
    made.setProperty("role", role)
    return made


def column(parent: QWidget, margin: str | None = None, gap: str = "one") -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    edge = length(margin) if margin else 0
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.setSpacing(length(gap))
    return layout


def row(parent: QWidget | None = None, gap: str = "one") -> QHBoxLayout:
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(length(gap))
    return layout


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property the style sheet looks at, and have it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

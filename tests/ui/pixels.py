"""Looks at what was painted: how much of it changed, and how strong the contrast is."""

from array import array
from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from tac_desk.ui.shots import settle
from tac_desk.ui.theme.tokens import contrast


def grabbed(widget: QWidget) -> QImage:
    """As it is painted now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def focused(widget: QWidget, elsewhere: QWidget) -> tuple[QImage, QImage]:
    """Without the focus and with it."""
    elsewhere.setFocus()
    settle(10, until=lambda: not widget.hasFocus())
    without = grabbed(widget)
    widget.setFocus()
    settle(10, until=widget.hasFocus)
    return without, grabbed(widget)


def changed(before: QImage, after: QImage, least: float) -> int:
    """How many pixels differ by a contrast of at least `least`."""
    assert before.size() == after.size()
    pairs = Counter(zip(_words(before), _words(after), strict=True))
    return sum(many for (one, other), many in pairs.items() if contrast(_name(one), _name(other)) >= least)


def colors(image: QImage) -> Counter[str]:
    """How often each colour was painted."""
    return Counter({_name(one): many for one, many in Counter(_words(image)).items()})


def strongest(image: QImage, paper: str) -> float:
    """The contrast of what stands out most from `paper`."""
    return max(contrast(ink, paper) for ink in colors(image))


def _words(image: QImage) -> "array[int]":
    return array("I", bytes(image.constBits()))


def _name(word: int) -> str:
    return QColor(word & 0xFFFFFF).name()

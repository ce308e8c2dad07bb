"""Tab goes through a window as it is read: by its layouts, whenever its parts were made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QWidget,
)


class ReadingOrder:
    """Put it before QDialog, QMainWindow or QWidget among the bases of a window."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What Qt asks a window for when Tab is pressed in it."""
        assert isinstance(self, QWidget)
        order, focus = list(stops(self)), QApplication.focusWidget()
        if not order:
            return False
        here = order.index(focus) if focus in order else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(here + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True


def stops(part: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in it, in the order of reading."""
    if not part.isVisible() or not part.isEnabled():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    whole = isinstance(part, QAbstractScrollArea | QComboBox) and not isinstance(part, QScrollArea)
    for child in () if whole else _children(part):
        yield from stops(child)


def _children(part: QWidget) -> list[QWidget]:
    """Its children as they stand, then those that stand nowhere."""
    children = [one for one in part.children() if isinstance(one, QWidget) and not one.isWindow()]
    laid: list[QWidget | None]
    match part:
        case QMainWindow():
            laid = [part.centralWidget(), part.statusBar()]
        case QScrollArea():
            return [inner] if (inner := part.widget()) is not None else []
        case QSplitter():
            laid = [part.widget(place) for place in range(part.count())]
        case _:
            layout = part.layout()
            laid = list(_laid(layout, children)) if layout is not None else []
    placed = [one for one in laid if one is not None]
    return [*placed, *(one for one in children if one not in placed)]


def _laid(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Never by `itemAt`: PySide keeps what it answers, and takes a later object at that address for it."""
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in children]
    placed += [(layout.indexOf(one), one) for one in inner]
    for _, one in sorted((pair for pair in placed if pair[0] >= 0), key=lambda pair: _place(layout, pair[0])):
        if isinstance(one, QLayout):
            yield from _laid(one, children)
        else:
            yield one


def _place(layout: QLayout, at: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        return tuple(layout.getItemPosition(at))[:2]  # type: ignore[arg-type]
    return (at,)

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
    laid: list[QWidget | None]
    match part:
        case QMainWindow():
            laid = [part.centralWidget(), part.statusBar()]
        case QScrollArea():
            laid = [part.widget()]
        case QSplitter():
            laid = [part.widget(place) for place in range(part.count())]
        case _:
            layout = part.layout()
            laid = list(_laid(layout)) if layout is not None else []
    children = [one for one in part.children() if isinstance(one, QWidget) and not one.isWindow()]
    placed = [one for one in laid if one is not None]
    inner = () if isinstance(part, QScrollArea) else children
    return [*placed, *(one for one in inner if one not in placed)]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    for place in places:
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _laid(inner)
        elif widget is not None:
            yield widget

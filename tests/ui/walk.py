"""Walks a page as somebody without a mouse does: Tab until it comes back to where it began."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
MOST_STEPS = 400


def controls(window: QWidget) -> list[QWidget]:
    """Everything a person can use in what is shown, save the parts that Qt's own widgets are made of."""
    found = [one for one in window.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
    return [one for one in found if not one.objectName().startswith("qt_")]


def tabbed(window: QWidget, start: QWidget, *, back: bool = False) -> list[QWidget]:
    """What has the focus after each Tab from `start`, until that is `start` again. Fails in a trap."""
    window.activateWindow()
    start.setFocus()
    seen = [start]
    for _ in range(MOST_STEPS):
        focus = QApplication.focusWidget()
        assert focus is not None, f"the focus is lost after {seen[-1].accessibleName()!r}"
        QTest.keyClick(focus, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is start:
            return seen
        if focus is not seen[-1]:  # within a text with links it stays for each link
            seen.append(focus)
    raise AssertionError(f"the keyboard is trapped near {seen[-1].accessibleName()!r}")


def skipped(window: QWidget, seen: list[QWidget]) -> list[str]:
    """The controls that can be used but were not reached; of a group of choices one is enough."""
    left = []
    for one in controls(window):
        usable = one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if usable and one not in seen and one.focusProxy() not in seen:
            left.append(f"{type(one).__name__} {name_of(one)!r}")
    return left


def out_of_reach(window: QWidget) -> list[str]:
    """Enabled controls that no Tab ever stops at; a table's header here does nothing but name its columns."""
    return [
        f"{type(one).__name__} {name_of(one)!r}"
        for one in controls(window)
        if one.isEnabled()
        and not one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QHeaderView)
    ]


def unnamed(window: QWidget) -> list[str]:
    return [type(one).__name__ for one in controls(window) if not name_of(one)]


def name_of(control: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(control)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def top_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).y()

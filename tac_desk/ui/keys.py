"""Single keys that work while a list has the focus, and never while somebody types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_keys(widget: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Run an action when its key is pressed while `widget` itself has the focus (WCAG 2.2, 2.1.4)."""
    for key, action in actions.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(action)


def on_keys_within(widget: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """The same for `widget` and everything in it; for keys that text fields do not use."""
    for key, action in actions.items():
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

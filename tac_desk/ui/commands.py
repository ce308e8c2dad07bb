"""Every command of the window in one table: the menus and the sheet of shortcuts are made from it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """One entry of a menu. `key` is a shortcut of the whole window; `hint` one that a list answers to.

    `under` names the menu within the menu it stands in; `is_on` makes it a switch, and says how it stands when the
    menus are made.
    """

    menu: str
    text: str
    do: Callable[[], object]
    key: str = ""
    hint: str = ""
    group: str = ""
    name: str = ""
    is_on: Callable[[], bool] | None = None
    under: str = ""


SEPARATOR = ""


def fill_menus(window: QMainWindow, commands: Iterable[Command]) -> dict[str, QAction]:
    """Build the menu bar; answers with the actions that have a name. A `group` holds exclusive, checkable ones."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, QActionGroup] = {}
    named: dict[str, QAction] = {}
    for command in commands:
        menu = _menu(menus, command.menu, window.menuBar())
        if command.under:
            menu = _menu(menus, command.under, menu)
        if command.text == SEPARATOR:
            menu.addSeparator()
            continue
        action = _action(window, command)
        menu.addAction(action)
        if command.group:
            if command.group not in groups:
                groups[command.group] = QActionGroup(window)
            action.setCheckable(True)
            groups[command.group].addAction(action)
        if command.is_on is not None:
            action.setCheckable(True)
            action.setChecked(command.is_on())
        if command.name:
            named[command.name] = action
    return named


def _menu(menus: dict[str, QMenu], title: str, above: QMenuBar | QMenu) -> QMenu:
    return menus.get(title) or menus.setdefault(title, above.addMenu(title))


def _action(window: QMainWindow, command: Command) -> QAction:
    action = QAction(
        f"{command.text}\t{command.hint}" if command.hint and not command.key else command.text, window
    )
    if command.key:
        action.setShortcuts([QKeySequence(one) for one in command.key.split(" ")])
    action.triggered.connect(lambda _checked=False, do=command.do: do())
    window.addAction(action)
    return action


def shortcut_lines(commands: Iterable[Command]) -> list[tuple[str, str, str]]:
    """(menu, what it does, keys) of every command that has keys, then the keys of lists."""
    found = [
        (
            _plain(command.menu),
            _plain(command.text),
            ", ".join(filter(None, (command.key.replace(" ", ", "), command.hint))),
        )
        for command in commands
        if command.key or command.hint
    ]
    lists = translate("commands", "In lists")
    return [
        *found,
        (lists, translate("commands", "Next, previous"), "J, K"),
        (lists, translate("commands", "Open"), "Enter"),
        (lists, translate("commands", "Find"), "/"),
        (translate("commands", "Outbox"), translate("commands", "Undo, send now"), "U, S"),
        *_in_comments(),
        (translate("commands", "While writing"), translate("commands", "Send"), "Ctrl+Enter"),
    ]


def _in_comments() -> list[tuple[str, str, str]]:
    group = translate("commands", "In a comment")
    return [
        (group, translate("commands", "Next, previous"), "J, K"),
        (group, translate("commands", "Next, previous new one"), "N, P"),
        (group, translate("commands", "Reply"), "R"),
        (group, translate("commands", "Fold its replies, or show them"), "Z"),
    ]


def _plain(text: str) -> str:
    return without_mnemonic(text).removesuffix("…")


def without_mnemonic(text: str) -> str:
    """A text as it is read out; Chinese sets the letter behind the words, as in "文件(&F)"."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "")

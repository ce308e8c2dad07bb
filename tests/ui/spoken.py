"""What a screen reader is told of a control, and in which order Tab goes: everything that is wrong, in words."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from walk import controls, name_of

from tac_desk.ui.widgets.label import Option, Painted

Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (Option, (Role.RadioButton,)),
    (QRadioButton, (Role.RadioButton,)),
    (QPushButton, (Role.Button, Role.ButtonMenu, Role.CheckBox)),
    (QAbstractButton, (Role.Button, Role.CheckBox)),
    (QComboBox, (Role.ComboBox,)),
    (QLineEdit, (Role.EditableText,)),
    (QPlainTextEdit, (Role.EditableText,)),
    (QTextEdit, (Role.EditableText, Role.StaticText)),
    (QTableView, (Role.Table,)),
    (QTreeView, (Role.Tree,)),
    (QListView, (Role.List,)),
    (Painted, (Role.StaticText,)),
    (QAbstractSpinBox, (Role.SpinBox,)),
)
"""The first kind that fits decides."""


def faults(shown: QWidget) -> Iterator[str]:
    """Controls of a wrong role, without a purpose, hidden words, and places Tab may stop at without a name."""
    painted = [part for part in shown.findChildren(Painted) if part.isVisible()]
    for one in (*(part for part in controls(shown) if not isinstance(part, QHeaderView)), *painted):
        told = QAccessible.queryAccessibleInterface(one)
        meant = next((roles for kind, roles in ROLES if isinstance(one, kind)), None)
        if told is None or meant is None or told.role() not in meant:
            yield f"{said(one)} has the role {told and told.role().name}"
        elif (
            isinstance(one, QPushButton)
            and one.isCheckable()
            and one.group()
            and told.role() != Role.RadioButton
        ):
            yield f"{said(one)} is one of several and no radio button"
        if isinstance(one, QComboBox) and not (told.text(QAccessible.Text.Description) or has_label(told)):
            yield f"{said(one)} does not say what is chosen in it"
    yield from (f"{said(one)} hides its words" for one in labels(shown) if hides(one))
    yield from (f"{said(one)} takes the focus without a name" for one in stops(shown) if not name_of(one))


def said(one: QWidget) -> str:
    parents, above = [], one.parentWidget()
    while above is not None and len(parents) < 2:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(one).__name__} {name_of(one)[:40]!r} in {' in '.join(parents)}"


def has_label(told) -> bool:
    return any(kind & QAccessible.RelationFlag.Label for _, kind in told.relations())


def labels(shown: QWidget) -> list[QLabel]:
    found = shown.findChildren(QLabel)
    return [one for one in found if one.isVisible() and not isinstance(one, Painted)]


def hides(one: QLabel) -> bool:
    """A name of its own that lacks the words on the screen, which may change."""
    return bool(one.accessibleName()) and one.text() not in one.accessibleName()


def stops(shown: QWidget) -> list[QWidget]:
    """Whatever Tab may stop at, also what is no control: scroll areas."""
    found = [one for one in shown.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
    return [
        one
        for one in found
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not one.objectName().startswith("qt_")
    ]


# --- the order of Tab


def backward(seen: list[QWidget], *, mirrored: bool = False) -> Iterator[str]:
    """Where Tab goes up, or back within a line, among parts that stand below or beside each other."""
    for before, after in pairwise(seen):
        one, other = side_by_side(before, after)
        here, there = place(one), place(other)
        beside = there.right() <= here.left() or here.right() <= there.left()
        level = here.top() < there.bottom() and there.top() < here.bottom()
        back = here.right() < there.left() if mirrored else there.right() < here.left()
        if (beside and level and back) or (not (beside and level) and there.center().y() < here.center().y()):
            yield f"from {said(before)} back to {said(after)}"


def side_by_side(before: QWidget, after: QWidget) -> tuple[QWidget, QWidget]:
    """Their outermost different ancestors: the two parts whose places a reader compares."""
    one, other = chain(before), chain(after)
    depth = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a is not b), None)
    return (before, after) if depth is None else (one[depth], other[depth])


def chain(widget: QWidget) -> list[QWidget]:
    found = [widget]
    while not found[-1].isWindow() and (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found[::-1]


def place(one: QWidget) -> QRect:
    return QRect(one.mapToGlobal(QPoint(0, 0)), one.size())

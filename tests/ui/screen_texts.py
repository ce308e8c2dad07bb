"""Reads the source of the interface: which texts go through the translator, and which go past it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

UI = Path(__file__).resolve().parent.parent.parent / "tac_desk" / "ui"
THROUGH = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Function -> the place of its text."""
SHOWN = {
    "Words", "button", "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setTitle", "setLabelText", "setPlainText", "setHtml",
    "setSuffix", "setPrefix", "setTabText", "setHeaderLabels", "setInformativeText", "setItemText",
    "setSpecialValueText", "addAction", "addMenu", "addItem", "addItems", "addRow", "addTab", "insertItem", "say",
    "show_text", "offer", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
    "Trouble",
}  # fmt: skip
"""What puts its arguments on the screen."""


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(UI).as_posix(): ast.parse(path.read_bytes()) for path in sorted(UI.rglob("*.py"))
    }


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def texts(tree: ast.Module) -> Iterator[tuple[str, str, int]]:
    """Context, text and line of all that is asked of the translator; an empty context where it cannot be read."""
    for call, owner in calls(tree):
        place = THROUGH.get(name_of(call))
        if place is None or not call.args:
            continue
        known = [one.value for one in call.args[: place + 1] if isinstance(one, ast.Constant)]
        if len(known) <= place or not all(isinstance(one, str) for one in known):
            yield "", ast.unparse(call), call.lineno
        elif name_of(call) == "tr":
            on_self = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
            yield (owner if on_self else ""), known[0], call.lineno
        else:
            yield known[0], known[1], call.lineno


def too_early(node: ast.AST) -> Iterator[int]:
    """Lines that ask the translator while the file is imported, before a language is spoken."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            given = [*child.decorator_list, *child.args.defaults, *filter(None, child.args.kw_defaults)]
            yield from (line for one in given for line in too_early(ast.Expr(one)))
        elif not isinstance(child, ast.Lambda):
            if isinstance(child, ast.Call) and name_of(child) in ("tr", "translate"):
                yield child.lineno
            yield from too_early(child)


def past_the_translator(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Words put on the screen as they stand in the source."""
    for call, _owner in calls(tree):
        if name_of(call) in SHOWN:
            given = call.args[:1] if name_of(call) in ("Words", "button") else call.args
            yield from ((text, line) for one in given for text, line in _plain(one))


def _plain(node: ast.AST) -> Iterator[tuple[str, int]]:
    if isinstance(node, ast.Call):
        if name_of(node) in ("format", "join", "strip"):
            yield from _plain(node.func)
            for one in node.args:
                yield from _plain(one)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and any(map(str.isalpha, node.value)):
            yield node.value, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from _plain(node.body)
        yield from _plain(node.orelse)
    elif not isinstance(node, ast.Subscript | ast.Compare | ast.Lambda):
        for child in ast.iter_child_nodes(node):
            yield from _plain(child)

"""Reads from the source what a person is told of a trouble, in the rooms whose troubles the window shows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tac_desk.auth import errors as access
from tac_desk.hub import problems

ROOM = Path(__file__).resolve().parent.parent.parent / "tac_desk"
FILES = (
    "store/errors.py",
    "store/told.py",
    "store/database.py",
    "store/outbox.py",
    "sync/loop.py",
    "evidence/errors.py",
)
TOLD = re.compile(r"^(Trouble|Stopped|\w+Error|super\(\)\.__init__)$")


def constant_texts() -> set[str]:
    """Titles, causes and next steps that are always the same, so that they can be translated as a whole."""
    tables = [*access._TEXTS.values(), *(row[1:] for row in problems._PROBLEMS.values())]
    found = {text for row in tables for text in row}
    for file in FILES:
        found.update(_of(ast.parse((ROOM / file).read_bytes())))
    return {text for text in found if not re.search(r"[{\d]", text.replace("2.36", ""))}


def _of(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and TOLD.match(ast.unparse(node.func)) and len(node.args) == 3:
            yield from (text for place in (0, 2) for text in _constants(node.args[place]))
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in (
            "self.title",
            "self.next_step",
        ):
            yield from _constants(node.value)


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)

"""How a fault is planted: one function of the program is replaced, in a process of its own."""

from collections.abc import Callable
from typing import Any

from tests.bars.bar import Fault


def never(*_: Any, **__: Any) -> None:
    return None


def put(owner: Any, name: str, value: Any) -> Fault:
    """A fault that replaces one function or number of the program."""
    assert hasattr(owner, name), f"{owner} has no {name} any more"
    return lambda: setattr(owner, name, value)


def around(owner: Any, name: str, change: Callable[[Any], Any]) -> Fault:
    """A fault that wraps one function of the program."""
    assert hasattr(owner, name), f"{owner} has no {name} any more"
    return lambda: setattr(owner, name, change(getattr(owner, name)))

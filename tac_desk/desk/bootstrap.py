"""Wires a desk: the local store, the clock and the undo window. Everything else takes a `Desk` as its argument."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tac_desk.store.store import Store

UNDO_WINDOW = 10_000  # milliseconds in which an action can be taken back


def now_ms() -> int:
    """This computer's clock in milliseconds since 1970 UTC; nothing is decided by it."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Desk:
    """What actions and questions work with, on the store thread."""

    store: Store
    clock: Callable[[], int] = now_ms
    undo_window: int = UNDO_WINDOW

    def close(self) -> None:
        self.store.close()


def open_desk(directory: Path, key: bytes) -> Desk:
    """The desk of one profile; `key` is the 32-byte database key from the vault. Raises StoreError."""
    return Desk(Store.open(directory, key))

"""A signed-in profile with many dossiers, written by the real store, whose secrets a benchmark knows."""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "store"))

from bench_queue import fill
from little_hub import KEY, LittleHub

from tac_desk.protocol.entry import Entry
from tac_desk.record.merkle import Frontier

NOWHERE = "http://127.0.0.1:9"
"""No hub answers there, at once: the desk is off line, and the exchange keeps trying."""


class LongHub(LittleHub):
    """A hub that does not compute its tree anew for each of thousands of entries."""

    frontier = Frontier()

    def append(self, entry: Entry) -> None:
        super().append(entry)
        self.frontier = self.frontier.append(self.log[-1].leaf_hash())

    def root(self, size: int | None = None) -> bytes:
        return self.frontier.root() if size in (None, len(self.log)) else super().root(size)


def make_profile(directory: Path, dossiers: int) -> tuple[LongHub, dict[str, str]]:
    """The hub that the profile in `directory` belongs to, and the secrets of its vault."""
    hub = LongHub()
    store = hub.desk(directory)
    fill(store, hub, dossiers)
    store.set_identity(replace(store.identity(), url=NOWHERE))
    key = hub.keys[store.identity().device].to_bytes().hex()
    store.close()
    return hub, {"database_key": KEY.hex(), "device_key": key, "refresh_token": "a token of nobody"}

"""The process whose power is cut: the work of kill_child, and beginnings; `fault` takes a safeguard out first."""

import os
import sys
from pathlib import Path

from tac_desk.assets import resource
from tac_desk.hub import database as hub_database
from tac_desk.hub.found import found_hub
from tac_desk.protocol.codec import decode
from tac_desk.store.database import Database
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tests.bars import kill_child
from tests.bars.kill_child import KEY, say


def enrol(folder: Path, _fault: str) -> None:
    """Begin a profile."""
    store = Store.open(folder / "new-profile", KEY)
    store.set_identity(decode((folder / "identity").read_bytes(), Identity))
    say("enrolled")
    store.close()


def found(folder: Path, _fault: str) -> None:
    """Begin a hub."""
    rulebook = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(folder / "new-hub", "Council", rulebook)
    say("founded")
    hub.close()


def plant(fault: str) -> None:
    """`fault` is "none", a level of PRAGMA synchronous, or "no fsync" for every file that is not a database."""
    if fault in ("NORMAL", "OFF"):
        prepare, level = Database._prepare, f"PRAGMA synchronous = {fault}"

        def weaker(self: Database, key: bytes, cache_kib: int) -> None:
            prepare(self, key, cache_kib)
            self._connection.execute(level)

        Database._prepare = weaker  # type: ignore[method-assign]
        hub_database._PRAGMAS = (*hub_database._PRAGMAS, level)  # type: ignore[assignment]
    elif fault == "no fsync":
        os.fsync = lambda _descriptor: None


WORK = {
    "desk": kill_child.desk,
    "hub": kill_child.hub,
    "export": kill_child.export,
    "migrate": kill_child.migrate,
    "enrol": enrol,
    "found": found,
}

if __name__ == "__main__":
    plant(sys.argv[3])
    WORK[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])

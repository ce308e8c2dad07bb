"""The process whose disk is full or broken: tries each step again, as a person would, and starts again when told so."""

import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from tac_desk.domain.commands import AddComment
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import export_ledger
from tac_desk.minutes.write import write_file
from tac_desk.protocol.codec import decode
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.record.signing import DeviceKey
from tac_desk.store import database
from tac_desk.store.action import Action, ActionState
from tac_desk.store.store import Store
from tests.bars.kill_child import KEY, TEXTS, say, take_in

TROUBLE = 2  # how a command line ends that told of trouble
PART = "part"  # the random end of the name of a file that is being written
Step = tuple[str, Callable[[Any], object]]


class Worker:
    """Does steps with what `open_` opens."""

    def __init__(self, open_: Callable[[], Any], early: bool) -> None:
        self.open_, self.early, self.opened = open_, early, None

    def do(self, steps: list[Step]) -> None:
        for what, step in steps:
            self._do(what, step)
        self.opened.close()  # type: ignore[attr-defined]

    def _do(self, what: str, step: Callable[[Any], object]) -> None:
        """Twice as it is, then after another start."""
        if self.early:
            say(what)
        for again in (False, False, True):
            try:
                if again and self.opened is not None:
                    self.opened.close()
                    self.opened = None
                if self.opened is None:
                    self.opened = self.open_()
                step(self.opened)
            except Trouble as trouble:
                say(f"trouble: {trouble.title}")
            else:
                if not self.early:
                    say(what)
                return
        _give_up()


def _give_up() -> NoReturn:
    sys.exit(TROUBLE)


def desk(folder: Path, early: bool) -> None:
    key = DeviceKey.from_bytes(bytes.fromhex((folder / "key").read_text()))
    steps: list[Step] = [(f"saved {text}", lambda store, text=text: _save(store, text)) for text in TEXTS]
    steps.append(("released", lambda store: _release(store, key, folder)))
    steps.append(("applied", lambda store: take_in(store, folder)))
    Worker(lambda: Store.open(folder / "profile", KEY), early).do(steps)


def _save(store: Store, text: str) -> None:
    body = msgspec.json.encode(AddComment(text)).decode()
    store.save_action(Action(0, AddComment.KIND, "dossier:1", body, 1, 1, ActionState.DRAFT), {"text": text})


def _release(store: Store, key: DeviceKey, folder: Path) -> None:
    """A desk that lost its copy of the ledger fetches it first."""
    if store.position().size == 0:
        take_in(store, folder)
    store.release_due(2, key, everything=True)


def hub(folder: Path, early: bool) -> None:
    commands = decode((folder / "commands").read_bytes(), tuple[SignedCommand, ...])
    steps: list[Step] = [("entered", lambda hub, signed=signed: hub.judge(signed)) for signed in commands]
    Worker(lambda: Hub.open(folder / "hub"), early).do(steps)


def export(folder: Path, early: bool) -> None:
    def write(hub: Hub) -> None:
        write_file(lambda file: export_ledger(hub, file), folder / "ledger.jsonl", replace=True)

    Worker(lambda: Hub.open(folder / "hub"), early).do([("exported", write)])


def _untold(*_: object, **__: object) -> AbstractContextManager[None]:
    return nullcontext()


if __name__ == "__main__":
    tempfile._get_candidate_names = lambda: iter([PART])  # type: ignore[attr-defined]
    if sys.argv[3] == "untold":
        database.told_plainly = _untold
    work = {"desk": desk, "hub": hub, "export": export}[sys.argv[1]]
    work(Path(sys.argv[2]), sys.argv[3] == "early")

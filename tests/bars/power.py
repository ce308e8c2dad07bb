"""Bar: the power fails at any moment: what was said to be done is on the disk, and every file opens."""

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tac_desk.domain.commands import FileDossier
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tests.bars import kill, table
from tests.bars.bar import Bar, Case, Fault, Violation
from tests.bars.kill_child import KEY, take_in
from tests.bars.power_disk import Disk
from tests.bars.power_trace import Step, record

TOGETHER = 500
_fault = "none"


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    template = kill.make_template(folder)
    complete(template)
    steps = {work: recorded(work, folder, template) for work in CHECKS}

    def case(seed: int) -> None:
        chance = random.Random(seed)
        work = chance.choice(list(CHECKS))
        cut = chance.randint(0, len(steps[work]))
        image = folder / f"image-{seed}"
        image.mkdir()
        way = Disk(template).replay(steps[work][:cut]).cut(chance, image)
        told = (step.data.decode() for step in steps[work][:cut] if step.what == "said")
        said = "".join(told).splitlines()
        try:
            CHECKS[work](image, said)
        except (Violation, Trouble) as violation:
            where = f"{work}, cut after step {cut} of {len(steps[work])}, left {way}, said {said}"
            raise Violation(f"{where}: {violation}") from violation
        shutil.rmtree(image)

    yield case


def complete(template: Path) -> None:
    """Add whose profile it is, and an export that is older than the ledger."""
    store = Store.open(template / "profile", KEY)
    (template / "identity").write_bytes(encode(store.identity()))
    store.close()
    shutil.copyfile(template / "ledger.jsonl", template / "old.jsonl")
    hub = Hub.open(template / "hub")
    hub.submit(FileDossier(2, "Beta", "ecosystem", "https://git.example/beta"), "dossier:2")
    hub.close()


def recorded(work: str, folder: Path, template: Path) -> list[Step]:
    copy = folder / f"recorded-{work}"
    shutil.copytree(template, copy)
    steps = record("tests.bars.power_child", work, copy, _fault)
    shutil.rmtree(copy)
    return steps


def check_desk(image: Path, said: list[str]) -> None:
    kill.check_desk(image, said)
    store, reply = Store.open(image / "profile", KEY), decode((image / "reply").read_bytes(), ExchangeReply)
    try:
        take_in(store, image)
        if store.position().size != reply.entries[-1].seq + 1:
            raise Violation("what the hub sends again is not taken")
    finally:
        store.close()


def check_export(image: Path, said: list[str]) -> None:
    kill.check_export(image, said)
    if "exported" in said and (image / "ledger.jsonl").read_bytes() == (image / "old.jsonl").read_bytes():
        raise Violation("the file from before is there again")


def check_enrol(image: Path, said: list[str]) -> None:
    """A profile that was not said to be there may begin again."""
    store, wanted = (
        Store.open(image / "new-profile", KEY),
        decode((image / "identity").read_bytes(), Identity),
    )
    try:
        if "enrolled" in said and store.identity() != wanted:
            raise Violation(f"it belongs to {store.identity()}")
        store.set_identity(wanted)
    finally:
        store.close()


def check_found(image: Path, said: list[str]) -> None:
    if "founded" in said:
        hub = Hub.open(image / "new-hub")
        try:
            verify_ledger(hub)
        finally:
            hub.close()


CHECKS: dict[str, Callable[[Path, list[str]], None]] = {
    "desk": check_desk,
    "hub": kill.check_hub,
    "export": check_export,
    "migrate": kill.check_migrate,
    "enrol": check_enrol,
    "found": check_found,
}


def weakened(fault: str) -> Fault:
    def plant() -> None:
        global _fault
        _fault = fault

    return plant


BAR = Bar(
    name="power",
    promise="what was said to be done outlives a power cut, and every file opens afterwards",
    smoke=1_000,
    full=1_000_000,
    together=TOGETHER,
    patience=300,
    world=world,
    faults={
        "PRAGMA synchronous = NORMAL": weakened("NORMAL"),
        "PRAGMA synchronous = OFF": weakened("OFF"),
        "exports and keys are not flushed": weakened("no fsync"),
    },
    prepare=table.template,
)

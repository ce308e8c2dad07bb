"""Bar: the disk is full or broken at any call: it is told, nothing is half done, and all works again afterwards."""

import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tac_desk.domain.trouble import Trouble
from tests.bars import kill, power, table
from tests.bars.bar import Bar, Case, Fault, Violation
from tests.bars.disk_child import PART, TROUBLE
from tests.bars.kill_child import TEXTS

ERRORS = {
    "ENOSPC": ("pwrite64", "write", "ftruncate", "fsync", "openat", "rename", "mkdir"),
    "EIO": (
        "pread64",
        "read",
        "pwrite64",
        "write",
        "ftruncate",
        "fsync",
        "fdatasync",
        "openat",
        "rename",
        "unlink",
    ),
}
CALLS = ",".join(sorted({call for calls in ERRORS.values() for call in calls}))
DATABASES = ("profile/outbox.db", "profile/cache.db", "hub/hub.db")
ENDINGS = ("", "-wal", "-shm", "-journal", ".suspect", ".damaged")
FILES = (
    "",
    "profile",
    "profile/desk.lock",
    "profile/reserve",
    "hub",
    "hub/log.key",
    "hub/operator.key",
    "hub/hub.toml",
    "ledger.jsonl",
)
CHECKS = {"desk": power.check_desk, "hub": kill.check_hub, "export": kill.check_export}
DONE = {
    "desk": [*(f"saved {text}" for text in TEXTS), "released", "applied"],
    "hub": ["entered"] * len(TEXTS),
    "export": ["exported"],
}
_fault = "none"


@dataclass(frozen=True, slots=True)
class Point:
    """The `n`th `call` of `work` fails with `error`, once or (`lasting`) from then on."""

    work: str
    call: str
    n: int
    error: str
    lasting: bool


def run_child(folder: Path, work: str, rules: list[str]) -> subprocess.CompletedProcess[str]:
    """Run `work` under strace, which looks at calls about our files only."""
    names = [*FILES, f".ledger.jsonl.{PART}", *(name + ending for name in DATABASES for ending in ENDINGS)]
    paths = [word for name in names for word in ("-P", str(folder / name))]
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={CALLS}", *rules, *paths]
    command += [sys.executable, "-B", "-m", "tests.bars.disk_child", work, str(folder), _fault]
    return subprocess.run(command, cwd=kill.ROOT, capture_output=True, text=True, check=False)


def points(template: Path, folder: Path) -> list[Point]:
    """Every call of every work, with every error that it can have, in an order that mixes them."""
    found = []
    for work in CHECKS:
        copy, trace = folder / f"counted-{work}", folder / "trace"
        shutil.copytree(template, copy)
        done = run_child(copy, work, ["-o", str(trace)])
        if done.returncode or done.stdout.splitlines() != DONE[work]:
            raise RuntimeError(f"{work} does not work at all: {done.stdout}{done.stderr}")
        made = Counter(line.split()[1].split("(")[0] for line in trace.read_text().splitlines())
        found += [
            Point(work, call, n, error, lasting)
            for error, calls in ERRORS.items()
            for call in calls
            for n in range(1, made[call] + 1)
            for lasting in (False, True)
        ]
    random.Random(0).shuffle(found)
    return found


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    template = kill.make_template(folder)
    every = points(template, folder)

    def case(seed: int) -> None:
        point = every[seed % len(every)]
        copy = folder / f"case-{seed}"
        shutil.copytree(template, copy)
        when = f"{point.n}+" if point.lasting else str(point.n)
        done = run_child(
            copy,
            point.work,
            ["-o", "/dev/null", "-e", f"inject={point.call}:error={point.error}:when={when}"],
        )
        try:
            check(copy, point, done)
        except (Violation, Trouble) as violation:
            said = f"{done.stdout.splitlines()} {done.stderr}"
            raise Violation(f"{point} of {len(every)}, said {said}: {violation}") from violation
        shutil.rmtree(copy)

    yield case


def check(folder: Path, point: Point, done: subprocess.CompletedProcess[str]) -> None:
    said = [line for line in done.stdout.splitlines() if not line.startswith("trouble")]
    if done.returncode not in (0, TROUBLE) or done.stderr:
        raise Violation(f"it ended with {done.returncode}")
    if not point.lasting and said != DONE[point.work]:
        raise Violation("it does not work again")
    CHECKS[point.work](folder, said)


def planted(fault: str) -> Fault:
    def plant() -> None:
        global _fault
        _fault = fault

    return plant


BAR = Bar(
    name="disk",
    promise="a full or broken disk is told plainly, costs nothing that was said to be done, and can be mended",
    smoke=60,
    full=4_000,
    together=30,
    patience=20,
    world=world,
    faults={
        "things are said to be done before they are": planted("early"),
        "faults of the disk are not turned into trouble": planted("untold"),
    },
    prepare=table.template,
)

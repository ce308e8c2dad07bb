"""What a bar is: cases by seed that must hold, and planted faults that the same cases must catch."""

import multiprocessing
import os
import re
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

Case = Callable[[int], None]
Fault = Callable[[], None]


class Violation(AssertionError):
    """A promise was broken."""


class NoWorldError(Exception):
    """Nothing could be tried: a planted fault that has this effect was not caught by any case."""


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True)
class Bar:
    """`worlds` opens a world in an empty folder and gives its case, which raises Violation for a broken promise.

    `together` consecutive seeds share one world. Each of `faults` changes the program in a process of its own; the
    first `patience` seeds must find out. `smoke` and `full` count the cases of a run. `prepare` makes, once and before
    anything is planted, what all processes then share. A smoke plants `one_in` so many faults, by turns of the seed.
    """

    name: str
    promise: str
    smoke: int
    full: int
    together: int
    patience: int
    world: Callable[[Path, int], AbstractContextManager[Case]]
    faults: Mapping[str, Fault]
    prepare: Callable[[], object] = _nothing
    one_in: int = 1


@dataclass(frozen=True, slots=True)
class Chunk:
    """Seeds that one process tries; `fault` names what is planted first."""

    first: int
    last: int
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a chunk: how many cases were tried, and what was violated first."""

    chunk: Chunk
    cases: int
    violation: str


def run(bar: Bar, first: int, count: int, workers: int, *, is_full: bool = False) -> bool:
    """Try `count` seeds from `first` on, and planted faults; whether all of it is as it should be."""
    began = time.monotonic()
    bar.prepare()
    chunks = [
        Chunk(at, min(at + bar.together, first + count)) for at in range(first, first + count, bar.together)
    ]
    step = 1 if is_full else bar.one_in
    planted = [Chunk(first, first + bar.patience, fault) for fault in list(bar.faults)[first % step :: step]]
    violations, missed, cases = [], [], 0
    for tried in _tried(bar, [*planted, *chunks], workers):
        if tried.chunk.fault is None:
            cases += tried.cases
            violations += [tried] if tried.violation else []
        elif not tried.violation:
            missed.append(tried.chunk.fault)
    for tried in violations:
        seeds = f"--seed {tried.chunk.first} --count {tried.cases}"
        print(f"VIOLATION {bar.name} {seeds}\n{tried.violation}", flush=True)
    for fault in missed:
        print(f"NOT CAUGHT {bar.name}: {fault}", flush=True)
    caught = len(planted) - len(missed)
    print(
        f"{bar.name}: {bar.promise}\n"
        f"  seeds {first} to {first + count - 1}, {cases} cases, {len(violations)} violations, "
        f"{caught} of {len(planted)} planted faults caught{_turn(first, step)}, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return not violations and not missed


def _turn(first: int, step: int) -> str:
    return "" if step == 1 else f" (every {step}rd, from number {first % step + 1})"


def _tried(bar: Bar, chunks: list[Chunk], workers: int) -> Iterator[Tried]:
    """Each chunk in a process of its own, forked from this one, in which nothing was changed."""
    context = multiprocessing.get_context("fork")
    waiting, running = list(reversed(chunks)), dict[Connection, Chunk]()
    while waiting or running:
        while waiting and len(running) < workers:
            here, there = context.Pipe(duplex=False)
            chunk = waiting.pop()
            context.Process(target=_try, args=(bar, chunk, there)).start()
            there.close()
            running[here] = chunk
        for here in wait(list(running)):
            assert isinstance(here, Connection)
            chunk = running.pop(here)
            try:
                yield here.recv()
            except EOFError:
                yield Tried(chunk, 0, "the process that tried it died")


def _try(bar: Bar, chunk: Chunk, answer: Connection) -> None:
    if chunk.fault is not None:
        bar.faults[chunk.fault]()
    done, violation = 0, ""
    with tempfile.TemporaryDirectory(prefix=f"tac-desk-bar-{os.getpid()}-", dir=fast_folder()) as folder:
        try:
            for done in _cases(bar, chunk, Path(folder)):  # noqa: B007 (its last value counts)
                pass
        except NoWorldError as error:
            violation = "" if chunk.fault else str(error)
        except Exception as error:  # noqa: BLE001 (whatever it is, it is what the bar found)
            broken = chunk.fault is not None and _does_not_fit(error)
            done, violation = done + 1, "" if broken else _told(error)
    answer.send(Tried(chunk, done, violation))


def _cases(bar: Bar, chunk: Chunk, folder: Path) -> Iterator[int]:
    """Try one after the other; how many were tried so far."""
    for first in range(chunk.first, chunk.last, bar.together):
        world = folder / str(first)
        world.mkdir()
        with ExitStack() as leaving:
            case = _opened(leaving, bar.world(world, first))
            for seed in range(first, min(first + bar.together, chunk.last)):
                case(seed)
                yield seed - chunk.first + 1


def _opened(leaving: ExitStack, world: AbstractContextManager[Case]) -> Case:
    try:
        return leaving.enter_context(world)
    except Exception as error:
        raise NoWorldError("".join(traceback.format_exception(error))) from error


def _told(error: Exception) -> str:
    """A broken promise in its own words; anything else the program should not have done, with where it did."""
    return str(error) if isinstance(error, Violation) else "".join(traceback.format_exception(error))


def _does_not_fit(error: Exception) -> bool:
    """Whether a planted fault breaks the program otherwise than it says, since a function has changed meanwhile."""
    if not isinstance(error, TypeError | AttributeError | NameError | ImportError):
        return False
    where = traceback.extract_tb(error.__traceback__)[-1].filename
    of_a_fault = re.search(r"/bars/(\w*faults|planting)", where) is not None
    return of_a_fault or re.search(r"\(\) (got an unexpected|takes|missing) ", str(error)) is not None


def fast_folder() -> str | None:
    """Memory, where there is some: these cases are about order and meaning; power cuts have a bar of their own."""
    return "/dev/shm" if os.path.isdir("/dev/shm") else None

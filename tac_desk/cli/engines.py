"""Where repositories are mined: in worker processes of this machine, or by an existing scheduler of many machines."""

import json
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.mine import Settings, trouble_in

WORKER = (sys.executable, "-m", "tac_desk.cli.mine_worker")
MOST_SECONDS = 3600  # for one application; git's own limits end most things earlier


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker is given: plain data. `number` tells jobs apart."""

    number: int
    repository: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class Done:
    """The snapshot's bytes, or why there is none."""

    job: Job
    result: bytes | Trouble


class Engine(Protocol):
    """Runs `evidence.mine.attempt` for each job; closing the iterator ends what is still running."""

    def run(self, jobs: Sequence[Job]) -> Generator[Done, None, None]:
        """Each job once, in the order in which they finish."""


def engine_for(address: str | None, workers: int) -> Engine:
    """The engine at `address`, such as dask://host:8786; without one, `workers` processes of this machine."""
    if address is None:
        return LocalProcesses(workers)
    scheme, _, place = address.partition("://")
    if scheme != "dask" or not place:
        raise EvidenceError(
            "This engine is not known", address, "Give one such as dask://HOST:PORT, or leave --engine out."
        )
    from tac_desk.cli.engine_dask import DaskCluster  # an optional extra, slow to import

    return DaskCluster(place)


def result_of(data: bytes) -> bytes | Trouble:
    """The bytes of `attempt` as what they are."""
    return trouble_in(data) or data


def broken(why: str) -> EvidenceError:
    """A worker that did not come back with an answer."""
    return EvidenceError(
        "The worker did not finish", why, "Try again; if it happens again, this repository needs more memory."
    )


class LocalProcesses:
    """One process for each job, so many at a time: one that is killed takes nothing else with it."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._running: set[subprocess.Popen[bytes]] = set()
        self._lock, self._stopping = threading.Lock(), False
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def run(self, jobs: Sequence[Job]) -> Generator[Done, None, None]:
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="mine")
        try:
            futures: dict[Future[bytes | Trouble], Job] = {pool.submit(self._mine, job): job for job in jobs}
            for future in as_completed(futures):
                yield Done(futures[future], future.result())
        finally:
            self._stop()
            pool.shutdown(cancel_futures=True)

    def _mine(self, job: Job) -> bytes | Trouble:
        """No two at once read one repository: they would bring the same clone up to date."""
        with ExitStack() as turns:
            for address in sorted({job.repository, *job.settings.get("scope", ())}):
                turns.enter_context(self._turns[address])
            return self._mine_alone(job)

    def _mine_alone(self, job: Job) -> bytes | Trouble:
        asked = json.dumps({"repository": job.repository, "settings": job.settings}).encode()
        with self._start() as process:
            try:
                answer, said = process.communicate(asked, timeout=MOST_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                return broken(f"it was stopped after {MOST_SECONDS} seconds")
            finally:
                self._running.discard(process)
        if process.returncode == 0:
            return result_of(answer)
        last = said.decode("utf-8", "replace").strip().splitlines()[-1:]
        return broken(f"it ended with status {process.returncode}{''.join(f': {line}' for line in last)}")

    def _start(self) -> "subprocess.Popen[bytes]":
        """In a session of its own: a Ctrl-C is this process's to answer."""
        with self._lock:
            if self._stopping:
                raise InterruptedError("no more work is begun")
            pipe = subprocess.PIPE
            process = subprocess.Popen(WORKER, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True)  # noqa: S603
            self._running.add(process)
        return process

    def _stop(self) -> None:
        with self._lock:
            self._stopping = True
        for process in list(self._running):
            process.terminate()

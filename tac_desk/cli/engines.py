"""Where repositories are mined: in worker processes of this machine, or by an existing scheduler of many machines."""

import json
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.mine import Settings, trouble_in

WORKER = (sys.executable, "-P", "-m", "tac_desk.cli.mine_worker")
GRACE_SECONDS = 3.0  # for a worker to clear up
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
    """Runs `cli.work.work` for each job; closing the iterator ends what is still running."""

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
    """The bytes of `work` as what they are."""
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
        self._lock = threading.Lock()  # of what is running, and whether more may be begun
        self._ending = self._stopped = False
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def run(self, jobs: Sequence[Job]) -> Generator[Done, None, None]:
        self._ending = False
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="mine")
        try:
            futures: dict[Future[bytes | Trouble], Job] = {pool.submit(self._mine, job): job for job in jobs}
            for future in as_completed(futures):
                if self._stopped:
                    return
                yield Done(futures[future], future.result())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            self._end_workers()
            pool.shutdown()

    def stop(self) -> None:
        """End the run, from another thread, for good."""
        self._stopped = True
        self._end_workers()

    def _mine(self, job: Job) -> bytes | Trouble:
        """No two at once read one repository: they would bring the same clone up to date."""
        with ExitStack() as turns:
            for address in sorted({job.repository, *job.settings.get("scope", ())}):
                turns.enter_context(self._turns[address])
            try:
                process = self._start()
            except OSError as error:
                return broken(f"it could not be started: {error}")
            return broken("it was not begun") if process is None else self._talk(process, job)

    def _start(self) -> "subprocess.Popen[bytes] | None":
        """In a session of its own: a Ctrl-C is this process's to answer."""
        with self._lock:
            if self._ending or self._stopped:
                return None
            pipe = subprocess.PIPE
            process = subprocess.Popen(WORKER, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True)  # noqa: S603
            self._running.add(process)
            return process

    def _talk(self, process: "subprocess.Popen[bytes]", job: Job) -> bytes | Trouble:
        asked = json.dumps({"repository": job.repository, "settings": job.settings}).encode()
        with process:
            try:
                answer, said = process.communicate(asked, timeout=MOST_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                return broken(f"it was stopped after {MOST_SECONDS} seconds")
            finally:
                with self._lock:
                    self._running.discard(process)
        if process.returncode == 0:
            return result_of(answer)
        last = said.decode("utf-8", "replace").strip().splitlines()[-1:]
        return broken(f"it ended with status {process.returncode}{''.join(f': {line}' for line in last)}")

    def _end_workers(self) -> None:
        """Ask them to end, so that they clear up, and end those that do not."""
        with self._lock:
            self._ending, running = True, list(self._running)
        for process in running:
            process.terminate()
        until = time.monotonic() + GRACE_SECONDS
        for process in running:
            try:
                process.wait(max(0.0, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()

"""Simulated time: actors on threads of their own, of which exactly one is awake, in the order of one seeded clock."""

import heapq
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from threading import Condition, Lock, Thread
from typing import TypeVar

from tac_desk.sync.pace import Pace

R = TypeVar("R")


class Died(BaseException):
    """A process ends here, wherever it is, without a word to anybody."""


class Simulation:
    """`now` is in seconds. What happens at one moment happens in the order in which it was planned."""

    def __init__(self) -> None:
        self.now = 0.0
        self._planned: list[tuple[float, int, Callable[[], None]]] = []
        self._count = count()

    def plan(self, after: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._planned, (self.now + after, next(self._count), what))

    def run(self, seconds: float, *, until: Callable[[], bool] = lambda: False) -> None:
        """For so long, or only until what is asked after each step is true."""
        end = self.now + seconds
        while self._planned and self._planned[0][0] <= end:
            if until():
                return
            self.now, _, what = heapq.heappop(self._planned)
            what()
        self.now = end


class Actor:
    """A process that lives by a Simulation: `body` runs on its own thread, and only while it is this one's turn."""

    def __init__(self, simulation: Simulation, body: Callable[[], None]) -> None:
        self.simulation, self._body = simulation, body
        self._mine, self._theirs = Lock(), Lock()
        self._mine.acquire()
        self._theirs.acquire()
        self._act: Callable[[], object] | None = None
        self._error: BaseException | None = None
        self._dying, self.ended, self._parked = False, False, 0
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        self._mine.acquire()
        try:
            if not self._dying:
                self._body()
        except Died:
            pass
        except BaseException as error:  # noqa: BLE001 (told to who runs the simulation)
            self._error = error
        self.ended = True
        self._theirs.release()

    # --- for who runs the simulation

    def go_on(self, act: Callable[[], object] | None = None) -> None:
        """Let it live, after `act` has happened to it, until it waits for something again."""
        if self.ended:
            return
        self._act = act
        self._mine.release()
        self._theirs.acquire()
        if self.ended:
            self._thread.join()
            self._raise()

    def _raise(self) -> None:
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def kill(self) -> None:
        self._dying = True
        self.go_on()

    # --- for the actor itself

    def wait(self, seconds: float) -> None:
        """Until the time is up, or until something happens to this actor: look again then."""
        self._parked += 1
        mark = self._parked
        self.simulation.plan(max(0.0, seconds), lambda: self.go_on() if self._parked == mark else None)
        self._theirs.release()
        self._mine.acquire()
        self._parked += 1
        act, self._act = self._act, None
        if self._dying:
            raise Died
        if act is not None:
            self.attempt(act)

    def attempt(self, act: Callable[[], R]) -> R:
        """Do what must not fail: if it does, whoever runs the simulation hears of it, and nobody else."""
        try:
            return act()
        except Exception as error:
            self._error = error
            raise Died from error


class InTurn:
    """In the place of a thread pool: what is to be done beside is done at once, by the one who is awake."""

    def __init__(self, *_: object) -> None:
        pass

    def __enter__(self) -> "InTurn":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, function: Callable[..., R], *given: object) -> "Future[R]":
        future = Future[R]()
        try:
            future.set_result(function(*given))
        except Exception as error:  # noqa: BLE001 (raised where the result is asked for)
            future.set_exception(error)
        return future


class SimulatedPace(Pace):
    """The pauses of an actor's loop; `wall` is its own clock, in milliseconds, and may be wrong."""

    def __init__(self, actor: Actor, wall: Callable[[], int], chance: Callable[[], float]) -> None:
        self._actor, self._wall, self._chance = actor, wall, chance

    def wall_clock(self) -> int:
        return self._wall()

    def monotonic(self) -> float:
        return self._actor.simulation.now

    def spread(self) -> float:
        return 0.5 + self._chance() / 2

    def wait(self, signal: Condition, ready: Callable[[], bool], seconds: float) -> None:
        until = self.monotonic() + seconds
        while not ready() and (left := until - self.monotonic()) > 0:
            self._actor.wait(left)

"""Counts failed enrolments, so that codes cannot be guessed by trying."""

import threading
from collections import deque
from collections.abc import Callable

from tac_desk.hub.problems import problem

WINDOW = 600_000  # milliseconds
MOST_PER_ADDRESS, MOST_IN_ALL = 10, 100


class Tries:
    """Failures of the last ten minutes, by address and in all; kept in memory only."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._failures: deque[tuple[int, str]] = deque(maxlen=MOST_IN_ALL)
        self._lock = threading.Lock()

    def check(self, address: str) -> None:
        """Raises ProblemError too_many_tries."""
        with self._lock:
            while self._failures and self._failures[0][0] <= self._now() - WINDOW:
                self._failures.popleft()
            theirs = sum(1 for _, failed in self._failures if failed == address)
            if theirs >= MOST_PER_ADDRESS or len(self._failures) >= MOST_IN_ALL:
                raise problem("too_many_tries")

    def failed(self, address: str) -> None:
        with self._lock:
            self._failures.append((self._now(), address))

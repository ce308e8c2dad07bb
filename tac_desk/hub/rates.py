"""Limits how often one device or one address may ask, by buckets that fill with time; kept in memory only."""

import threading
import time
from collections.abc import Callable

BURST_SECONDS = 10.0  # what was not asked for so long may be asked for at once
MOST_BUCKETS = 10_000


class Rate:
    """At most `per_second` on average; 0 for no limit."""

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._clock = per_second, clock
        self._most = max(1.0, per_second * BURST_SECONDS)
        self._buckets: dict[str, tuple[float, float]] = {}  # what is left, and when that was
        self._lock = threading.Lock()

    def allows(self, key: str) -> bool:
        """Whether `key` may ask once more, which counts if it may."""
        if not self._per_second:
            return True
        with self._lock:
            now = self._clock()
            left = self._left(key, now)
            if left < 1.0:
                return False
            self._forget(now)
            self._buckets[key] = (left - 1.0, now)
            return True

    def _left(self, key: str, now: float) -> float:
        left, then = self._buckets.get(key, (self._most, now))
        return min(self._most, left + (now - then) * self._per_second)

    def _forget(self, now: float) -> None:
        """Drop full buckets when there are many, and all when that is not enough: memory is bounded first."""
        if len(self._buckets) < MOST_BUCKETS:
            return
        self._buckets = {
            key: bucket for key, bucket in self._buckets.items() if self._left(key, now) < self._most
        }
        if len(self._buckets) >= MOST_BUCKETS:
            self._buckets.clear()

"""The time and the chance that the loop lives by, in one place, so that a simulation can bring its own."""

import random
import time
from collections.abc import Callable
from threading import Condition


class Pace:
    """The computer's own clocks. Durations are in seconds."""

    def wall_clock(self) -> int:
        """Milliseconds since 1970 UTC, as this computer has them: they may jump."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()

    def spread(self) -> float:
        """The part of a pause to take, so that desks that failed together do not come back together."""
        return random.uniform(0.5, 1.0)

    def wait(self, signal: Condition, ready: Callable[[], bool], seconds: float) -> None:
        """With `signal` held: until it is notified and `ready`, or until the time is up."""
        signal.wait_for(ready, seconds)

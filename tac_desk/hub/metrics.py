"""Counts what a hub does, in the text form that Prometheus reads; no label ever names a person or a device."""

import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds
Figures = Mapping[str, float]

REQUESTS, COMMANDS = "tac_hub_requests_total", "tac_hub_commands_total"
DATABASE_ERRORS, SECONDS = "tac_hub_database_errors_total", "tac_hub_request_seconds"
_HELP = {
    REQUESTS: ("counter", "Requests by address and status."),
    COMMANDS: ("counter", "Commands of desks by what became of them."),
    DATABASE_ERRORS: ("counter", "Requests that failed because the database did not answer."),
    SECONDS: ("histogram", "How long requests took, without the time they waited for news."),
    "tac_hub_open_connections": ("gauge", "Connections to this process."),
    "tac_hub_waiting_exchanges": ("gauge", "Exchanges that wait for news (long polls)."),
    "tac_hub_database_up": ("gauge", "1 when the database answered just now, else 0."),
    "tac_hub_entries": ("gauge", "Entries in the ledger."),
    "tac_hub_database_bytes": ("gauge", "Size of the database."),
    "tac_hub_replica_reads": ("counter", "Pages and files read from the replica."),
    "tac_hub_replica_passed_over": (
        "counter",
        "Those read from the database, since the replica was behind or away.",
    ),
    "tac_hub_backup_age_seconds": ("gauge", "Time since the last backup, +Inf without one."),
}
NAMES = tuple(_HELP)


@dataclass(slots=True)
class _Times:
    """How many requests fell into each bucket (the last one is beyond all), and their sum in seconds."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    sum: float = 0.0


class Metrics:
    """Usable from every thread. `gauges` is asked whenever somebody looks."""

    def __init__(self) -> None:
        self.gauges: list[Callable[[], Figures]] = []
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, str]] = Counter({(DATABASE_ERRORS, ""): 0})
        self._times: dict[str, _Times] = {}

    def count(self, name: str, **labels: str) -> None:
        with self._lock:
            self._counts[name, _labels(**labels)] += 1

    def took(self, route: str, seconds: float) -> None:
        with self._lock:
            times = self._times.setdefault(route, _Times())
            times.counts[bisect_left(BUCKETS, seconds)] += 1
            times.sum += seconds

    def text(self) -> str:
        """Everything, in the text exposition format 0.0.4."""
        samples = [*self._counted(), *self._timed()]
        for gauges in self.gauges:
            samples += ((name, f"{name} {_number(value)}") for name, value in gauges().items())
        lines: list[str] = []
        for name, (kind, told) in _HELP.items():
            mine = [line for of, line in samples if of == name]
            lines += [f"# HELP {name} {told}", f"# TYPE {name} {kind}", *mine] if mine else []
        return "\n".join(lines) + "\n"

    def _counted(self) -> list[tuple[str, str]]:
        with self._lock:
            counts = sorted(self._counts.items())
        return [(name, f"{name}{labels} {count}") for (name, labels), count in counts]

    def _timed(self) -> Iterator[tuple[str, str]]:
        with self._lock:
            times = [(route, list(one.counts), one.sum) for route, one in sorted(self._times.items())]
        for route, counts, total in times:
            passed = 0
            for bound, count in zip((*map(str, BUCKETS), "+Inf"), counts, strict=True):
                passed += count
                yield SECONDS, f"{SECONDS}_bucket{_labels(route=route, le=bound)} {passed}"
            yield SECONDS, f"{SECONDS}_sum{_labels(route=route)} {total:.6f}"
            yield SECONDS, f"{SECONDS}_count{_labels(route=route)} {passed}"


def _labels(**labels: str) -> str:
    """Values are words of ours, never what somebody sent."""
    inside = ",".join(f'{name}="{value}"' for name, value in labels.items())
    return f"{{{inside}}}" if inside else ""


def _number(value: float) -> str:
    return "+Inf" if value == float("inf") else f"{value:.15g}"

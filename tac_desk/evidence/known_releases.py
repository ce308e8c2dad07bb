"""Which minor releases of a framework were out at an instant: an offline table that the rulebook names."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.rulebook import Criterion

DAY = 86400
_NAME = re.compile(r"[a-z0-9_-]{1,40}")


@dataclass(frozen=True, slots=True)
class KnownReleases:
    """`released` holds minors such as "2.9" and the seconds since 1970 of their day, oldest first."""

    title: str
    period_days: int
    released: tuple[tuple[str, int], ...]

    def at(self, as_of: int) -> list[str]:
        """Minors out at `as_of`, newest first."""
        return [minor for minor, when in reversed(self.released) if when <= as_of]

    def behind(self, minor: str, as_of: int) -> int:
        """How many minors newer than this one were out."""
        return sum(order(known) > order(minor) for known in self.at(as_of))

    def below(self, bound: str, as_of: int) -> str | None:
        """The newest minor below `bound` that was out."""
        return next((known for known in self.at(as_of) if order(known) < order(bound)), None)

    def is_version(self, minor: str) -> bool:
        """Known, or newer than the table of the same major; `3.11` is a Python, `25.3` an image."""
        newest = order(self.released[-1][0])
        return minor in dict(self.released) or (newest < order(minor) < (newest[0] + 1,))

    def is_dated(self, as_of: int) -> bool:
        """The table ends so long before `as_of` that a release may be missing from it."""
        return as_of - self.released[-1][1] > self.period_days * DAY


def order(minor: str) -> tuple[int, ...]:
    return tuple(int(part) for part in minor.split(".") if part.isdigit())


def ordered(minors: Iterable[str]) -> list[str]:
    """Oldest first, each once."""
    return sorted(set(minors), key=order)


def known_releases(criterion: Criterion) -> KnownReleases | None:
    """The table named by the option `releases`; None when the rulebook names none that is shipped."""
    name = criterion.options.get("releases", "")
    return _load(name) if _NAME.fullmatch(name) else None


@cache
def _load(name: str) -> KnownReleases | None:
    try:
        table: dict[str, Any] = tomllib.loads(resource("releases", f"{name}.toml").read_text("utf-8"))
    except FileNotFoundError:
        return None
    released = ((minor, _instant(day)) for minor, day in table["released"].items())
    return KnownReleases(table["title"], table["period_days"], tuple(sorted(released, key=_by_version)))


def _by_version(release: tuple[str, int]) -> tuple[int, ...]:
    return order(release[0])


def _instant(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())

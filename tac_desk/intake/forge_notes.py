"""The notebook of one run: each fact with its address and instant, or what was tried."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from tac_desk.domain.forge import KINDS, LONGEST, Fact, Facts, fits
from tac_desk.intake.forge_reply import Unanswered


class Notes:
    """Filled by the parts of a run, one after the other; `clock` gives each fact its instant."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._began = self._now()
        self._known: dict[str, Fact] = {}
        self._tried: dict[str, str] = {}

    def know(self, name: str, value: Any, source: str) -> None:
        """A value that cannot be such a fact is not believed, and that is noted."""
        if fits(name, value):
            self._known[name] = Fact(value, source, self._now())
        else:
            self.fail(name, f"{source}: {KINDS[name][0]} was expected")

    def fail(self, name: str, why: str) -> None:
        """What was asked and why it did not work; said beside a fact, it tells that the fact is only a part."""
        before = f"{self._tried[name]}; " if name in self._tried else ""
        self._tried[name] = f"{before}{why}"[:LONGEST]

    @contextmanager
    def asking_for(self, *names: str) -> Iterator[None]:
        """What goes unanswered inside is noted for each of `names`."""
        try:
            yield
        except Unanswered as error:
            for name in names:
                self.fail(name, str(error))

    def facts(self, repository: str) -> Facts:
        return Facts(self._known, self._tried, repository=repository, at=self._began)

    def _now(self) -> str:
        return f"{self._clock().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

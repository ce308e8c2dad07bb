"""The commands that a shell script holds, as far as it can be told without running it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

MAX_STEPS = 200_000


@dataclass(slots=True)
class Word:
    """`text` is what it says when nothing in it is worked out at run time, with its quotes; else None.

    `quoted` is what stands between its quotes, `inside` the commands of a `<(…)` that it consists of.
    """

    text: str | None
    quoted: str | None = None
    inside: "list[Command]" = field(default_factory=list)


@dataclass(slots=True)
class Command:
    """One simple command; `piped` is true when its output goes to the next one, `writes` is the file it goes to."""

    line: int
    words: list[Word] = field(default_factory=list)
    piped: bool = False
    writes: str | None = None

    @property
    def plain(self) -> list[str]:
        """The words that are known, without sudo."""
        return [word.text for word in self.words if word.text is not None and word.text.lower() != "sudo"]


@dataclass(slots=True)
class Patience:
    """How many more steps several scripts together may take: words, quotes and signs. Real projects need a tenth."""

    left: int = MAX_STEPS


def pairs(commands: list[Command]) -> Iterator[tuple[Command, Command]]:
    """Each command whose output another one reads, with that one."""
    return ((left, right) for left, right in pairwise(commands) if left.piped)

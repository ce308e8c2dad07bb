"""The text of one file, with the lines and headings a finding points at."""

import re
import tomllib
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

from tac_desk.evidence.tame_yaml import load_yaml

MAX_EXCERPT = 160
MAX_LINE = 2000  # longer lines are searched up to here: they are data or an attack, not prose
MAX_LINES = 30_000  # ten times the longest document of real projects
MAX_TOML = 20_000_000
_ATX = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_FENCE = re.compile(r"\s*(```|~~~)")
_BEGINNINGS = frozenset('#`~=-^*"')  # of whatever the patterns here match
_UNDERLINE = re.compile(r"(=|-|~|\^|\*|\"){3,}\s*")


@dataclass(frozen=True)
class Document:
    """`path` in the tree and its text; `link` is the name of the symbolic link it was reached by."""

    path: str
    text: str
    link: str | None = None

    @cached_property
    def lines(self) -> list[str]:
        lines = self.text.splitlines()[:MAX_LINES]
        return lines if max(map(len, lines), default=0) <= MAX_LINE else [line[:MAX_LINE] for line in lines]

    @cached_property
    def headings(self) -> list[tuple[int, str]]:
        """Line number (from 1) and title, in Markdown or reStructuredText; code blocks are skipped."""
        return list(self._headings())

    def _headings(self) -> Iterator[tuple[int, str]]:
        fenced = False
        for number, line in enumerate(self.lines, 1):
            if line.lstrip()[:1] not in _BEGINNINGS:
                continue
            if _FENCE.match(line):
                fenced = not fenced
            elif fenced:
                continue
            elif match := _ATX.fullmatch(line):
                yield number, match[1].strip().rstrip("#").strip()
            elif (
                _UNDERLINE.fullmatch(line)
                and number > 1
                and 0 < len(self.lines[number - 2].strip()) <= len(line)
            ):
                yield number - 1, self.lines[number - 2].strip()

    def search(self, pattern: str) -> tuple[int, str] | None:
        """The first line that matches, case ignored, with its number from 1."""
        return next(self.find(pattern), None)

    def says(self, *words: str) -> bool:
        """Whether one of the words, given in small letters, stands anywhere: a quick answer before a search."""
        return any(word in self._small for word in words)

    @cached_property
    def _small(self) -> str:
        return self.text.lower()

    def find(self, pattern: str) -> Iterator[tuple[int, str]]:
        """All lines in which `pattern` begins to match; the whole text is searched at once."""
        wanted, last = re.compile(pattern, re.IGNORECASE | re.MULTILINE), 0
        for match in wanted.finditer(self._searched) if self._numbers else ():
            line = self._numbers[bisect(self._starts, match.start()) - 1]
            if line > last:
                last = line
                yield line, self.lines[line - 1]

    @cached_property
    def _numbers(self) -> list[int]:
        """The lines that are searched; blank ones would let `\\s*` run on for ever."""
        return [number for number, line in enumerate(self.lines, 1) if line and not line.isspace()]

    @cached_property
    def _searched(self) -> str:
        return "\n".join(self.lines[number - 1] for number in self._numbers)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins in the searched text."""
        return [0, *accumulate(len(self.lines[number - 1]) + 1 for number in self._numbers[:-1])]

    def section(self, pattern: str) -> list[tuple[int, str]]:
        """The lines below the first heading that matches, up to the next heading."""
        wanted = re.compile(pattern, re.IGNORECASE)
        start = next((number for number, title in self.headings if wanted.search(title)), None)
        if start is None:
            return []
        end = next((number for number, _ in self.headings if number > start), len(self.lines) + 1)
        return list(enumerate(self.lines, 1))[start : end - 1]

    @cached_property
    def yaml(self) -> Any:
        """The content of a YAML file; see `tame_yaml`. Raises UnreadableYaml."""
        return load_yaml(self.text)

    @cached_property
    def words(self) -> int:
        """How many words there are besides links and addresses."""
        plain = re.sub(r"\[([^\[\]\n]{0,300})\]\([^()\n]{0,300}\)|https?://\S+", " ", self.text)
        return len(re.findall(r"[^\W\d_]{2,}", plain))


def excerpt(line: str) -> str:
    """One line, short enough to quote; hidden characters are made visible where it is shown, not here."""
    line = " ".join(line.split())
    return line if len(line) <= MAX_EXCERPT else line[: MAX_EXCERPT - 1] + "…"


@lru_cache(maxsize=8)
def parse_toml(document: Document) -> dict[str, Any]:
    """The content of a TOML file; empty when it is none.

    A key of many dotted parts takes the square of their number: no file that a person wrote comes near the limit.
    """
    if sum(line.count(".") ** 2 for line in document.text.split("\n")) > MAX_TOML:
        return {}
    try:
        return tomllib.loads(document.text)
    except (ValueError, RecursionError):  # a number of too many digits is a plain ValueError
        return {}

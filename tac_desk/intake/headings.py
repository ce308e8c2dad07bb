"""Finds the third-level headings of a Markdown text that a reader would see as headings."""

import re
from dataclasses import dataclass

_HEADING = re.compile(r" {0,3}###(?!#)(.*)")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")


@dataclass(frozen=True, slots=True)
class Heading:
    """`line` counts from 0; `text` is without the number signs."""

    line: int
    text: str


def headings(lines: list[str]) -> tuple[Heading, ...]:
    """Every `###` line outside code fences and comments, in order."""
    hidden = hidden_lines(lines)
    matches = ((number, _HEADING.fullmatch(line)) for number, line in enumerate(lines))
    return tuple(
        Heading(number, match[1].strip()) for number, match in matches if match and number not in hidden
    )


def hidden_lines(lines: list[str]) -> frozenset[int]:
    """The lines inside a code fence or HTML comment that is closed further down.

    One never closed hides nothing: a single forgotten fence must not swallow the rest of an application.
    """
    hidden: set[int] = set()
    hopeless: dict[str, int] = {}  # opening mark -> the shortest known to stay open, so each is sought once
    number = 0
    while number < len(lines):
        end = _block_end(lines, number, hopeless)
        hidden.update(range(number, end))
        number = max(end, number + 1)
    return frozenset(hidden)


def _block_end(lines: list[str], start: int, hopeless: dict[str, int]) -> int:
    """The line after the block that opens at `start`, or `start` when none does."""
    mark = _opening(lines[start])
    if not mark or len(mark) >= hopeless.get(mark[0], len(mark) + 1):
        return start
    for number in range(start, len(lines)):
        if _closes(lines[number], mark, is_first=number == start):
            return number + 1
    hopeless[mark[0]] = len(mark)
    return start


def _opening(line: str) -> str:
    """The mark that opens a hidden block on this line: a fence, `<!--`, or nothing."""
    fence = _FENCE.match(line)
    if fence:
        return fence[1]
    return "<!--" if line.lstrip(" ").startswith("<!--") else ""


def _closes(line: str, mark: str, *, is_first: bool) -> bool:
    if mark == "<!--":
        return "-->" in line
    bare = line.strip(" \t")
    return not is_first and len(bare) >= len(mark) and bare == mark[0] * len(bare)

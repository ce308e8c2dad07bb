"""What a reader sees first in a document: its opening sentences, and its blocks of code below their headings."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from tac_desk.evidence.document import Document

LEAST_WORDS = 6  # a shorter line is a slogan, a badge or a menu
MOST_LINES = 4000
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,500}\)")
_DECORATION = re.compile(r"<[^<>\n]{0,500}>|https?://\S{0,500}|[*_`#>|]")
_LINK = re.compile(r"\[([^\[\]\n]{0,300})\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,300}\])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_PROSE = re.compile(r"\s*(?:\||[-*+] |\d+[.)] |\.\. |:\w+:|\[!|```|~~~|<!--)")
_FENCE = re.compile(r"\s*(?:```|~~~)[`~]*\s*\{?([\w+-]*)")
_DIRECTIVE = re.compile(
    r"\s*\.\. (?:code-block|code|sourcecode|prompt|testcode)::\s*([\w+-]*)|(?!\s*\.\.).{0,300}::\s*$"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code: the number of its first line, its language if named, and the heading it stands below."""

    line: int
    language: str
    text: str
    heading: str


def plain(line: str) -> str:
    """A line as it is read: without markup, images and addresses."""
    return " ".join(_DECORATION.sub(" ", _LINK.sub(r"\1", _PICTURE.sub(" ", line))).split())


def sentences(document: Document) -> Iterator[tuple[int, str]]:
    """Lines of prose with their number, outside code, tables, lists and headings."""
    titles, fenced = {line for line, _ in document.headings}, False
    for number, line in enumerate(document.lines[:MOST_LINES], 1):
        if _FENCE.match(line):
            fenced = not fenced
        if fenced or number in titles or _NO_PROSE.match(line):
            continue
        said = plain(line)
        if len(_WORD.findall(said)) >= LEAST_WORDS:
            yield number, said


def blocks(document: Document) -> Iterator[Block]:
    """Fenced blocks, and the indented ones below a directive of reStructuredText."""
    starts = [line for line, _ in document.headings]
    lines, number = document.lines[:MOST_LINES], 0
    while number < len(lines):
        number += 1
        fence, directive = _FENCE.match(lines[number - 1]), _DIRECTIVE.match(lines[number - 1])
        opened = fence or directive
        if not opened:
            continue
        end = _closing(lines, number) if fence else _dedent(lines, number)
        place = bisect_right(starts, number)
        heading = document.headings[place - 1][1] if place else ""
        yield Block(number + 1, (opened[1] or "").lower(), "\n".join(lines[number:end]), heading)
        number = end + 1 if fence else end


def _closing(lines: list[str], start: int) -> int:
    return next((n for n in range(start, len(lines)) if _FENCE.match(lines[n])), len(lines))


def _dedent(lines: list[str], start: int) -> int:
    return next((n for n in range(start, len(lines)) if re.match(r"\S", lines[n])), len(lines))

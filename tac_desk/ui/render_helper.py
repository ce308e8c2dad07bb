"""Turns Markdown from strangers into harmless HTML; runs as a process of its own that may be killed.

Speaks on its standard streams: a length of four bytes, then UTF-8; one answer for each request.
"""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import BinaryIO

MAX_DEPTH, MAX_TABLES, MAX_ROWS = 40, 5, 2000
TAGS = {
    "a", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "kbd", "li", "ol", "p", "pre", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
EXTENSIONS = (
    "markdown.extensions.tables", "markdown.extensions.sane_lists", "markdown.extensions.nl2br",
    "pymdownx.superfences", "pymdownx.highlight", "pymdownx.tilde", "pymdownx.tasklist", "pymdownx.magiclink",
)  # fmt: skip
SETTINGS = {"pymdownx.highlight": {"use_pygments": False}, "pymdownx.tilde": {"subscript": False}}
_LINK = re.compile(r"(https?://|mailto:)[^\s<>\"\\\x00-\x20\u2028\u2029]+\Z", re.IGNORECASE)
_BOX = re.compile(r"<input type=\"checkbox\" disabled( checked)?\s*/?>")
_VOID = frozenset({"br", "hr"})


class TooMuch(Exception):
    """The text is nested so deeply, or has so many rows, that laying it out could take for ever."""


def to_html(text: str) -> str:
    """Harmless HTML: no pictures, styles or scripts, links to web and mail addresses only. Raises TooMuch."""
    import markdown
    import nh3

    if any(line.count(">", 0, 4 * MAX_DEPTH) > MAX_DEPTH for line in text.splitlines()):
        raise TooMuch
    try:
        raw = markdown.markdown(
            text, extensions=list(EXTENSIONS), extension_configs=SETTINGS, tab_length=2, output_format="html"
        )
    except RecursionError as error:
        raise TooMuch from error
    raw = _BOX.sub(lambda found: "☑ " if found[1] else "☐ ", raw)
    clean = nh3.clean(raw, tags=TAGS, attributes=ATTRIBUTES, attribute_filter=_attribute, link_rel=None)
    _Depth().check(clean)
    return clean


def _attribute(tag: str, name: str, value: str) -> str | None:
    if tag == "a" and name == "href":
        return value if _LINK.match(value) else None
    return value if value.isdigit() and len(value) < 7 else None


class _Depth(HTMLParser):
    """Measures how deep the HTML is nested, and how many table rows it has."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = self.tables = self.rows = 0

    def check(self, text: str) -> None:
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag not in _VOID
        self.tables += tag == "table"
        self.rows += tag == "tr"
        if self.depth > MAX_DEPTH or self.tables > MAX_TABLES or self.rows > MAX_ROWS:
            raise TooMuch

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag not in _VOID
        self.tables -= tag == "table"


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the other side closes; an empty answer means "show it as plain text"."""
    to_html("ready")
    write(answers, "ready")
    for text in read_all(requests):
        try:
            answer = to_html(text)
        except TooMuch:
            answer = ""
        write(answers, answer)


def write(stream: BinaryIO, text: str) -> None:
    data = text.encode("utf-8", "replace")
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()


def read(stream: BinaryIO) -> str | None:
    """The next message, or None when the other side has ended."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    size = int.from_bytes(head, "big")
    data = stream.read(size)
    return data.decode("utf-8", "replace") if len(data) == size else None


def read_all(stream: BinaryIO) -> Iterator[str]:
    while (text := read(stream)) is not None:
        yield text


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)

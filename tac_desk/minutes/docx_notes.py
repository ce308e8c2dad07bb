"""Turns the harmless HTML of a note into paragraphs of a word processor's document."""

from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Protocol

_MARKS = {"strong": "b", "em": "i", "del": "strike", "code": "code", "kbd": "code", "pre": "code"}
_BLOCKS = frozenset(
    {"p", "li", "pre", "blockquote", "tr", "div", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_LISTS = frozenset({"ul", "ol"})
_LEVELS = ("ListBullet", "ListBullet2", "ListBullet3")


class MakeParagraph(Protocol):
    def __call__(self, style: str, *runs: str) -> str: ...


class MakeRun(Protocol):
    def __call__(self, text: str, *marks: str) -> str: ...


def note_paragraphs(
    html: str, paragraph: MakeParagraph, run: MakeRun, hyperlink: Callable[[str, str], str]
) -> Iterator[str]:
    """Headings of a note become bold lines below those of sections; the cells of a table one line each row."""
    reader = _Reader(run, hyperlink)
    reader.feed(html)
    reader.close()
    reader.end()
    return (paragraph(style, *runs) for style, runs in reader.done)


class _Reader(HTMLParser):
    def __init__(self, run: MakeRun, hyperlink: Callable[[str, str], str]) -> None:
        super().__init__()
        self._run, self._hyperlink = run, hyperlink
        self._marks: list[str] = []
        self._links: list[str] = []
        self._lists = self._pre = 0
        self._style, self._runs = "", list[str]()
        self.done: list[tuple[str, list[str]]] = []

    def end(self) -> None:
        """The paragraph so far is one, unless it is empty."""
        if self._runs:
            self.done.append((self._style, self._runs))
            self._style, self._runs = "", []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._lists += tag in _LISTS
        self._pre += tag == "pre"
        if tag in _BLOCKS or tag == "br":
            self.end()
        if tag == "li":
            self._style = _LEVELS[min(max(self._lists, 1), len(_LEVELS)) - 1]
        elif tag == "blockquote":
            self._style = "Quote"
        elif tag in ("td", "th") and self._runs:
            self._runs.append(self._run(" | "))
        if tag in _MARKS or (tag in _BLOCKS and tag[0] == "h"):
            self._marks.append(_MARKS.get(tag, "b"))
        if tag == "a":
            self._links.append(dict(attrs).get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        self._lists -= tag in _LISTS
        self._pre -= tag == "pre"
        if tag in _MARKS or (tag in _BLOCKS and tag[0] == "h"):
            self._marks.pop()
        if tag == "a":
            self._links.pop()
        if tag in _BLOCKS:
            self.end()
        if tag in ("li", "blockquote"):
            self._style = ""

    def handle_data(self, data: str) -> None:
        for number, line in enumerate(data.splitlines() if self._pre else [_flowing(data)]):
            if number:
                self.end()
            if line if self._runs else line.strip():
                made = self._run(
                    line if self._runs or self._pre else line.lstrip(), *dict.fromkeys(self._marks)
                )
                self._runs.append(self._hyperlink(self._links[-1], made) if any(self._links[-1:]) else made)


def _flowing(data: str) -> str:
    """A line break between blocks says nothing, one inside a sentence is a space."""
    return "" if "\n" in data and not data.strip() else " ".join(data.split("\n"))

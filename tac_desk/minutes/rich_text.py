"""Turns Markdown from strangers into harmless HTML."""

import re
from html import escape
from html.parser import HTMLParser

MAX_DEPTH, MAX_TABLES = 40, 5
# The window stands still while this is laid out, so that each is well below a quarter of a second.
MAX_CELLS, MAX_ITEMS = 1500, 2000
MAX_SQUARES = 10**8  # of the characters of each paragraph: so long takes text in two directions
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
_LEFT_ESCAPED = re.compile(
    "\x02([0-9]{2,3})\x03"
)  # how the library writes \\* while it works; it forgets some
_VOID = frozenset({"br", "hr"})
_INLINE = frozenset({"a", "br", "code", "del", "em", "kbd", "span", "strong", "sub", "sup"})


class TooMuch(Exception):
    """The text is nested so deeply, or has so many parts, that laying it out could take for ever."""


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
    clean = _LEFT_ESCAPED.sub(lambda found: escape(chr(int(found[1]))), clean)
    _Depth().check(clean)
    return clean


def is_link(target: str) -> bool:
    """Whether it leads to the web or to a mail address."""
    return _LINK.match(target) is not None


def _attribute(tag: str, name: str, value: str) -> str | None:
    if tag == "a" and name == "href":
        return value if is_link(value) else None
    return value if value.isdigit() and len(value) < 7 else None


class _Depth(HTMLParser):
    """Measures how deep the HTML is nested, and how much of it has to be laid out at once."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = self.tables = self.cells = self.items = self.block = self.squares = 0
        self.in_code = False

    def check(self, text: str) -> None:
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag not in _VOID
        self.tables += tag == "table"
        self.cells += tag in ("td", "th")
        self.items += tag == "li"
        self.in_code |= tag == "pre"
        self._limit(self.depth > MAX_DEPTH or self.tables > MAX_TABLES)
        self._limit(self.cells > MAX_CELLS or self.items > MAX_ITEMS)
        self._end_block(tag)

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag not in _VOID
        self.tables -= tag == "table"
        self.in_code &= tag != "pre"
        self._end_block(tag)

    def handle_data(self, data: str) -> None:
        first, *rest = data.split("\n") if self.in_code else [data]  # each line of code is laid out by itself
        self.block += len(first)
        for line in rest:
            self._end_block("pre")
            self.block = len(line)
        self._limit(self.squares + self.block**2 > MAX_SQUARES)

    def _end_block(self, tag: str) -> None:
        if tag not in _INLINE:
            self.squares += self.block**2
            self.block = 0

    def _limit(self, beyond: bool) -> None:
        if beyond:
            raise TooMuch

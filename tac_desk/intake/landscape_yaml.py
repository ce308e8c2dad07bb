"""Reads a landscape.yml as strangers wrote it, with the line of everything, so that it can be changed in place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from tac_desk.intake.errors import malformed, unreadable
from tac_desk.intake.landscape import LandscapeProject

MAX_BYTES = 4 * 1024 * 1024  # the real one has a hundred thousand
MAX_DEPTH, MAX_EVENTS = 20, 400_000
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_OTHER_BREAK = re.compile(r"\r(?!\n)|[\x00\x0b\x0c\x85\u2028\u2029]")
TOPS = ("landscape", "categories")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class Block:
    """A list or table: it ends before the line `end`, and its entries begin at the column `indent`; both from 0.

    `flow`: it is written in brackets, where lines cannot be put between.
    """

    end: int
    indent: int
    flow: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: its lines from `first` to before `end`, the column of its keys, and the line of each key.

    `kind` is what its annotations call its category, with the line `kind_line`; `extra` and `annotations` are where
    these tables of it end, None where it has none.
    """

    project: LandscapeProject
    first: int
    end: int
    indent: int
    keys: Mapping[str, int]
    kind: str
    kind_line: int | None
    extra: Block | None
    annotations: Block | None
    flow: bool


@dataclass(frozen=True, slots=True)
class Landscape:
    """The file: its lines with their ends, its entries that name a repository, and the blocks by category."""

    name: str
    lines: tuple[str, ...]
    items: tuple[Item, ...]
    categories: Block
    subcategories: Mapping[str, Block]
    entries: Mapping[tuple[str, str], Block]

    @property
    def newline(self) -> str:
        return "\r\n" if self.lines and self.lines[0].endswith("\r\n") else "\n"


def read_landscape_yaml(data: bytes, *, name: str) -> Landscape:
    """The landscape in `data`. Raises IntakeError naming file, place and reason."""
    text = _text(data, name)
    return _Reader(name, tuple(_LINE.findall(text))).read(_compose(text, name))


def _text(data: bytes, name: str) -> str:
    if len(data) > MAX_BYTES:
        raise unreadable(name, f"is larger than {MAX_BYTES // 2**20} MiB", "Give a landscape.yml.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 text (byte {error.start + 1})"
        raise unreadable(name, reason, "Save the file as UTF-8 and read it again.") from error
    if (odd := _OTHER_BREAK.search(text)) is not None:
        place = f"line {text.count(chr(10), 0, odd.start()) + 1}"
        raise malformed(name, place, f"contains U+{ord(odd[0][0]):04X}, which breaks lines in another way")
    return text


def _compose(text: str, name: str) -> yaml.Node | None:
    """The document as nodes; nothing is constructed. What could grow beyond its text is refused before."""
    depth = count = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            count += 1
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if getattr(event, "anchor", None) is not None:
                raise malformed(
                    name, _line_of(event.start_mark), "uses an anchor or an alias, which is not read here"
                )
            if depth > MAX_DEPTH or count > MAX_EVENTS:
                raise malformed(name, _line_of(event.start_mark), "nests too deep or holds too much")
        node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = str(getattr(error, "problem", "") or error)
        raise malformed(name, _line_of(mark), f"is not YAML: {problem}") from error
    return node


def _line_of(mark: Any) -> str:
    return f"line {mark.line + 1}" if mark is not None else "file"


class _Reader:
    """Walks the nodes of one file; every refusal names the line."""

    def __init__(self, name: str, lines: tuple[str, ...]) -> None:
        self._name, self._lines = name, lines
        self._subcategories: dict[str, Block] = {}
        self._entries: dict[tuple[str, str], Block] = {}

    def read(self, root: yaml.Node | None) -> Landscape:
        top = self._table(root, "the file") if root is not None else {}
        found = next((key for key in TOPS if key in top), None)
        if found is None:
            raise malformed(self._name, "file", f"has no list called {' or '.join(TOPS)}")
        items = tuple(self._items(top[found]))
        categories = self._block(top[found])
        return Landscape(self._name, self._lines, items, categories, self._subcategories, self._entries)

    def _items(self, node: yaml.Node) -> Iterator[Item]:
        for category in self._list(node, "categories"):
            outer = self._table(category, "a category")
            title = self._word(outer, "name", category)
            inner = outer.get("subcategories")
            if inner is None:
                continue
            self._subcategories[title] = self._block(inner)
            for one in self._list(inner, "subcategories"):
                table = self._table(one, "a subcategory")
                name = self._word(table, "name", one)
                entries = table.get("items")
                if entries is not None:
                    self._entries[title, name] = self._block(entries)
                    yield from self._of_subcategory(entries, title, name)

    def _of_subcategory(self, entries: yaml.Node, category: str, subcategory: str) -> Iterator[Item]:
        for node in self._list(entries, "items"):
            table = self._table(node, "an item")
            if _scalar(table.get("repo_url")):
                yield self._item(node, table, category, subcategory)

    def _item(self, node: yaml.Node, table: dict[str, yaml.Node], category: str, subcategory: str) -> Item:
        first, indent = node.start_mark.line, node.start_mark.column
        extra = self._inner(table.get("extra"))
        annotations = self._inner(extra.get("annotations"))
        kind = annotations.get("category")
        project = LandscapeProject(
            category=category,
            subcategory=subcategory,
            name=self._word(table, "name", node),
            repository=self._address(table["repo_url"]),
            homepage=_scalar(table.get("homepage_url")),
            status=_scalar(table.get("project")) or None,
            accepted=_day(_scalar(extra.get("accepted"))),
        )
        return Item(
            project=project,
            first=first,
            end=self._end(first, indent),
            indent=indent,
            keys={key.value: key.start_mark.line for key, _ in node.value},
            kind=_scalar(kind),
            kind_line=kind.start_mark.line if kind else None,
            extra=self._block(table["extra"]) if extra else None,
            annotations=self._block(extra["annotations"]) if annotations else None,
            flow=_in_brackets(node),
        )

    def _address(self, node: yaml.Node) -> str:
        address = _scalar(node)
        if not address.startswith(("https://", "http://")):
            raise malformed(
                self._name, _line_of(node.start_mark), "repo_url must start with http:// or https://"
            )
        return address

    def _inner(self, node: yaml.Node | None) -> dict[str, yaml.Node]:
        return self._table(node, "a table") if isinstance(node, yaml.MappingNode) else {}

    def _block(self, node: yaml.Node) -> Block:
        """Where a list or table goes on. An empty one counts as one in brackets: nothing shows how to go on."""
        first, column = node.start_mark.line, node.start_mark.column
        return Block(self._end(first, column), column, _in_brackets(node) or not node.value)

    def _end(self, first: int, indent: int) -> int:
        """The first line behind a block whose lines begin at `indent` or further right; blank ends are not its own."""
        end = first + 1
        for place in range(first + 1, len(self._lines)):
            line = self._lines[place]
            bare = line.strip()
            if bare and not bare.startswith("#"):
                if len(line) - len(line.lstrip(" ")) < indent:
                    break
                end = place + 1
        return end

    def _list(self, node: yaml.Node, what: str) -> list[yaml.Node]:
        if isinstance(node, yaml.ScalarNode) and not node.value:
            return []
        if not isinstance(node, yaml.SequenceNode):
            raise malformed(self._name, _line_of(node.start_mark), f"{what} must be a list")
        return list(node.value)

    def _table(self, node: yaml.Node, what: str) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            raise malformed(self._name, _line_of(node.start_mark), f"{what} must be a table")
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise malformed(self._name, _line_of(key.start_mark), "a key must be a word")
            if key.value in found:
                raise malformed(self._name, _line_of(key.start_mark), f"{key.value!r} stands twice in {what}")
            found[key.value] = value
        return found

    def _word(self, table: dict[str, yaml.Node], key: str, node: yaml.Node) -> str:
        word = _scalar(table.get(key))
        if not word:
            raise malformed(self._name, _line_of(node.start_mark), f"{key} must be a text that is not empty")
        return word


def _scalar(node: yaml.Node | None) -> str:
    """The text of a word; nothing of what is no word, or stands for none."""
    if not isinstance(node, yaml.ScalarNode) or (node.style is None and node.value in _NOTHING):
        return ""
    return " ".join(str(node.value).split())


def _in_brackets(node: yaml.Node) -> bool:
    return not isinstance(node, yaml.CollectionNode) or bool(node.flow_style)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None

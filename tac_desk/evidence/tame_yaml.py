"""Reads YAML that strangers wrote: text, lists and tables only, each text with its line, and nothing that explodes."""

import re
from itertools import chain
from typing import Any

import yaml

MAX_CHARACTERS = 300_000
MAX_ALIASES, MAX_DEPTH, MAX_TAME = 100, 60, 1000
MAX_WRITTEN = 1_000_000  # characters, references written out
# Every scalar stays text, so that the key `on` is not read as true, and nothing is constructed.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_ALIAS = re.compile(r"\*[^\s*/.]")
_INDENT = re.compile(r"(?m)^[ ?-]+")


class Text(str):
    """A scalar; `line` is where its content begins, from 1."""

    __slots__ = ("line",)
    line: int


class UnreadableYaml(Exception):
    """The file is not YAML, is too large, or nests or repeats itself too often."""


def load_yaml(text: str) -> Any:
    """The content of a small, shallow YAML text: dict, list, Text or None. Raises UnreadableYaml."""
    if len(text) > MAX_CHARACTERS:
        raise UnreadableYaml("too large")
    try:
        if not _is_tame(text):
            _check_shape(text)
        content = _content(yaml.compose(text, Loader=_LOADER), {})
        if "&" in text and _written_out(content, {}) > MAX_WRITTEN:
            raise UnreadableYaml("repeats itself too often")
        return content
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise UnreadableYaml("not YAML") from error


def line_of(value: object) -> int | None:
    """The line of a text, or of the first one in a list or table."""
    while isinstance(value, (dict, list)) and value:
        value = next(iter(value))
    return value.line if isinstance(value, Text) else None


def _is_tame(text: str) -> bool:
    """True when a glance shows that the text can neither nest too deep nor repeat itself too often."""
    brackets = text.count("[") + text.count("{")
    indented = max(map(len, _INDENT.findall(text)), default=0)
    return brackets + indented <= MAX_TAME and len(_ALIAS.findall(text)) <= MAX_ALIASES


def _check_shape(text: str) -> None:
    depth = aliases = 0
    for event in yaml.parse(text, Loader=_LOADER):
        aliases += isinstance(event, yaml.AliasEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if aliases > MAX_ALIASES or depth > MAX_DEPTH:
            raise UnreadableYaml("nested or repeated too often")


def _content(node: Any, known: dict[int, Any]) -> Any:
    """What a node holds; one that is referred to again is the same object again."""
    if isinstance(node, yaml.ScalarNode):
        text = Text(node.value)
        text.line = node.start_mark.line + 1 + (node.style in ("|", ">"))
        return text
    if node is None:
        return None
    if id(node) not in known:
        known[id(node)] = (
            {_content(key, known): _content(value, known) for key, value in node.value}
            if isinstance(node, yaml.MappingNode)
            else [_content(one, known) for one in node.value]
        )
    return known[id(node)]


def _written_out(node: Any, known: dict[int, int]) -> int:
    """How long the content would be with every reference to another part written out."""
    if not isinstance(node, (dict, list)):
        return len(node or "") + 1
    if id(node) not in known:
        parts = chain(node, node.values()) if isinstance(node, dict) else node
        known[id(node)] = 1 + sum(_written_out(part, known) for part in parts)
    return known[id(node)]

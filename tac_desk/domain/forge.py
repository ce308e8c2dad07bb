"""What a forge and the package indexes say about a repository: facts with their address and instant, read once.

A fact file (`FORGE.json`) makes a run repeatable: `{"schema": "tac-desk/forge/1", "facts": {name: {"value", "source",
"at"}}, "tried": {name: why}}`. A bare table such as `{"stars": 512}` is what a person types by hand.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tac_desk.domain.trouble import Trouble

SCHEMA = "tac-desk/forge/1"
LEVELS = ("none", "in_progress", "passing", "silver", "gold")
MOST = 10**9


@dataclass(frozen=True, slots=True)
class Fact:
    """`source` is the address asked, `at` an ISO instant; both are empty when a person gave a bare value."""

    value: Any
    source: str = ""
    at: str = ""

    @property
    def said(self) -> str:
        """Where it comes from, for a reader."""
        return " ".join(part for part in (self.source, self.at) if part) or "as given by the reviewer"


@dataclass(frozen=True, slots=True)
class Facts:
    """`tried` says, for each fact that could not be had, what was asked and why it failed.

    `unknown` are names nothing here knows: they are left out, and whoever gave them is told.
    """

    known: Mapping[str, Fact] = field(default_factory=dict)
    tried: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    def get(self, name: str) -> Fact | None:
        return self.known.get(name)

    def value(self, name: str) -> Any:
        """The bare value; None when it is not known."""
        fact = self.known.get(name)
        return fact.value if fact else None


class BadFacts(Trouble):
    """A fact file says something that cannot be."""


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def _text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 2000


def _texts(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 1000 and all(map(_text, value))


def _tables(*names: str) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        return isinstance(value, list) and all(
            isinstance(row, dict) and row.keys() >= set(names) for row in value
        )

    return fits


KINDS: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "stars": ("a number from 0", _count),
    "archived": ("true or false", lambda value: isinstance(value, bool)),
    "default_branch": ("a name", _text),
    "full_name": ("owner/name, as the forge has it now", _text),
    "license": ("an SPDX id", _text),
    "homepage": ("an address", _text),
    "created_at": ("an ISO instant", _text),
    "check_conclusions": ("a list of name and conclusion", _tables("name", "conclusion")),
    "package_index": (
        "a list of index, name, version and links_back",
        _tables("index", "name", "version", "links_back"),
    ),
    "community_files": ("a list of paths in the organisation's .github repository", _texts),
    "badge_level": (" or ".join(LEVELS), lambda value: value in LEVELS),
    "releases": ("a list of tag, published and assets", _tables("tag", "published", "assets")),
    "advisories": ("a number from 0", _count),
}


def read_facts(table: Any) -> Facts:
    """The facts of a parsed JSON file. Raises BadFacts with the name of what cannot be."""
    if not isinstance(table, dict):
        raise _bad("it is not a table of names and values")
    if "schema" not in table:
        return _facts(table, {})
    if table["schema"] != SCHEMA:
        raise _bad(f"its schema is {table['schema']!r}, not {SCHEMA}")
    facts, tried = table.get("facts", {}), table.get("tried", {})
    if not isinstance(facts, dict) or not isinstance(tried, dict) or not all(map(_text, tried.values())):
        raise _bad("facts and tried must be tables")
    return _facts(facts, tried)


def _facts(given: Mapping[str, Any], tried: Mapping[str, str]) -> Facts:
    known = {name: _fact(name, value) for name, value in given.items() if name in KINDS}
    return Facts(known, tried, tuple(name for name in given if name not in KINDS))


def _fact(name: str, given: Any) -> Fact:
    table = given if isinstance(given, dict) else {"value": given}
    kind, fits = KINDS[name]
    if not fits(table.get("value")):
        raise _bad(f"{name} must be {kind}, not {table.get('value')!r}"[:300])
    source, at = table.get("source", ""), table.get("at", "")
    if not isinstance(source, str) or not isinstance(at, str) or (at and not _is_instant(at)):
        raise _bad(f"source and at of {name} must be an address and an ISO instant")
    return Fact(table["value"], source, at)


def _is_instant(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _bad(why: str) -> BadFacts:
    return BadFacts("The facts cannot be used", why, 'Give a JSON file such as {"stars": 512}.')

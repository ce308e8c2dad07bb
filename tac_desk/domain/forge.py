"""What a forge and the package indexes say about a repository: facts with their address and instant, read once.

A fact file (`FORGE.json`) makes a run repeatable: `{"schema": "tac-desk/forge/1", "repository": address, "at": instant,
"facts": {name: {"value", "source", "at"}}, "tried": {name: why}}`. A person may write a bare table: `{"stars": 512}`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tac_desk.domain.trouble import Trouble

SCHEMA = "tac-desk/forge/1"
LEVELS = ("none", "in_progress", "passing", "silver", "gold")
MOST, MOST_ROWS, LONGEST = (
    10**9,
    1000,
    2000,
)  # the largest count, the most rows, the most characters of a text


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

    A fact that is known and was tried as well is known in part. `unknown` are names nothing here knows: they are
    left out, and whoever gave them is told. `repository` is the address that was asked about and `at` the ISO
    instant of it, if they are known.
    """

    known: Mapping[str, Fact] = field(default_factory=dict)
    tried: Mapping[str, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    repository: str = ""
    at: str = ""

    def get(self, name: str) -> Fact | None:
        return self.known.get(name)

    def value(self, name: str) -> Any:
        """The bare value; None when it is not known."""
        fact = self.known.get(name)
        return fact.value if fact else None

    def why(self, name: str) -> str | None:
        """Why a fact was not had, or only in part, and when that was; None when nothing went wrong."""
        tried = self.tried.get(name)
        return f"{tried} (asked {self.at})" if tried and self.at else tried

    def is_about(self, address: str) -> bool:
        """Whether these can be facts of the repository at `address`; what names no repository fits any."""
        known = {self.repository, f"https://github.com/{self.value('full_name') or ''}"}
        return not self.repository or _plain(address) in {_plain(each) for each in known}


def _plain(address: str) -> str:
    return address.strip().rstrip("/").removesuffix(".git").lower()


class BadFacts(Trouble):
    """A fact file says something that cannot be."""


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def _text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST


def _texts(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_ROWS and all(map(_text, value))


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _rows(**columns: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Rows with at least these columns; what else stands in them is nobody's concern."""

    def fits(value: Any) -> bool:
        return isinstance(value, list) and len(value) <= MOST_ROWS and all(map(_row, value))

    def _row(row: Any) -> bool:
        return isinstance(row, dict) and all(
            name in row and column(row[name]) for name, column in columns.items()
        )

    return fits


KINDS: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "stars": ("a number from 0", _count),
    "archived": ("true or false", _flag),
    "default_branch": ("a name", _text),
    "full_name": ("owner/name, as the forge has it now", _text),
    "license": ("an SPDX id", _text),
    "homepage": ("an address", _text),
    "created_at": ("an ISO instant", _text),
    "check_conclusions": ("a list of name and conclusion", _rows(name=_text, conclusion=_text)),
    "package_index": (
        "a list of index, name, version and links_back",
        _rows(index=_text, name=_text, version=_text, links_back=_flag),
    ),
    "community_files": ("a list of paths in the organisation's .github repository", _texts),
    "badge_level": (" or ".join(LEVELS), lambda value: value in LEVELS),
    "releases": ("a list of tag, published and assets", _rows(tag=_text, published=_text, assets=_texts)),
    "advisories": ("a number from 0", _count),
}


def fits(name: str, value: Any) -> bool:
    """Whether `value` can be the fact `name`."""
    return name in KINDS and KINDS[name][1](value)


def facts_table(facts: Facts) -> dict[str, Any]:
    """What a fact file holds; `read_facts` gives the same facts back."""
    known = {name: {"value": f.value, "source": f.source, "at": f.at} for name, f in facts.known.items()}
    head = {"schema": SCHEMA, "repository": facts.repository, "at": facts.at}
    return head | {"facts": known, "tried": dict(facts.tried)}


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
    repository, at = table.get("repository", ""), table.get("at", "")
    if not isinstance(repository, str) or not isinstance(at, str) or (at and not _is_instant(at)):
        raise _bad("repository and at must be an address and an ISO instant")
    return _facts(facts, tried, repository, at)


def _facts(given: Mapping[str, Any], tried: Mapping[str, str], repository: str = "", at: str = "") -> Facts:
    known = {name: _fact(name, value) for name, value in given.items() if name in KINDS}
    return Facts(known, tried, tuple(name for name in given if name not in KINDS), repository, at)


def _fact(name: str, given: Any) -> Fact:
    table = given if isinstance(given, dict) else {"value": given}
    if not fits(name, table.get("value")):
        raise _bad(f"{name} must be {KINDS[name][0]}, not {table.get('value')!r}"[:300])
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

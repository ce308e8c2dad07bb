"""Reads the tables of the help page about permissions: what this council expects, written for people.

The page (`resources/help/permissions.md`) is the only place where expectations are written down. Its tables are read
by their heading and their columns, so that adding a command is one row, and a second one where a state matters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tac_desk.assets import resource

YES, NO = "yes", "–"
WHO, WHERE, STATES, READING, ADDRESSES, REASONS = (
    "Who may",
    "Where it depends",
    "The usual way of a dossier",
    "What is sent to whom",
    "Which address answers whom",
    "The reasons",
)
Row = Mapping[str, str]


@dataclass(frozen=True)
class Where:
    """One row of the second table: where all `facts` hold, and no row above it fits, `outcome` is expected."""

    action: str
    facts: frozenset[str]
    outcome: str


@cache
def tables() -> Mapping[str, tuple[Row, ...]]:
    """The first table under each heading of the page, as rows by column."""
    found: dict[str, tuple[Row, ...]] = {}
    text = resource("help", "permissions.md").read_text("utf-8")
    for section in text.split("\n## ")[1:]:
        heading, _, rest = section.partition("\n")
        lines = [line for line in rest.splitlines() if line.startswith("|")]
        if lines:
            columns, _, *rows = map(_cells, lines)
            assert all(len(row) == len(columns) for row in rows), heading
            found[heading] = tuple(dict(zip(columns, row, strict=True)) for row in rows)
    return found


def _cells(line: str) -> list[str]:
    return [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]


@cache
def who() -> Mapping[str, Row]:
    """By action: what is expected of whom, an empty cell where somebody may what those they also are may."""
    rows = tables()[WHO]
    found = {row["Action"]: row for row in rows}
    assert len(found) == len(rows), "an action has two rows"
    return found


@cache
def where() -> tuple[Where, ...]:
    return tuple(
        Where(row["Action"], frozenset(_words(row["Where"])), row["Then"]) for row in tables()[WHERE]
    )


@dataclass(frozen=True)
class Ways:
    """Where a dossier usually goes from a state: by a plain move, by a ballot, by an act of its own."""

    move: tuple[str, ...]
    ballot: tuple[str, ...]
    act: tuple[str, ...]

    @property
    def all(self) -> frozenset[str]:
        return frozenset((*self.move, *self.ballot, *self.act))


@cache
def ways() -> Mapping[str, Ways]:
    rows = tables()[STATES]
    found = {
        row["State"]: Ways(
            *(tuple(_words(row[name])) for name in ("By a move", "By a ballot", "By an act of its own"))
        )
        for row in rows
    }
    assert len(found) == len(rows), "a state has two rows"
    return found


def _words(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip()]

"""Reads a council's roll from a CSV file, one line for each person on a seat."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from tac_desk.domain.people import Role
from tac_desk.intake.addresses import emails
from tac_desk.intake.decode import read_text
from tac_desk.intake.errors import malformed

COLUMNS = ("seat", "kind", "organisation", "role", "name", "email", "roles", "employer")
KINDS = ("member", "gold", "project")
PLACES = ("primary", "alternate")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person on one seat. `line` counts from 1 in the file; an empty `name` leaves the place vacant."""

    line: int
    seat: str
    kind: str
    organisation: str
    role: str
    name: str
    email: str
    roles: tuple[Role, ...]
    employer: str


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """Why a line was left out."""

    line: int
    column: str
    message: str


@dataclass(frozen=True, slots=True)
class Roster:
    """The usable lines, and what is wrong with the others."""

    rows: tuple[RosterRow, ...]
    problems: tuple[RosterProblem, ...]


def read_roster(data: bytes, *, name: str) -> Roster:
    """Read a roll with the columns of `COLUMNS`, in any order; `roles` are separated by spaces.

    Raises IntakeError when the file is no CSV or lacks a column; a bad line is listed and left out.
    """
    reader = csv.DictReader(StringIO(read_text(data, name=name), newline=""), strict=True)
    rows: list[RosterRow] = []
    problems: list[RosterProblem] = []
    try:
        _refuse_missing_columns(reader, name)
        for values in reader:
            row = _row(reader.line_num, values)
            found = list(_problems(row, values, rows))
            problems += found
            rows += [] if found else [row]
    except csv.Error as error:
        raise malformed(name, f"line {reader.line_num + 1}", str(error)) from error
    return Roster(tuple(rows), tuple(problems))


def _refuse_missing_columns(reader: "csv.DictReader[str]", name: str) -> None:
    present = [(column or "").strip().casefold() for column in reader.fieldnames or ()]
    missing = [column for column in COLUMNS if column not in present]
    if missing:
        raise malformed(name, "line 1", f"these columns are missing: {', '.join(missing)}")
    reader.fieldnames = present


def _row(line: int, values: dict[str, str]) -> RosterRow:
    text = {column: (values[column] or "").strip() for column in COLUMNS}
    roles = [role for role in text["roles"].casefold().split() if role in set(Role)]
    return RosterRow(
        line=line,
        seat=text["seat"],
        kind=text["kind"].casefold(),
        organisation=text["organisation"],
        role=text["role"].casefold(),
        name=text["name"],
        email=text["email"],
        roles=tuple(Role(role) for role in roles) or (Role.MEMBER,),
        employer=text["employer"] or text["organisation"],
    )


def _problems(row: RosterRow, values: dict[str, str], earlier: list[RosterRow]) -> Iterator[RosterProblem]:
    def problem(column: str, message: str) -> RosterProblem:
        return RosterProblem(row.line, column, message)

    if None in values:  # where the reader puts what has no column
        yield problem("", "has more cells than the first line")
    if not row.seat:
        yield problem("seat", "is empty")
    if row.kind not in KINDS:
        yield problem("kind", f"must be one of {', '.join(KINDS)}")
    if row.role not in PLACES:
        yield problem("role", f"must be one of {', '.join(PLACES)}")
    if row.email and emails(row.email) != (row.email,):
        yield problem("email", f"“{row.email}” is not an e-mail address")
    for role in (values["roles"] or "").casefold().split():
        if role not in set(Role):
            yield problem("roles", f"“{role}” is not a role")
    yield from _conflicts(row, earlier)


def _conflicts(row: RosterRow, earlier: list[RosterRow]) -> Iterator[RosterProblem]:
    """A seat has one primary and at most one alternate, and is of one kind and one organisation."""
    same = [other for other in earlier if other.seat == row.seat]
    for other in same:
        if other.role == row.role:
            yield RosterProblem(
                row.line, "role", f"line {other.line} already names the {row.role} of this seat"
            )
        elif (other.kind, other.organisation) != (row.kind, row.organisation):
            yield RosterProblem(row.line, "seat", f"kind or organisation differ from line {other.line}")

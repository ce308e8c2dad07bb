"""Reads a council's roll from a CSV file: a line for each person on a seat, or a line for each seat."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO

from tac_desk.domain.people import Role
from tac_desk.domain.seat import Place
from tac_desk.intake.addresses import emails
from tac_desk.intake.columns import columns_of
from tac_desk.intake.decode import read_text
from tac_desk.intake.errors import malformed

KINDS = ("member", "gold", "project")
OF_A_PERSON = ("email", "roles", "employer", "since", "until")
BY_PERSON = ("seat", "kind", "organisation", "role", "name", *OF_A_PERSON)
BY_SEAT = (
    *("seat", "kind", "organisation", "since", "until", *Place),
    *(f"{place}_{about}" for place in Place for about in OF_A_PERSON),
)
FIELDS = tuple(dict.fromkeys((*BY_PERSON, *BY_SEAT)))
_Line = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person on one seat. `line` counts from 1 in the file; an empty `name` leaves the place vacant.

    `since` and `until` are the first and the last day on it, None where the file tells none.
    """

    line: int
    seat: str
    kind: str
    organisation: str
    role: str
    name: str
    email: str
    roles: tuple[Role, ...]
    employer: str
    since: date | None = None
    until: date | None = None

    @property
    def works_for(self) -> str:
        """Whoever holds a seat works for its organisation, unless the file says otherwise."""
        return self.employer or self.organisation


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """Why a line was left out."""

    line: int
    column: str
    message: str


@dataclass(frozen=True, slots=True)
class Roster:
    """The usable lines, what is wrong with the others, and the columns that nothing was read from."""

    rows: tuple[RosterRow, ...]
    problems: tuple[RosterProblem, ...]
    unused: tuple[str, ...] = ()


def read_roster(data: bytes, *, name: str, columns: Mapping[str, str] | None = None) -> Roster:
    """Read a roll with columns called as in `FIELDS`, in any order; `columns` gives those called otherwise.

    A file with a column for `primary` has one line for each seat, any other one for each person on a seat.
    `roles` are separated by spaces, days are written 2026-10-01. Raises IntakeError when the file is no CSV or
    lacks a column; a bad line is listed and left out.
    """
    reader = csv.reader(StringIO(read_text(data, name=name), newline=""), strict=True)
    rows: list[RosterRow] = []
    problems: list[RosterProblem] = []
    try:
        fields, unused = _fields(next(reader, []), columns or {}, name)
        for cells in filter(None, reader):
            told = dict(zip(fields, map(str.strip, cells), strict=False))
            surplus = len(cells) > len(fields)
            for values in _persons(told):
                row = _row(reader.line_num, values)
                found = list(_problems(row, values, rows, surplus))
                problems += found
                rows += [] if found else [row]
    except csv.Error as error:
        raise malformed(name, f"line {reader.line_num}", str(error)) from error
    return Roster(tuple(rows), tuple(dict.fromkeys(problems)), unused)


def _fields(header: list[str], columns: Mapping[str, str], name: str) -> tuple[list[str], tuple[str, ...]]:
    """The field of each column, empty for one nobody reads, and the names of these. Raises IntakeError."""
    fields, unused = columns_of(header, FIELDS, columns, name)
    needed = ("organisation",) if Place.PRIMARY in fields else ("seat", "organisation", "role", "name")
    if missing := [field for field in needed if field not in fields]:
        raise malformed(name, "line 1", f"these columns are missing: {', '.join(missing)}")
    return fields, unused


def _persons(told: _Line) -> Iterator[_Line]:
    """A line for a seat as one for each person on it; a line for a person as it is."""
    if Place.PRIMARY not in told:
        yield told
        return
    for place in Place:
        if place in told:
            own = {about: told.get(f"{place}_{about}") or told.get(about, "") for about in ("since", "until")}
            rest = {about: told.get(f"{place}_{about}", "") for about in ("email", "roles", "employer")}
            seat = told.get("seat") or told.get("organisation", "")
            yield {**told, **rest, **own, "seat": seat, "role": place.value, "name": told[place]}


def _row(line: int, values: _Line) -> RosterRow:
    text = {field: values.get(field, "") for field in BY_PERSON}
    roles = [role for role in text["roles"].casefold().split() if role in set(Role)]
    return RosterRow(
        line=line,
        seat=text["seat"],
        kind=text["kind"].casefold() or KINDS[0],
        organisation=text["organisation"],
        role=text["role"].casefold(),
        name=text["name"],
        email=text["email"],
        roles=tuple(Role(role) for role in roles) or (Role.MEMBER,),
        employer=text["employer"],
        since=_day(text["since"]),
        until=_day(text["until"]),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _problems(
    row: RosterRow, values: _Line, earlier: list[RosterRow], surplus: bool
) -> Iterator[RosterProblem]:
    def problem(column: str, message: str) -> RosterProblem:
        return RosterProblem(row.line, column, message)

    if surplus:
        yield problem("", "has more cells than the first line")
    if not row.seat:
        yield problem("seat", "is empty")
    if row.kind not in KINDS:
        yield problem("kind", f"must be one of {', '.join(KINDS)}")
    if row.role not in tuple(Place):
        yield problem("role", f"must be one of {', '.join(Place)}")
    if row.email and emails(row.email) != (row.email,):
        yield problem("email", f"“{row.email}” is not an e-mail address")
    for role in values.get("roles", "").casefold().split():
        if role not in set(Role):
            yield problem("roles", f"“{role}” is not a role")
    for column in ("since", "until"):
        if values.get(column) and _day(values[column]) is None:
            yield problem(column, f"“{values[column]}” is not a day such as 2026-10-01")
    if row.since and row.until and row.until < row.since:
        yield problem("until", "lies before the first day")
    yield from _conflicts(row, earlier)


def _conflicts(row: RosterRow, earlier: list[RosterRow]) -> Iterator[RosterProblem]:
    """A seat has one primary and at most one alternate at a time, and is of one kind and one organisation."""
    same = [other for other in earlier if other.seat == row.seat]
    for other in same:
        if other.role == row.role and _overlap(row, other):
            yield RosterProblem(
                row.line, "role", f"line {other.line} already names the {row.role} of this seat"
            )
        elif (other.kind, other.organisation) != (row.kind, row.organisation):
            yield RosterProblem(row.line, "seat", f"kind or organisation differ from line {other.line}")


def _overlap(one: RosterRow, other: RosterRow) -> bool:
    first, second = sorted((one, other), key=lambda row: row.since or date.min)
    return first.until is None or first.until >= (second.since or date.min)

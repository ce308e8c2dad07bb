"""Reads the result of a poll that was held elsewhere from a CSV file: a line for each seat or person that answered."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

from tac_desk.intake.columns import columns_of
from tac_desk.intake.decode import read_text
from tac_desk.intake.errors import malformed

WHO = ("seat", "name", "organisation")
POSITION = "position"
FIELDS = (*WHO, POSITION)


@dataclass(frozen=True, slots=True)
class PollRow:
    """One answer; `line` counts from 1 in the file. Of `seat`, `name` and `organisation` some may be empty."""

    line: int
    position: str
    seat: str = ""
    name: str = ""
    organisation: str = ""


def read_poll(data: bytes, *, name: str, columns: Mapping[str, str] | None = None) -> tuple[PollRow, ...]:
    """The answers in the file's order; `columns` gives the columns called otherwise than in `FIELDS`.

    Raises IntakeError when the file is no CSV, lacks a column, or a line has more cells than the first one or says
    nothing: half a poll would compare as if the others had not answered.
    """
    reader = csv.reader(StringIO(read_text(data, name=name), newline=""), strict=True)
    rows: list[PollRow] = []
    try:
        fields, _ = columns_of(next(reader, []), FIELDS, columns or {}, name)
        if POSITION not in fields or not set(WHO).intersection(fields):
            needed = f"it needs a column {POSITION} and at least one of {', '.join(WHO)}"
            raise malformed(name, "line 1", needed)
        for cells in reader:
            if any(map(str.strip, cells)):
                rows.append(_row(reader.line_num, fields, cells, name))
    except csv.Error as error:
        raise malformed(name, f"line {reader.line_num}", str(error)) from error
    return tuple(rows)


def _row(line: int, fields: list[str], cells: list[str], name: str) -> PollRow:
    if len(cells) > len(fields):
        raise malformed(name, f"line {line}", "has more cells than the first line")
    told = {field: cell.strip() for field, cell in zip(fields, cells, strict=False) if field}
    if not told.get(POSITION) or not any(told.get(who) for who in WHO):
        raise malformed(name, f"line {line}", "says not who answered, or not what")
    return PollRow(line, told[POSITION], *(told.get(who, "") for who in WHO))

"""Finds out which column of a CSV file holds which field, whatever the columns are called and in any order."""

from collections.abc import Mapping, Sequence

from tac_desk.intake.errors import malformed


def columns_of(
    header: Sequence[str], fields: Sequence[str], columns: Mapping[str, str], name: str
) -> tuple[list[str], tuple[str, ...]]:
    """The field of each column, empty for one nobody reads, and the names of these.

    `columns` gives the columns that are called otherwise than their fields. Raises IntakeError when one of them is
    absent or two hold the same field.
    """
    present = [column.strip().casefold() for column in header]
    renamed = {column.strip().casefold(): field for field, column in columns.items()}
    absent = [column for column in columns.values() if column.strip().casefold() not in present]
    if absent:
        raise malformed(name, "line 1", f"there is no column called {', '.join(absent)}")
    own = {field: field for field in fields if field not in columns}
    found = [renamed.get(column) or own.get(column, "") for column in present]
    used = list(filter(None, found))
    if twice := {field for field in used if used.count(field) > 1}:
        raise malformed(name, "line 1", f"two columns hold the {', '.join(sorted(twice))}")
    return found, tuple(header[at].strip() for at, field in enumerate(found) if not field)

"""Reads the tables of a rulebook file so that whatever is wrong is refused with the file, the key and the reason."""

from collections.abc import Mapping
from typing import Any, TypeVar

from tac_desk.domain.share import Share
from tac_desk.domain.trouble import Trouble

LONGEST = 36_525  # no window is longer than a century of days
T = TypeVar("T")


class RulebookError(Trouble):
    """A rulebook that cannot be used."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(
            "This rulebook cannot be used",
            f"{file}: {key}: {reason}",
            "Correct that key in the file, or use the rulebook shipped with the program.",
        )
        self.file, self.key, self.reason = file, key, reason


class Table:
    """One table of the file; every read names its key, so that a refusal can."""

    def __init__(self, file: str, path: str, values: Mapping[str, Any]) -> None:
        self.file, self.path, self.values = file, path, values

    def refuse(self, key: str, reason: str) -> RulebookError:
        return RulebookError(self.file, f"{self.path}.{key}".lstrip("."), reason)

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        value = self.values.get(key, default)
        if value is None:
            raise self.refuse(key, "is missing")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.refuse(key, f"must be of type {kind.__name__}, not {type(value).__name__}")
        return value

    def count(self, key: str, least: int = 1) -> int:
        number = self.get(key, int)
        if number < least:
            raise self.refuse(key, f"must be {least} or more, not {number}")
        if number > LONGEST:
            raise self.refuse(key, f"must be {LONGEST} or less, not {number}")
        return number

    def share(self, key: str, default: str | None = None) -> Share:
        try:
            return Share.parse(self.get(key, str, default))
        except ValueError as error:
            raise self.refuse(key, str(error)) from None

    def one_of(self, key: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        value = self.get(key, str, default)
        if value not in allowed:
            raise self.refuse(key, f"{value!r} is not one of {', '.join(filter(None, allowed))}")
        return value

    def texts(self, key: str, allowed: tuple[str, ...] | None = None) -> tuple[str, ...]:
        values = self.get(key, list)
        for value in values:
            if not isinstance(value, str) or (allowed is not None and value not in allowed):
                raise self.refuse(key, f"{value!r} is not allowed here")
        return tuple(values)

    def table(self, key: str) -> "Table":
        return Table(self.file, f"{self.path}.{key}".lstrip("."), self.get(key, dict))

    def tables(self, key: str) -> dict[str, "Table"]:
        inner = self.table(key)
        return {name: inner.table(name) for name in inner.values}

    def only(self, *names: str) -> "Table":
        """This table, checked to set nothing else than `names`: a setting nobody reads would be obeyed by nobody."""
        for name in self.values:
            if name not in names:
                raise self.refuse(name, "is not a setting here")
        return self

    def rows(self, key: str) -> tuple["Table", ...]:
        """The tables of a list, which may be left out; each is called by its place, from 1."""
        found = []
        for place, values in enumerate(self.get(key, list, []), 1):
            row = Table(self.file, f"{self.path}.{key}[{place}]", values)
            if not isinstance(values, dict):
                raise self.refuse(f"{key}[{place}]", "must be a table")
            found.append(row)
        return tuple(found)

    def words(self, key: str) -> dict[str, str]:
        inner = self.table(key)
        return {name: inner.get(name, str) for name in inner.values}

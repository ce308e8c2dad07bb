"""Reads the foundation's landscape: which projects it already lists, and where they live."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.decode import read_text
from tac_desk.intake.errors import malformed


@dataclass(frozen=True, slots=True)
class LandscapeProject:
    """One listed project. `status` is None, "archived" or "foundation"; `accepted` is known for few."""

    category: str
    subcategory: str
    name: str
    repository: str
    homepage: str
    status: str | None
    accepted: date | None

    @property
    def active(self) -> bool:
        return self.status != "archived"


def read_landscape(data: bytes, *, name: str) -> tuple[LandscapeProject, ...]:
    """The rows of a landscape file, in its order. Raises IntakeError naming file, place and reason."""
    try:
        document = json.loads(read_text(data, name=name))
    except (ValueError, RecursionError) as error:
        raise malformed(name, "file", f"is not JSON: {error}") from error
    projects = document.get("projects") if isinstance(document, dict) else None
    if not isinstance(projects, list):
        raise malformed(name, "projects", "must be a list of projects")
    rows = tuple(_row(values, name, f"projects[{place}]") for place, values in enumerate(projects))
    _refuse_doubles(rows, name)
    return rows


def listed(projects: Iterable[LandscapeProject], repositories: Iterable[str]) -> LandscapeProject | None:
    """The project living in one of `repositories`, if it is on the landscape."""
    wanted = {url.casefold() for url in repositories}
    rows = (row for row in projects if wanted & {url.casefold() for url in repository_urls(row.repository)})
    return next(rows, None)


def _row(values: Any, name: str, place: str) -> LandscapeProject:
    if not isinstance(values, dict):
        raise malformed(name, place, "must be a table of one project")
    return LandscapeProject(
        category=_text(values, "category", name, place),
        subcategory=_text(values, "subcategory", name, place),
        name=_text(values, "name", name, place),
        repository=_address(values, "repo_url", name, place),
        homepage=_address(values, "homepage_url", name, place),
        status=None if values.get("status") is None else _text(values, "status", name, place),
        accepted=_date(values, name, place),
    )


def _text(values: dict[str, Any], key: str, name: str, place: str) -> str:
    value = values.get(key)
    if not isinstance(value, str) or not value.strip():
        raise malformed(name, f"{place}.{key}", "must be a text that is not empty")
    return value.strip()


def _address(values: dict[str, Any], key: str, name: str, place: str) -> str:
    value = _text(values, key, name, place)
    if not value.startswith(("https://", "http://")):
        raise malformed(name, f"{place}.{key}", "must be an address that starts with http:// or https://")
    return value


def _date(values: dict[str, Any], name: str, place: str) -> date | None:
    value = values.get("accepted")
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise malformed(name, f"{place}.accepted", "must be a date such as 2026-07-01") from None


def _refuse_doubles(rows: tuple[LandscapeProject, ...], name: str) -> None:
    seen: set[str] = set()
    for place, row in enumerate(rows):
        if row.name.casefold() in seen:
            raise malformed(name, f"projects[{place}].name", f"{row.name!r} is listed twice")
        seen.add(row.name.casefold())

"""Reads the criteria of a track from a rulebook file."""

from typing import Any

from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.rulebook_table import Table

OPTIONS: dict[str, type] = {
    "allowed": list,
    "accepted": list,
    "checks": list,
    "name": str,
    "evidence": str,
    "least_words": int,
    "least_bytes": int,
    "least_similarity_percent": int,
    "lower_bound": bool,
    "least_pages": int,
    "least_parts": int,
    "most_share_percent": int,
    "window_days": int,
    "horizon_months": int,
    "least_coverage_percent": int,
    "releases": str,
    "most_behind": int,
    "least_files": int,
    "least_months": int,
    "most_idle_days": int,
    "least_active_weeks": int,
    "least_releases": int,
    "least_releases_year": int,
    "most_release_days": int,
    "least_platforms": int,
    "least_bus_factor": int,
}


def read_criteria(table: Table) -> tuple[Criterion, ...]:
    """The rows of one track, in their order. Raises RulebookError."""
    rows = tuple(_criterion(row) for row in table.rows("criteria"))
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        raise table.refuse("criteria", "must be numbered 1, 2, 3 … without gaps")
    if len({row.key for row in rows}) != len(rows):
        raise table.refuse("criteria", "two rows have the same key")
    return rows


def _criterion(table: Table) -> Criterion:
    table.only(*Criterion.__slots__)
    return Criterion(
        number=table.count("number"),
        key=table.get("key", str),
        title=table.get("title", str),
        strength=table.one_of("strength", ("must", "should")),
        group=table.get("group", str),
        rule=table.get("rule", str),
        floor=table.count("floor") if "floor" in table.values else None,
        options=_options(table),
    )


def _options(table: Table) -> dict[str, Any]:
    """A row's own settings; a name nobody reads would be obeyed by nobody."""
    options = Table(table.file, f"{table.path}.options", table.get("options", dict, {}))
    for name in options.values:
        if name not in OPTIONS:
            raise options.refuse(name, "is not an option of a criterion")
        if OPTIONS[name] is list:
            options.texts(name)
        else:
            options.get(name, OPTIONS[name])
    return dict(options.values)

"""Reads a rulebook file; a broken one is refused with the file, the key and the reason."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tac_desk.domain.rulebook import BallotRules, Criterion, Rulebook, State, Track, Windows
from tac_desk.domain.share import Share
from tac_desk.domain.trouble import Trouble

SCHEMA = "tac-desk/rulebook/1"
BASES = ("eligible", "cast", "cast_without_abstentions")
EARLY_CLOSE = ("all_voted", "never")
POSITIONS = ("yes", "no", "abstain", "recuse")
AUDIENCES = ("public", "applicant", "council")
OWES = ("", "review", "vote", "discuss")
VERDICTS = ("pass", "caution", "fail", "judgment")
LONGEST = 36_525  # no window is longer than a century of days
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


class _Table:
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

    def table(self, key: str) -> "_Table":
        return _Table(self.file, f"{self.path}.{key}".lstrip("."), self.get(key, dict))

    def tables(self, key: str) -> dict[str, "_Table"]:
        inner = self.table(key)
        return {name: inner.table(name) for name in inner.values}

    def words(self, key: str) -> dict[str, str]:
        inner = self.table(key)
        return {name: inner.get(name, str) for name in inner.values}


def load_rulebook(path: Path) -> Rulebook:
    """Read one rulebook file. Raises RulebookError, also when the file cannot be read."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RulebookError(str(path), "file", str(error)) from error
    return parse_rulebook(text, file=path.name)


def parse_rulebook(text: str, *, file: str) -> Rulebook:
    """The rulebook in `text`. Raises RulebookError naming `file`, the key and the reason."""
    try:
        top = _Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise RulebookError(file, "file", f"is not TOML: {error}") from None
    if top.get("schema", str) != SCHEMA:
        raise top.refuse("schema", f"must be {SCHEMA!r}")
    states = {key: _state(key, table) for key, table in top.tables("states").items()}
    tracks = {key: _track(key, table) for key, table in top.tables("tracks").items()}
    seats, queue = top.table("seats"), top.table("queue")
    book = Rulebook(
        key=top.get("key", str),
        title=top.get("title", str),
        source=top.get("source", str),
        windows=_windows(top.table("windows")),
        ballot=_ballot(top.table("ballot")),
        bodies={key: table.get("title", str) for key, table in top.tables("bodies").items()},
        tracks=tracks,
        states=states,
        labels=top.words("labels"),
        meeting_zones=_zones(top.table("meetings")),
        queue_order=queue.texts("order", ("returning", "number")),
        per_session=_per_session(queue),
        total_seats=seats.count("total"),
        alternates_per_seat=seats.count("alternates_per_seat", 0),
        verdicts=top.words("verdicts"),
        leans=top.words("leans"),
        groups=_groups(top, tracks),
    )
    if tuple(book.verdicts) != VERDICTS:
        raise top.refuse("verdicts", f"must be exactly {', '.join(VERDICTS)}")
    _check_references(top, book)
    return book


@lru_cache(maxsize=4)
def rulebook_of(text: str) -> Rulebook:
    """The rulebook whose text the council's ledger holds, read once. Raises RulebookError."""
    return parse_rulebook(text, file="the hub's rulebook")


def _groups(top: _Table, tracks: Mapping[str, Track]) -> dict[str, str]:
    """Titles by key; a file without them has groups that are called by their key."""
    used = {row.group: row.group for track in tracks.values() for row in track.criteria}
    titles = top.words("groups") if "groups" in top.values else used
    for unknown in used.keys() - titles.keys():
        raise top.refuse("groups", f"{unknown!r} has no title")
    return titles


def _zones(meetings: _Table) -> tuple[str, ...]:
    zones = meetings.texts("zones")
    for zone in zones:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise meetings.refuse("zones", f"{zone!r} is not a time zone") from None
    return zones


def _per_session(queue: _Table) -> tuple[int, int]:
    match queue.get("per_session", list):
        case [int(low), int(high)] if 0 < low <= high:
            return low, high
    raise queue.refuse("per_session", "must be two numbers, least and most")


def _windows(table: _Table) -> Windows:
    return Windows(**{name: table.count(name) for name in Windows.__slots__})


def _ballot(table: _Table) -> BallotRules:
    return BallotRules(
        quorum=table.share("quorum"),
        base=table.one_of("base", BASES),
        days=table.count("days"),
        minimum_hours=table.count("minimum_hours", 0),
        early_close=table.one_of("early_close", EARLY_CLOSE),
        rationale_required=table.texts("rationale_required", POSITIONS),
        rationale_audiences=table.texts("rationale_audiences", AUDIENCES),
        sponsor_may_vote=table.get("sponsor_may_vote", bool),
        visibility=table.one_of("visibility", ("council",)),
        sources=table.words("sources"),
    )


def _state(key: str, table: _Table) -> State:
    owes = table.one_of("owes", OWES, "")
    return State(
        key, table.get("title", str), table.texts("next"), owes or None, table.get("final", bool, False)
    )


def _track(key: str, table: _Table) -> Track:
    has_threshold = "threshold" in table.values
    return Track(
        key=key,
        title=table.get("title", str),
        body=table.get("body", str, "") or None,
        decided_by=table.one_of("decided_by", ("vote", "sponsorship"), "vote"),
        threshold=table.share("threshold") if has_threshold else None,
        threshold_source=table.get("threshold_source", str) if has_threshold else "",
        needs_sponsor=table.get("needs_sponsor", bool, False),
        requires_state=table.get("requires_state", str, "") or None,
        categories=table.texts("categories") if "categories" in table.values else (),
        criteria=_criteria(table),
    )


def _criteria(table: _Table) -> tuple[Criterion, ...]:
    rows = tuple(
        _criterion(_Table(table.file, f"{table.path}.criteria[{place}]", values))
        for place, values in enumerate(table.get("criteria", list, []), 1)
    )
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        raise table.refuse("criteria", "must be numbered 1, 2, 3 … without gaps")
    if len({row.key for row in rows}) != len(rows):
        raise table.refuse("criteria", "two rows have the same key")
    return rows


def _criterion(table: _Table) -> Criterion:
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


def _options(table: _Table) -> dict[str, Any]:
    """A row's own settings; a name nobody reads would be obeyed by nobody."""
    options = _Table(table.file, f"{table.path}.options", table.get("options", dict, {}))
    for name in options.values:
        if name not in OPTIONS:
            raise options.refuse(name, "is not an option of a criterion")
        if OPTIONS[name] is list:
            options.texts(name)
        else:
            options.get(name, OPTIONS[name])
    return dict(options.values)


def _check_references(top: _Table, book: Rulebook) -> None:
    """Every state and body that is named must exist."""
    for state in book.states.values():
        for follower in state.next:
            if follower not in book.states:
                raise top.refuse(f"states.{state.key}.next", f"{follower!r} is not a state")
    for track in book.tracks.values():
        if track.body is not None and track.body not in book.bodies:
            raise top.refuse(f"tracks.{track.key}.body", f"{track.body!r} is not a body")
        if track.requires_state is not None and track.requires_state not in book.states:
            raise top.refuse(f"tracks.{track.key}.requires_state", f"{track.requires_state!r} is not a state")
    for track in book.tracks.values():
        for row in track.criteria:
            source = row.options.get("evidence")
            if source is not None and all(other.criterion(source) is None for other in book.tracks.values()):
                raise top.refuse(f"tracks.{track.key}.criteria.{row.key}", f"{source!r} is not a criterion")
    for label, meaning in book.labels.items():
        if not meaning.startswith("mark:") and meaning not in book.states:
            raise top.refuse(f"labels.{label}", f"{meaning!r} is neither a state nor a mark")

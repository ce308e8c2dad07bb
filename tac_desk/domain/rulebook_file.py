"""Reads a rulebook file; a broken one is refused with the file, the key and the reason."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tac_desk.domain.rulebook import (
    APPOINTED,
    SELF_DECLARED,
    SPONSORSHIP,
    VOTE,
    BallotRules,
    Body,
    Rulebook,
    State,
    Track,
    Windows,
)
from tac_desk.domain.rulebook_ballot import BASES, read_ballot_rules
from tac_desk.domain.rulebook_check import check_whole
from tac_desk.domain.rulebook_criteria import read_criteria
from tac_desk.domain.rulebook_interests import read_interests
from tac_desk.domain.rulebook_lifecycle import read_lifecycle, read_onboarding
from tac_desk.domain.rulebook_reapply import read_reapply
from tac_desk.domain.rulebook_sponsorship import read_sponsorship
from tac_desk.domain.rulebook_table import RulebookError as RulebookError
from tac_desk.domain.rulebook_table import Table
from tac_desk.domain.stage import Stage

SCHEMA = "tac-desk/rulebook/1"
OWES = ("", "review", "vote", "discuss")
MOST_BYTES, LONGEST_PATH = 512 * 1024, 300  # of the file, and characters of its path in an error
REVIEW_MONTHS = "_review_months"
VERDICTS = ("pass", "caution", "fail", "judgment")
OF_THE_FILE = (
    "schema", "key", "title", "source", "windows", "lifecycle", "seats", "ballot", "bodies", "tracks", "states",
    "labels", "meetings", "queue", "reapply", "interests", "sponsorship",
    "verdicts", "leans", "groups",
)  # fmt: skip
OF_A_TRACK = (
    "title", "body", "decided_by", "of", "threshold", "threshold_source", "needs_sponsor", "requires_state", "states",
    "categories", "criteria", "onboarding", "review_months", "form", "listed_as", "short",
)  # fmt: skip
OF_A_BODY = ("quorum", "base", "days", "minimum_hours")  # what a body may set otherwise than the council


def load_rulebook(path: Path) -> Rulebook:
    """Read one rulebook file. Raises RulebookError, also when the file cannot be read."""
    return parse_rulebook(read_text(path), file=path.name)


def read_text(path: Path) -> str:
    """The text of a rulebook file, not parsed yet. Raises RulebookError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        text = data.decode("utf-8")
    except (OSError, ValueError) as error:  # ValueError: no UTF-8, or no path at all
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise RulebookError(str(path)[-LONGEST_PATH:], "file", why) from error
    if len(data) > MOST_BYTES:
        raise RulebookError(path.name, "file", f"is larger than {MOST_BYTES // 1024} KiB")
    return text


def parse_rulebook(text: str, *, file: str) -> Rulebook:
    """The rulebook in `text`. Raises RulebookError naming `file`, the key and the reason."""
    try:
        top = Table(file, "", tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # no TOML, or numbers and nestings beyond all measure
        raise RulebookError(file, "file", f"is not TOML: {error}") from None
    if top.get("schema", str) != SCHEMA:
        raise top.refuse("schema", f"must be {SCHEMA!r}")
    book = _read(top.only(*OF_THE_FILE))
    if tuple(book.verdicts) != VERDICTS:
        raise top.refuse("verdicts", f"must be exactly {', '.join(VERDICTS)}")
    check_whole(top, book)
    return book


def _read(top: Table) -> Rulebook:
    states = {key: _state(key, table) for key, table in top.tables("states").items()}
    tracks, ballot = _tracks(top), read_ballot_rules(top.table("ballot"))
    seats = top.table("seats").only("total", "alternates_per_seat")
    queue = top.table("queue").only("order", "per_session")
    return Rulebook(
        key=top.get("key", str),
        title=top.get("title", str),
        source=top.get("source", str),
        windows=_windows(top.table("windows")),
        ballot=ballot,
        bodies={key: _body(key, table, ballot) for key, table in top.tables("bodies").items()},
        tracks=tracks,
        states=states,
        labels=top.words("labels"),
        meeting_zones=_zones(top.table("meetings").only("zones")),
        queue_order=queue.texts("order", ("returning", "number")),
        per_session=_per_session(queue),
        total_seats=seats.count("total"),
        alternates_per_seat=seats.count("alternates_per_seat", 0),
        verdicts=top.words("verdicts"),
        leans=top.words("leans"),
        groups=_groups(top, tracks),
        lifecycle=read_lifecycle(top),
        reapply=read_reapply(top, {key: state.means for key, state in states.items()}),
        interests=read_interests(top),
        sponsorship=read_sponsorship(top),
    )


@lru_cache(maxsize=4)
def rulebook_of(text: str) -> Rulebook:
    """The rulebook whose text the council's ledger holds, read once. Raises RulebookError."""
    return parse_rulebook(text, file="the hub's rulebook")


def _groups(top: Table, tracks: Mapping[str, Track]) -> dict[str, str]:
    """Titles by key; a file without them has groups that are called by their key."""
    used = {row.group: row.group for track in tracks.values() for row in track.criteria}
    titles = top.words("groups") if "groups" in top.values else used
    for unknown in used.keys() - titles.keys():
        raise top.refuse("groups", f"{unknown!r} has no title")
    return titles


def _zones(meetings: Table) -> tuple[str, ...]:
    zones = meetings.texts("zones")
    for zone in zones:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise meetings.refuse("zones", f"{zone!r} is not a time zone") from None
    return zones


def _per_session(queue: Table) -> tuple[int, int]:
    match queue.get("per_session", list):
        case [int(low), int(high)] if 0 < low <= high:
            return low, high
    raise queue.refuse("per_session", "must be two numbers, least and most")


def _windows(table: Table) -> Windows:
    """Older files say there, too, after how many months a track is reviewed again."""
    table.only(*Windows.__slots__, *(name for name in table.values if name.endswith(REVIEW_MONTHS)))
    return Windows(**{name: table.count(name) for name in Windows.__slots__})


def _body(key: str, table: Table, general: BallotRules) -> Body:
    """A body with the rules of voting that it shares with the others, but for those it sets itself."""
    table.only("title", "roll", "sources", *OF_A_BODY)
    title, own = table.get("title", str), [name for name in OF_A_BODY if name in table.values]
    origins = dict.fromkeys(own, f"Set by the rulebook for the {title}")
    if "sources" in table.values:
        origins |= table.words("sources")
    ballot = replace(
        general,
        quorum=table.share("quorum", str(general.quorum)),
        base=table.one_of("base", BASES, general.base),
        days=table.count("days") if "days" in own else general.days,
        minimum_hours=table.count("minimum_hours", 0) if "minimum_hours" in own else general.minimum_hours,
        sources={**general.sources, **origins},
    )
    return Body(key, title, table.one_of("roll", (APPOINTED, SELF_DECLARED), APPOINTED), ballot)


def _state(key: str, table: Table) -> State:
    """A state that does not say what it means is the stage it is called by, if there is one of that name."""
    table.only("title", "next", "owes", "final", "means")
    owes = table.one_of("owes", OWES, "")
    means = table.one_of("means", ("", *Stage), key if key in tuple(Stage) else "")
    return State(
        key=key,
        title=table.get("title", str),
        next=table.texts("next"),
        owes=owes or None,
        final=table.get("final", bool, False),
        means=Stage(means) if means else None,
    )


def _tracks(top: Table) -> dict[str, Track]:
    tables, windows = top.tables("tracks"), top.table("windows")
    first = next(iter(tables), "")
    return {key: _track(key, table, first, windows) for key, table in tables.items()}


def _track(key: str, table: Table, first: str, windows: Table) -> Track:
    """One that a sponsorship leads to is of the first track, if it does not say of which."""
    table.only(*OF_A_TRACK)
    by_sponsorship = table.one_of("decided_by", (VOTE, SPONSORSHIP), VOTE) == SPONSORSHIP
    has_threshold = "threshold" in table.values
    return Track(
        key=key,
        title=table.get("title", str),
        body=table.get("body", str, "") or None,
        decided_by=SPONSORSHIP if by_sponsorship else VOTE,
        threshold=table.share("threshold") if has_threshold else None,
        threshold_source=table.get("threshold_source", str) if has_threshold else "",
        needs_sponsor=table.get("needs_sponsor", bool, False),
        requires_state=table.get("requires_state", str, "") or None,
        categories=table.texts("categories") if "categories" in table.values else (),
        criteria=read_criteria(table),
        of=table.get("of", str, first) if by_sponsorship else None,
        review_months=_review_months(key, table, windows),
        onboarding=read_onboarding(table),
        form=table.get("form", str, key),
        short=table.get("short", str, table.get("title", str)),
        listed_as=table.get("listed_as", str, ""),
        states=table.texts("states") if "states" in table.values else (),
    )


def _review_months(key: str, table: Table, windows: Table) -> int | None:
    if "review_months" in table.values:
        return table.count("review_months")
    among = f"{key}{REVIEW_MONTHS}"
    return windows.count(among) if among in windows.values else None

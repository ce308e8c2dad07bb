"""A meeting: its roll call, notes, motions and action items."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone present without a seat: a working-group lead, staff or another individual."""

    name: str
    group: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What was said under one heading of the minutes; `nested` text is Markdown bullets."""

    section: str
    text: str
    by: str
    at: int


@dataclass(frozen=True, slots=True)
class ActionItem:
    owner: str
    task: str
    due: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """`starts_at` is milliseconds since 1970 UTC, `zone` its IANA time zone; `present` are member ids."""

    id: str
    title: str
    body: str
    starts_at: int
    zone: str
    place: str
    recording: str = ""
    present: tuple[str, ...] = ()
    roll_taken: bool = False
    guests: tuple[Guest, ...] = ()
    notes: tuple[Note, ...] = ()
    motions: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    adjourned_at: int | None = None
    next_starts_at: int | None = None

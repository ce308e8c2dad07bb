"""Says which lines of the queue are asked for."""

from dataclasses import dataclass
from enum import StrEnum


class Is(StrEnum):
    """What `is:` in a search can ask for, beside its state and what I owe."""

    WAITING = "waiting"
    UNREAD = "unread"
    PUT_OFF = "putoff"
    RETURNING = "returning"
    SPONSORED = "sponsored"
    REVIEWED = "reviewed"
    INVENTED = "invented"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which dossiers are asked for; empty fields match all.

    `text` matches name, number and repository, and then the words of the dossier; `owed` is one kind of what I owe,
    `waiting` any kind. What is put off or put away is not waiting. `tags` are groups of which each is to have one
    (`by:ada`, `criterion:license=fail`); `since` and `before` bound when it last changed (ms).
    """

    text: str = ""
    waiting: bool = False
    owed: str = ""
    track: str = ""
    state: str = ""
    flags: frozenset[Is] = frozenset()
    tags: tuple[tuple[str, ...], ...] = ()
    since: int | None = None
    before: int | None = None

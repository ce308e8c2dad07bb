"""Says which lines of the queue are asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which dossiers are asked for; empty fields match all.

    `text` matches name, number and repository; `owed` is one kind of what I owe, `waiting` any kind.
    """

    text: str = ""
    waiting: bool = False
    owed: str = ""
    track: str = ""
    state: str = ""

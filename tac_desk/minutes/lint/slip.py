"""What a linter finds, and the texts it looks at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.minutes.facts import Facts


class Kind(StrEnum):
    """What sort of slip it is."""

    NAME = "name"
    QUORUM = "quorum"
    OPEN_VOTE = "open_vote"
    ACTION = "action"
    WEEKDAY = "weekday"
    NO_TALLY = "no_tally"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing to look at: in which section, the words there, what seems wrong, and what to do about it."""

    kind: Kind
    section: str
    quote: str
    cause: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a line of a note."""

    section: str
    text: str


_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z@])|\n+")


def sentences(facts: Facts) -> Iterator[Sentence]:
    """Every note's sentences; lines end one too, since notes are mostly lists."""
    for note in facts.notes:
        for text in _END.split(note.text):
            if text.strip():
                yield Sentence(note.section, " ".join(text.split()))

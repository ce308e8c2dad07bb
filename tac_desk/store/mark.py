"""What a person noted about one dossier for themselves."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """`seen` and `done` are times of the hub (ms): of the last news that was looked at, or after which it is put away.

    `until` is the time (ms) to which it is put off. None: not so.
    """

    seen: int | None = None
    done: int | None = None
    until: int | None = None


Marks = Mapping[str, Mark | None]
"""By dossier; None takes the mark away."""

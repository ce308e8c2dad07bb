"""What a person is told before a new epoch of the hub is accepted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GoneEntry:
    """An entry of this desk's copy that the new ledger does not begin with.

    `kind` and `name` are empty for one that was withheld from this member; `at` is milliseconds, 0 if not known.
    """

    seq: int
    kind: str
    title: str
    name: str
    at: int
    is_mine: bool


@dataclass(frozen=True, slots=True)
class EpochView:
    """`since` entries are common to both ledgers, `gone` counts those after them; `entries` are the first of these.

    `mine` counts my own commands among them, `waiting` those the hub has not entered yet: all of them are sent again.
    """

    epoch: int
    since: int
    gone: int
    entries: tuple[GoneEntry, ...]
    mine: int
    waiting: int

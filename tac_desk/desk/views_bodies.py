"""What the page of bodies is given: each body's roll on a day, and what I have to do with it."""

from dataclasses import dataclass

from tac_desk.domain.people import Seat
from tac_desk.domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class RollRow:
    """A seat as it is filled on that day, with names; `since` is when its primary came (milliseconds, 0: always).

    `delegated_until`: until then the alternate acts even beside the primary; None: it does not.
    """

    seat: Seat
    primary: str
    alternate: str
    since: int
    delegated_until: int | None
    is_mine: bool


@dataclass(frozen=True, slots=True)
class BodyView:
    """`at` is the moment of the roll, `is_today` whether that is now.

    `may_declare`, `may_leave` and `may_delegate` are what the rules say against it now. `members` are all people,
    (id, name); `secretary` is who holds that office for this body alone. `in_office`: I may change its roll.
    """

    key: str
    title: str
    is_self_declared: bool
    at: int
    is_today: bool
    roll: tuple[RollRow, ...]
    secretary: str
    may_declare: Refusal | None
    may_leave: Refusal | None
    may_delegate: Refusal | None
    in_office: bool
    members: tuple[tuple[str, str], ...]

    @property
    def mine(self) -> tuple[RollRow, ...]:
        return tuple(row for row in self.roll if row.is_mine)

"""What the meeting room shows: who may be called, who is there, what is noted, and what is put to the vote."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.desk.views import BallotView
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Seat


@dataclass(frozen=True, slots=True)
class Person:
    """Who can be called: a member with the seats they fill or may fill, or a guest of this or an earlier meeting.

    `id` is the member's, or the guest's name. `as_alternate`: of every seat they hold they are the alternate.
    """

    id: str
    name: str
    seats: tuple[Seat, ...] = ()
    as_alternate: bool = False
    guest: Guest | None = None


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note that is being written, and the mark of the one that its author saw when beginning."""

    text: str
    over: str = ""


@dataclass(frozen=True, slots=True)
class RoomView:
    """`present` and `guests` are as the roll was taken, or as it was begun; `roll` the seats that are called.

    `begun` are texts not sent yet, by heading and whether they are for the council alone. `now` is the hub's clock.
    """

    meeting: Meeting
    roll: tuple[Seat, ...]
    quorum_needed: int
    people: tuple[Person, ...]
    present: tuple[str, ...]
    guests: tuple[Guest, ...]
    headings: tuple[str, ...]
    motions: tuple[BallotView, ...]
    names: Mapping[str, str]
    in_office: bool
    now: int
    begun: Mapping[tuple[str, bool], NoteDraft] = field(default_factory=dict)

"""How many seats were represented from moment to moment of a meeting, and when its quorum was lost or found again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tac_desk.domain.meeting import Meeting, Movement
from tac_desk.domain.seat import Seat, attendance


@dataclass(frozen=True, slots=True)
class Moment:
    """Who came or left, and how many seats of the roll were represented from then on."""

    movement: Movement
    represented: int


def here(roll: Sequence[Seat], present: tuple[str, ...]) -> int:
    """How many seats of `roll` the members `present` represent; a seat with both of its people there is one."""
    return sum(row.represented for row in attendance(tuple(roll), present))


def course(roll: Sequence[Seat], meeting: Meeting) -> Iterator[Moment]:
    """What came of each arrival and departure after the roll call, in their order."""
    present = dict.fromkeys(meeting.at_roll_call)
    for movement in meeting.movements:
        if movement.came:
            present[movement.who] = None
        else:
            present.pop(movement.who, None)
        yield Moment(movement, here(roll, tuple(present)))

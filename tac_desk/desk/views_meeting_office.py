"""What the forms about one meeting are given: its plan, its agenda, and how its minutes stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.desk.views import BallotView
from tac_desk.domain.meeting import AgendaItem, Meeting


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """`agenda` is the one in force, also where none was set; `ballots` are those that it is about, by id.

    `zones` are those in which the council reads its clock; `open_ballots` (id, question) those of the body that are
    not on its record; `people` (id, name) who may have moved: those present, or before the roll the holders of seats;
    `later` (id, title, when they start in milliseconds) the meetings of the body that may approve the minutes, the
    next one first. `roll` seats are called and `quorum` of them are needed.

    `sha256` is that of the public minutes as they are confirmed, empty until the meeting is over; `unsent`: something
    of mine about this meeting is not in them yet. `in_office`: I may do what these forms ask.
    """

    meeting: Meeting
    agenda: tuple[AgendaItem, ...]
    ballots: Mapping[str, BallotView]
    zones: tuple[str, ...]
    open_ballots: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
    later: tuple[tuple[str, str, int], ...]
    roll: int
    quorum: int
    sha256: str
    unsent: bool
    in_office: bool

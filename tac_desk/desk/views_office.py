"""What the forms of officers are given: the files on a ballot and on a dossier, and what opening a ballot takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.desk.views import BallotView
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.moves import PossibleMove
from tac_desk.domain.people import Seat


@dataclass(frozen=True, slots=True)
class SilentSeat:
    """A seat that has not voted, those who can vote for it, and when it was last reminded (milliseconds).

    `is_due`: it may be reminded now.
    """

    seat: Seat
    holders: tuple[str, ...]
    reminded_at: int | None
    is_due: bool


@dataclass(frozen=True, slots=True)
class BallotFile:
    """All that is known of one ballot. `names` are those of members by id, `mail` a draft to the seats that are due.

    `now` is the last known time of the hub, `days` how long such a ballot usually lasts.
    """

    view: BallotView
    body: str
    dossier: str
    names: Mapping[str, str]
    silent: tuple[SilentSeat, ...]
    mail: str
    now: int
    days: int


@dataclass(frozen=True, slots=True)
class BallotPlan:
    """What can be put to the vote: on `dossier` (its id), or as a motion when that is None.

    `meetings` are those under way of the body that decides, (id, title); `threshold` is empty where the rulebook
    states none and it is asked for. `days` and `least_hours` are those of an e-vote. `people` are the holders of the
    body's seats, (id, name): they may move and second it in a meeting.
    """

    track: str
    dossier: str | None
    name: str
    body: str
    threshold: str
    categories: tuple[str, ...]
    meetings: tuple[tuple[str, str], ...]
    days: int
    least_hours: int
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DossierFile:
    """What moving and scheduling a dossier takes.

    `moves` are its usual next states, `elsewhere` the others of its track, by key. `meetings` are those of the body
    that decides on it which are not adjourned, (id, title, when they start in milliseconds), the next one first.
    """

    dossier: Dossier
    moves: tuple[PossibleMove, ...]
    elsewhere: tuple[str, ...]
    meetings: tuple[tuple[str, str, int], ...]

"""Which dossiers the letters of a meeting, or of a time, are about."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import minutes_facts
from tac_desk.domain.dossier import Dossier


def dossiers_of_meeting(desk: Desk, meeting: str) -> tuple[str, ...]:
    """The ids of those on its plan, then of those decided by a ballot on its record.

    Raises MinutesError when the meeting is not known here, StoreError for the files.
    """
    facts = minutes_facts(desk, meeting)
    decided = (ballot.dossier for ballot in facts.motions)
    return tuple(dict.fromkeys((*facts.meeting.dossiers, *(one for one in decided if one))))


def dossiers_moved_since(desk: Desk, since: int) -> tuple[str, ...]:
    """The ids of those whose last step came at `since` (milliseconds since 1970 UTC) or later, the earliest first.

    Raises StoreError.
    """
    confirmed = desk.store.confirmed
    things = map(confirmed.thing, confirmed.subjects("dossier"))
    moved = [one for one in things if isinstance(one, Dossier) and one.moves and one.moves[-1].at >= since]
    return tuple(one.id for one in sorted(moved, key=lambda one: (one.moves[-1].at, one.number)))

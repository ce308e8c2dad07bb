"""Gathers what the minutes of one meeting are composed from: the verified ledger, nothing from the outbox."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.facts import Facts, gather
from tac_desk.store.confirmed import Confirmed


def minutes_facts(desk: Desk, meeting_id: str) -> Facts:
    """Raises MinutesError when the meeting is not known here, StoreError for the files."""
    confirmed = desk.store.confirmed
    council, meeting = confirmed.thing("council"), confirmed.thing(f"meeting:{meeting_id}")
    if not isinstance(council, Council) or not isinstance(meeting, Meeting):
        raise MinutesError(
            "This meeting is not known here",
            f"The verified copy of the ledger holds no meeting {meeting_id!r}. {_known(confirmed)}",
            "Run tac-desk sync; tac-desk meetings lists the ids.",
        )
    subjects = [f"meeting:{meeting.id}", *(f"ballot:{id_}" for id_ in meeting.motions)]
    entries, position = confirmed.last_entries(subjects), confirmed.position
    return gather(council, meeting, confirmed.thing, entries, position.size, position.root_hex)


def every_meeting(desk: Desk) -> tuple[Meeting, ...]:
    """Every meeting there is in the verified copy of the ledger."""
    confirmed = desk.store.confirmed
    things = map(confirmed.thing, confirmed.subjects("meeting"))
    return tuple(thing for thing in things if isinstance(thing, Meeting))


def _known(confirmed: Confirmed) -> str:
    names = [subject.partition(":")[2] for subject in confirmed.subjects("meeting")]
    return f"It holds {', '.join(names)}." if names else "It holds no meeting at all."

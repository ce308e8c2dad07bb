"""What the meeting room asks of the desk."""

from collections.abc import Iterable, Iterator

from tac_desk.desk import shared
from tac_desk.desk.actions.note_drafts import begun_notes, roll_key
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import BallotView
from tac_desk.desk.views_room import Person, RoomView
from tac_desk.domain.commands import TakeRoll
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Council, Seat
from tac_desk.minutes.headings import noted_headings
from tac_desk.protocol.codec import decode
from tac_desk.store.view import View


def room(desk: Desk, meeting_id: str) -> RoomView | None:
    """None for a meeting that is not here. Raises StoreError."""
    view = desk.store.view()
    meeting = view.world.meeting(f"meeting:{meeting_id}") if view else None
    if view is None or meeting is None or view.world.council is None:
        return None
    council, begun = view.world.council, desk.store.drafts()
    roll = council.roll_at(meeting.body, meeting.starts_at)
    taken = TakeRoll(meeting.present, meeting.guests)
    if not meeting.roll_taken and (text := begun.get(roll_key(meeting.id))):
        taken = decode(text, TakeRoll)
    guests = _guests(desk, view, meeting, taken.guests)
    people = (*_members(council, roll), *(Person(one.name, one.name, guest=one) for one in guests))
    return RoomView(
        meeting=meeting,
        roll=roll,
        quorum_needed=view.world.rulebook.ballot_of(meeting.body).quorum.needed(len(roll)),
        people=people,
        present=taken.present,
        guests=taken.guests,
        headings=noted_headings(view.world.rulebook, meeting, _dossiers(view, meeting)),
        motions=tuple(_motions(view, meeting)),
        names=shared.names(council, council.members),
        in_office=shared.in_office(view, f"meeting:{meeting.id}"),
        now=view.hub_clock,
        begun=begun_notes(meeting.id, begun),
    )


def _members(council: Council, roll: Iterable[Seat]) -> Iterator[Person]:
    """Each once, in the order of the seats, the primaries before their alternates."""
    held: dict[str, list[Seat]] = {}
    for seat in roll:
        for member in filter(None, (seat.primary, seat.alternate)):
            held.setdefault(member, []).append(seat)
    for member, seats in held.items():
        as_alternate = all(seat.primary != member for seat in seats)
        yield Person(member, council.name_of(member), tuple(seats), as_alternate)


def _guests(desk: Desk, view: View, meeting: Meeting, here: Iterable[Guest]) -> tuple[Guest, ...]:
    """Those of this meeting, then those of the body's earlier ones, each name once."""
    found = {guest.name: guest for guest in here}
    others = (view.world.meeting(subject) for subject in desk.store.subjects("meeting"))
    for other in others:
        if other is not None and other.body == meeting.body:
            for guest in other.guests:
                found.setdefault(guest.name, guest)
    return tuple(found.values())


def _dossiers(view: View, meeting: Meeting) -> dict[str, Dossier]:
    found = {id_: view.world.dossier(f"dossier:{id_}") for id_ in meeting.dossiers}
    return {id_: dossier for id_, dossier in found.items() if dossier is not None}


def _motions(view: View, meeting: Meeting) -> Iterator[BallotView]:
    for id_ in meeting.motions:
        if (ballot := view.world.ballot(f"ballot:{id_}")) is not None:
            yield shared.ballot_view(view, ballot)

"""What the forms about one meeting ask: the file on it, with its agenda and how its minutes stand."""

from collections.abc import Iterator

from tac_desk.desk import shared
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.minutes_facts import minutes_facts
from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Seat
from tac_desk.minutes.compose import digest
from tac_desk.minutes.headings import agenda_of
from tac_desk.store.view import View


def meeting_file(desk: Desk, meeting_id: str) -> MeetingFile | None:
    """None for a meeting that is not here. Raises StoreError."""
    view = desk.store.view()
    meeting = view.world.meeting(f"meeting:{meeting_id}") if view else None
    if view is None or meeting is None or view.world.council is None:
        return None
    book, subject = view.world.rulebook, f"meeting:{meeting.id}"
    roll = view.world.council.roll_at(meeting.body, meeting.starts_at)
    names = shared.names(view.world.council, _people(meeting, roll))
    found = {id_: view.world.dossier(f"dossier:{id_}") for id_ in meeting.dossiers}
    dossiers = {id_: dossier for id_, dossier in found.items() if dossier is not None}
    about = {subject, *(f"ballot:{id_}" for id_ in meeting.motions)}
    put = {
        id_: ballot for id_ in meeting.motions if (ballot := view.world.ballot(f"ballot:{id_}")) is not None
    }
    return MeetingFile(
        meeting=meeting,
        agenda=agenda_of(book, meeting, dossiers, put),
        ballots={id_: shared.ballot_view(view, ballot) for id_, ballot in put.items()},
        zones=tuple(dict.fromkeys((meeting.zone, *book.meeting_zones, "UTC"))),
        open_ballots=tuple((one.id, one.question) for one in _open_ballots(desk, view, meeting)),
        people=tuple(sorted(names.items(), key=lambda one: one[1].casefold())),
        later=tuple(sorted(_later(desk, view, meeting), key=lambda one: one[2])),
        roll=len(roll),
        quorum=book.ballot_of(meeting.body).quorum.needed(len(roll)),
        sha256=_sha256(desk, meeting),
        unsent=any(pending.action.subject in about for pending in view.pending),
        in_office=shared.in_office(view, subject),
    )


def _people(meeting: Meeting, roll: tuple[Seat, ...]) -> Iterator[str]:
    if meeting.roll_taken:
        yield from meeting.attended
        return
    for seat in roll:
        yield from filter(None, (seat.primary, seat.alternate))


def _open_ballots(desk: Desk, view: View, meeting: Meeting) -> Iterator[Ballot]:
    for subject in desk.store.subjects("ballot"):
        ballot = view.world.ballot(subject)
        if ballot is None or ballot.id in meeting.motions:
            continue
        if ballot.is_open and ballot.body == meeting.body:
            yield ballot


def _later(desk: Desk, view: View, meeting: Meeting) -> Iterator[tuple[str, str, int]]:
    for subject in desk.store.subjects("meeting"):
        other = view.world.meeting(subject)
        if other is not None and other.body == meeting.body and other.starts_at > meeting.starts_at:
            yield other.id, other.title, other.starts_at


def _sha256(desk: Desk, meeting: Meeting) -> str:
    """Only a confirmed meeting has minutes; one that runs has none that could be published."""
    confirmed = desk.store.confirmed.thing(f"meeting:{meeting.id}")
    if not isinstance(confirmed, Meeting) or confirmed.adjourned_at is None:
        return ""
    return digest(minutes_facts(desk, meeting.id))

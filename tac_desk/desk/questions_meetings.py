"""Meetings with their attendance by seat and quorum, and the motions that are not about a dossier."""

from collections.abc import Iterator

from tac_desk.desk import shared
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import BallotView, MeetingView
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.owed import owes_vote
from tac_desk.domain.people import Council, attendance
from tac_desk.store.view import View


def meetings(desk: Desk) -> tuple[MeetingView, ...]:
    """Every meeting, the latest first. Raises StoreError."""
    view = desk.store.view()
    council = view.world.council if view else None
    if view is None or council is None:
        return ()
    found = (view.world.meeting(subject) for subject in desk.store.subjects("meeting"))
    shown = (_meeting(view, council, meeting) for meeting in found if meeting is not None)
    return tuple(sorted(shown, key=lambda row: (-row.meeting.starts_at, row.meeting.id)))


def motions(desk: Desk) -> tuple[BallotView, ...]:
    """Every ballot that decides no dossier, the latest first. Raises StoreError."""
    view = desk.store.view()
    if view is None:
        return ()
    latest_first = sorted(_free_ballots(desk, view), key=lambda b: (-b.opened_at, b.id))
    return tuple(shared.ballot_view(view, ballot) for ballot in latest_first)


def motions_owed(desk: Desk) -> int:
    """How many motions wait for a vote of mine. Raises StoreError."""
    view = desk.store.view()
    if view is None:
        return 0
    free = _free_ballots(desk, view)
    return sum(owes_vote(view.world, ballot, view.me.member, view.hub_clock) for ballot in free)


def items_owed(desk: Desk) -> int:
    """How many action items of mine are open. Raises StoreError."""
    view = desk.store.view()
    if view is None:
        return 0
    found = (view.world.meeting(subject) for subject in desk.store.subjects("meeting"))
    items = (item for meeting in found if meeting is not None for item in meeting.actions)
    return sum(item.is_open and item.owner == view.me.member for item in items)


def _free_ballots(desk: Desk, view: View) -> list[Ballot]:
    ballots = (view.world.ballot(subject) for subject in desk.store.subjects("ballot"))
    return [ballot for ballot in ballots if ballot is not None and ballot.dossier is None]


def _meeting(view: View, council: Council, meeting: Meeting) -> MeetingView:
    """Quorum is computed from the roll, never typed: of who is there now, or was at some time of one that is over."""
    roll = council.roll_at(meeting.body, meeting.starts_at)
    there = meeting.present if meeting.adjourned_at is None else meeting.attended
    filled = attendance(roll, there)
    people = {*there, *(seat.primary for seat in roll), *(seat.alternate for seat in roll)}
    return MeetingView(
        meeting=meeting,
        attendance=filled,
        quorum_needed=view.world.rulebook.ballot_of(meeting.body).quorum.needed(len(roll)),
        represented=sum(seat.represented for seat in filled),
        motions=tuple(_motions(view, meeting)),
        names=shared.names(council, people),
        in_office=shared.in_office(view, f"meeting:{meeting.id}"),
        me=view.me.member,
    )


def _motions(view: View, meeting: Meeting) -> Iterator[BallotView]:
    for id_ in meeting.motions:
        ballot = view.world.ballot(f"ballot:{id_}")
        if ballot is not None:
            yield shared.ballot_view(view, ballot)

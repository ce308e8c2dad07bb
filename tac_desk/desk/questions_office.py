"""What the forms of officers ask: the files on a ballot and on a dossier, and what opening a ballot takes."""

from collections.abc import Iterator
from operator import itemgetter

from tac_desk.desk import shared
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import BallotView
from tac_desk.desk.views_office import BallotFile, BallotPlan, DossierFile, SilentSeat
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.moves import on_track, possible_moves
from tac_desk.domain.people import Council
from tac_desk.domain.reminder_mail import reminder_mail
from tac_desk.domain.reminders import due_reminders, holders, kept_from_voting, reminded_at, silent_seats
from tac_desk.domain.rulebook import Track
from tac_desk.store.view import View


def ballot_file(desk: Desk, ballot_id: str) -> BallotFile | None:
    """None for a ballot that is not here. Raises StoreError."""
    view = desk.store.view()
    ballot = view.world.ballot(f"ballot:{ballot_id}") if view else None
    if view is None or ballot is None or view.world.council is None:
        return None
    shown = shared.ballot_view(view, ballot)
    return _file(view, view.world.council, shown)


def _file(view: View, council: Council, shown: BallotView) -> BallotFile:
    ballot, book = shown.ballot, view.world.rulebook
    dossier = view.world.dossier(f"dossier:{ballot.dossier}")
    barred = kept_from_voting(ballot, dossier)
    due = due_reminders(ballot, view.hub_clock, barred)
    silent = tuple(
        SilentSeat(
            seat,
            tuple(council.name_of(one) for one in holders(seat, barred)),
            reminded_at(ballot, seat.id),
            seat in due,
        )
        for seat in (silent_seats(ballot, barred) if ballot.is_open and not shown.votes_hidden else ())
    )
    return BallotFile(
        view=shown,
        body=_body_title(view, ballot.body),
        dossier=dossier.name if dossier else "",
        names=shared.names(council, _people(ballot)),
        silent=silent,
        mail="\n".join(reminder_mail(council, ballot, due, book.meeting_zones, barred)) if due else "",
        now=view.hub_clock,
        days=book.ballot_of(ballot.body).days,
    )


def _people(ballot: Ballot) -> Iterator[str | None]:
    yield from (ballot.opened_by, ballot.closed_by, ballot.turned.by if ballot.turned else None)
    yield from (extension.by for extension in ballot.extensions)
    yield from (reminder.by for reminder in ballot.reminders)
    yield from (vote.member for cast in ballot.votes.values() for vote in cast)
    for late in ballot.docket:
        yield from (late.vote.member, late.ruled_by or None)


def ballot_plan(desk: Desk, dossier_id: str | None) -> BallotPlan | None:
    """None where nothing can be put to the vote: an unknown dossier, a rulebook without motions. Raises StoreError."""
    view = desk.store.view()
    if view is None:
        return None
    dossier = view.world.dossier(f"dossier:{dossier_id}")
    key = view.world.rulebook.motion_track if dossier_id is None else dossier.track if dossier else None
    track = view.world.rulebook.tracks.get(key or "")
    if track is None:
        return None
    rules = view.world.rulebook.ballot_of(track.body)
    return BallotPlan(
        track=track.key,
        dossier=dossier_id,
        name=dossier.name if dossier else "",
        body=_body_title(view, track.body or ""),
        threshold=str(track.threshold or ""),
        categories=track.categories,
        meetings=tuple((one.id, one.title) for one in _running(desk, view, track)),
        days=rules.days,
        least_hours=rules.minimum_hours,
        people=tuple(_seated(view, track.body or "")),
    )


def _seated(view: View, body: str) -> Iterator[tuple[str, str]]:
    """The holders of the seats of `body`, (id, name), each once."""
    council = view.world.council
    roll = council.roll_at(body, view.hub_clock) if council else ()
    for member in dict.fromkeys(one for seat in roll for one in (seat.primary, seat.alternate) if one):
        yield member, council.name_of(member) if council else member


def dossier_file(desk: Desk, dossier_id: str) -> DossierFile | None:
    """None for a dossier that is not here. Raises StoreError."""
    view = desk.store.view()
    dossier = view.world.dossier(f"dossier:{dossier_id}") if view else None
    if view is None or dossier is None:
        return None
    book = view.world.rulebook
    moves = possible_moves(view.world, dossier, view.me.member)
    usual = {dossier.state, *(move.state for move in moves)}
    track = book.tracks.get(dossier.track)
    running = _running(desk, view, track) if track else ()
    return DossierFile(
        dossier=dossier,
        moves=moves,
        elsewhere=tuple(
            key for key in book.states if key not in usual and on_track(book, dossier.track, key)
        ),
        meetings=tuple(sorted(((one.id, one.title, one.starts_at) for one in running), key=itemgetter(2))),
    )


def _running(desk: Desk, view: View, track: Track) -> Iterator[Meeting]:
    """The meetings of the body that decides on `track` which are not adjourned."""
    for subject in desk.store.subjects("meeting"):
        meeting = view.world.meeting(subject)
        if meeting is not None and meeting.body == track.body and meeting.adjourned_at is None:
            yield meeting


def _body_title(view: View, body: str) -> str:
    found = view.world.rulebook.bodies.get(body)
    return found.title if found else body

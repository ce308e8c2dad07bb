"""What several questions need: the member, their names, a ballot with its arithmetic."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tac_desk.desk.actions.saving import acting, preview
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import BallotView, Me
from tac_desk.domain.audience import closed_parts, reads_with_council
from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.bloc import largest_bloc
from tac_desk.domain.commands import CastVote, Command
from tac_desk.domain.interest import Interest, interests_of
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.people import OPERATOR, Council, Member
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rulebook_interests import VOTES
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.tally import count, represented
from tac_desk.store.view import View


def me(desk: Desk) -> Me | None:
    """The signed-in member; None before sign-in and until the ledger has told of them."""
    view = desk.store.view()
    return _me(view) if view else None


def _me(view: View) -> Me | None:
    council = view.world.council
    member = council.members.get(view.me.member) if council else None
    if council is None or member is None:
        return None
    seats = council.seats_of(member.id)
    book = view.world.rulebook
    has_office = member.is_officer or any(council.secretary_of(body) == member.id for body in book.bodies)
    roles = tuple(member.roles)
    return Me(member.id, member.name, roles, seats, council.name, council.demonstration, has_office, book)


def names(council: Council, members: Iterable[str | None]) -> Mapping[str, str]:
    """The names of these members, by id."""
    return {member: council.name_of(member) for member in members if member is not None}


def ballot_view(view: View, ballot: Ballot) -> BallotView:
    """`why_not` is what the rules say against a vote of mine now; None: at least one of my seats may vote."""
    ballot = at_moment(view.world.council, ballot, view.hub_clock)
    mine, member = ballot.seats_of(view.me.member), view.world.member(view.me.member)
    standing = {seat.id: vote for seat in mine if (vote := ballot.standing(seat.id)) is not None}
    closed, sealed = _votes_are_closed(view, ballot, member), _votes_are_sealed(view, ballot)
    no_reader = member is None or not reads_with_council(member)
    return BallotView(
        ballot=ballot,
        tally=count(ballot, represented(ballot, view.world.meeting(f"meeting:{ballot.meeting}"))),
        my_seats=mine,
        standing=standing,
        my_action=view.state_of(f"ballot:{ballot.id}"),
        why_not=_why_not(view, ballot),
        votes_hidden=ballot.is_open and (closed or sealed or no_reader),
        votes_closed=closed,
        votes_sealed=sealed,
        recusal=_recusal(view, ballot),
        bloc=None if closed or sealed else largest_bloc(view.world.council, view.world.rulebook, ballot),
        in_office=in_office(view, f"ballot:{ballot.id}"),
        may_resume=_who_may_resume(view, ballot),
    )


def _who_may_resume(view: View, ballot: Ballot) -> tuple[str, ...]:
    """By name; empty unless the ballot is frozen."""
    council = view.world.council
    if ballot.frozen_at is None or council is None:
        return ()
    act = acting(view, f"ballot:{ballot.id}", Command())
    people = (one for one in council.members.values() if one.id != OPERATOR)
    found = (one.name for one in people if holds_office(view.world, replace(act, member=one.id)))
    return tuple(sorted(found))


def _votes_are_closed(view: View, ballot: Ballot, member: Member | None) -> bool:
    dossier = view.world.dossier(f"dossier:{ballot.dossier}")
    if dossier is None or member is None:
        return False
    return VOTES in closed_parts(view.world, dossier, member, view.hub_clock)


def _votes_are_sealed(view: View, ballot: Ballot) -> bool:
    """As the terms say; a vote of mine that the hub does not have opens nothing yet."""
    on_its_way = view.state_of(f"ballot:{ballot.id}") is not None
    return ballot.is_sealed and (on_its_way or ballot.is_sealed_to(view.me.member))


def _recusal(view: View, ballot: Ballot) -> tuple[Interest, ...]:
    """Why I should think of recusing myself."""
    dossier = view.world.dossier(f"dossier:{ballot.dossier}")
    if dossier is None:
        return ()
    mine = interests_of(view.world, dossier, view.me.member, view.hub_clock)
    return tuple(one for one in mine if one.suggests_recusal)


def in_office(view: View, subject: str) -> bool:
    """Whether I may do what officers do with the dossier or ballot `subject`."""
    return holds_office(view.world, acting(view, subject, Command()))


def _why_not(view: View, ballot: Ballot) -> Refusal | None:
    """Tries a yes with a reason: it needs nothing else, so that only what a person cannot mend is left."""
    council = view.world.council
    seats = ballot.seats_of(view.me.member)
    if not seats:
        seat = council.seats_of(view.me.member) if council else ()
        return refuse(Reason.NOT_ON_ROLL, member=view.me.member, seat=seat[0].id if seat else "")
    tries = [CastVote(seat.id, Position.YES, rationale="?") for seat in seats]
    against = [preview(view, f"ballot:{ballot.id}", command) for command in tries]
    return None if None in against else against[0]

"""Whose office an act is: an officer's everywhere, and a body's own secretary's in what concerns that body."""

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import (
    DeclareMembership,
    DelegateSeats,
    EndSeat,
    FileDossier,
    LeaveBody,
    OpenBallot,
    PlanMeeting,
    SetSeat,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import OFFICERS
from tac_desk.domain.world import Act, World


def holds_office(world: World, act: Act) -> bool:
    """Whether the sender of `act` has the powers of an officer in it."""
    return world.has_role(act.member, *OFFICERS) or is_body_secretary(world, act)


def is_body_secretary(world: World, act: Act) -> bool:
    """Whether the sender is the secretary appointed for the body that `act` concerns."""
    body = body_of(world, act)
    return body is not None and world.council is not None and world.council.secretary_of(body) == act.member


def body_of(world: World, act: Act) -> str | None:
    """The body that `act` concerns; None when it concerns none alone, such as people, devices and appointments."""
    match act.command:
        case SetSeat(body=""):
            return world.rulebook.main_body
        case SetSeat(body=body) | DelegateSeats(body=body) | PlanMeeting(body=body):
            return body
        case DeclareMembership(body=body) | LeaveBody(body=body):
            return body
        case EndSeat(id=id_):
            seat = world.council.seat(id_) if world.council else None
            return seat.body if seat else None
        case OpenBallot(track=track) | FileDossier(track=track):
            return _body_of_track(world, track)
    return _body_of_thing(world, act.subject)


def _body_of_thing(world: World, subject: str) -> str | None:
    match world.things.get(subject):
        case Ballot(body=body) | Meeting(body=body):
            return body
        case Dossier(track=track):
            return _body_of_track(world, track)
    return None


def _body_of_track(world: World, track: str) -> str | None:
    found = world.rulebook.tracks.get(track)
    return found.body if found else None

"""Rules about seats: who fills one and from when, its end, and a primary who lets the alternate act."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import Command, DelegateSeats, EndSeat, SetSeat
from tac_desk.domain.people import Council, Role
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import END_OF_TIME, MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.seat import Seat
from tac_desk.domain.world import Act, Thing, World


def _check_set(world: World, act: Act, council: Council, command: SetSeat) -> Refusal | None:
    if _body(world, command) not in world.rulebook.bodies:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    if not command.id.strip() or not command.title.strip():
        return refuse(Reason.EMPTY_TEXT, field="title" if command.id.strip() else "id")
    if too_long(command.id, command.title, command.organisation):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if command.since is not None and not 0 <= command.since < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="since", value=command.since)
    if command.primary is not None and command.primary == command.alternate:
        return refuse(Reason.MALFORMED, field="alternate", value=command.alternate)
    if command.alternate is not None and world.rulebook.alternates_per_seat == 0:
        return refuse(Reason.MALFORMED, field="alternate", value=command.alternate)
    for member in filter(None, (command.primary, command.alternate)):
        if (bad := check_holder(council, member)) is not None:
            return bad
    return _check_place(world, act, council, command)


def check_holder(council: Council, member: str) -> Refusal | None:
    """Only people with the role member may hold a seat."""
    found = council.members.get(member)
    if found is None:
        return refuse(Reason.NOT_A_MEMBER, member=member)
    return None if Role.MEMBER in found.roles else refuse(Reason.SEAT_NEEDS_MEMBER, member=found.name)


def _check_place(world: World, act: Act, council: Council, command: SetSeat) -> Refusal | None:
    """A seat stays in its body, and nobody holds two seats of a body in which everybody speaks for themselves."""
    known, body = council.seat(command.id), _body(world, command)
    if known is not None and (known.body != body or known.until is not None):
        return refuse(Reason.ALREADY_EXISTS, subject=f"seat {command.id}")
    if command.primary is None or not world.rulebook.bodies[body].is_self_declared:
        return None
    held = [seat for seat in council.roll_at(body, act.at) if seat.primary == command.primary]
    other = next((seat for seat in held if seat.id != command.id), None)
    return refuse(Reason.HOLDS_A_SEAT, member=command.primary, seat=other.id) if other else None


def _body(world: World, command: SetSeat) -> str:
    return command.body or world.rulebook.main_body


def _set(world: World, act: Act, council: Council, command: SetSeat) -> tuple[Thing, ...]:
    known, body = council.seat(command.id), _body(world, command)
    start = command.since if command.since is not None else act.at if known else 0
    seat = known or Seat(command.id, command.title, command.organisation, body=body, since=start)
    seat = replace(
        seat,
        title=command.title,
        organisation=command.organisation,
        kind=command.kind,
        body=body,
        since=min(seat.since, start),
    )
    changed = seat.filled(command.primary, command.alternate, since=start, now=act.at)
    return (with_seats(council, {changed.id: changed}),)


def with_seats(council: Council, changed: Mapping[str, Seat]) -> Council:
    """`council` with these seats by id, new ones last."""
    known = {seat.id for seat in council.seats}
    new = tuple(seat for id_, seat in changed.items() if id_ not in known)
    return replace(council, seats=(*(changed.get(seat.id, seat) for seat in council.seats), *new))


def _check_end(_world: World, _act: Act, council: Council, command: EndSeat) -> Refusal | None:
    seat = council.seat(command.id)
    if seat is None or seat.until is not None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"seat {command.id}")
    if not command.reason.strip():
        return refuse(Reason.EMPTY_TEXT, field="reason")
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if len(command.reason) > MAX_TEXT else None


def _end(_world: World, act: Act, council: Council, command: EndSeat) -> tuple[Thing, ...]:
    seat = council.seat(command.id)
    return () if seat is None else (with_seats(council, {seat.id: seat.ended(act.at)}),)


def _check_delegate(world: World, act: Act, council: Council, command: DelegateSeats) -> Refusal | None:
    member = command.member or act.member
    if member != act.member and not holds_office(world, act):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    held = _as_primary(council, member, command.body, act.at)
    if not held:
        return refuse(Reason.NO_SEAT, member=council.name_of(member))
    if not any(seat.alternate for seat in held):
        return refuse(Reason.NO_ALTERNATE, seat=held[0].title)
    if command.until is not None and not act.at < command.until < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="until", value=command.until)
    return None


def _delegate(_world: World, act: Act, council: Council, command: DelegateSeats) -> tuple[Thing, ...]:
    held = {seat.id for seat in _as_primary(council, command.member or act.member, command.body, act.at)}
    changed = {
        seat.id: seat.delegating(command.until, now=act.at) for seat in council.seats if seat.id in held
    }
    return (with_seats(council, changed),)


def _as_primary(council: Council, member: str, body: str, at: int) -> tuple[Seat, ...]:
    return tuple(seat for seat in council.roll_at(body, at) if seat.primary == member)


RULES: Mapping[type[Command], Rule] = {
    SetSeat: Rule("council", OFFICE, _set, _check_set),
    EndSeat: Rule("council", OFFICE, _end, _check_end),
    DelegateSeats: Rule("council", VOTERS | OFFICE, _delegate, _check_delegate),
}

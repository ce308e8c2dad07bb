"""Rules about bodies: who declares to belong to one, who leaves it, and who is its secretary."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.audience import reads_with_council
from tac_desk.domain.commands import AppointSecretary, Command, DeclareMembership, LeaveBody
from tac_desk.domain.people import Appointment, Council
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import ANYONE, OFFICE, Rule
from tac_desk.domain.rules.seat_rules import check_holder, with_seats
from tac_desk.domain.seat import Seat
from tac_desk.domain.world import Act, Thing, World

Belonging = DeclareMembership | LeaveBody


def _check_belonging(world: World, act: Act, command: Belonging) -> Refusal | None:
    """Only a self-declared body is entered and left by saying so, by the person or by an officer for them."""
    body = world.rulebook.bodies.get(command.body)
    if body is None:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    if not body.is_self_declared:
        return refuse(Reason.SEATS_ARE_APPOINTED, body=body.title)
    if command.member not in (None, act.member) and not holds_office(world, act):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    return None


def _check_declare(world: World, act: Act, council: Council, command: DeclareMembership) -> Refusal | None:
    if (bad := _check_belonging(world, act, command)) is not None:
        return bad
    member = command.member or act.member
    if (bad := check_holder(council, member)) is not None:
        return bad
    held = _held(council, member, command.body, act.at)
    return refuse(Reason.HOLDS_A_SEAT, member=council.name_of(member), seat=held.id) if held else None


def _declare(_world: World, act: Act, council: Council, command: DeclareMembership) -> tuple[Thing, ...]:
    """A new seat each time: who comes back was not on the rolls of the time between."""
    member = council.members.get(command.member or act.member)
    if member is None:
        return ()
    seat = Seat(
        _free_id(council, f"{command.body}-{member.id}"),
        member.name,
        member.employer_at(act.at),
        body=command.body,
        since=act.at,
    )
    filled = seat.filled(member.id, None, since=act.at, now=act.at)
    return (with_seats(council, {seat.id: filled}),)


def _free_id(council: Council, wanted: str) -> str:
    taken = {seat.id for seat in council.seats}
    ids = (wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3)))
    return next(id_ for id_ in ids if id_ not in taken)


def _check_leave(world: World, act: Act, council: Council, command: LeaveBody) -> Refusal | None:
    if (bad := _check_belonging(world, act, command)) is not None:
        return bad
    member = command.member or act.member
    held = _held(council, member, command.body, act.at)
    return None if held else refuse(Reason.NO_SEAT, member=council.name_of(member))


def _leave(_world: World, act: Act, council: Council, command: LeaveBody) -> tuple[Thing, ...]:
    here = _held(council, command.member or act.member, command.body, act.at)
    seat = council.seat(here.id) if here else None
    return () if seat is None else (with_seats(council, {seat.id: seat.ended(act.at)}),)


def _held(council: Council, member: str, body: str, at: int) -> Seat | None:
    return next((seat for seat in council.roll_at(body, at) if seat.primary == member), None)


def _check_appoint(world: World, _act: Act, council: Council, command: AppointSecretary) -> Refusal | None:
    """The hub must send the secretary what the body says among itself, so not everybody can be one."""
    if command.body not in world.rulebook.bodies:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    if command.member == council.secretary_of(command.body):
        return refuse(Reason.ALREADY_EXISTS, subject=f"this appointment for {command.body}")
    if command.member is None:
        return None
    member = council.members.get(command.member)
    if member is None:
        return refuse(Reason.NOT_A_MEMBER, member=command.member)
    return None if reads_with_council(member) else refuse(Reason.SECRETARY_READS_ALL, member=member.name)


def _appoint(_world: World, act: Act, council: Council, command: AppointSecretary) -> tuple[Thing, ...]:
    held = tuple(
        replace(one, until=act.at) if one.body == command.body and one.until is None else one
        for one in council.appointments
    )
    new = () if command.member is None else (Appointment(command.body, command.member, act.at),)
    return (replace(council, appointments=(*held, *new)),)


RULES: Mapping[type[Command], Rule] = {
    DeclareMembership: Rule("council", ANYONE, _declare, _check_declare),
    LeaveBody: Rule("council", ANYONE, _leave, _check_leave),
    AppointSecretary: Rule("council", OFFICE, _appoint, _check_appoint),
}

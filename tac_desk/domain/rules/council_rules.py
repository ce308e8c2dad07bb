"""Rules about people: founding the council, members, seats and devices."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import AddMember, Command, EnrolDevice, FoundCouncil, RevokeDevice, SetSeat
from tac_desk.domain.people import OPERATOR, OPERATOR_DEVICE, Council, Device, Member, Role, Seat
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import ADMINS, ANYONE, MAX_TEXT, OFFICE, Rule
from tac_desk.domain.world import Act, Thing, World


def _found(_world: World, act: Act, _thing: None, command: FoundCouncil) -> tuple[Thing, ...]:
    operator = Member(act.member, command.operator, (Role.ADMIN,))
    device = Device(command.hub_device, act.member, command.hub_key, "hub")
    return (
        Council(
            name=command.name,
            rulebook=command.rulebook,
            members={operator.id: operator},
            devices={device.id: device},
            demonstration=command.demonstration,
        ),
    )


def _add_member(_world: World, _act: Act, council: Council, command: AddMember) -> tuple[Thing, ...]:
    member = Member(command.id, command.name, command.roles, command.employer)
    return (replace(council, members={**council.members, member.id: member}),)


def _check_member(_world: World, _act: Act, _council: Council, command: AddMember) -> Refusal | None:
    if command.id == OPERATOR and Role.ADMIN not in command.roles:
        return refuse(Reason.MALFORMED, field="operator's roles", value=" ".join(command.roles))
    return None if command.id and command.name.strip() else refuse(Reason.EMPTY_TEXT, field="name")


def _check_seat(world: World, _act: Act, council: Council, command: SetSeat) -> Refusal | None:
    if command.body not in world.rulebook.bodies:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    if not command.id.strip() or not command.title.strip():
        return refuse(Reason.EMPTY_TEXT, field="title" if command.id.strip() else "id")
    if command.primary is not None and command.primary == command.alternate:
        return refuse(Reason.MALFORMED, field="alternate", value=command.alternate)
    for member in (command.primary, command.alternate):
        if member is not None and member not in council.members:
            return refuse(Reason.NOT_A_MEMBER, member=member)
    return None


def _set_seat(_world: World, _act: Act, council: Council, command: SetSeat) -> tuple[Thing, ...]:
    seat = Seat(
        command.id, command.title, command.organisation, command.kind,
        command.primary, command.alternate, command.body,
    )  # fmt: skip
    others = tuple(seat if old.id == seat.id else old for old in council.seats)
    known = any(old.id == seat.id for old in council.seats)
    return (replace(council, seats=others if known else (*council.seats, seat)),)


def _check_device(_world: World, _act: Act, council: Council, command: EnrolDevice) -> Refusal | None:
    if command.member not in council.members:
        return refuse(Reason.NOT_A_MEMBER, member=command.member)
    if command.id in council.devices:
        return refuse(Reason.ALREADY_EXISTS, subject=f"device {command.id}")
    return None


def _enrol(_world: World, _act: Act, council: Council, command: EnrolDevice) -> tuple[Thing, ...]:
    device = Device(command.id, command.member, command.public_key, command.name)
    return (replace(council, devices={**council.devices, device.id: device}),)


def _check_revoke(world: World, act: Act, council: Council, command: RevokeDevice) -> Refusal | None:
    if len(command.reason) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    device = council.devices.get(command.id)
    if device is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"device {command.id}")
    if device.id == OPERATOR_DEVICE:  # without it the hub could enrol nobody any more
        return refuse(Reason.ROLE_MISSING, needed="hub operator")
    if device.member != act.member and not world.has_role(act.member, *OFFICE):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    return None


def _revoke(_world: World, act: Act, council: Council, command: RevokeDevice) -> tuple[Thing, ...]:
    device = council.devices[command.id]
    return (replace(council, devices={**council.devices, device.id: replace(device, revoked_at=act.at)}),)


RULES: Mapping[type[Command], Rule] = {
    FoundCouncil: Rule("council", ANYONE, _found, creates=True),
    AddMember: Rule("council", ADMINS, _add_member, _check_member),
    SetSeat: Rule("council", OFFICE, _set_seat, _check_seat),
    EnrolDevice: Rule("council", ADMINS, _enrol, _check_device),
    RevokeDevice: Rule("council", ANYONE, _revoke, _check_revoke),
}

"""Rules about people: founding the council, members, the organisations they are tied to, and devices."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.audience import reads_with_council
from tac_desk.domain.commands import (
    AddMember,
    Command,
    EnrolDevice,
    FoundCouncil,
    RecordAffiliation,
    RevokeDevice,
    RotateLogKey,
)
from tac_desk.domain.people import OPERATOR, OPERATOR_DEVICE, Affiliation, Council, Device, Member, Role
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import ADMINS, ANYONE, END_OF_TIME, MAX_TEXT, OFFICE, Rule
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


def _add_member(_world: World, act: Act, council: Council, command: AddMember) -> tuple[Thing, ...]:
    """A known member keeps their ties to organisations; another employer than before employs from now on."""
    new = Member(command.id, command.name, command.roles, command.employer)
    known = council.members.get(command.id, new)
    member = replace(known, name=command.name, roles=command.roles)
    if command.employer not in ("", known.employer):
        member = member.tied(Affiliation(command.employer, act.at, employs=True), now=act.at)
    return (replace(council, members={**council.members, member.id: member}),)


def _check_secretary(world: World, council: Council, command: AddMember) -> Refusal | None:
    """Who is the secretary of a body keeps a role with which the hub sends them its votes."""
    if reads_with_council(Member(command.id, command.name, command.roles)):
        return None
    kept = (body for key, body in world.rulebook.bodies.items() if council.secretary_of(key) == command.id)
    body = next(kept, None)
    return refuse(Reason.IS_SECRETARY, member=command.name, body=body.title) if body else None


def _check_member(world: World, act: Act, council: Council, command: AddMember) -> Refusal | None:
    if command.id == OPERATOR and Role.ADMIN not in command.roles:
        return refuse(Reason.MALFORMED, field="operator's roles", value=" ".join(command.roles))
    if not command.id or not command.name.strip():
        return refuse(Reason.EMPTY_TEXT, field="name")
    if (bad := _check_secretary(world, council, command)) is not None:
        return bad
    known = council.members.get(command.id)
    if known is None or Role.MEMBER in command.roles or Role.MEMBER not in known.roles:
        return None
    held = council.seats_of(command.id, at=act.at)
    return refuse(Reason.HOLDS_A_SEAT, member=command.name, seat=held[0].id) if held else None


def _check_tie(world: World, act: Act, council: Council, command: RecordAffiliation) -> Refusal | None:
    member = command.member or act.member
    if member not in council.members:
        return refuse(Reason.NOT_A_MEMBER, member=member)
    if member != act.member and not world.has_role(act.member, *OFFICE):
        return refuse(Reason.ROLE_MISSING, needed="secretary")
    if not command.organisation.strip():
        return refuse(Reason.EMPTY_TEXT, field="organisation")
    if len(command.organisation) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if not 0 <= command.since < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="since", value=command.since)
    if command.until is not None and not command.since < command.until < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="until", value=command.until)
    return None


def _tie(_world: World, act: Act, council: Council, command: RecordAffiliation) -> tuple[Thing, ...]:
    member = council.members.get(command.member or act.member)
    if member is None:
        return ()
    tie = Affiliation(command.organisation, command.since, command.until, command.employs)
    return (replace(council, members={**council.members, member.id: member.tied(tie, now=act.at)}),)


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
    if device.revoked_at is not None:  # when it was revoked stays on record
        return refuse(Reason.DEVICE_REVOKED, device=command.id)
    return None


def _revoke(_world: World, act: Act, council: Council, command: RevokeDevice) -> tuple[Thing, ...]:
    device = council.devices[command.id]
    return (replace(council, devices={**council.devices, device.id: replace(device, revoked_at=act.at)}),)


def _check_rotation(_world: World, act: Act, council: Council, command: RotateLogKey) -> Refusal | None:
    """A key follows the one before it and never comes back; a lost one takes the council's word."""
    if act.device != OPERATOR_DEVICE:
        return refuse(Reason.ROLE_MISSING, needed="hub operator")
    change, before = command.change, council.log_keys
    if before and change.previous != before[-1].next:
        return refuse(Reason.MALFORMED, field="key before it", value=change.previous)
    if change.next in {change.previous, *(one.previous for one in before)}:
        return refuse(Reason.MALFORMED, field="new key", value=change.next)
    if len(change.word) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None if change.by_previous or change.word.strip() else refuse(Reason.EMPTY_TEXT, field="word")


def _rotate(_world: World, _act: Act, council: Council, command: RotateLogKey) -> tuple[Thing, ...]:
    return (replace(council, log_keys=(*council.log_keys, command.change)),)


RULES: Mapping[type[Command], Rule] = {
    FoundCouncil: Rule("council", ANYONE, _found, creates=True),
    AddMember: Rule("council", ADMINS, _add_member, _check_member),
    RecordAffiliation: Rule("council", ANYONE, _tie, _check_tie),
    EnrolDevice: Rule("council", ADMINS, _enrol, _check_device),
    RevokeDevice: Rule("council", ANYONE, _revoke, _check_revoke),
    RotateLogKey: Rule("council", ADMINS, _rotate, _check_rotation),
}

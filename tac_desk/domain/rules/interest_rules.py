"""Rules about conflicts of interest: who declares, who takes it back, who may find that it does not matter."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import Command, DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.domain.disclosure import Declaration, Dismissal
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest import interests_of
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rulebook_interests import DECLARED
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.world import Act, Thing, World

MOST = 500  # declarations or dismissals of one dossier; more are a mistake of a script


def _check_text(field: str, text: str) -> Refusal | None:
    if not text.strip():
        return refuse(Reason.EMPTY_TEXT, field=field)
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(text) else None


def _check_for(world: World, act: Act, member: str | None) -> Refusal | None:
    """For somebody else only an officer acts."""
    if member is None or member == act.member:
        return None
    if world.member(member) is None:
        return refuse(Reason.NOT_A_MEMBER, member=member)
    return None if holds_office(world, act) else refuse(Reason.ROLE_MISSING, needed="secretary")


def _check_declare(world: World, act: Act, dossier: Dossier, command: DeclareInterest) -> Refusal | None:
    if command.kind not in DECLARED:
        return refuse(Reason.MALFORMED, field="kind", value=command.kind)
    if (against := _check_for(world, act, command.member)) is not None:
        return against
    who = command.member or act.member
    standing = (one for one in dossier.declarations if one.withdrawn_at is None)
    if any((one.member, one.kind, one.text) == (who, command.kind, command.text) for one in standing):
        return refuse(Reason.ALREADY_EXISTS, subject="This declaration")
    if len(dossier.declarations) >= MOST:
        return refuse(Reason.MALFORMED, field="declarations", value=MOST)
    return _check_text("text", command.text)


def _declare(_world: World, act: Act, dossier: Dossier, command: DeclareInterest) -> tuple[Thing, ...]:
    who = command.member or act.member
    declared = Declaration(act.id, who, act.member, act.at, command.kind, command.text)
    return (replace(dossier, declarations=(*dossier.declarations, declared)),)


def _check_withdraw(_world: World, act: Act, dossier: Dossier, command: WithdrawInterest) -> Refusal | None:
    """By who declared it: what an officer declared of somebody, that person cannot undo."""
    found = next((one for one in dossier.declarations if one.id == command.interest), None)
    if found is None or found.by != act.member:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"declaration {command.interest} of yours")
    if found.withdrawn_at is not None:
        return refuse(Reason.CHANGED_MEANWHILE, what="declaration")
    return _check_text("reason", command.reason)


def _withdraw(_world: World, act: Act, dossier: Dossier, command: WithdrawInterest) -> tuple[Thing, ...]:
    changed = tuple(
        replace(one, withdrawn_at=act.at, withdrawn_because=command.reason)
        if one.id == command.interest
        else one
        for one in dossier.declarations
    )
    return (replace(dossier, declarations=changed),)


def _check_dismiss(world: World, act: Act, dossier: Dossier, command: DismissInterest) -> Refusal | None:
    """By the member concerned, which ends the suggestion, or by an officer; what it opens is the rulebook's word."""
    if (against := _check_for(world, act, command.member)) is not None:
        return against
    who = command.member or act.member
    known = (one for one in interests_of(world, dossier, who, act.at) if one.key == command.interest)
    interest = next(known, None)
    if interest is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"interest {command.interest} of {who}")
    if not 0 <= command.count <= interest.count:  # a figure nobody has seen yet must not be dismissed with it
        return refuse(Reason.MALFORMED, field="count", value=command.count)
    if len(dossier.dismissals) >= MOST:
        return refuse(Reason.MALFORMED, field="dismissals", value=MOST)
    return _check_text("reason", command.reason)


def _dismiss(_world: World, act: Act, dossier: Dossier, command: DismissInterest) -> tuple[Thing, ...]:
    who = command.member or act.member
    made = Dismissal(command.interest, who, act.member, act.at, command.reason, command.count)
    return (replace(dossier, dismissals=(*dossier.dismissals, made)),)


RULES: Mapping[type[Command], Rule] = {
    DeclareInterest: Rule("dossier", VOTERS | OFFICE, _declare, _check_declare),
    WithdrawInterest: Rule("dossier", VOTERS | OFFICE, _withdraw, _check_withdraw),
    DismissInterest: Rule("dossier", VOTERS | OFFICE, _dismiss, _check_dismiss),
}

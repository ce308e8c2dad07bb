"""Finds the rule of an act and decides it: the desk to preview, the hub, with the same code, to decide."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import Command, FoundCouncil
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules import (
    action_rules,
    ballot_course_rules,
    ballot_rules,
    body_rules,
    comment_rules,
    council_rules,
    dossier_rules,
    filing_rules,
    guidance_rules,
    interest_rules,
    letter_rules,
    lifecycle_rules,
    meeting_rules,
    minutes_rules,
    opening_rules,
    remedy_rules,
    seat_rules,
    session_rules,
    sponsor_rules,
    task_rules,
)
from tac_desk.domain.rules.office import is_body_secretary
from tac_desk.domain.rules.rule import OFFICE, Rule
from tac_desk.domain.world import Act, Thing, World

RULES: Mapping[type[Command], Rule] = {
    **council_rules.RULES,
    **seat_rules.RULES,
    **body_rules.RULES,
    **filing_rules.RULES,
    **dossier_rules.RULES,
    **comment_rules.RULES,
    **sponsor_rules.RULES,
    **guidance_rules.RULES,
    **letter_rules.RULES,
    **interest_rules.RULES,
    **lifecycle_rules.RULES,
    **remedy_rules.RULES,
    **task_rules.RULES,
    **opening_rules.RULES,
    **ballot_rules.RULES,
    **ballot_course_rules.RULES,
    **meeting_rules.RULES,
    **action_rules.RULES,
    **minutes_rules.RULES,
    **session_rules.RULES,
}
THING_TYPES: Mapping[str, type[Thing]] = {
    "council": Council,
    "dossier": Dossier,
    "ballot": Ballot,
    "meeting": Meeting,
}


def subjects_of(act: Act) -> tuple[str, ...]:
    """The subjects to load into the world before deciding `act`, besides `council`.

    When one of them is a ballot, load what it is about too (`linked_subjects`).
    """
    return RULES[type(act.command)].involves(act)


def linked_subjects(thing: Thing | None) -> tuple[str, ...]:
    """Further subjects that deciding on `thing` needs."""
    return *ballot_rules.linked_subjects(thing), *session_rules.linked_subjects(thing)


def decide(world: World, act: Act) -> tuple[Thing, ...] | Refusal:
    """The things `act` changes, in their new form, or the reason why not. Pure."""
    refusal = check(world, act)
    return apply(world, replace(act, ruling=ruling(world, act))) if refusal is None else refusal


def check(world: World, act: Act) -> Refusal | None:
    """What speaks against `act`: the sender, the subject, then the rule itself."""
    rule = RULES[type(act.command)]
    thing = _subject(world, act)
    return (
        _check_sender(world, act, rule)
        or _check_subject(act, rule, thing)
        or rule.check(world, act, thing, act.command)
    )


def apply(world: World, act: Act) -> tuple[Thing, ...]:
    """Carry out an act the hub has accepted, without asking again. Nothing where its subject is unknown here."""
    rule = RULES[type(act.command)]
    thing = _subject(world, act)
    if thing is None and not rule.creates:
        return ()
    return rule.apply(world, act, thing, act.command)


def aftermath(world: World, act: Act, refusal: Refusal) -> tuple[Thing, ...]:
    """What an act that was refused for `refusal` leaves behind, such as a late vote on the docket. Mostly nothing."""
    rule = RULES[type(act.command)]
    thing = _subject(world, act)
    return () if thing is None else rule.aftermath(world, act, thing, act.command, refusal)


def ruling(world: World, act: Act) -> Mapping[str, str]:
    """What the hub records with an accepted `act`, for readers from whom some of what it rests on is withheld.

    Nothing where its subject is unknown here.
    """
    rule = RULES[type(act.command)]
    thing = _subject(world, act)
    if thing is None and not rule.creates:
        return {}
    return rule.ruling(world, act, thing, act.command)


def _subject(world: World, act: Act) -> Thing | None:
    """What `act` is about; a ballot with its roll as it counts at that moment."""
    thing = world.things.get(act.subject)
    return at_moment(world.council, thing, act.at) if isinstance(thing, Ballot) else thing


def _check_sender(world: World, act: Act, rule: Rule) -> Refusal | None:
    if isinstance(act.command, FoundCouncil) and world.council is None:
        return None
    member = world.member(act.member)
    if member is None or world.council is None:
        return refuse(Reason.NOT_A_MEMBER, member=act.member)
    device = world.council.devices.get(act.device)
    if device is None or device.member != act.member or device.revoked_at is not None:
        return refuse(Reason.DEVICE_REVOKED, device=act.device)
    for_body = rule.roles >= OFFICE and is_body_secretary(world, act)
    if rule.roles.isdisjoint(member.roles) and not for_body:
        return refuse(Reason.ROLE_MISSING, needed=" or ".join(sorted(rule.roles)))
    return None


def _check_subject(act: Act, rule: Rule, thing: Thing | None) -> Refusal | None:
    kind, _, name = act.subject.partition(":")
    if kind != rule.subject or (act.subject != "council" if kind == "council" else not name):
        return refuse(Reason.MALFORMED, field="subject", value=act.subject)
    if rule.creates:
        return refuse(Reason.ALREADY_EXISTS, subject=act.subject) if thing is not None else None
    if not isinstance(thing, THING_TYPES[rule.subject]):
        return refuse(Reason.UNKNOWN_SUBJECT, subject=act.subject)
    return None

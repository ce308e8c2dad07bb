"""Rules about sponsorship: a voting member sponsors a project, hands it over, shares it or gives it up."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import (
    AnswerOffer,
    Command,
    JoinAsCoSponsor,
    OfferSponsorship,
    SponsorDossier,
    WithdrawSponsorship,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.sponsoring import Sponsor, against_sponsoring
from tac_desk.domain.sponsorship import Offer, Sponsorship, SponsorStep, StepKind
from tac_desk.domain.world import EVERY_DOSSIER, Act, Thing, World


def _check_sponsor(world: World, act: Act, dossier: Dossier, command: SponsorDossier) -> Refusal | None:
    who = Sponsor(act.member, act.at, command.seat or "?")
    return (
        against_sponsoring(world, dossier, who)
        or (refuse(Reason.CHANGED_MEANWHILE, what="sponsor") if act.expected is not None else None)
        or _check_statement(command.statement)
    )


def _check_statement(text: str) -> Refusal | None:
    return _check_length(text) if text.strip() else refuse(Reason.EMPTY_TEXT, field="statement")


def _check_length(text: str) -> Refusal | None:
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(text) else None


def _sponsor(world: World, act: Act, dossier: Dossier, command: SponsorDossier) -> tuple[Thing, ...]:
    sponsorship = Sponsorship(act.id, act.member, command.seat, command.statement, act.at)
    track = world.rulebook.sponsored_track(dossier.track)
    changed = replace(dossier, sponsor=sponsorship, track=track)
    return (_noted(changed, act, StepKind.BEGAN, command.statement),)


def _check_withdraw(world: World, act: Act, dossier: Dossier, command: WithdrawSponsorship) -> Refusal | None:
    """By either of the two, or for the sponsor by an officer."""
    if (against := _check_length(command.reason)) is not None:
        return against
    gone = _leaving(dossier, act)
    if gone is None or (gone.member != act.member and not holds_office(world, act)):
        return refuse(Reason.NOT_SPONSOR, member=act.member)
    return refuse(Reason.CHANGED_MEANWHILE, what="sponsor") if act.expected != gone.id else None


def _leaving(dossier: Dossier, act: Act) -> Sponsorship | None:
    """Whose sponsorship the act ends: the co-sponsor's own, else the sponsor's."""
    beside = dossier.co_sponsor
    return beside if beside is not None and beside.member == act.member else dossier.sponsor


def _withdraw(world: World, act: Act, dossier: Dossier, command: WithdrawSponsorship) -> tuple[Thing, ...]:
    """A co-sponsor who stays is the new sponsor; with nobody left it is no candidate any more."""
    gone, follows = _leaving(dossier, act), dossier.co_sponsor
    if gone is None:
        return ()
    if gone is follows:
        return (_noted(replace(dossier, co_sponsor=None), act, StepKind.LEFT, command.reason),)
    left = _noted(replace(dossier, offer=None), act, StepKind.WITHDREW, command.reason, gone.member)
    if follows is None:
        return (replace(left, sponsor=None, track=world.rulebook.origin_track(dossier.track)),)
    passed = replace(_handed(left, follows), co_sponsor=None)
    return (_noted(passed, act, StepKind.SUCCEEDED, "", follows.member),)


def _check_offer(world: World, act: Act, dossier: Dossier, command: OfferSponsorship) -> Refusal | None:
    sponsor = dossier.sponsor
    if sponsor is None or sponsor.member != act.member:
        return refuse(Reason.NOT_SPONSOR, member=act.member)
    if act.expected != sponsor.id:
        return refuse(Reason.CHANGED_MEANWHILE, what="sponsor")
    if command.to is None:
        return refuse(Reason.NO_OFFER, dossier=dossier.name) if dossier.offer is None else None
    if command.to == act.member:
        return refuse(Reason.MALFORMED, field="to", value=command.to)
    whom = Sponsor(command.to, act.at, takes_over=True)
    return against_sponsoring(world, dossier, whom) or _check_length(command.note)


def _offer(_world: World, act: Act, dossier: Dossier, command: OfferSponsorship) -> tuple[Thing, ...]:
    if command.to is None:
        to = dossier.offer.to if dossier.offer else ""
        return (_noted(replace(dossier, offer=None), act, StepKind.TAKEN_BACK, command.note, to),)
    offer = Offer(act.id, command.to, act.member, act.at, command.note)
    return (_noted(replace(dossier, offer=offer), act, StepKind.OFFERED, command.note, command.to),)


def _check_answer(world: World, act: Act, dossier: Dossier, command: AnswerOffer) -> Refusal | None:
    offer = dossier.offer
    if offer is None or offer.to != act.member:
        return refuse(Reason.NO_OFFER, dossier=dossier.name)
    if act.expected != offer.id:
        return refuse(Reason.CHANGED_MEANWHILE, what="offer")
    if not command.accept:
        return _check_length(command.statement)
    who = Sponsor(act.member, act.at, command.seat or "?", takes_over=True)
    return against_sponsoring(world, dossier, who) or _check_statement(command.statement)


def _answer(_world: World, act: Act, dossier: Dossier, command: AnswerOffer) -> tuple[Thing, ...]:
    """Who takes over is on record for everybody; an offer, and that it was declined, stays in the council."""
    answered = replace(dossier, offer=None)
    if not command.accept:
        return (_noted(answered, act, StepKind.DECLINED, command.statement),)
    before = dossier.sponsor.member if dossier.sponsor else ""
    new = Sponsorship(act.id, act.member, command.seat, command.statement, act.at)
    beside = dossier.co_sponsor if dossier.co_sponsor and dossier.co_sponsor.member != act.member else None
    changed = replace(_handed(answered, new), co_sponsor=beside)
    return (_noted(changed, act, StepKind.TAKEN_OVER, command.statement, before),)


def _check_join(world: World, act: Act, dossier: Dossier, command: JoinAsCoSponsor) -> Refusal | None:
    who = Sponsor(act.member, act.at, command.seat or "?", beside=True)
    return against_sponsoring(world, dossier, who) or _check_statement(command.statement)


def _join(_world: World, act: Act, dossier: Dossier, command: JoinAsCoSponsor) -> tuple[Thing, ...]:
    beside = Sponsorship(act.id, act.member, command.seat, command.statement, act.at)
    changed = replace(dossier, co_sponsor=beside)
    return (_noted(changed, act, StepKind.JOINED, command.statement),)


def _handed(dossier: Dossier, new: Sponsorship) -> Dossier:
    """With another sponsor, who has the open asks that were the sponsor's to do; other owners keep theirs."""
    before = dossier.sponsor.member if dossier.sponsor else None
    asks = tuple(
        replace(ask, owner=new.member) if ask.owner == before and not ask.state.is_settled else ask
        for ask in dossier.asks
    )
    return replace(dossier, sponsor=new, asks=asks)


def _noted(dossier: Dossier, act: Act, kind: StepKind, text: str, to: str = "") -> Dossier:
    step = SponsorStep(kind, act.member, act.at, to, text)
    return replace(dossier, sponsor_steps=(*dossier.sponsor_steps, step))


def _every_dossier(act: Act) -> tuple[str, ...]:
    return act.subject, EVERY_DOSSIER


RULES: Mapping[type[Command], Rule] = {
    SponsorDossier: Rule("dossier", VOTERS, _sponsor, _check_sponsor, involves=_every_dossier),
    WithdrawSponsorship: Rule("dossier", VOTERS | OFFICE, _withdraw, _check_withdraw),
    OfferSponsorship: Rule("dossier", VOTERS, _offer, _check_offer, involves=_every_dossier),
    AnswerOffer: Rule("dossier", VOTERS, _answer, _check_answer, involves=_every_dossier),
    JoinAsCoSponsor: Rule("dossier", VOTERS, _join, _check_join, involves=_every_dossier),
}

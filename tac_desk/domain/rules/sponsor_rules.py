"""Rules about sponsorship: a voting member of the council sponsors a project, which makes it a candidate."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import Command, SponsorDossier, WithdrawSponsorship
from tac_desk.domain.dossier import Dossier, Sponsorship
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, VOTERS, Rule
from tac_desk.domain.world import Act, Thing, World


def _check_sponsor(world: World, act: Act, dossier: Dossier, command: SponsorDossier) -> Refusal | None:
    council = world.council
    seats = council.seats_of(act.member, world.rulebook.sponsoring_body, act.at) if council else ()
    if not any(seat.id == command.seat for seat in seats):
        return refuse(Reason.NO_SEAT, member=act.member)
    if dossier.sponsor is not None:
        return refuse(Reason.ALREADY_SPONSORED, sponsor=dossier.sponsor.member)
    if act.expected is not None:
        return refuse(Reason.CHANGED_MEANWHILE, what="sponsor")
    if not command.statement.strip():
        return refuse(Reason.EMPTY_TEXT, field="statement")
    if len(command.statement) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return _check_sponsorable(world, dossier)


def _check_sponsorable(world: World, dossier: Dossier) -> Refusal | None:
    """A project in the state that the track ahead of it requires, or an application that is still undecided."""
    further = world.rulebook.sponsored_track(dossier.track)
    needed = world.rulebook.tracks[further].requires_state if further != dossier.track else None
    early = needed is not None and dossier.state != needed
    if early or world.rulebook.states[dossier.state].final:
        return refuse(
            Reason.STATE_FORBIDS, state=dossier.state, wanted=further, usual=needed or "before its end"
        )
    return None


def _sponsor(world: World, act: Act, dossier: Dossier, command: SponsorDossier) -> tuple[Thing, ...]:
    sponsorship = Sponsorship(act.id, act.member, command.seat, command.statement, act.at)
    track = world.rulebook.sponsored_track(dossier.track)
    return (replace(dossier, sponsor=sponsorship, track=track),)


def _check_withdraw(world: World, act: Act, dossier: Dossier, command: WithdrawSponsorship) -> Refusal | None:
    sponsor = dossier.sponsor
    if len(command.reason) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if sponsor is None or (sponsor.member != act.member and not holds_office(world, act)):
        return refuse(Reason.NOT_SPONSOR, member=act.member)
    return refuse(Reason.CHANGED_MEANWHILE, what="sponsor") if act.expected != sponsor.id else None


def _withdraw(world: World, _act: Act, dossier: Dossier, _command: WithdrawSponsorship) -> tuple[Thing, ...]:
    track = world.rulebook.origin_track(dossier.track)
    return (replace(dossier, sponsor=None, track=track),)


RULES: Mapping[type[Command], Rule] = {
    SponsorDossier: Rule("dossier", VOTERS, _sponsor, _check_sponsor),
    WithdrawSponsorship: Rule("dossier", VOTERS | OFFICE, _withdraw, _check_withdraw),
}

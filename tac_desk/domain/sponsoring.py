"""What it takes to sponsor a project, one condition after the other: shown before one acts, and decided by."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest import conflicted
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.stage import Stage
from tac_desk.domain.standing import guided, is_admitted
from tac_desk.domain.world import World


class Condition(StrEnum):
    """What is asked of the member and of the project."""

    SEAT = "seat"
    FREE = "free"
    STATE = "state"
    ADMITTED = "admitted"
    IMPARTIAL = "impartial"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class Check:
    """One condition; `against` is what speaks against it, None: it is met. `only_warns`: one may act all the same."""

    condition: Condition
    against: Refusal | None = None
    only_warns: bool = False

    @property
    def is_met(self) -> bool:
        return self.against is None


@dataclass(frozen=True, slots=True)
class Sponsor:
    """Who wants to sponsor, for which seat (empty: any of theirs), at which moment in milliseconds since 1970 UTC.

    `takes_over`: from the present sponsor, who offers it; `beside`: as the co-sponsor.
    """

    member: str
    at: int
    seat: str = ""
    takes_over: bool = False
    beside: bool = False


def conditions(world: World, dossier: Dossier, who: Sponsor) -> tuple[Check, ...]:
    """Every condition, met or not, in the order in which they are asked."""
    return tuple(_checks(world, dossier, who, look_around=True))


def against_sponsoring(
    world: World, dossier: Dossier, who: Sponsor, *, look_around: bool = True
) -> Refusal | None:
    """The first thing that speaks against it. Without `look_around` other dossiers are left alone, which is quick."""
    checks = _checks(world, dossier, who, look_around=look_around)
    return next((one.against for one in checks if not one.is_met and not one.only_warns), None)


def load(world: World, member: str) -> int:
    """How many projects `member` sponsors now."""
    return len(guided(world.rulebook, world.dossiers_sponsored_by(member), member))


def wants_co_sponsor(world: World, dossier: Dossier, at: int) -> bool:
    """Whether the sponsor has a conflict of interest, and nobody stands beside them yet."""
    sponsor = dossier.sponsor
    return (
        sponsor is not None and dossier.co_sponsor is None and conflicted(world, dossier, sponsor.member, at)
    )


def _checks(world: World, dossier: Dossier, who: Sponsor, *, look_around: bool) -> Iterator[Check]:
    yield Check(Condition.SEAT, _against_seat(world, who))
    if not who.takes_over:
        yield Check(Condition.FREE, _against_place(world, dossier, who))
    yield Check(Condition.STATE, _against_state(world, dossier, who))
    if look_around and world.rulebook.tracks[dossier.track].needs_sponsor:
        yield Check(Condition.ADMITTED, _against_project(world, dossier))
    yield Check(Condition.IMPARTIAL, _against_conflict(world, dossier, who))
    rules = world.rulebook.sponsorship
    if rules.most_at_once and not who.beside and (look_around or rules.refuses):
        yield Check(Condition.LOAD, _against_load(world, who), only_warns=not rules.refuses)


def _against_seat(world: World, who: Sponsor) -> Refusal | None:
    """A seat of the body that decides where a sponsor is needed, and the role to vote."""
    council, body = world.council, world.rulebook.sponsoring_body
    seats = council.seats_of(who.member, body, who.at) if council else ()
    fills = bool(seats) if not who.seat else any(seat.id == who.seat for seat in seats)
    if fills and world.has_role(who.member, Role.MEMBER):
        return None
    return refuse(Reason.NO_SEAT, member=_name(world, who.member))


def _against_place(world: World, dossier: Dossier, who: Sponsor) -> Refusal | None:
    if not who.beside:
        sponsor = dossier.sponsor
        return refuse(Reason.ALREADY_SPONSORED, sponsor=_name(world, sponsor.member)) if sponsor else None
    if dossier.sponsor is None:
        return refuse(Reason.SPONSOR_MISSING, dossier=dossier.name)
    if dossier.co_sponsor is not None:
        return refuse(Reason.ALREADY_SPONSORED, sponsor=_name(world, dossier.co_sponsor.member))
    if dossier.sponsor.member == who.member or not wants_co_sponsor(world, dossier, who.at):
        return refuse(Reason.NO_CO_SPONSOR_NEEDED, dossier=dossier.name)
    return None


def _against_state(world: World, dossier: Dossier, who: Sponsor) -> Refusal | None:
    """A project in the state that the track ahead of it requires, or an application that is still undecided.

    Who takes over or helps does so wherever the project stands, unless that is an end.
    """
    book = world.rulebook
    further = book.sponsored_track(dossier.track)
    needed = book.tracks[further].requires_state if further != dossier.track else None
    early = needed is not None and dossier.state != needed and not (who.takes_over or who.beside)
    if not early and not book.states[dossier.state].final:
        return None
    usual = needed or "before its end"
    return refuse(Reason.STATE_FORBIDS, state=dossier.state, wanted=further, usual=usual)


def _against_project(world: World, dossier: Dossier) -> Refusal | None:
    """An application that takes a sponsor is an admitted project's, unless an officer filed it all the same.

    One that came from elsewhere was checked there: of that, only what the records say otherwise counts.
    """
    book, same = world.rulebook, world.dossiers_like(dossier)
    if dossier.override.strip() or any(is_admitted(book, one) for one in same):
        return None
    entry = book.entry_track
    state = next((one.state for one in same if book.origin_track(one.track) == entry), "")
    filed_here = bool(dossier.moves) and book.stage(dossier.moves[0].state) is Stage.SUBMITTED
    if not state and not filed_here:
        return None
    needed = world.rulebook.tracks[dossier.track].requires_state or ""
    return refuse(Reason.NOT_ADMITTED, name=dossier.name, track=entry, needed=needed, state=state)


def _against_conflict(world: World, dossier: Dossier, who: Sponsor) -> Refusal | None:
    found = conflicted(world, dossier, who.member, who.at)
    return refuse(Reason.CONFLICTED, member=_name(world, who.member), dossier=dossier.name) if found else None


def _against_load(world: World, who: Sponsor) -> Refusal | None:
    most, now = world.rulebook.sponsorship.most_at_once, load(world, who.member)
    if now < most:
        return None
    return refuse(Reason.SPONSORS_ENOUGH, member=_name(world, who.member), count=now, most=most)


def _name(world: World, member: str) -> str:
    return world.council.name_of(member) if world.council else member

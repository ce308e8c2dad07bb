"""What the sponsor's card asks: the conditions of sponsoring for me, everybody's load, offers and the history."""

from collections import Counter
from collections.abc import Mapping

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_sponsor import (
    ANSWER,
    JOIN,
    LEAVE,
    OFFER,
    SPONSOR,
    Candidate,
    SponsorView,
    StepRow,
)
from tac_desk.domain.bare import bare
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council, Role
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.sponsoring import Sponsor, conditions, wants_co_sponsor
from tac_desk.domain.standing import own_standing, standing_of
from tac_desk.store.view import View


def sponsor_view(desk: Desk, view: View, dossier: Dossier, council: Council) -> SponsorView:
    """Raises StoreError."""
    book, now, me = view.world.rulebook, view.hub_clock, view.me.member
    wanting = wants_co_sponsor(view.world, dossier, now)
    act, offer, loads = _act(dossier, me, wanting=wanting), dossier.offer, loads_of(desk, book)
    who = Sponsor(me, now, takes_over=act == ANSWER, beside=act == JOIN)
    return SponsorView(
        act=act,
        checks=conditions(view.world, dossier, who) if act in (SPONSOR, ANSWER, JOIN) else (),
        standing=standing_of(view.world, dossier),
        seats=council.seats_of(me, book.sponsoring_body, now),
        my_load=loads.get(me, 0),
        rules=book.sponsorship,
        candidates=_candidates(view, council, me, loads) if act == OFFER else (),
        co_sponsor=council.name_of(dossier.co_sponsor.member) if dossier.co_sponsor else "",
        co_statement=dossier.co_sponsor.statement if dossier.co_sponsor else "",
        offered_to=council.name_of(offer.to) if offer else "",
        offered_by=council.name_of(offer.by) if offer else "",
        offer_note=offer.note if offer else "",
        wants_co_sponsor=wanting,
        steps=tuple(
            StepRow(step, council.name_of(step.member), council.name_of(step.to) if step.to else "")
            for step in dossier.sponsor_steps
        ),
    )


def _act(dossier: Dossier, me: str, *, wanting: bool) -> str:
    if dossier.sponsor is None:
        return SPONSOR
    if dossier.sponsor.member == me:
        return OFFER
    if dossier.offer is not None and dossier.offer.to == me:
        return ANSWER
    if me in dossier.sponsors:
        return LEAVE
    return JOIN if wanting else ""


def loads_of(desk: Desk, book: Rulebook) -> Mapping[str, int]:
    """How many projects each member sponsors now; a project in two dossiers counts once. Raises StoreError."""
    lines = desk.store.queue.sponsored()
    pairs = {
        (sponsor, bare(repository) or id_)
        for id_, sponsor, repository, track, state in lines
        if own_standing(book, track, state, sponsored=True) is not None
    }
    return Counter(sponsor for sponsor, _ in pairs)


def _candidates(view: View, council: Council, me: str, loads: Mapping[str, int]) -> tuple[Candidate, ...]:
    """The voting members of the sponsoring body, who sponsors least first."""
    roll = council.roll_at(view.world.rulebook.sponsoring_body, view.hub_clock)
    people = {one for seat in roll for one in (seat.primary, seat.alternate) if one is not None and one != me}
    voting = (one for one in people if view.world.has_role(one, Role.MEMBER))
    found = (Candidate(one, council.name_of(one), loads.get(one, 0)) for one in voting)
    return tuple(sorted(found, key=lambda one: (one.load, one.name.casefold())))

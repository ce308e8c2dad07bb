"""What a sender saw when it acted: the ids that the hub compares before it sets anything."""

from dataclasses import replace

from tac_desk.domain.commands import (
    AnswerOffer,
    CastVote,
    OfferSponsorship,
    SponsorDossier,
    SubmitReview,
    WithdrawSponsorship,
)
from tac_desk.domain.world import Act, World


def with_expectation(world: World, act: Act) -> Act:
    """`act` with `expected` or `supersedes` as they stand in `world`, for the commands that need one."""
    match act.command:
        case CastVote(seat=seat):
            return replace(act, supersedes=_standing_vote(world, act.subject, seat))
        case SubmitReview():
            dossier = world.dossier(act.subject)
            review = dossier.reviews.get(act.member) if dossier else None
            return replace(act, expected=review.id if review else None)
        case SponsorDossier() | WithdrawSponsorship() | OfferSponsorship() | AnswerOffer():
            return replace(act, expected=_sponsorship(world, act))
    return act


def _sponsorship(world: World, act: Act) -> str | None:
    """The id of the offer that is answered, of the co-sponsorship that its own member leaves, or of the sponsorship."""
    dossier = world.dossier(act.subject)
    if dossier is None:
        return None
    beside, found = dossier.co_sponsor, dossier.sponsor
    if isinstance(act.command, AnswerOffer):
        return dossier.offer.id if dossier.offer else None
    if isinstance(act.command, WithdrawSponsorship) and beside is not None and beside.member == act.member:
        return beside.id
    return found.id if found else None


def _standing_vote(world: World, subject: str, seat: str) -> str | None:
    ballot = world.ballot(subject)
    standing = ballot.standing(seat) if ballot else None
    return standing.id if standing else None

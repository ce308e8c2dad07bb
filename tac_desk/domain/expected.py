"""What a sender saw when it acted: the ids that the hub compares before it sets anything."""

from dataclasses import replace

from tac_desk.domain.commands import CastVote, SponsorDossier, SubmitReview, WithdrawSponsorship
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
        case SponsorDossier() | WithdrawSponsorship():
            dossier = world.dossier(act.subject)
            sponsor = dossier.sponsor if dossier else None
            return replace(act, expected=sponsor.id if sponsor else None)
    return act


def _standing_vote(world: World, subject: str, seat: str) -> str | None:
    ballot = world.ballot(subject)
    standing = ballot.standing(seat) if ballot else None
    return standing.id if standing else None

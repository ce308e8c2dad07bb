"""Commands of sponsors: taking a project on, handing it over, sharing it, and giving it up."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command


@dataclass(frozen=True, slots=True)
class SponsorDossier(Command):
    KIND: ClassVar[str] = "sponsor_dossier"
    seat: str
    statement: str


@dataclass(frozen=True, slots=True)
class WithdrawSponsorship(Command):
    """By the sponsor, whom a co-sponsor follows; or by the co-sponsor, who leaves alone."""

    KIND: ClassVar[str] = "withdraw_sponsorship"
    reason: str


@dataclass(frozen=True, slots=True)
class OfferSponsorship(Command):
    """Asks the member `to` to take over; None takes the offer back."""

    KIND: ClassVar[str] = "offer_sponsorship"
    to: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerOffer(Command):
    """Takes a sponsorship over for `seat` with a statement of one's own, or declines, `statement` saying why."""

    KIND: ClassVar[str] = "answer_offer"
    accept: bool
    seat: str = ""
    statement: str = ""


@dataclass(frozen=True, slots=True)
class JoinAsCoSponsor(Command):
    """Stands beside a sponsor who has a conflict of interest."""

    KIND: ClassVar[str] = "join_as_co_sponsor"
    seat: str
    statement: str

"""What the sponsor's card shows: who sponsors, what sponsoring takes, who else could, and the steps until today."""

from dataclasses import dataclass, field

from tac_desk.domain.people import Seat
from tac_desk.domain.rulebook_sponsorship import SponsorshipRules
from tac_desk.domain.sponsoring import Check
from tac_desk.domain.sponsorship import SponsorStep
from tac_desk.domain.standing import Standing

SPONSOR, ANSWER, JOIN, OFFER, LEAVE = "sponsor", "answer", "join", "offer", "leave"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member whom the sponsorship can be offered, with how many projects they sponsor now."""

    member: str
    name: str
    load: int


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step with the names of who did it and of the other member it concerns."""

    step: SponsorStep
    name: str
    to: str


@dataclass(frozen=True, slots=True)
class SponsorView:
    """`act` is what is open to me: sponsor, answer (an offer), join (as co-sponsor), offer, leave, or nothing.

    `checks` are the conditions of the first three. `co_sponsor`, `offered_to` and `offered_by` are names, empty where
    there is none; `offer_note` is what the sponsor wrote to whom it is offered. `wants_co_sponsor`: the sponsor has a
    conflict of interest.
    """

    act: str = ""
    checks: tuple[Check, ...] = ()
    standing: Standing | None = None
    seats: tuple[Seat, ...] = ()
    my_load: int = 0
    rules: SponsorshipRules = field(default_factory=SponsorshipRules)
    candidates: tuple[Candidate, ...] = ()
    co_sponsor: str = ""
    co_statement: str = ""
    offered_to: str = ""
    offered_by: str = ""
    offer_note: str = ""
    wants_co_sponsor: bool = False
    steps: tuple[StepRow, ...] = ()

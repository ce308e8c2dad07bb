"""What the record keeps about sponsors: who sponsors now, an offer to hand that over, and the steps until today."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """A voting member stands behind a project, for one of their seats; `id` is the act that made it."""

    id: str
    member: str
    seat: str
    statement: str
    at: int


@dataclass(frozen=True, slots=True)
class Offer:
    """The sponsor `by` asks `to` to take over; it stands until it is answered or taken back."""

    id: str
    to: str
    by: str
    at: int
    note: str = ""


class StepKind(StrEnum):
    """What happened to a sponsorship."""

    BEGAN = "began"
    OFFERED = "offered"
    TAKEN_BACK = "taken_back"
    DECLINED = "declined"
    TAKEN_OVER = "taken_over"
    JOINED = "joined"
    LEFT = "left"
    WITHDREW = "withdrew"
    SUCCEEDED = "succeeded"


@dataclass(frozen=True, slots=True)
class SponsorStep:
    """One step; `to` is the other member it concerns, if any, `text` the statement or reason that was given."""

    kind: StepKind
    member: str
    at: int
    to: str = ""
    text: str = ""

"""A ballot: one question put to the seats of a body, and the votes cast on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tac_desk.domain.declared import Declared
from tac_desk.domain.people import Seat
from tac_desk.domain.rulebook import AFTER_OWN_VOTE, AT_ONCE, AT_OPENING


class Position(StrEnum):
    """What a seat can say."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    RECUSE = "recuse"


@dataclass(frozen=True, slots=True)
class BallotTerms:
    """The rules this ballot was opened under, copied from the rulebook so that later changes cannot touch it."""

    threshold: str
    quorum: str
    base: str
    early_close: str
    rationale_required: tuple[str, ...]
    sponsor_may_vote: bool
    visibility: str
    categories: tuple[str, ...]
    sources: Mapping[str, str]
    minimum_hours: int = 72  # this and what follows: for ballots that were opened before rulebooks said so
    grace_hours: int = 24
    reminder_hours: int = 72
    both_vote: str = "primary_supersedes"
    changes: str = "until_close"
    rationale_audiences: tuple[str, ...] = ("public", "applicant", "council")
    roll: str = AT_OPENING


@dataclass(frozen=True, slots=True)
class Vote:
    """One casting of one seat's vote; `id` is the command that cast it."""

    id: str
    member: str
    position: Position
    category: str | None
    rationale: str
    audience: str
    at: int
    as_alternate: bool


@dataclass(frozen=True, slots=True)
class LateVote:
    """A vote that came after the deadline: not counted unless an officer rules so. `counts` None: not ruled on yet."""

    seat: str
    vote: Vote
    counts: bool | None = None
    ruled_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """The deadline was moved: by whom, when, from which one, and why; times are milliseconds since 1970 UTC."""

    by: str
    at: int
    earlier: int
    reason: str


@dataclass(frozen=True, slots=True)
class Turned:
    """A vote of a meeting went on as an e-vote: by whom, when, the meeting it was taken from, and why."""

    by: str
    at: int
    meeting: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reminder:
    """These seats were asked to vote: by whom and when (milliseconds since 1970 UTC)."""

    by: str
    at: int
    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ballot:
    """`votes` keeps every casting per seat in order of arrival; the last one stands.

    `roll` is frozen at opening, or where the terms say so at closing; ask `live_roll.at_moment` for an open ballot's.

    `declared` is the recorded result of a closed ballot. Votes that a reader is not sent are missing from `votes`.
    `cancelled` is the reason why it was ended without a result; empty when it was not. `docket` are the votes that
    came too late, with the rulings on them. `meeting` is where it is voted on; None: an e-vote, which it may have
    been turned into (`turned`). From `frozen_at` on it takes no votes and does not close,
    for the reason `frozen_for`.
    """

    id: str
    question: str
    body: str
    track: str
    dossier: str | None
    terms: BallotTerms
    roll: tuple[Seat, ...]
    opened_by: str
    opened_at: int
    deadline: int
    votes: Mapping[str, tuple[Vote, ...]] = field(default_factory=dict)
    closed_at: int | None = None
    closed_by: str | None = None
    declared: Declared | None = None
    extensions: tuple[Extension, ...] = ()
    cancelled: str = ""
    docket: tuple[LateVote, ...] = ()
    meeting: str | None = None
    turned: Turned | None = None
    reminders: tuple[Reminder, ...] = ()
    frozen_at: int | None = None
    frozen_for: str = ""

    def standing(self, seat: str) -> Vote | None:
        """The vote that counts for `seat`, if any."""
        cast = self.votes.get(seat, ())
        return cast[-1] if cast else None

    def seats_of(self, member: str) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.roll if seat.holds(member))

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    @property
    def is_sealed(self) -> bool:
        """Whether its terms keep votes from others for now; of one that was cancelled, for ever."""
        return self.terms.visibility != AT_ONCE and (self.is_open or bool(self.cancelled))

    def is_sealed_to(self, member: str) -> bool:
        """Whether `member` is not to see how others voted."""
        voted = any(vote.member == member for cast in self.votes.values() for vote in cast)
        return self.is_sealed and not (voted and self.terms.visibility == AFTER_OWN_VOTE)

"""The council's rules as data: every number of the process is read from a rulebook file, none is in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tac_desk.domain.share import Share

APPOINTED, SELF_DECLARED = "appointed", "self_declared"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One row of a checklist; `floor` is the least count that passes, `options` are the row's own settings."""

    number: int
    key: str
    title: str
    strength: str
    group: str
    rule: str
    floor: int | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Track:
    """One way through the process: who decides, by which share, and the criteria that inform it."""

    key: str
    title: str
    body: str | None
    decided_by: str
    threshold: Share | None
    threshold_source: str
    needs_sponsor: bool
    requires_state: str | None
    categories: tuple[str, ...]
    criteria: tuple[Criterion, ...]

    def criterion(self, key: str) -> Criterion | None:
        return next((row for row in self.criteria if row.key == key), None)


@dataclass(frozen=True, slots=True)
class State:
    """Where a dossier stands; `owes` is what members owe it there: review, vote, discuss or nothing."""

    key: str
    title: str
    next: tuple[str, ...]
    owes: str | None
    final: bool


@dataclass(frozen=True, slots=True)
class Windows:
    """Lengths of time the process names."""

    activity_days: int
    chart_weeks: int
    reapply_months: int
    remediation_days: int
    ecosystem_review_months: int
    hosted_review_months: int
    review_lead_days: int


@dataclass(frozen=True, slots=True)
class BallotRules:
    """How a ballot is counted; copied into each ballot when it opens.

    `both_vote` says what happens when primary and alternate both vote, `changes` how long a seat may change its vote.
    A vote in a meeting ends after `meeting_hours` at the latest; the hub closes a ballot `grace_hours` after its
    deadline; a seat is reminded once in `reminder_hours`.
    """

    quorum: Share
    base: str
    days: int
    minimum_hours: int
    early_close: str
    rationale_required: tuple[str, ...]
    rationale_audiences: tuple[str, ...]
    sponsor_may_vote: bool
    visibility: str
    sources: Mapping[str, str]
    both_vote: str
    changes: str
    meeting_hours: int
    grace_hours: int
    reminder_hours: int


@dataclass(frozen=True, slots=True)
class Body:
    """A group of seats that decides together. `roll` says how one gets a seat; `ballot` are its rules of voting.

    Each member who declares to belong to a self-declared body holds one seat of it; other seats are appointed.
    """

    key: str
    title: str
    roll: str
    ballot: BallotRules

    @property
    def is_self_declared(self) -> bool:
        return self.roll == SELF_DECLARED


@dataclass(frozen=True, slots=True)
class Rulebook:
    """A whole rulebook, checked. Load one with `rulebook_file.load_rulebook`.

    `groups` are the titles of the groups of criteria, in the order in which they are shown.
    """

    key: str
    title: str
    source: str
    windows: Windows
    ballot: BallotRules
    bodies: Mapping[str, Body]
    tracks: Mapping[str, Track]
    states: Mapping[str, State]
    labels: Mapping[str, str]
    meeting_zones: tuple[str, ...]
    queue_order: tuple[str, ...]
    per_session: tuple[int, int]
    total_seats: int
    alternates_per_seat: int
    verdicts: Mapping[str, str]
    leans: Mapping[str, str]
    groups: Mapping[str, str] = field(default_factory=dict)

    @property
    def window_days(self) -> int:
        return self.windows.activity_days

    def ballot_of(self, body: str | None) -> BallotRules:
        """The rules by which `body` votes: the council's own, with what the file sets for this body alone."""
        found = self.bodies.get(body or "")
        return found.ballot if found else self.ballot

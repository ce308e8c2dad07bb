"""The council's rules as data: every number of the process is read from a rulebook file, none is in code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tac_desk.domain.rulebook_interests import InterestRules
from tac_desk.domain.rulebook_lifecycle import LifecycleRules, OnboardingTask
from tac_desk.domain.rulebook_reapply import ReapplyRules
from tac_desk.domain.rulebook_sponsorship import SponsorshipRules
from tac_desk.domain.share import Share
from tac_desk.domain.stage import Stage

AT_OPENING, AT_CLOSE = "at_opening", "at_close"
AT_ONCE, AFTER_OWN_VOTE, AFTER_CLOSE = "council", "after_own_vote", "after_close"  # when votes are shown
APPOINTED, SELF_DECLARED = "appointed", "self_declared"
VOTE, SPONSORSHIP = "vote", "sponsorship"


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
    """One way through the process: who decides, by which share, and the criteria that inform it.

    `of` is the track of the projects that a sponsorship takes further, such as candidates of the ecosystem; an accepted
    project is reviewed again every `review_months` (None: never). `form` is the application form that it takes,
    `short` what lists call it, `listed_as` the status under which the landscape lists its projects.
    `requires_state`: only a project that stands
    there comes here. A dossier of it may be in `states` only (none given: in all of them).
    """

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
    of: str | None = None
    review_months: int | None = None
    onboarding: tuple[OnboardingTask, ...] = ()
    form: str = ""
    short: str = ""
    listed_as: str = ""
    states: tuple[str, ...] = ()

    @property
    def is_sponsorship(self) -> bool:
        """Whether sponsoring a project puts it on this track, without a vote."""
        return self.decided_by == SPONSORSHIP

    @property
    def is_motion(self) -> bool:
        """Whether it is for motions about anything: nothing informs them."""
        return not self.is_sponsorship and not self.criteria

    def criterion(self, key: str) -> Criterion | None:
        return next((row for row in self.criteria if row.key == key), None)


@dataclass(frozen=True, slots=True)
class State:
    """Where a dossier stands; `owes` is what members owe it there: review, vote, discuss or nothing.

    `means` is the stage that the rules know it by; None: one that only this rulebook knows.
    """

    key: str
    title: str
    next: tuple[str, ...]
    owes: str | None
    final: bool
    means: Stage | None = None


@dataclass(frozen=True, slots=True)
class Windows:
    """Lengths of time the process names."""

    activity_days: int
    chart_weeks: int
    reapply_months: int
    remediation_days: int
    review_lead_days: int


@dataclass(frozen=True, slots=True)
class BallotRules:
    """How a ballot is counted; copied into each ballot when it opens.

    `both_vote` says what happens when primary and alternate both vote, `changes` how long a seat may change its vote.
    `roll` says whether the seats are those at the opening or those at the close; `visibility`, when those who read
    votes are sent those of others.
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
    roll: str = AT_OPENING


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
    lifecycle: LifecycleRules = field(default_factory=LifecycleRules)
    reapply: ReapplyRules = field(default_factory=ReapplyRules)
    interests: InterestRules = field(default_factory=InterestRules)
    sponsorship: SponsorshipRules = field(default_factory=SponsorshipRules)

    @property
    def window_days(self) -> int:
        return self.windows.activity_days

    def ballot_of(self, body: str | None) -> BallotRules:
        """The rules by which `body` votes: the council's own, with what the file sets for this body alone."""
        found = self.bodies.get(body or "")
        return found.ballot if found else self.ballot

    def stage(self, state: str) -> Stage | None:
        """What `state` means to the rules; None for one that no rule knows, or that is not of this rulebook."""
        found = self.states.get(state)
        return found.means if found else None

    def find_state(self, stage: Stage) -> str | None:
        """The key of the state that means `stage`, if this rulebook has one."""
        return next((state.key for state in self.states.values() if state.means is stage), None)

    def state_of(self, stage: Stage) -> str:
        """The key of the state that means `stage`, one that is needed. Raises KeyError where there is none."""
        found = self.find_state(stage)
        if found is None:
            raise KeyError(stage)
        return found

    def states_before(self, state: str) -> tuple[str, ...]:
        """The keys of the states from which `state` is the usual next step."""
        return tuple(one.key for one in self.states.values() if state in one.next)

    @property
    def main_body(self) -> str:
        """The body that is meant where none is named: the first of the file."""
        return next(iter(self.bodies))

    @property
    def sponsoring_body(self) -> str:
        """The body whose voting members sponsor: the one that decides where a sponsor is needed."""
        needing = (track.body for track in self.tracks.values() if track.needs_sponsor and track.body)
        return next(needing, self.main_body)

    @property
    def entry_track(self) -> str:
        """The track on which a project comes in: the first of the file."""
        return next(iter(self.tracks))

    def track_of_form(self, form: str) -> str | None:
        """The track that takes applications filed with `form`."""
        return next((track.key for track in self.tracks.values() if track.form == form), None)

    def track_listed_as(self, status: str | None) -> str:
        """The track of a project that the landscape lists under `status`; the way in for every other one."""
        named = (track.key for track in self.tracks.values() if track.listed_as and track.listed_as == status)
        return next(named, self.entry_track)

    @property
    def motion_track(self) -> str | None:
        """The track of motions about anything, if this rulebook has one."""
        return next((track.key for track in self.tracks.values() if track.is_motion), None)

    def sponsored_track(self, track: str) -> str:
        """Where a sponsorship takes a project of `track`: further, or nowhere else than where it is."""
        further = (one.key for one in self.tracks.values() if one.is_sponsorship and one.of == track)
        return next(further, track)

    def origin_track(self, track: str) -> str:
        """The track that a sponsored project came from; `track` itself where no sponsorship led to it."""
        found = self.tracks.get(track)
        return found.of if found and found.of else track

    def criteria_track(self, track: str) -> str:
        """The track whose criteria a project of `track` is measured by: a candidate keeps those it came in by."""
        found = self.tracks.get(track)
        return track if found and found.criteria else self.origin_track(track)

    def review_months(self, track: str) -> int | None:
        """How often an accepted project of `track` is reviewed again, in months; None: never."""
        months = self.tracks[track].review_months
        return months if months is not None else self.tracks[self.origin_track(track)].review_months

    def onboarding(self, track: str) -> tuple[OnboardingTask, ...]:
        """What is to be done after a project of `track` was accepted: its own tasks, or those of where it came from."""
        found = self.tracks.get(track)
        return found.onboarding or self.tracks[self.origin_track(track)].onboarding if found else ()

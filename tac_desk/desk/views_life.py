"""What the screens are given about what happens next, and about life after acceptance."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.lifecycle import Notice, PeriodicReview
from tac_desk.domain.lifecycle_clock import ToDo
from tac_desk.domain.obligations import Obligation
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.stage import Stage
from tac_desk.store.action import ActionState


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One thing owed. `who` names the people where they are known; `mine`: it is up to me; `now`: it has begun."""

    duty: Obligation
    who: tuple[str, ...]
    mine: bool
    now: bool


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One onboarding task; `owner` and `by` are names, empty where there is none. The rest: what the rules say."""

    to_do: ToDo
    owner: str
    by: str
    may_settle: Refusal | None
    may_assign: Refusal | None


@dataclass(frozen=True, slots=True)
class LifeView:
    """`acts` are those I may do here, by a code of `desk.acts_after`. Days are ISO dates in UTC.

    `notice` is the one that stands, `review` the one that runs; `is_due`: a review may be opened without a reason.
    `motions` are those that were closed and passed, (id, question). `begun` is what I have begun to write, `state` and
    `undo` that of my newest act here, `undo` None once it was released.
    """

    stage: Stage | None = None
    duties: tuple[DutyRow, ...] = ()
    next_review: str | None = None
    is_due: bool = False
    review: PeriodicReview | None = None
    notice: Notice | None = None
    acknowledged: str | None = None
    last_day: str | None = None
    tasks: tuple[TaskRow, ...] = ()
    acts: tuple[str, ...] = ()
    motions: tuple[tuple[str, str], ...] = ()
    begun: str = ""
    state: ActionState | None = None
    undo: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)

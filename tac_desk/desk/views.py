"""What the screens are given: frozen rows, ready to paint, made by `questions.py` on the store thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tac_desk.desk.news import Kind
from tac_desk.desk.views_evidence import CheckRow as CheckRow
from tac_desk.desk.views_evidence import EvidenceHistory as EvidenceHistory
from tac_desk.desk.views_evidence import FindingRow as FindingRow
from tac_desk.desk.views_evidence import Judged as Judged
from tac_desk.desk.views_evidence import LookRow as LookRow
from tac_desk.desk.views_evidence import ScopeRow as ScopeRow
from tac_desk.desk.views_evidence import SnapshotView as SnapshotView
from tac_desk.desk.views_guidance import AskDraft as AskDraft
from tac_desk.desk.views_guidance import AskRow as AskRow
from tac_desk.desk.views_guidance import GuidanceView as GuidanceView
from tac_desk.desk.views_guidance import WaiverRow as WaiverRow
from tac_desk.desk.views_interests import InterestView as InterestView
from tac_desk.desk.views_life import LifeView as LifeView
from tac_desk.desk.views_sponsor import SponsorView as SponsorView
from tac_desk.domain.ballot import Ballot, Vote
from tac_desk.domain.bloc import Bloc
from tac_desk.domain.dossier import Comment, Dossier, RowVerdict
from tac_desk.domain.interest import Interest
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.owed import Owed as Owed
from tac_desk.domain.people import Attendance, Seat
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook import Criterion, Rulebook
from tac_desk.domain.standing import Standing
from tac_desk.domain.tally import Tally
from tac_desk.store.action import ActionState as ActionState
from tac_desk.store.queue_filter import QueueFilter as QueueFilter


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in member. `in_office`: an officer, or the secretary of some body."""

    member: str
    name: str
    roles: tuple[str, ...]
    seats: tuple[Seat, ...]
    council: str
    demonstration: bool
    in_office: bool = False
    rulebook: Rulebook | None = None


class News(StrEnum):
    """NEW: something happened here and I never looked; CHANGED: something did since I looked."""

    NEW = "new"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One dossier in the queue. `evidence` counts machine verdicts by name; `due_at` is milliseconds.

    `standing` says whether it is a candidate.
    `position` counts from 1 in the queue of its body, None for one that does not wait there; `session_at` is when the
    meeting begins (milliseconds) that looks at it. `put_off` is until when (milliseconds), 0 until there is news, None
    for one that is not; `excerpt` shows where the words stand that were searched for.
    """

    id: str
    number: int
    name: str
    track: str
    state: str
    category: str
    repository: str
    owed: str | None
    due_at: int | None
    evidence: Mapping[str, int]
    sponsor: str | None
    reviewed_by_me: bool
    my_action: ActionState | None
    comments: int
    updated_at: int
    returning: bool
    invented: bool
    standing: Standing | None = None
    position: int | None = None
    session_at: int | None = None
    news: News | None = None
    put_off: int | None = None
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class OthersVerdict:
    """`raw` is the mark it was read from, when the review was pasted in another form."""

    member: str
    name: str
    verdict: str
    note: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One row of the checklist: the rule, the machine, me and the others.

    `mine_is_due`: I owe this row a verdict of my own. Until I give it, `others` is empty and `others_wait` counts
    who has given theirs, and the setting *independent first* hides the machine's proposal too.
    """

    criterion: Criterion
    machine: Judged
    mine: RowVerdict | None
    mine_is_draft: bool
    others: tuple[OthersVerdict, ...]
    comments: int
    mine_is_due: bool = False
    others_wait: int = 0
    waiver: WaiverRow | None = None


@dataclass(frozen=True, slots=True)
class BallotView:
    """A ballot with its arithmetic; `my_seats` are those I may vote for, `standing` their current votes.

    `votes_hidden`: it is open and I am not sent its votes, so that the counts of `tally` say nothing. `in_office`: I
    may do with it what officers do.
    `votes_closed`: others' votes are closed to me for a conflict of interest; `votes_sealed`: its terms keep them
    from me for now. `recusal` are my interests that suggest
    to recuse, `bloc` the winning votes of one affiliation. `may_resume` are the names of those who can let a frozen
    ballot go on.
    """

    ballot: Ballot
    tally: Tally
    my_seats: tuple[Seat, ...]
    standing: Mapping[str, Vote]
    my_action: ActionState | None
    why_not: Refusal | None
    votes_hidden: bool = False
    votes_closed: bool = False
    votes_sealed: bool = False
    recusal: tuple[Interest, ...] = ()
    bloc: Bloc | None = None
    in_office: bool = False
    may_resume: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommentRow:
    comment: Comment
    author: str
    state: ActionState

    @property
    def is_unsent(self) -> bool:
        """Whether it is not signed yet: it has no name of its own that a reply could point at."""
        return self.state is ActionState.DRAFT


@dataclass(frozen=True, slots=True)
class DossierView:
    """Everything one dossier page shows.

    `evidence` is the newest snapshot, `looks` what in it asks for a second look. `groups` are the titles of the
    criteria's groups, in their order.
    `reviews_are_due`: it stands where members owe it a review. `draft_comments`: those begun, by target.
    `in_office`: I may do with it what officers do. `seen` is the time (ms) of the last news that I looked at before,
    None when I never did; `news` what others did since.
    """

    dossier: Dossier
    me: Me
    rows: tuple[CriterionRow, ...]
    evidence: SnapshotView | None
    comments: tuple[CommentRow, ...]
    ballot: BallotView | None
    sponsor_name: str | None
    sponsor_action: ActionState | None
    may_sponsor: Refusal | None
    may_review: Refusal | None
    review_action: ActionState | None
    draft_lean: str
    draft_summary: str
    draft_comment: str
    names: Mapping[str, str]
    owed: tuple[Owed, ...] = ()
    reviews_are_due: bool = False
    draft_comments: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    looks: tuple[LookRow, ...] = ()
    guidance: GuidanceView = field(default_factory=GuidanceView)
    interests: InterestView = field(default_factory=InterestView)
    life: LifeView = field(default_factory=LifeView)
    sponsoring: SponsorView = field(default_factory=SponsorView)
    in_office: bool = False
    seen: int | None = None
    news: Mapping[Kind, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One action of mine. `title` names its dossier, motion or meeting; `not_before` is when a draft is released.

    `detail` is the code of what it says (a position, a lean, a state), `text` the words I wrote with it.
    """

    id: str
    kind: str
    subject: str
    title: str
    detail: str
    state: ActionState
    refusal: Refusal | None
    created_at: int
    not_before: int | None
    n: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class MeetingView:
    meeting: Meeting
    attendance: tuple[Attendance, ...]
    quorum_needed: int
    represented: int
    motions: tuple[BallotView, ...]
    names: Mapping[str, str]
    in_office: bool = False
    me: str = ""

"""A dossier: one application on its way through the process, with everything people said about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tac_desk.domain.disclosure import Declaration, Dismissal
from tac_desk.domain.guidance import Ask, Waiver
from tac_desk.domain.lifecycle import Notice, PeriodicReview, Retirement, Task
from tac_desk.domain.sponsorship import Offer, SponsorStep
from tac_desk.domain.sponsorship import Sponsorship as Sponsorship
from tac_desk.domain.ties import NO_TIES, Ties


class Audience(StrEnum):
    """Who may read an entry; decided at the hub before anything is sent."""

    PUBLIC = "public"
    APPLICANT = "applicant"
    COUNCIL = "council"
    AUTHOR = "author"

    @property
    def reach(self) -> int:
        """How far it goes: whoever reads a narrower one reads a wider one too."""
        return (Audience.AUTHOR, Audience.COUNCIL, Audience.APPLICANT, Audience.PUBLIC).index(self)


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """A member's verdict on one criterion: pass, caution, fail or judgment, and the note that supports it.

    `raw` is the mark it was read from, such as "⛔️ No", when the review was pasted in another form.
    """

    verdict: str
    note: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One member's whole review; a later one of the same member replaces it, the ledger keeps both."""

    id: str
    rows: Mapping[str, RowVerdict]
    lean: str
    summary: str
    at: int


@dataclass(frozen=True, slots=True)
class Comment:
    id: str
    author: str
    at: int
    text: str
    criterion: str | None = None
    audience: Audience = Audience.COUNCIL
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class EvidenceRef:
    """An attached evidence snapshot: the blob's SHA-256, the pin, and the verdict and summary per criterion.

    `ties` are kept with the latest one of each repository only.
    """

    id: str
    blob: str
    repository: str
    commit: str
    as_of: str
    verdicts: Mapping[str, str]
    at: int
    reason: str = ""
    ties: Ties = NO_TIES


@dataclass(frozen=True, slots=True)
class Move:
    """One step of the dossier from state to state."""

    state: str
    at: int
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later version of the application; `changed` are the keys of what it says otherwise than the one before."""

    at: int
    by: str
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """What one author has written of the letter to the applicant, and when (milliseconds since 1970 UTC)."""

    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """`fields` are the application's answers in their order; times are milliseconds since 1970 UTC.

    `previous` is the id of its earlier round, `override` why it was filed although the rules spoke against it.
    `letters` are drafts by their authors, who alone are sent them. `source` is the address of the issue it was read
    from, `amendments` the later versions of it.
    """

    id: str
    number: int
    name: str
    track: str
    state: str
    repository: str
    summary: str = ""
    category: str = ""
    homepage: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    filed_at: int = 0
    session: str | None = None
    due_at: int | None = None
    returning: bool = False
    previous: str | None = None
    invented: bool = False
    sponsor: Sponsorship | None = None
    co_sponsor: Sponsorship | None = None
    offer: Offer | None = None
    sponsor_steps: tuple[SponsorStep, ...] = ()
    ballot: str | None = None
    reviews: Mapping[str, Review] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    evidence: tuple[EvidenceRef, ...] = ()
    moves: tuple[Move, ...] = ()
    asks: tuple[Ask, ...] = ()
    waivers: Mapping[str, Waiver] = field(default_factory=dict)
    override: str = ""
    periodic: tuple[PeriodicReview, ...] = ()
    notices: tuple[Notice, ...] = ()
    retirements: tuple[Retirement, ...] = ()
    tasks: Mapping[str, Task] = field(default_factory=dict)
    declarations: tuple[Declaration, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    letters: Mapping[str, LetterDraft] = field(default_factory=dict)
    source: str = ""
    amendments: tuple[Amendment, ...] = ()

    @property
    def sponsors(self) -> tuple[str, ...]:
        """The members who have a sponsor's powers here: the sponsor, then the co-sponsor."""
        return tuple(one.member for one in (self.sponsor, self.co_sponsor) if one is not None)

    def comment(self, id_: str) -> Comment | None:
        return next((one for one in self.comments if one.id == id_), None)

    @property
    def latest_evidence(self) -> EvidenceRef | None:
        return self.evidence[-1] if self.evidence else None

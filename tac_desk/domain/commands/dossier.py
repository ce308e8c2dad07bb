"""Commands about a dossier: filing, moving, evidence, reviews and comments."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.domain.ties import NO_TIES, Ties


@dataclass(frozen=True, slots=True)
class FileDossier(Command):
    """Files an application; with a later `state` what was decided elsewhere, without one where applications begin.

    `previous` is the id of its earlier round; `override` an officer's reason for filing what the rules speak against;
    `source` the address of the issue it was read from, which nothing else is filed from.
    """

    KIND: ClassVar[str] = "file_dossier"
    number: int
    name: str
    track: str
    repository: str
    state: str = ""
    summary: str = ""
    category: str = ""
    homepage: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    returning: bool = False
    previous: str | None = None
    invented: bool = False
    override: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class AmendApplication(Command):
    """Replaces what an application says by what its author says now, as long as nobody votes on it."""

    KIND: ClassVar[str] = "amend_application"
    name: str
    repository: str
    summary: str = ""
    homepage: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MoveDossier(Command):
    """Moves a dossier to another state; `override` is an officer's reason for leaving the usual path."""

    KIND: ClassVar[str] = "move_dossier"
    state: str
    reason: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleDossier(Command):
    """Sets the session (a meeting id or ISO date) and when reviews are due."""

    KIND: ClassVar[str] = "schedule_dossier"
    session: str | None
    due_at: int | None


@dataclass(frozen=True, slots=True)
class AttachEvidence(Command):
    """`reason` says what the hub mined it for (see `domain.mining`); empty when somebody asked for it.

    `ties` are the people and organisations that the snapshot shows, as far as rules need them.
    """

    KIND: ClassVar[str] = "attach_evidence"
    blob: str
    repository: str
    commit: str
    as_of: str
    verdicts: Mapping[str, str]
    reason: str = ""
    ties: Ties = NO_TIES


@dataclass(frozen=True, slots=True)
class SubmitReview(Command):
    KIND: ClassVar[str] = "submit_review"
    rows: Mapping[str, RowVerdict]
    lean: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class DraftLetter(Command):
    """The letter to the applicant as its author has it so far, who alone is sent it; empty: as it is composed again."""

    KIND: ClassVar[str] = "draft_letter"
    text: str


@dataclass(frozen=True, slots=True)
class AddComment(Command):
    KIND: ClassVar[str] = "add_comment"
    text: str
    criterion: str | None = None
    audience: Audience = Audience.COUNCIL
    reply_to: str | None = None

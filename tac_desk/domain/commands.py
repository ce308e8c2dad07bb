"""What people want: one frozen dataclass per command; its `KIND` is the name it travels under.

A command acts on one subject, a text such as `dossier:16`, `ballot:…`, `meeting:…` or `council`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.domain.meeting import Guest
from tac_desk.domain.people import Role


@dataclass(frozen=True, slots=True)
class Command:
    KIND: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class FoundCouncil(Command):
    """The first entry of every ledger; `rulebook` is its whole text, `hub_key` the operator's key in hex."""

    KIND: ClassVar[str] = "found_council"
    name: str
    rulebook: str
    operator: str
    hub_device: str
    hub_key: str
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class AddMember(Command):
    """Adds a member, or replaces name, roles and employer of the one with the same id."""

    KIND: ClassVar[str] = "add_member"
    id: str
    name: str
    roles: tuple[Role, ...]
    employer: str = ""


@dataclass(frozen=True, slots=True)
class SetSeat(Command):
    KIND: ClassVar[str] = "set_seat"
    id: str
    title: str
    organisation: str
    kind: str
    primary: str | None
    alternate: str | None
    body: str = "tac"


@dataclass(frozen=True, slots=True)
class EnrolDevice(Command):
    KIND: ClassVar[str] = "enrol_device"
    id: str
    member: str
    public_key: str
    name: str


@dataclass(frozen=True, slots=True)
class RevokeDevice(Command):
    KIND: ClassVar[str] = "revoke_device"
    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileDossier(Command):
    KIND: ClassVar[str] = "file_dossier"
    number: int
    name: str
    track: str
    repository: str
    state: str = "submitted"
    summary: str = ""
    category: str = ""
    homepage: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    returning: bool = False
    previous: str | None = None
    invented: bool = False


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
    KIND: ClassVar[str] = "attach_evidence"
    blob: str
    repository: str
    commit: str
    as_of: str
    verdicts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SubmitReview(Command):
    KIND: ClassVar[str] = "submit_review"
    rows: Mapping[str, RowVerdict]
    lean: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class AddComment(Command):
    KIND: ClassVar[str] = "add_comment"
    text: str
    criterion: str | None = None
    audience: Audience = Audience.COUNCIL
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class SponsorDossier(Command):
    KIND: ClassVar[str] = "sponsor_dossier"
    seat: str
    statement: str


@dataclass(frozen=True, slots=True)
class WithdrawSponsorship(Command):
    KIND: ClassVar[str] = "withdraw_sponsorship"
    reason: str


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    """Opens a ballot; `threshold` is required for motions, where the rulebook states none. `days` may lengthen."""

    KIND: ClassVar[str] = "open_ballot"
    question: str
    track: str
    dossier: str | None = None
    threshold: str | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    KIND: ClassVar[str] = "cast_vote"
    seat: str
    position: str
    category: str | None = None
    rationale: str = ""
    audience: Audience = Audience.COUNCIL


@dataclass(frozen=True, slots=True)
class CloseBallot(Command):
    """Closes a ballot. Before the deadline only when every seat has voted, and only if its terms allow."""

    KIND: ClassVar[str] = "close_ballot"


@dataclass(frozen=True, slots=True)
class PlanMeeting(Command):
    KIND: ClassVar[str] = "plan_meeting"
    title: str
    body: str
    starts_at: int
    zone: str
    place: str
    dossiers: tuple[str, ...] = ()
    recording: str = ""
    next_starts_at: int | None = None


@dataclass(frozen=True, slots=True)
class TakeRoll(Command):
    """The roll call, whole: a later one replaces it."""

    KIND: ClassVar[str] = "take_roll"
    present: tuple[str, ...]
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True)
class WriteNote(Command):
    """Sets the note of one section of the minutes."""

    KIND: ClassVar[str] = "write_note"
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class PutMotion(Command):
    """Puts a ballot on the record of this meeting."""

    KIND: ClassVar[str] = "put_motion"
    ballot: str


@dataclass(frozen=True, slots=True)
class AddActionItem(Command):
    KIND: ClassVar[str] = "add_action_item"
    owner: str
    task: str
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Adjourn(Command):
    KIND: ClassVar[str] = "adjourn"


COMMANDS: Mapping[str, type[Command]] = {
    command.KIND: command
    for command in (
        FoundCouncil, AddMember, SetSeat, EnrolDevice, RevokeDevice,
        FileDossier, MoveDossier, ScheduleDossier, AttachEvidence, SubmitReview, AddComment,
        SponsorDossier, WithdrawSponsorship, OpenBallot, CastVote, CloseBallot,
        PlanMeeting, TakeRoll, WriteNote, PutMotion, AddActionItem, Adjourn,
    )
}  # fmt: skip

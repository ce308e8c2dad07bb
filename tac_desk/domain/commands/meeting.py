"""Commands about a meeting: planning, agenda, roll call, notes, motions, action items, minutes."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.meeting import AgendaItem, Guest


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
class AmendMeeting(Command):
    """Sets the plan anew, also after the meeting: that is when there is a recording.

    `over` is the mark of the plan that its author saw (`Meeting.plan_mark`), as in the other commands that have one.
    """

    KIND: ClassVar[str] = "amend_meeting"
    title: str
    starts_at: int
    zone: str
    place: str
    dossiers: tuple[str, ...] = ()
    recording: str = ""
    next_starts_at: int | None = None
    over: str = ""


@dataclass(frozen=True, slots=True)
class SetAgenda(Command):
    """Sets the agenda, whole and in its order; an empty one is made from dossiers and motions again."""

    KIND: ClassVar[str] = "set_agenda"
    items: tuple[AgendaItem, ...]
    over: str = ""


@dataclass(frozen=True, slots=True)
class TakeRoll(Command):
    """The roll call, whole: a later one corrects it, and who came and left after it stays."""

    KIND: ClassVar[str] = "take_roll"
    present: tuple[str, ...]
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordMovement(Command):
    """Someone came, or left, after the roll call: `who` is a member's id, or a guest's name.

    `at` is milliseconds since 1970 UTC, by the secretary's clock. `guest` makes a guest known who is not yet.
    """

    KIND: ClassVar[str] = "record_movement"
    who: str
    came: bool
    at: int
    guest: Guest | None = None


@dataclass(frozen=True, slots=True)
class WriteNote(Command):
    """Sets the note of one section of the minutes, or the one beside it that the council alone reads."""

    KIND: ClassVar[str] = "write_note"
    section: str
    text: str
    for_council: bool = False
    over: str = ""


@dataclass(frozen=True, slots=True)
class PutMotion(Command):
    """Puts a ballot on the record of this meeting; `moved_by` and `seconded_by` are member ids, as far as said."""

    KIND: ClassVar[str] = "put_motion"
    ballot: str
    moved_by: str = ""
    seconded_by: str = ""


@dataclass(frozen=True, slots=True)
class AddActionItem(Command):
    KIND: ClassVar[str] = "add_action_item"
    owner: str
    task: str
    due: str | None = None


@dataclass(frozen=True, slots=True)
class SettleActionItem(Command):
    """The action item with this mark (`ActionItem.mark`) was done, or is dropped for a `reason`."""

    KIND: ClassVar[str] = "settle_action_item"
    item: str
    done: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Adjourn(Command):
    KIND: ClassVar[str] = "adjourn"


@dataclass(frozen=True, slots=True)
class PublishMinutes(Command):
    """The minutes are published as a file with this SHA-256 (hex); from the second time on for a `reason`."""

    KIND: ClassVar[str] = "publish_minutes"
    sha256: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ApproveMinutes(Command):
    """The meeting `meeting` approved edition number `edition` of these minutes."""

    KIND: ClassVar[str] = "approve_minutes"
    meeting: str
    edition: int

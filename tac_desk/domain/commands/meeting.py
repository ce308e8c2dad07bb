"""Commands about a meeting: planning, roll call, notes, motions, action items."""

from dataclasses import dataclass
from typing import ClassVar

from tac_desk.domain.commands.command import Command
from tac_desk.domain.meeting import Guest


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

"""Rules about meetings: planning one, its roll call, notes, motions, action items and end."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tac_desk.domain.commands import (
    AddActionItem,
    Adjourn,
    Command,
    PlanMeeting,
    PutMotion,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.meeting import ActionItem, Meeting, Note
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import END_OF_TIME, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.world import Act, Thing, World


def _check_plan(world: World, _act: Act, _thing: None, command: PlanMeeting) -> Refusal | None:
    if command.body not in world.rulebook.bodies:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    if not _is_zone(command.zone):
        return refuse(Reason.MALFORMED, field="zone", value=command.zone)
    for moment in (command.starts_at, command.next_starts_at or 0):
        if not 0 <= moment < END_OF_TIME:
            return refuse(Reason.MALFORMED, field="starts_at", value=moment)
    if too_long(command.title, command.place, command.recording):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None if command.title.strip() else refuse(Reason.EMPTY_TEXT, field="title")


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a name that is a directory or too long
        return False
    return True


def _plan(_world: World, act: Act, _thing: None, command: PlanMeeting) -> tuple[Thing, ...]:
    return (
        Meeting(
            id=act.subject_id,
            title=command.title,
            body=command.body,
            starts_at=command.starts_at,
            zone=command.zone,
            place=command.place,
            recording=command.recording,
            dossiers=command.dossiers,
            next_starts_at=command.next_starts_at,
        ),
    )


def _check_running(_world: World, _act: Act, meeting: Meeting, _command: Command) -> Refusal | None:
    return None if meeting.adjourned_at is None else refuse(Reason.MEETING_OVER, meeting=meeting.title)


def _check_roll(world: World, act: Act, meeting: Meeting, command: TakeRoll) -> Refusal | None:
    for member in command.present:
        if world.member(member) is None:
            return refuse(Reason.NOT_A_MEMBER, member=member)
    return _check_running(world, act, meeting, command)


def _take_roll(_world: World, _act: Act, meeting: Meeting, command: TakeRoll) -> tuple[Thing, ...]:
    return (replace(meeting, present=command.present, guests=command.guests, roll_taken=True),)


def _check_note(_world: World, _act: Act, _meeting: Meeting, command: WriteNote) -> Refusal | None:
    """Notes may still be written after the meeting: that is when minutes are made."""
    if not command.section.strip():
        return refuse(Reason.EMPTY_TEXT, field="section")
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if len(command.text) > MAX_TEXT else None


def _write_note(_world: World, act: Act, meeting: Meeting, command: WriteNote) -> tuple[Thing, ...]:
    note = Note(command.section, command.text, act.member, act.at)
    others = tuple(old for old in meeting.notes if old.section != note.section)
    return (replace(meeting, notes=(*others, note)),)


def _check_motion(world: World, act: Act, meeting: Meeting, command: PutMotion) -> Refusal | None:
    if world.ballot(f"ballot:{command.ballot}") is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"ballot:{command.ballot}")
    if command.ballot in meeting.motions:
        return refuse(Reason.ALREADY_EXISTS, subject=f"motion {command.ballot}")
    return _check_running(world, act, meeting, command)


def _put_motion(_world: World, _act: Act, meeting: Meeting, command: PutMotion) -> tuple[Thing, ...]:
    return (replace(meeting, motions=(*meeting.motions, command.ballot)),)


def _motion_involves(act: Act) -> tuple[str, ...]:
    command = act.command
    ballot = command.ballot if isinstance(command, PutMotion) else ""
    return act.subject, f"ballot:{ballot}"


def _check_action(_world: World, _act: Act, _meeting: Meeting, command: AddActionItem) -> Refusal | None:
    if not command.task.strip() or not command.owner.strip():
        return refuse(Reason.EMPTY_TEXT, field="task" if command.owner.strip() else "owner")
    if too_long(command.task, command.owner):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None


def _add_action(_world: World, _act: Act, meeting: Meeting, command: AddActionItem) -> tuple[Thing, ...]:
    return (
        replace(meeting, actions=(*meeting.actions, ActionItem(command.owner, command.task, command.due))),
    )


def _adjourn(_world: World, act: Act, meeting: Meeting, _command: Adjourn) -> tuple[Thing, ...]:
    return (replace(meeting, adjourned_at=act.at),)


RULES: Mapping[type[Command], Rule] = {
    PlanMeeting: Rule("meeting", OFFICE, _plan, _check_plan, creates=True),
    TakeRoll: Rule("meeting", OFFICE, _take_roll, _check_roll),
    WriteNote: Rule("meeting", OFFICE, _write_note, _check_note),
    PutMotion: Rule("meeting", OFFICE, _put_motion, _check_motion, involves=_motion_involves),
    AddActionItem: Rule("meeting", OFFICE, _add_action, _check_action),
    Adjourn: Rule("meeting", OFFICE, _adjourn, _check_running),
}

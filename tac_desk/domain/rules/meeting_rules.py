"""Rules about meetings: planning one, its agenda, roll call, notes, motions and end."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tac_desk.domain.commands import (
    Adjourn,
    AmendMeeting,
    Command,
    PlanMeeting,
    PutMotion,
    RecordMovement,
    SetAgenda,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.meeting import Meeting, Moved, Movement, Note
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import END_OF_TIME, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.world import Act, Thing, World

MOST_ITEMS, LONGEST_ITEM = 100, 24 * 60  # of an agenda, and minutes of one


def _check_plan(world: World, _act: Act, _thing: None, command: PlanMeeting) -> Refusal | None:
    if command.body not in world.rulebook.bodies:
        return refuse(Reason.MALFORMED, field="body", value=command.body)
    return _check_times(command)


def _check_times(command: PlanMeeting | AmendMeeting) -> Refusal | None:
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


def _check_over(what: str, over: str, standing: str) -> Refusal | None:
    """Who replaces what somebody else wrote must have seen it: nothing is overwritten unread."""
    return None if over == standing else refuse(Reason.CHANGED_MEANWHILE, what=what)


def _check_amended(world: World, act: Act, meeting: Meeting, command: AmendMeeting) -> Refusal | None:
    """When a meeting was, that is over, says who was on its roll: that stays."""
    moves = (command.starts_at, command.zone) != (meeting.starts_at, meeting.zone)
    over = _check_running(world, act, meeting, command) if moves else None
    return over or _check_times(command) or _check_over("plan", command.over, meeting.plan_mark)


def _amend(_world: World, act: Act, meeting: Meeting, command: AmendMeeting) -> tuple[Thing, ...]:
    return (
        replace(
            meeting,
            title=command.title,
            starts_at=command.starts_at,
            zone=command.zone,
            place=command.place,
            dossiers=command.dossiers,
            recording=command.recording,
            next_starts_at=command.next_starts_at,
        ),
    )


def _check_agenda(world: World, act: Act, meeting: Meeting, command: SetAgenda) -> Refusal | None:
    if len(command.items) > MOST_ITEMS:
        return refuse(Reason.MALFORMED, field="items", value=len(command.items))
    for item in command.items:
        if not item.title.strip():
            return refuse(Reason.EMPTY_TEXT, field="title")
        if not 0 <= item.minutes <= LONGEST_ITEM:
            return refuse(Reason.MALFORMED, field="minutes", value=item.minutes)
        if too_long(item.title, item.presenter, item.about, *item.links):
            return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    over = _check_over("agenda", command.over, meeting.agenda_mark)
    return _check_running(world, act, meeting, command) or over


def _set_agenda(_world: World, act: Act, meeting: Meeting, command: SetAgenda) -> tuple[Thing, ...]:
    return (replace(meeting, agenda=command.items),)


def _check_running(_world: World, _act: Act, meeting: Meeting, _command: Command) -> Refusal | None:
    return None if meeting.adjourned_at is None else refuse(Reason.MEETING_OVER, meeting=meeting.title)


def _check_roll(world: World, _act: Act, _meeting: Meeting, command: TakeRoll) -> Refusal | None:
    """A roll call may be corrected after the meeting too, as its minutes are."""
    for member in command.present:
        if world.member(member) is None:
            return refuse(Reason.NOT_A_MEMBER, member=member)
    return None


def _take_roll(world: World, _act: Act, meeting: Meeting, command: TakeRoll) -> tuple[Thing, ...]:
    """A later one corrects the first. Who came and left after the roll call still did, as far as that makes sense."""
    present, kept = dict.fromkeys(command.present), list[Movement]()
    for movement in meeting.movements:
        if world.member(movement.who) is None:
            kept.append(movement)
        elif movement.came != (movement.who in present):
            kept.append(movement)
            present = _after(movement, present)
    return (
        replace(
            meeting,
            present=tuple(present),
            guests=command.guests,
            roll_taken=True,
            movements=tuple(kept),
        ),
    )


def _after(movement: Movement, present: dict[str, None]) -> dict[str, None]:
    others = {one: None for one in present if one != movement.who}
    return {**others, movement.who: None} if movement.came else others


def _check_movement(world: World, _act: Act, meeting: Meeting, command: RecordMovement) -> Refusal | None:
    """It may be told after the meeting too, until then nobody may have noticed."""
    guests = {guest.name for guest in (*meeting.guests, *([command.guest] if command.guest else []))}
    if not meeting.roll_taken:
        return refuse(Reason.NO_ROLL, meeting=meeting.title)
    if world.member(command.who) is None and command.who not in guests:
        return refuse(Reason.NOT_A_MEMBER, member=command.who)
    if too_long(*guests):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if not 0 <= command.at < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="at", value=command.at)
    return None


def _move_person(world: World, _act: Act, meeting: Meeting, command: RecordMovement) -> tuple[Thing, ...]:
    """What two secretaries both noticed happened once."""
    guest, who = command.guest, command.who
    if guest is not None and guest not in meeting.guests:
        meeting = replace(meeting, guests=(*meeting.guests, guest))
    moved = replace(meeting, movements=(*meeting.movements, Movement(who, command.came, command.at)))
    if world.member(who) is None:
        return (moved,)
    if command.came == (who in meeting.present):
        return (meeting,)
    others = tuple(one for one in meeting.present if one != who)
    return (replace(moved, present=(*others, who) if command.came else others),)


def _check_note(_world: World, _act: Act, meeting: Meeting, command: WriteNote) -> Refusal | None:
    """Notes may still be written after the meeting: that is when minutes are made."""
    if not command.section.strip():
        return refuse(Reason.EMPTY_TEXT, field="section")
    if too_long(command.section, command.text):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    standing = meeting.note_mark(command.section, for_council=command.for_council)
    return _check_over("note", command.over, standing)


def _write_note(_world: World, act: Act, meeting: Meeting, command: WriteNote) -> tuple[Thing, ...]:
    """What was published and is changed is kept beside what stands."""
    before = meeting.note(command.section, for_council=command.for_council)
    note = Note(command.section, command.text, act.member, act.at, command.for_council)
    others = tuple(old for old in meeting.notes if old != before)
    published = before is not None and bool(meeting.editions) and before.at <= meeting.editions[-1].at
    earlier = (*meeting.earlier_notes, before) if published and before is not None else meeting.earlier_notes
    return (replace(meeting, notes=(*others, note), earlier_notes=earlier),)


def _check_motion(world: World, act: Act, meeting: Meeting, command: PutMotion) -> Refusal | None:
    if world.ballot(f"ballot:{command.ballot}") is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"ballot:{command.ballot}")
    if command.ballot in meeting.motions:
        return refuse(Reason.ALREADY_EXISTS, subject=f"motion {command.ballot}")
    movers = check_movers(world, command.moved_by, command.seconded_by)
    return movers or _check_running(world, act, meeting, command)


def check_movers(world: World, moved_by: str, seconded_by: str) -> Refusal | None:
    """Whether these members, each empty when nobody said who, can have moved something and seconded it."""
    for member in filter(None, (moved_by, seconded_by)):
        if world.member(member) is None:
            return refuse(Reason.NOT_A_MEMBER, member=member)
    if seconded_by and seconded_by == moved_by:
        return refuse(Reason.MALFORMED, field="seconded_by", value=seconded_by)
    return None


def _put_motion(_world: World, _act: Act, meeting: Meeting, command: PutMotion) -> tuple[Thing, ...]:
    return (on_record(meeting, command.ballot, command.moved_by, command.seconded_by),)


def on_record(meeting: Meeting, ballot: str, moved_by: str, seconded_by: str) -> Meeting:
    """`meeting` with this ballot (its id) on its record, and who moved and seconded it as far as that is said."""
    is_said = bool(moved_by or seconded_by)
    moved = (*meeting.moved, Moved(ballot, moved_by, seconded_by)) if is_said else meeting.moved
    return replace(meeting, motions=(*meeting.motions, ballot), moved=moved)


def _motion_involves(act: Act) -> tuple[str, ...]:
    command = act.command
    ballot = command.ballot if isinstance(command, PutMotion) else ""
    return act.subject, f"ballot:{ballot}"


def _adjourn(_world: World, act: Act, meeting: Meeting, _command: Adjourn) -> tuple[Thing, ...]:
    return (replace(meeting, adjourned_at=act.at),)


RULES: Mapping[type[Command], Rule] = {
    PlanMeeting: Rule("meeting", OFFICE, _plan, _check_plan, creates=True),
    AmendMeeting: Rule("meeting", OFFICE, _amend, _check_amended),
    SetAgenda: Rule("meeting", OFFICE, _set_agenda, _check_agenda),
    TakeRoll: Rule("meeting", OFFICE, _take_roll, _check_roll),
    RecordMovement: Rule("meeting", OFFICE, _move_person, _check_movement),
    WriteNote: Rule("meeting", OFFICE, _write_note, _check_note),
    PutMotion: Rule("meeting", OFFICE, _put_motion, _check_motion, involves=_motion_involves),
    Adjourn: Rule("meeting", OFFICE, _adjourn, _check_running),
}

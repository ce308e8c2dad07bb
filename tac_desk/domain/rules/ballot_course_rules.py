"""Rules about the course of an open ballot: deadline, reminders, late votes, an end without a result."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.audience import closed_parts
from tac_desk.domain.ballot import Ballot, Extension, LateVote, Reminder, Turned
from tac_desk.domain.commands import (
    CancelBallot,
    Command,
    ExtendBallot,
    FreezeBallot,
    RemindSeats,
    ResumeBallot,
    RuleOnLateVote,
    TurnIntoEVote,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.reminders import is_reminded
from tac_desk.domain.rulebook_interests import VOTES
from tac_desk.domain.rules.ballot_rules import check_rank
from tac_desk.domain.rules.dossier_rules import moved
from tac_desk.domain.rules.rule import ADMINS, DAY, END_OF_TIME, MAX_TEXT, OFFICE, Rule
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, Thing, World


def _check_reason(ballot: Ballot, reason: str) -> Refusal | None:
    if not ballot.is_open:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    if not reason.strip():
        return refuse(Reason.EMPTY_TEXT, field="reason")
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if len(reason) > MAX_TEXT else None


def _check_extend(_world: World, act: Act, ballot: Ballot, command: ExtendBallot) -> Refusal | None:
    """Only before the deadline: afterwards it would open again what everybody knows to be over."""
    if act.at >= ballot.deadline:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    if not ballot.deadline < command.deadline < END_OF_TIME:
        return refuse(Reason.MALFORMED, field="deadline", value=command.deadline)
    return _check_reason(ballot, command.reason)


def _extend(_world: World, act: Act, ballot: Ballot, command: ExtendBallot) -> tuple[Thing, ...]:
    extension = Extension(act.member, act.at, ballot.deadline, command.reason)
    return (replace(ballot, deadline=command.deadline, extensions=(*ballot.extensions, extension)),)


def _check_turn(world: World, act: Act, ballot: Ballot, command: TurnIntoEVote) -> Refusal | None:
    """What was over for those at the meeting does not open again for everybody."""
    if not ballot.is_open or act.at >= ballot.deadline:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    if ballot.meeting is None:
        return refuse(Reason.NOT_IN_MEETING)
    days = _days(world, ballot, command)
    if days * 24 < ballot.terms.minimum_hours:
        return refuse(Reason.TOO_SHORT, hours=days * 24, least=ballot.terms.minimum_hours)
    if act.at + days * DAY >= END_OF_TIME:
        return refuse(Reason.MALFORMED, field="days", value=days)
    return _check_reason(ballot, command.reason)


def _turn(world: World, act: Act, ballot: Ballot, command: TurnIntoEVote) -> tuple[Thing, ...]:
    turned = Turned(act.member, act.at, ballot.meeting or "", command.reason)
    deadline = act.at + _days(world, ballot, command) * DAY
    return (replace(ballot, meeting=None, turned=turned, deadline=deadline),)


def _days(world: World, ballot: Ballot, command: TurnIntoEVote) -> int:
    return world.rulebook.ballot_of(ballot.body).days if command.days is None else command.days


def _check_remind(world: World, act: Act, ballot: Ballot, command: RemindSeats) -> Refusal | None:
    """Who has voted is not told, by a refusal either, to an officer whom a conflict keeps from reading the votes."""
    dossier, council = world.dossier(f"dossier:{ballot.dossier}"), world.council
    reader = council.members.get(act.member) if council else None
    if dossier and council and reader and VOTES in closed_parts(world, dossier, reader, act.at):
        return refuse(Reason.CONFLICTED, member=council.name_of(act.member), dossier=dossier.name)
    if not ballot.is_open or act.at >= ballot.deadline:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    if not command.seats:
        return refuse(Reason.EMPTY_TEXT, field="seats")
    titles = {seat.id: seat.title for seat in ballot.roll}
    for seat in command.seats:
        if seat not in titles:
            return refuse(Reason.UNKNOWN_SUBJECT, subject=f"seat {seat}")
        if ballot.standing(seat) is not None:
            return refuse(Reason.SEAT_HAS_VOTED, seat=titles[seat])
        if is_reminded(ballot, seat, act.at):
            return refuse(Reason.REMINDED_ALREADY, seat=titles[seat], hours=ballot.terms.reminder_hours)
    return None


def _remind(_world: World, act: Act, ballot: Ballot, command: RemindSeats) -> tuple[Thing, ...]:
    reminder = Reminder(act.member, act.at, tuple(dict.fromkeys(command.seats)))
    return (replace(ballot, reminders=(*ballot.reminders, reminder)),)


def _check_cancel(_world: World, _act: Act, ballot: Ballot, command: CancelBallot) -> Refusal | None:
    return _check_reason(ballot, command.reason)


def _cancel(world: World, act: Act, ballot: Ballot, command: CancelBallot) -> tuple[Thing, ...]:
    ended = replace(ballot, closed_at=act.at, closed_by=act.member, cancelled=command.reason)
    dossier = world.dossier(f"dossier:{ballot.dossier}")
    if dossier is None or world.rulebook.stage(dossier.state) is not Stage.IN_VOTING:
        return (ended,)
    return ended, moved(dossier, _before_voting(world, dossier), act, command.reason)


def _check_freeze(_world: World, _act: Act, ballot: Ballot, command: FreezeBallot) -> Refusal | None:
    return (
        refuse(Reason.BALLOT_FROZEN)
        if ballot.frozen_at is not None
        else _check_reason(ballot, command.reason)
    )


def _freeze(_world: World, act: Act, ballot: Ballot, command: FreezeBallot) -> tuple[Thing, ...]:
    return (replace(ballot, frozen_at=act.at, frozen_for=command.reason),)


def _check_resume(_world: World, _act: Act, ballot: Ballot, command: ResumeBallot) -> Refusal | None:
    return refuse(Reason.NOT_FROZEN) if ballot.frozen_at is None else _check_reason(ballot, command.reason)


def _resume(_world: World, act: Act, ballot: Ballot, command: ResumeBallot) -> tuple[Thing, ...]:
    """Voters lose none of their time; recorded as the extension that it is."""
    extension = Extension(act.member, act.at, ballot.deadline, command.reason)
    deadline = min(ballot.deadline + act.at - (ballot.frozen_at or act.at), END_OF_TIME - 1)
    on = replace(ballot, frozen_at=None, frozen_for="", deadline=deadline)
    return (replace(on, extensions=(*ballot.extensions, extension)),)


def _before_voting(world: World, dossier: Dossier) -> str:
    """Where the dossier stood when its ballot opened; one without a history, where ballots usually open."""
    voting = world.rulebook.state_of(Stage.IN_VOTING)
    earlier = [move.state for move in dossier.moves if move.state != voting]
    return earlier[-1] if earlier else world.rulebook.states_before(voting)[0]


def _check_late(world: World, _act: Act, ballot: Ballot, command: RuleOnLateVote) -> Refusal | None:
    late = _late(ballot, command.vote)
    if late is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"late vote {command.vote}")
    if late.counts is not None:
        return refuse(Reason.CHANGED_MEANWHILE, what="ruling")
    if not command.reason.strip():
        return refuse(Reason.EMPTY_TEXT, field="reason")
    if len(command.reason) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if not command.counts:
        return None
    if not ballot.is_open:  # a declared result stands
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    return _check_late_rank(world, ballot, late)


def _check_late_rank(world: World, ballot: Ballot, late: LateVote) -> Refusal | None:
    """By who spoke for the seat when the vote was cast."""
    then = at_moment(world.council, ballot, late.vote.at)
    seat = next((seat for seat in then.roll if seat.id == late.seat), None)
    standing = ballot.standing(late.seat)
    if seat is None or standing is None:
        return None
    return check_rank(ballot, seat, standing, late.vote.member)


def _rule_late(_world: World, act: Act, ballot: Ballot, command: RuleOnLateVote) -> tuple[Thing, ...]:
    """Nothing for a reader to whom the vote was not sent."""
    late = _late(ballot, command.vote)
    if late is None:
        return ()
    ruled = replace(late, counts=command.counts, ruled_by=act.member, reason=command.reason)
    docket = tuple(ruled if one is late else one for one in ballot.docket)
    votes = dict(ballot.votes)
    if command.counts:
        votes[late.seat] = (*ballot.votes.get(late.seat, ()), late.vote)
    return (replace(ballot, docket=docket, votes=votes),)


def _late(ballot: Ballot, vote: str) -> LateVote | None:
    return next((late for late in ballot.docket if late.vote.id == vote), None)


RULES: Mapping[type[Command], Rule] = {
    ExtendBallot: Rule("ballot", OFFICE, _extend, _check_extend),
    CancelBallot: Rule("ballot", OFFICE, _cancel, _check_cancel),
    FreezeBallot: Rule("ballot", ADMINS, _freeze, _check_freeze),
    ResumeBallot: Rule("ballot", OFFICE, _resume, _check_resume),
    TurnIntoEVote: Rule("ballot", OFFICE, _turn, _check_turn),
    RemindSeats: Rule("ballot", OFFICE, _remind, _check_remind),
    RuleOnLateVote: Rule("ballot", OFFICE, _rule_late, _check_late),
}

"""The rule about opening a ballot: what it asks, on what terms, how long, in which meeting, and who moved it."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.ballot import Ballot, BallotTerms
from tac_desk.domain.commands import Command, OpenBallot
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.ballot_rules import named_subjects
from tac_desk.domain.rules.dossier_rules import moved
from tac_desk.domain.rules.meeting_rules import check_movers, on_record
from tac_desk.domain.rules.rule import DAY, END_OF_TIME, HOUR, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.share import Share
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, Thing, World

A_SHARE = "threshold (a share such as >=2/3 or >1/2)"


def _check_open(world: World, act: Act, _thing: None, command: OpenBallot) -> Refusal | None:
    track = world.rulebook.tracks.get(command.track)
    if track is None or track.body is None or track.is_sponsorship:
        return refuse(Reason.MALFORMED, field="track", value=command.track)
    if not command.question.strip():
        return refuse(Reason.EMPTY_TEXT, field="question")
    if (bad := _check_threshold(command, track.threshold)) is not None:
        return bad
    if too_long(command.question):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if (bad := _check_when(world, act, command, track.body)) is not None:
        return bad
    if (bad := _check_movers(world, command)) is not None:
        return bad
    if world.council is None or not world.council.roll_at(track.body, act.at):
        return refuse(Reason.NO_SEAT, member=act.member)
    return None if command.dossier is None else _check_votable(world, command)


def _check_when(world: World, act: Act, command: OpenBallot, body: str) -> Refusal | None:
    """An e-vote has a minimum time, a vote in a meeting has none; the meeting must be running and its body's."""
    rules = world.rulebook.ballot_of(body)
    least = rules.minimum_hours if command.meeting is None else 1
    days = rules.days if command.days is None else command.days
    if days * 24 < least:
        return refuse(Reason.TOO_SHORT, hours=days * 24, least=least)
    if act.at + days * DAY >= END_OF_TIME:
        return refuse(Reason.MALFORMED, field="days", value=days)
    if command.meeting is None:
        return None
    meeting = world.meeting(f"meeting:{command.meeting}")
    if meeting is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"meeting:{command.meeting}")
    if meeting.body != body:
        return refuse(Reason.MALFORMED, field="meeting", value=meeting.title)
    return None if meeting.adjourned_at is None else refuse(Reason.MEETING_OVER, meeting=meeting.title)


def _check_movers(world: World, command: OpenBallot) -> Refusal | None:
    """Somebody moves and seconds in a meeting only; an e-vote an officer opens."""
    if command.meeting is None and (command.moved_by or command.seconded_by):
        return refuse(Reason.MALFORMED, field="moved_by", value=command.moved_by or command.seconded_by)
    return check_movers(world, command.moved_by, command.seconded_by)


def _check_threshold(command: OpenBallot, stated: Share | None) -> Refusal | None:
    if command.threshold is None:
        return refuse(Reason.THRESHOLD_MISSING, track=command.track) if stated is None else None
    if stated is not None:
        return refuse(Reason.MALFORMED, field="threshold", value=command.threshold)
    try:
        Share.parse(command.threshold)
    except ValueError:
        return refuse(Reason.MALFORMED, field=A_SHARE, value=command.threshold)
    return None


def _check_votable(world: World, command: OpenBallot) -> Refusal | None:
    dossier = world.dossier(f"dossier:{command.dossier}")
    if dossier is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"dossier:{command.dossier}")
    if dossier.track != command.track:
        return refuse(Reason.MALFORMED, field="track", value=command.track)
    voting = world.rulebook.state_of(Stage.IN_VOTING)
    if voting not in world.rulebook.states[dossier.state].next:
        usual = ", ".join(world.rulebook.states_before(voting))
        return refuse(Reason.STATE_FORBIDS, state=dossier.state, wanted=voting, usual=usual)
    if world.rulebook.tracks[command.track].needs_sponsor and dossier.sponsor is None:
        return refuse(Reason.SPONSOR_MISSING, dossier=dossier.name)
    return None


def _open(world: World, act: Act, _thing: None, command: OpenBallot) -> tuple[Thing, ...]:
    """One that is voted on in a meeting is on the meeting's record from the start."""
    track, council = world.rulebook.tracks[command.track], world.council
    ballot = Ballot(
        id=act.subject_id,
        question=command.question,
        body=track.body or "",
        track=command.track,
        dossier=command.dossier,
        terms=_terms(world, command),
        roll=council.roll_at(track.body or "", act.at) if council else (),
        opened_by=act.member,
        opened_at=act.at,
        deadline=act.at + _duration(world, command),
        meeting=command.meeting,
    )
    changed: list[Thing] = [ballot]
    if (dossier := world.dossier(f"dossier:{command.dossier}")) is not None:
        changed.append(
            replace(moved(dossier, world.rulebook.state_of(Stage.IN_VOTING), act), ballot=ballot.id)
        )
    if (meeting := world.meeting(f"meeting:{command.meeting}")) is not None:
        changed.append(on_record(meeting, ballot.id, command.moved_by, command.seconded_by))
    return tuple(changed)


def _duration(world: World, command: OpenBallot) -> int:
    """How long the ballot is open if nothing else is said, in milliseconds."""
    rules = world.rulebook.ballot_of(world.rulebook.tracks[command.track].body)
    if command.days is not None:
        return command.days * DAY
    return rules.days * DAY if command.meeting is None else rules.meeting_hours * HOUR


def _terms(world: World, command: OpenBallot) -> BallotTerms:
    track = world.rulebook.tracks[command.track]
    rules = world.rulebook.ballot_of(track.body)
    sources = dict(rules.sources)
    sources["threshold"] = track.threshold_source or "Asked for when the ballot opened"
    return BallotTerms(
        threshold=str(track.threshold or command.threshold),
        quorum=str(rules.quorum),
        base=rules.base,
        early_close=rules.early_close,
        rationale_required=rules.rationale_required,
        sponsor_may_vote=rules.sponsor_may_vote,
        visibility=rules.visibility,
        categories=track.categories,
        sources=sources,
        minimum_hours=rules.minimum_hours,
        grace_hours=rules.grace_hours,
        reminder_hours=rules.reminder_hours,
        both_vote=rules.both_vote,
        changes=rules.changes,
        rationale_audiences=rules.rationale_audiences,
        roll=rules.roll,
    )


def _what_opening_is_about(act: Act) -> tuple[str, ...]:
    command = act.command
    if not isinstance(command, OpenBallot):
        return (act.subject,)
    return (act.subject, *named_subjects(command.dossier, command.meeting))


RULES: Mapping[type[Command], Rule] = {
    OpenBallot: Rule("ballot", OFFICE, _open, _check_open, creates=True, involves=_what_opening_is_about),
}

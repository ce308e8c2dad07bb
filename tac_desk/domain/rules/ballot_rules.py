"""Rules about ballots: opening one, casting a seat's vote, closing and deciding."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.ballot import Ballot, BallotTerms, LateVote, Position, Vote
from tac_desk.domain.commands import CastVote, CloseBallot, Command, OpenBallot
from tac_desk.domain.declared import Declared
from tac_desk.domain.people import Seat
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.dossier_rules import moved
from tac_desk.domain.rules.rule import ANYONE, END_OF_TIME, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.share import Share
from tac_desk.domain.stage import Stage
from tac_desk.domain.tally import count, represented, result
from tac_desk.domain.world import Act, Thing, World

A_SHARE = "threshold (a share such as >=2/3 or >1/2)"
HOUR, DAY = 3_600_000, 86_400_000  # milliseconds


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
        changed.append(replace(meeting, motions=(*meeting.motions, ballot.id)))
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


def check_sponsor_votes(world: World, ballot: Ballot, member: str) -> Refusal | None:
    """What the terms of `ballot` say against a vote of `member`, if that is who sponsors the dossier it decides."""
    dossier = world.dossier(f"dossier:{ballot.dossier}")
    if ballot.terms.sponsor_may_vote or dossier is None:
        return None
    mine = member in dossier.sponsors
    return refuse(Reason.SPONSOR_MAY_NOT_VOTE, dossier=dossier.name) if mine else None


def _check_cast(world: World, act: Act, ballot: Ballot, command: CastVote) -> Refusal | None:
    seat = next((seat for seat in ballot.roll if seat.id == command.seat), None)
    if seat is None or not seat.holds(act.member):
        return refuse(Reason.NOT_ON_ROLL, member=act.member, seat=command.seat)
    if ballot.is_open and ballot.frozen_at is not None:
        return refuse(Reason.BALLOT_FROZEN)
    if not ballot.is_open or act.at >= ballot.deadline:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    return (
        check_sponsor_votes(world, ballot, act.member)
        or _check_content(ballot, command)
        or _check_order(act, ballot, seat)
    )


def _check_content(ballot: Ballot, command: CastVote) -> Refusal | None:
    if command.position not in tuple(Position):
        return refuse(Reason.UNKNOWN_POSITION, position=command.position)
    if command.category is not None and command.category not in ballot.terms.categories:
        return refuse(Reason.UNKNOWN_CATEGORY, category=command.category)
    if command.position in ballot.terms.rationale_required and not command.rationale.strip():
        return refuse(Reason.RATIONALE_REQUIRED, position=command.position)
    if command.rationale.strip() and command.audience not in ballot.terms.rationale_audiences:
        return refuse(Reason.MALFORMED, field="audience", value=command.audience)
    if len(command.rationale) > MAX_TEXT:
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    return None


def _check_order(act: Act, ballot: Ballot, seat: Seat) -> Refusal | None:
    """Who speaks for the seat supersedes the other one unseen; one's own vote of another device one must have seen."""
    standing = ballot.standing(seat.id)
    if standing is not None:
        if (against := check_rank(ballot, seat, standing, act.member)) is not None:
            return against
        if standing.member != act.member or standing.id.startswith(f"{act.device}:"):
            return None
    seen = act.supersedes == (standing.id if standing else None)
    return None if seen else refuse(Reason.CHANGED_MEANWHILE, what="vote")


def check_rank(ballot: Ballot, seat: Seat, standing: Vote, member: str) -> Refusal | None:
    """What speaks against a vote of `member` in the place of the one that stands: the terms, or the other's rank."""
    if not may_replace(ballot, standing, member):
        return refuse(Reason.SEAT_HAS_VOTED, seat=seat.title)
    if standing.member == member or seat.speaker == member:
        return None
    has_voted = Reason.ALTERNATE_HAS_VOTED if seat.speaker != seat.primary else Reason.PRIMARY_HAS_VOTED
    return refuse(has_voted, seat=seat.title)


def may_replace(ballot: Ballot, standing: Vote, member: str) -> bool:
    """Whether the terms of `ballot` let `member` put another vote in the place of the one that stands."""
    if standing.member == member:
        return ballot.terms.changes != "never"
    return ballot.terms.both_vote != "first_stands"


def _cast(_world: World, act: Act, ballot: Ballot, command: CastVote) -> tuple[Thing, ...]:
    votes = (*ballot.votes.get(command.seat, ()), _vote(act, ballot, command))
    return (replace(ballot, votes={**ballot.votes, command.seat: votes}),)


def _vote(act: Act, ballot: Ballot, command: CastVote) -> Vote:
    seat = next(seat for seat in ballot.roll if seat.id == command.seat)
    return Vote(
        id=act.id,
        member=act.member,
        position=Position(command.position),
        category=command.category,
        rationale=command.rationale,
        audience=command.audience,
        at=act.at,
        as_alternate=act.member != seat.primary,
    )


def _put_on_docket(
    world: World, act: Act, ballot: Ballot, command: CastVote, refusal: Refusal
) -> tuple[Thing, ...]:
    """A vote that is in order but for the deadline waits for an officer's ruling."""
    if refusal.reason is not Reason.BALLOT_CLOSED or ballot.cancelled:
        return ()
    if check_sponsor_votes(world, ballot, act.member) or _check_content(ballot, command):
        return ()
    late = LateVote(command.seat, _vote(act, ballot, command))
    return (replace(ballot, docket=(*ballot.docket, late)),)


def _check_close(_world: World, act: Act, ballot: Ballot, _command: CloseBallot) -> Refusal | None:
    if not ballot.is_open:
        return refuse(Reason.BALLOT_CLOSED, deadline=ballot.deadline)
    if ballot.frozen_at is not None:
        return refuse(Reason.BALLOT_FROZEN)
    if act.at >= ballot.deadline or ballot.meeting is not None:  # a meeting needs no deadline
        return None
    all_voted = count(ballot).not_voted == 0
    if not (all_voted and ballot.terms.early_close == "all_voted"):
        return refuse(Reason.BALLOT_OPEN, deadline=ballot.deadline)
    return None


def _rule_on_result(world: World, _act: Act, ballot: Ballot, _command: CloseBallot) -> Mapping[str, str]:
    """With the seats at the latest roll call, when it was voted on in a meeting."""
    return result(ballot, here(world, ballot)).to_ruling()


def here(world: World, ballot: Ballot) -> int | None:
    """The seats at the roll call of the meeting in which `ballot` is voted on, as far as it is one."""
    return represented(ballot, world.meeting(f"meeting:{ballot.meeting}"))


def _close(world: World, act: Act, ballot: Ballot, _command: CloseBallot) -> tuple[Thing, ...]:
    """With the recorded result; counted here only in a preview, when nothing has been recorded yet."""
    declared = Declared.read(act.ruling, seats=len(ballot.roll))
    closed = replace(ballot, closed_at=act.at, closed_by=act.member, declared=declared)
    dossier = world.dossier(f"dossier:{ballot.dossier}")
    if dossier is None or world.rulebook.stage(dossier.state) is not Stage.IN_VOTING:
        return (closed,)
    passes = (declared or result(closed, here(world, closed))).passes
    outcome = Stage.ACCEPTED if passes else Stage.DECLINED
    return closed, moved(dossier, world.rulebook.state_of(outcome), act)


def _what_opening_is_about(act: Act) -> tuple[str, ...]:
    command = act.command
    if not isinstance(command, OpenBallot):
        return (act.subject,)
    return (act.subject, *_subjects(command.dossier, command.meeting))


def _subjects(dossier: str | None, meeting: str | None) -> tuple[str, ...]:
    named = {"dossier": dossier, "meeting": meeting}
    return tuple(f"{kind}:{name}" for kind, name in named.items() if name is not None)


RULES: Mapping[type[Command], Rule] = {
    OpenBallot: Rule("ballot", OFFICE, _open, _check_open, creates=True, involves=_what_opening_is_about),
    CastVote: Rule(  # the frozen roll says who may, not today's roles
        "ballot", ANYONE, _cast, _check_cast, aftermath=_put_on_docket
    ),
    CloseBallot: Rule("ballot", OFFICE, _close, _check_close, ruling=_rule_on_result),
}


def linked_subjects(thing: Thing | None) -> tuple[str, ...]:
    """The dossier that a ballot decides, which closing it moves, and the meeting whose roll call may be its quorum."""
    return _subjects(thing.dossier, thing.meeting) if isinstance(thing, Ballot) else ()

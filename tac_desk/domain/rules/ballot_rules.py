"""Rules about ballots: casting a seat's vote, closing and deciding."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.ballot import Ballot, LateVote, Position, Vote
from tac_desk.domain.commands import CastVote, CloseBallot, Command
from tac_desk.domain.declared import Declared
from tac_desk.domain.people import Seat
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.dossier_rules import moved
from tac_desk.domain.rules.rule import ANYONE, MAX_TEXT, OFFICE, Rule
from tac_desk.domain.stage import Stage
from tac_desk.domain.tally import count, represented, result
from tac_desk.domain.world import Act, Thing, World


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


def named_subjects(dossier: str | None, meeting: str | None) -> tuple[str, ...]:
    named = {"dossier": dossier, "meeting": meeting}
    return tuple(f"{kind}:{name}" for kind, name in named.items() if name is not None)


RULES: Mapping[type[Command], Rule] = {
    CastVote: Rule(  # the frozen roll says who may, not today's roles
        "ballot", ANYONE, _cast, _check_cast, aftermath=_put_on_docket
    ),
    CloseBallot: Rule("ballot", OFFICE, _close, _check_close, ruling=_rule_on_result),
}


def linked_subjects(thing: Thing | None) -> tuple[str, ...]:
    """The dossier that a ballot decides, which closing it moves, and the meeting whose roll call may be its quorum."""
    return named_subjects(thing.dossier, thing.meeting) if isinstance(thing, Ballot) else ()

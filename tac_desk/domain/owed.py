"""What a member still owes a dossier: nothing in a state where the rulebook says members owe nothing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import SponsorDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.guidance import Ask, AskState
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.obligations import tending
from tac_desk.domain.people import Role
from tac_desk.domain.rules.ballot_rules import check_sponsor_votes, may_replace
from tac_desk.domain.second_look import second_look
from tac_desk.domain.sponsoring import Sponsor, against_sponsoring
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import Act, World


class Owed(StrEnum):
    """What a member owes a dossier, most pressing first."""

    VOTE = "vote"
    REVIEW = "review"
    LOOK = "look"
    ANSWER = "answer"
    TEND = "tend"
    SPONSOR = "sponsor"
    DISCUSS = "discuss"


def owed(world: World, dossier: Dossier, *, member: str, device: str, at: int) -> tuple[Owed, ...]:
    """What `member` owes `dossier`, most pressing first. `at` is the last known hub time in milliseconds.

    A dossier that was postponed, decided or moved on owes nothing (no false alarms), save the answer to an ask
    that `member` took on: that is owed until it is given or the dossier has ended. TEND is what is up to an
    officer, a sponsor or the owner of a task (`obligations.tending`).
    """
    state = world.rulebook.states.get(dossier.state)
    if state is None or state.final:
        return ()
    found = {Owed.ANSWER} if owes_answer(dossier, member) else set()
    if any(one.holds(at) for one in tending(world, dossier, member, at)):
        found.add(Owed.TEND)
    if state.owes is not None and _votes_here(world, member, at):
        since, act = _owed_since(world, dossier), Act("", member, device, at, "", SponsorDossier("", "?"))
        found |= {*_each(world, dossier, state.owes, since, act)}
    return tuple(one for one in Owed if one in found)


def owes_answer(dossier: Dossier, member: str) -> bool:
    """Whether an ask that `member` owns is open: neither answered nor settled."""
    return any(True for _ in _asked_of(dossier, member))


def answer_due(dossier: Dossier, member: str) -> int | None:
    """When the first of those answers is due, in milliseconds: the end of its UTC day; None where no day is set."""
    days = [date.fromisoformat(ask.due) for ask in _asked_of(dossier, member) if ask.due is not None]
    if not days:
        return None
    midnight = datetime.combine(min(days), time(), UTC) + timedelta(days=1)
    return int(midnight.timestamp() * 1000)


def _asked_of(dossier: Dossier, member: str) -> Iterator[Ask]:
    return (ask for ask in dossier.asks if ask.owner == member and ask.state is AskState.OPEN)


def _each(world: World, dossier: Dossier, owes: str, since: int, me: Act) -> Iterator[Owed]:
    ballot = world.ballot(f"ballot:{dossier.ballot}")
    if ballot is not None and owes_vote(world, ballot, me.member, me.at):
        yield Owed.VOTE
    review = dossier.reviews.get(me.member)
    if owes == "review" and (review is None or review.at < since):
        yield Owed.REVIEW
    if second_look(world, dossier, me.member, me.at):
        yield Owed.LOOK
    if world.rulebook.tracks[dossier.track].needs_sponsor and may_sponsor(world, dossier, me):
        yield Owed.SPONSOR
    spoke = max((c.at for c in dossier.comments if c.author == me.member), default=-1)
    if (owes == "discuss" and spoke < since) or _was_answered(dossier, me.member, spoke):
        yield Owed.DISCUSS


def owes_vote(world: World, ballot: Ballot, member: str, at: int) -> bool:
    """Whether a seat of `member` has not spoken: a primary may replace its alternate's vote, not the reverse.

    A seat that is delegated is the alternate's to speak for, and owed by nobody else.
    """
    ballot = at_moment(world.council, ballot, at)
    is_running = ballot.is_open and ballot.frozen_at is None and at < ballot.deadline
    if not is_running or not world.has_role(member, Role.MEMBER):
        return False
    if check_sponsor_votes(world, ballot, member) is not None:
        return False
    for seat in ballot.seats_of(member):
        standing = ballot.standing(seat.id)
        if seat.delegated:
            if standing is None and seat.speaker == member:
                return True
            continue
        if standing is None:
            return True
        if standing.as_alternate and seat.primary == member and may_replace(ballot, standing, member):
            return True
    return False


def may_sponsor(world: World, dossier: Dossier, me: Act) -> bool:
    """Whether `me` (an act that names member, device and time) is somebody to sponsor `dossier`, as far as it shows.

    What other dossiers say is asked only before one sponsors it: this is worked out for every line of the queue.
    """
    rules, who = world.rulebook.sponsorship, Sponsor(me.member, me.at)
    return against_sponsoring(world, dossier, who, look_around=rules.refuses) is None


def _votes_here(world: World, member: str, at: int) -> bool:
    council = world.council
    if council is None or not world.has_role(member, Role.MEMBER):
        return False
    return bool(council.seats_of(member, at=at))


def _owed_since(world: World, dossier: Dossier) -> int:
    """When the present round began: the first move of the last unbroken run of states that owe something.

    Waiting in the queue does not break it: what was reviewed before a dossier was deferred is not owed again.
    """
    since = 0
    for move in reversed(dossier.moves):
        state = world.rulebook.states.get(move.state)
        if state is None or (state.owes is None and state.means is not Stage.IN_QUEUE):
            break
        since = move.at
    return since


def _was_answered(dossier: Dossier, member: str, spoke: int) -> bool:
    """Whether somebody replied to `member` after they last spoke here."""
    mine = {comment.id for comment in dossier.comments if comment.author == member}
    return any(c.reply_to in mine and c.author != member and c.at >= spoke for c in dossier.comments)

"""Makes the queue's row of a dossier: everything its line on the screen needs, so that no page decodes dossiers."""

from collections import Counter
from collections.abc import Iterable, Mapping

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.obligations import Obligation, tending
from tac_desk.domain.owed import Owed, answer_due, owed
from tac_desk.domain.queue_order import body_of, place, waits
from tac_desk.domain.world import World
from tac_desk.protocol.codec import encode
from tac_desk.store.action import ActionState
from tac_desk.store.database import Row
from tac_desk.store.identity import Identity

BITS: Mapping[Owed, int] = {
    Owed.VOTE: 1,
    Owed.REVIEW: 2,
    Owed.LOOK: 16,
    Owed.ANSWER: 32,
    Owed.TEND: 64,
    Owed.SPONSOR: 4,
    Owed.DISCUSS: 8,
}


def queue_row(world: World, dossier: Dossier, me: Identity, at: int, mine: ActionState | None) -> Row:
    """The columns of table `queue`, in their order. `at` is the last known hub time in milliseconds."""
    ballot = world.ballot(f"ballot:{dossier.ballot}")
    owes = owed(world, dossier, member=me.member, device=me.device, at=at)
    tend = tending(world, dossier, me.member, at)
    evidence = dossier.latest_evidence
    return (
        dossier.id,
        place(world.rulebook, dossier),
        dossier.number,
        dossier.name,
        dossier.track,
        dossier.state,
        dossier.category,
        dossier.repository,
        sum(BITS[what] for what in owes if what is not Owed.TEND) | (BITS[Owed.TEND] if tend else 0),
        ballot.deadline if ballot and ballot.is_open and {Owed.VOTE, Owed.LOOK} & set(owes) else None,
        min((one.begins for one in tend), default=None),
        _due_at(dossier, ballot, owes, me.member, tend),
        encode(Counter(evidence.verdicts.values()) if evidence else {}).decode(),
        dossier.sponsor.member if dossier.sponsor else None,
        me.member in dossier.reviews,
        mine,
        len(dossier.comments),
        _updated_at(dossier, ballot),
        dossier.returning,
        dossier.invented,
        body_of(world.rulebook, dossier) if waits(world.rulebook, dossier) else None,
        dossier.session,
        f"{dossier.name}\n{dossier.number}\n{dossier.repository}".casefold(),
        news_at(dossier, me.member),
    )


def _due_at(
    dossier: Dossier,
    ballot: Ballot | None,
    owes: tuple[Owed, ...],
    member: str,
    tend: tuple[Obligation, ...],
) -> int | None:
    """When the most pressing thing is due."""
    if owes and owes[0] is Owed.TEND:
        return min((one.until for one in tend if one.until is not None), default=None)
    if owes and owes[0] is Owed.ANSWER:
        return answer_due(dossier, member)
    return ballot.deadline if ballot and ballot.is_open else dossier.due_at


def news_at(dossier: Dossier, member: str) -> int:
    """When somebody other than `member` last said or changed something (hub time, ms). Votes are no news: they
    come in dozens, and what they come to shows with the result.
    """
    said = [(move.at, move.by) for move in dossier.moves]
    said += [(comment.at, comment.author) for comment in dossier.comments]
    said += [(ask.at, ask.by) for ask in dossier.asks]
    said += [(review.at, by) for by, review in dossier.reviews.items()]
    said += [(one.at, one.by) for one in dossier.amendments]
    said += [(one.at, "") for one in dossier.evidence]
    if dossier.sponsor:
        said.append((dossier.sponsor.at, dossier.sponsor.member))
    return max((at for at, by in said if by != member), default=dossier.filed_at)


def _updated_at(dossier: Dossier, ballot: Ballot | None) -> int:
    votes: Iterable[int] = (vote.at for cast in (ballot.votes.values() if ballot else ()) for vote in cast)
    reviews = (review.at for review in dossier.reviews.values())
    last = (seen[-1].at for seen in (dossier.moves, dossier.comments, dossier.evidence) if seen)
    sponsored = dossier.sponsor.at if dossier.sponsor else 0
    return max(dossier.filed_at, sponsored, *votes, *reviews, *last, 0)

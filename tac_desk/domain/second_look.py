"""Which criteria ask for a second look: the evidence about them changed since a member's own verdict or vote."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.dossier import Dossier, EvidenceRef
from tac_desk.domain.world import World


class Basis(StrEnum):
    """What a member had recorded when the evidence changed."""

    REVIEW = "review"
    VOTE = "vote"


@dataclass(frozen=True, slots=True)
class SecondLook:
    """`seen` was the newest snapshot when the member recorded the `basis`, at `since` (milliseconds)."""

    key: str
    basis: Basis
    since: int
    seen: EvidenceRef
    old: str
    new: str


def second_look(world: World, dossier: Dossier, member: str, at: int) -> tuple[SecondLook, ...]:
    """What `member` should look at again; `at` is the last known hub time in milliseconds.

    Nothing when neither a vote can be changed nor a review is due any more, nothing about a verdict that is back
    where it was, and nothing where the evidence has come round to the member's own verdict (no false alarms).
    """
    latest = dossier.latest_evidence
    ballot = world.ballot(f"ballot:{dossier.ballot}")
    is_open = ballot is not None and ballot.is_open and at < ballot.deadline
    state = world.rulebook.states.get(dossier.state)
    if latest is None or not (is_open or (state is not None and state.owes == "review")):
        return ()
    return tuple(_looks(dossier, latest, member, _voted_at(ballot, member) if is_open else None))


def _looks(dossier: Dossier, latest: EvidenceRef, member: str, voted: int | None) -> Iterator[SecondLook]:
    review = dossier.reviews.get(member)
    for key, new in latest.verdicts.items():
        own = review.rows.get(key) if review is not None else None
        if own is not None and own.verdict == new:
            continue
        said = [(voted, Basis.VOTE)] if voted is not None else []
        if review is not None and own is not None:
            said.append((review.at, Basis.REVIEW))
        since, basis = max(said, default=(None, Basis.VOTE))
        seen = evidence_at(dossier, since) if since is not None else None
        if since is None or seen is None:
            continue
        old = seen.verdicts.get(key, "")
        if old and old != new:
            yield SecondLook(key, basis, since, seen, old, new)


def evidence_at(dossier: Dossier, at: int) -> EvidenceRef | None:
    """The newest snapshot that was attached by then, which is what a member had before them."""
    return next((one for one in reversed(dossier.evidence) if one.at <= at), None)


def _voted_at(ballot: Ballot | None, member: str) -> int | None:
    """When the member last cast a vote that stands; who recused themselves is not asked again."""
    if ballot is None:
        return None
    standing = (ballot.standing(seat.id) for seat in ballot.seats_of(member))
    return max(
        (v.at for v in standing if v is not None and v.member == member and v.position != Position.RECUSE),
        default=None,
    )

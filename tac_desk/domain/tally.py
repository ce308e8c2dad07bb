"""Counts a ballot exactly, shows the arithmetic, and says whether another reading would differ."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.declared import Declared
from tac_desk.domain.share import Share


@dataclass(frozen=True, slots=True)
class Reading:
    """The result under one reading of "two thirds of whom?"."""

    base_name: str
    base: int
    needed: int
    passes: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """`eligible` is the roll less recused seats; `missing` is how many more yes it needs to pass."""

    seats: int
    eligible: int
    yes: int
    no: int
    abstain: int
    recuse: int
    not_voted: int
    base: int
    needed: int
    missing: int
    quorum_needed: int
    quorum_met: bool
    passes: bool
    sensitivity: tuple[Reading, ...]
    categories: Mapping[str, int]

    @property
    def cast(self) -> int:
        return self.yes + self.no + self.abstain


def count(ballot: Ballot) -> Tally:
    """Count `ballot` as it stands. Recused seats leave the base; an e-vote meets quorum by casting.

    A closed one of which votes are missing here, since they are not this reader's to see, has its recorded result.
    """
    standing = [vote for seat in ballot.roll if (vote := ballot.standing(seat.id))]
    if ballot.declared is not None and len(standing) < ballot.declared.voted:
        declared = ballot.declared
        return replace(_tally(ballot, _positions(declared), declared.categories), passes=declared.passes)
    categories = Counter(v.category for v in standing if v.position is Position.YES and v.category)
    return _tally(ballot, Counter(vote.position for vote in standing), categories)


def result(ballot: Ballot) -> Declared:
    """What `count` says, in the form in which closing the ballot records it."""
    tally = count(ballot)
    return Declared(
        yes=tally.yes,
        no=tally.no,
        abstain=tally.abstain,
        recuse=tally.recuse,
        not_voted=tally.not_voted,
        passes=tally.passes,
        categories=tally.categories,
    )


def readings(ballot: Ballot) -> list[Reading]:
    """The result of the standing votes under each reading of the base; quorum is not part of a reading."""
    by = Counter(vote.position for seat in ballot.roll if (vote := ballot.standing(seat.id)))
    yes, no, abstain = (by[one] for one in (Position.YES, Position.NO, Position.ABSTAIN))
    return _readings(ballot, len(ballot.roll), yes, no, abstain, by[Position.RECUSE])


def _positions(declared: Declared) -> Mapping[Position, int]:
    return {position: getattr(declared, position) for position in Position}


def _tally(ballot: Ballot, by: Mapping[Position, int], categories: Mapping[str, int]) -> Tally:
    seats, recused = len(ballot.roll), by.get(Position.RECUSE, 0)
    eligible = seats - recused
    yes, no, abstain = (by.get(one, 0) for one in (Position.YES, Position.NO, Position.ABSTAIN))
    read = _readings(ballot, seats, yes, no, abstain, recused)
    chosen = next(reading for reading in read if reading.base_name == ballot.terms.base)
    quorum_needed = Share.parse(ballot.terms.quorum).needed(eligible)
    quorum_met = yes + no + abstain >= quorum_needed > 0
    return Tally(
        seats=seats,
        eligible=eligible,
        yes=yes,
        no=no,
        abstain=abstain,
        recuse=recused,
        not_voted=eligible - yes - no - abstain,
        base=chosen.base,
        needed=chosen.needed,
        missing=max(0, chosen.needed - yes),
        quorum_needed=quorum_needed,
        quorum_met=quorum_met,
        passes=chosen.passes and quorum_met and not ballot.cancelled,
        sensitivity=() if ballot.cancelled else tuple(r for r in read if r.passes != chosen.passes),
        categories=categories,
    )


def _readings(ballot: Ballot, seats: int, yes: int, no: int, abstain: int, recused: int) -> list[Reading]:
    threshold = Share.parse(ballot.terms.threshold)
    bases = {
        "eligible": seats - recused,
        "all_seats": seats,
        "cast": yes + no + abstain,
        "cast_without_abstentions": yes + no,
    }
    return [
        Reading(name, base, threshold.needed(base), base > 0 and threshold.met_by(yes, base))
        for name, base in bases.items()
    ]

"""Counts a ballot exactly, shows the arithmetic, and says whether another reading would differ."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tac_desk.domain.ballot import Ballot, Position, Vote
from tac_desk.domain.declared import Declared
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import attendance
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
    """`eligible` is the roll less recused seats; `missing` is how many more yes it needs to pass.

    `represented` are the seats at the roll call of the meeting it is voted on in; None: an e-vote.
    """

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
    represented: int | None = None

    @property
    def cast(self) -> int:
        return self.yes + self.no + self.abstain

    @property
    def present(self) -> int:
        """What the quorum is compared with: the seats that cast, or those at the roll call if they are more."""
        return max(self.cast, self.represented or 0)


def represented(ballot: Ballot, meeting: Meeting | None) -> int | None:
    """The seats of the ballot's roll at the roll call of its `meeting`, those less that recused themselves.

    None for an e-vote, and as long as no roll was taken: then only casting meets the quorum.
    """
    if ballot.meeting is None or meeting is None or meeting.id != ballot.meeting or not meeting.roll_taken:
        return None
    here = [row.seat.id for row in attendance(ballot.roll, meeting.present) if row.represented]
    return sum(not _is_recused(ballot.standing(seat)) for seat in here)


def _is_recused(vote: Vote | None) -> bool:
    return vote is not None and vote.position is Position.RECUSE


def count(ballot: Ballot, here: int | None = None) -> Tally:
    """Count `ballot` as it stands. Recused seats leave the base; quorum is met by casting.

    Or, in a meeting, by the seats `represented` there: `here`, unless the closing recorded them. A closed ballot of
    which votes are missing here, since they are not this reader's to see, has its recorded result.
    """
    tally = _count(ballot)
    if ballot.declared is not None:
        here = ballot.declared.represented
    return tally if here is None else _with_roll_call(ballot, tally, here)


def _with_roll_call(ballot: Ballot, tally: Tally, here: int) -> Tally:
    met = max(tally.cast, here) >= tally.quorum_needed > 0
    passes = met and tally.yes >= tally.needed and tally.base > 0 and not ballot.cancelled
    if ballot.declared is not None:
        passes = ballot.declared.passes
    return replace(tally, represented=here, quorum_met=met, passes=passes)


def _count(ballot: Ballot) -> Tally:
    standing = [vote for seat in ballot.roll if (vote := ballot.standing(seat.id))]
    if ballot.declared is not None and len(standing) < ballot.declared.voted:
        declared = ballot.declared
        return replace(_tally(ballot, _positions(declared), declared.categories), passes=declared.passes)
    categories = Counter(v.category for v in standing if v.position is Position.YES and v.category)
    return _tally(ballot, Counter(vote.position for vote in standing), categories)


def result(ballot: Ballot, here: int | None = None) -> Declared:
    """What `count` says, in the form in which closing the ballot records it."""
    tally = count(ballot, here)
    return Declared(
        yes=tally.yes,
        no=tally.no,
        abstain=tally.abstain,
        recuse=tally.recuse,
        not_voted=tally.not_voted,
        passes=tally.passes,
        categories=tally.categories,
        represented=tally.represented,
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

"""How many of the winning votes are of one affiliation, as it was when each was cast."""

from collections import defaultdict
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot, Position, Vote
from tac_desk.domain.organisation import Organisations
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.tally import count


@dataclass(frozen=True, slots=True)
class Bloc:
    """`votes` of the `total` votes `position` are of members tied to `organisation`."""

    organisation: str
    votes: int
    total: int
    position: Position

    def in_words(self) -> str:
        return (
            f"{self.votes} of {self.total} {self.position} votes are of one affiliation: {self.organisation}"
        )


def largest_bloc(council: Council | None, rulebook: Rulebook, ballot: Ballot) -> Bloc | None:
    """The affiliation with the most of the winning votes; of the yes votes as long as it is open.

    None where no two of them share one, and where not all votes are known here.
    """
    cast = [(seat, vote) for seat in ballot.roll if (vote := ballot.standing(seat.id)) is not None]
    if council is None or (ballot.declared is not None and len(cast) < ballot.declared.voted):
        return None
    won = ballot.is_open or count(ballot).passes
    position = Position.YES if won else Position.NO
    winning = [(seat.organisation, vote) for seat, vote in cast if vote.position is position]
    known, names, votes = (
        Organisations(rulebook.interests.aliases),
        dict[str, str](),
        defaultdict[str, int](int),
    )
    for organisation, vote in winning:
        theirs = {known.key(name): name for name in _affiliations(council, vote) or (organisation,)}
        for key, name in theirs.items():
            if key:
                names.setdefault(key, name)
                votes[key] += 1
    key = max(votes, key=lambda one: votes[one], default="")
    if votes.get(key, 0) < 2:  # one vote shares nothing
        return None
    return Bloc(names[key], votes[key], len(winning), position)


def _affiliations(council: Council, vote: Vote) -> tuple[str, ...]:
    """Of the voter when the vote was cast; nobody's, where they are not known: then the seat's stands for them."""
    voter = council.members.get(vote.member)
    return voter.affiliations_at(vote.at) if voter else ()

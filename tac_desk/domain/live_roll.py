"""The roll of an open ballot as it counts at one moment: who is on it, and for which seats the alternate acts."""

from dataclasses import replace

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import AT_CLOSE
from tac_desk.domain.seat import Seat


def at_moment(council: Council | None, ballot: Ballot, at: int) -> Ballot:
    """`ballot` with its roll as it counts at `at` (milliseconds since 1970 UTC); a closed one stays as it is.

    By its terms the roll is the one of its opening, or the one of its close, which until then is the present one.
    Delegations are always the present ones: they do not say who is on the roll, only which of the two acts.
    """
    if council is None or not ballot.is_open:
        return ballot
    if ballot.terms.roll == AT_CLOSE:
        return replace(ballot, roll=council.roll_at(ballot.body, at))
    known = {seat.id: seat for seat in council.seats}
    return replace(ballot, roll=tuple(_delegating(known.get(seat.id), seat, at) for seat in ballot.roll))


def _delegating(known: Seat | None, seat: Seat, at: int) -> Seat:
    """A delegation holds for the two people it was given between, and for nobody who came after them."""
    delegated = known is not None and known.is_delegated(seat.primary, seat.alternate, at)
    return seat if delegated == seat.delegated else replace(seat, delegated=delegated)

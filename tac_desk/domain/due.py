"""Which ballots the clock closes: at the hub only, and after a time in which late votes can still be ruled on."""

from collections.abc import Iterable

from tac_desk.domain.ballot import Ballot

HOUR = 3_600_000  # milliseconds


def closes_itself_at(ballot: Ballot) -> int:
    """When the hub closes `ballot` if no person does from its deadline on; milliseconds since 1970 UTC."""
    return ballot.deadline + ballot.terms.grace_hours * HOUR


def due_closings(ballots: Iterable[Ballot], now: int) -> tuple[Ballot, ...]:
    """The open ballots whose time is over at `now`, the earliest deadline first."""
    running = (ballot for ballot in ballots if ballot.is_open and ballot.frozen_at is None)
    due = (ballot for ballot in running if now >= closes_itself_at(ballot))
    return tuple(sorted(due, key=lambda ballot: (ballot.deadline, ballot.id)))

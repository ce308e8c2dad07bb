"""Which seats are to be reminded of a ballot: those that have not voted, none of them again too soon."""

from collections.abc import Collection

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Seat

HOUR = 3_600_000  # milliseconds


def silent_seats(ballot: Ballot, barred: Collection[str] = ()) -> tuple[Seat, ...]:
    """The seats without a vote that somebody holds, in the order of the roll; one that is recused has spoken.

    `barred` are members who may not vote, such as sponsors where the terms say so: a seat only they hold owes none.
    """
    return tuple(seat for seat in ballot.roll if ballot.standing(seat.id) is None and holders(seat, barred))


def kept_from_voting(ballot: Ballot, dossier: Dossier | None) -> tuple[str, ...]:
    """The members whom the terms of `ballot` bar, since they sponsor the `dossier` that it decides."""
    return () if ballot.terms.sponsor_may_vote or dossier is None else dossier.sponsors


def holders(seat: Seat, barred: Collection[str] = ()) -> tuple[str, ...]:
    """The members who can vote for `seat`, its primary first, or its alternate while that one acts for it."""
    both = (seat.alternate, seat.primary) if seat.delegated else (seat.primary, seat.alternate)
    return tuple(one for one in both if one is not None and one not in barred)


def reminded_at(ballot: Ballot, seat: str) -> int | None:
    """When `seat` was last reminded of `ballot`; None: never."""
    return max((one.at for one in ballot.reminders if seat in one.seats), default=None)


def is_reminded(ballot: Ballot, seat: str, now: int) -> bool:
    """Whether `seat` was reminded so lately that it is not to be reminded at `now`."""
    last = reminded_at(ballot, seat)
    return last is not None and now < last + ballot.terms.reminder_hours * HOUR


def due_reminders(ballot: Ballot, now: int, barred: Collection[str] = ()) -> tuple[Seat, ...]:
    """The seats to remind at `now`; none once the voting is over, or while it is frozen."""
    if not ballot.is_open or ballot.frozen_at is not None or now >= ballot.deadline:
        return ()
    return tuple(seat for seat in silent_seats(ballot, barred) if not is_reminded(ballot, seat.id, now))

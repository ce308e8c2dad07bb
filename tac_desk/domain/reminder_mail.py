"""Drafts, in English, the mail to the people of the seats that have not voted."""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.people import Council, Seat
from tac_desk.domain.reminders import holders


def reminder_mail(
    council: Council,
    ballot: Ballot,
    seats: Sequence[Seat],
    zones: Sequence[str],
    barred: Collection[str] = (),
) -> Iterator[str]:
    """Its lines, to those who can vote for `seats`; they say nothing about how anybody voted.

    `zones` are those in which the deadline is told, `barred` are members who may not vote.
    """
    people = dict.fromkeys(council.name_of(one) for seat in seats for one in holders(seat, barred))
    yield f"To: {', '.join(people)}"
    yield f"Subject: Your vote is asked for: {' '.join(ballot.question.split())}"
    yield ""
    yield f"The vote of {council.name} on this question is open, and these seats have not voted:"
    yield ""
    yield from (f"- {seat.title}: {', '.join(map(council.name_of, holders(seat, barred)))}" for seat in seats)
    yield ""
    yield f"It closes on {_when(ballot.deadline, 'UTC')}. That is"
    yield from (f"- {_when(ballot.deadline, zone)}" for zone in zones)
    yield ""
    yield "One vote per seat: an alternate votes when the primary cannot. To abstain or to recuse yourself is an"
    yield "answer too. If you voted without a connection, TAC Desk sends the vote when it next reaches the hub."


def _when(milliseconds: int, zone: str) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(ZoneInfo(zone)):%A, %d %B %Y, %H:%M} {zone}"

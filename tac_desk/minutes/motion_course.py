"""What happened to a motion on its way, for the minutes: its meeting, later deadlines, rulings on late votes."""

from collections.abc import Iterator
from datetime import UTC, datetime

from tac_desk.domain.ballot import Ballot, LateVote
from tac_desk.minutes.document import Block, Bullet


def course_blocks(ballot: Ballot) -> Iterator[Block]:
    """One line per event; how a seat voted late is not told, whether it counts is."""
    if ballot.meeting is not None:
        yield Bullet("Voted on in the meeting.")
    if ballot.turned is not None:
        yield Bullet(
            f"Turned into an e-vote on {_moment(ballot.turned.at)}. Reason: {_plain(ballot.turned.reason)}"
        )
    for extension in ballot.extensions:
        yield Bullet(
            f"Extended: it was to end on {_moment(extension.earlier)}. Reason: {_plain(extension.reason)}"
        )
    if ballot.extensions or ballot.turned is not None:
        yield Bullet(f"Its deadline is {_moment(ballot.deadline)}.")
    for late in ballot.docket:
        yield Bullet(_ruled(ballot, late))


def _ruled(ballot: Ballot, late: LateVote) -> str:
    seat = next((seat for seat in ballot.roll if seat.id == late.seat), None)
    whose = f"{seat.organisation} ({seat.title})" if seat else late.seat
    arrived = f"A vote of {whose} arrived late, on {_moment(late.vote.at)}"
    if late.counts is None:
        return f"{arrived}; it was not counted, no ruling was made." if not ballot.is_open else f"{arrived}."
    ruled = "it was ruled to count" if late.counts else "it was ruled not to count"
    return f"{arrived}; {ruled}. Reason: {_plain(late.reason)}"


def _plain(text: str) -> str:
    return " ".join(text.split())


def _moment(milliseconds: int) -> str:
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%d %B %Y, %H:%M} UTC"

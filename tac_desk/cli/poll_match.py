"""Compares the votes of a ballot with a poll that was held elsewhere, seat by seat."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.organisation import organisation_key
from tac_desk.domain.people import Council
from tac_desk.domain.seat import Seat
from tac_desk.intake.poll import PollRow

MATCHES, DIFFERS, TWICE, UNCLEAR, UNKNOWN, MISSING = (
    "matches", "differs", "answered twice", "several seats may be meant", "no seat of this ballot", "not in the file",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compared:
    """One seat, or one line that leads to none. `here` is the vote that stands, `there` what the file says.

    `there` is a position, or the file's own word where it is none; both are empty where there is no vote or line.
    """

    result: str
    seat: str = ""
    here: str = ""
    there: str = ""
    line: int | None = None
    who: str = ""


def compare(
    council: Council, ballot: Ballot, rows: Sequence[PollRow], words: Mapping[str, Position]
) -> list[Compared]:
    """By the file's lines, then the seats that voted and are not in it. `words` (small letters) are positions."""
    found: list[Compared] = []
    met: set[str] = set()
    for row in rows:
        seats = _meant(council, ballot, row)
        who = " / ".join(filter(None, (row.seat, row.name, row.organisation)))
        there = words.get(row.position.casefold(), row.position)
        if seats is None or len(seats) != 1:
            found.append(Compared(UNKNOWN if seats is None else UNCLEAR, "", "", there, row.line, who))
            continue
        (seat,) = seats
        here = _stands(ballot, seat)
        result = TWICE if seat in met else MATCHES if here == there else DIFFERS
        found.append(Compared(result, seat, here, there, row.line, who))
        met.add(seat)
    absent = (seat.id for seat in ballot.roll if seat.id not in met and _stands(ballot, seat.id))
    return [*found, *(Compared(MISSING, seat, _stands(ballot, seat)) for seat in absent)]


def _stands(ballot: Ballot, seat: str) -> str:
    vote = ballot.standing(seat)
    return vote.position.value if vote else ""


def _meant(council: Council, ballot: Ballot, row: PollRow) -> set[str] | None:
    """The seats that everything in the line that leads to a seat agrees on; None when nothing leads to one."""
    told = [hint for hint in _hints(council, ballot, row) if hint]
    return set.intersection(*told) if told else None


def _hints(council: Council, ballot: Ballot, row: PollRow) -> Iterator[set[str]]:
    def of(text: str, *names: str) -> bool:
        return bool(text) and text.casefold() in map(str.casefold, names)

    def people(seat: Seat) -> list[str]:
        return [said for one in (seat.primary, seat.alternate) if one for said in (one, council.name_of(one))]

    key = organisation_key(row.organisation)
    yield {seat.id for seat in ballot.roll if of(row.seat, seat.id, seat.title)}
    yield {seat.id for seat in ballot.roll if of(row.name, *people(seat))}
    yield {seat.id for seat in ballot.roll if key and organisation_key(seat.organisation) == key}

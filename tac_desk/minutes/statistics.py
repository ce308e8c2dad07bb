"""What a year of one body comes to: attendance and participation by seat, and how long applications took.

Counted from confirmed facts only. Where votes are not shown to the reader, nobody is said not to have voted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import quantiles
from zoneinfo import ZoneInfo

from tac_desk.domain.ballot import Ballot, Position
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council, Seat, attendance
from tac_desk.domain.presence import here
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.stage import Stage

DAY = 86_400_000  # milliseconds
DECISIONS = frozenset({Stage.ACCEPTED, Stage.ACTIVE, Stage.DECLINED})


@dataclass(frozen=True, slots=True)
class SeatYear:
    """Of one seat: meetings held while it existed, ballots with it on the roll, and what became of them."""

    seat: Seat
    meetings: int
    by_primary: int
    by_alternate: int
    ballots: int
    voted: int
    recused: int

    @property
    def attended(self) -> int:
        return self.by_primary + self.by_alternate

    @property
    def silent(self) -> int:
        return self.ballots - self.voted - self.recused


@dataclass(frozen=True, slots=True)
class MeetingYear:
    """`represented` of `seats` at the roll call, `quorum` needed."""

    meeting: Meeting
    seats: int
    represented: int
    quorum: int

    @property
    def had_quorum(self) -> bool:
        return self.represented >= self.quorum


@dataclass(frozen=True, slots=True)
class Decision:
    """`days` from the filing of a dossier to the state that decided it."""

    dossier: Dossier
    state: str
    at: int
    days: float


@dataclass(frozen=True, slots=True)
class Year:
    """`hidden` ballots have votes that are not shown to this reader; they count in no seat's participation."""

    year: int
    council: Council
    rulebook: Rulebook
    body: str
    meetings: tuple[MeetingYear, ...]
    seats: tuple[SeatYear, ...]
    ballots: int
    hidden: int
    decisions: tuple[Decision, ...]

    @property
    def quartiles(self) -> tuple[float, float, float] | None:
        """Days to a decision: a quarter took at most the first, half the second, three quarters the third."""
        days = [decision.days for decision in self.decisions]
        if not days:
            return None
        first, median, third = quantiles(days, method="inclusive") if len(days) > 1 else days * 3
        return first, median, third


def count_year(
    year: int,
    body: str,
    council: Council,
    meetings: Iterable[Meeting],
    ballots: Iterable[Ballot],
    dossiers: Iterable[Dossier],
) -> Year:
    """The figures of `body` in `year`: of meetings by their own clocks, of ballots and decisions in UTC."""
    book = rulebook_of(council.rulebook)
    held = sorted((one for one in meetings if _is_of(one, year, body)), key=lambda one: one.starts_at)
    closed = [one for one in ballots if one.body == body and _was_decided(one, year)]
    shown = [one for one in closed if _shows_votes(one)]
    decided = (_decision(book, dossier) for dossier in dossiers if _decides(book, dossier) == body)
    decisions = [one for one in decided if one is not None and _year(one.at) == year]
    rolls = {one.id: council.roll_at(body, one.starts_at) for one in held}
    quorum = book.ballot_of(body).quorum
    return Year(
        year,
        council,
        book,
        body,
        tuple(
            MeetingYear(one, len(roll), here(roll, one.at_roll_call), quorum.needed(len(roll)))
            for one in held
            for roll in (rolls[one.id],)
        ),
        tuple(_seats(held, rolls, shown)),
        len(closed),
        len(closed) - len(shown),
        tuple(sorted(decisions, key=lambda one: (one.at, one.dossier.number))),
    )


def _year(at: int, zone: str = "") -> int:
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone) if zone else UTC).year


def _is_of(meeting: Meeting, year: int, body: str) -> bool:
    """Held: its roll was called."""
    return meeting.body == body and meeting.roll_taken and _year(meeting.starts_at, meeting.zone) == year


def _was_decided(ballot: Ballot, year: int) -> bool:
    return ballot.closed_at is not None and not ballot.cancelled and _year(ballot.closed_at) == year


def _shows_votes(ballot: Ballot) -> bool:
    """Whether as many votes are here as the hub says were cast."""
    cast = sum(ballot.standing(seat.id) is not None for seat in ballot.roll)
    return ballot.declared is None or ballot.declared.voted == cast


def _decides(book: Rulebook, dossier: Dossier) -> str:
    track = book.tracks.get(dossier.track)
    return (track.body if track else None) or book.main_body


def _decision(book: Rulebook, dossier: Dossier) -> Decision | None:
    """The first move into a state that decides it."""
    for move in dossier.moves:
        if book.stage(move.state) in DECISIONS:
            return Decision(dossier, move.state, move.at, (move.at - dossier.filed_at) / DAY)
    return None


def _seats(
    meetings: Sequence[Meeting], rolls: Mapping[str, Sequence[Seat]], ballots: Sequence[Ballot]
) -> Iterator[SeatYear]:
    """Every seat that was called or asked, as it was last, in the order of the rolls."""
    seen: dict[str, Seat] = {}
    for roll in (*rolls.values(), *(ballot.roll for ballot in ballots)):
        seen.update((seat.id, seat) for seat in roll)
    there = {
        one.id: {row.seat.id: row for row in attendance(rolls[one.id], one.attended)} for one in meetings
    }
    for seat in seen.values():
        rows = [by_seat[seat.id] for by_seat in there.values() if seat.id in by_seat]
        asked = [ballot for ballot in ballots if any(one.id == seat.id for one in ballot.roll)]
        said = [vote.position for one in asked if (vote := one.standing(seat.id)) is not None]
        recused = said.count(Position.RECUSE)
        yield SeatYear(
            seat,
            len(rows),
            sum(row.represented and not row.as_alternate for row in rows),
            sum(row.represented and row.as_alternate for row in rows),
            len(asked),
            len(said) - recused,
            recused,
        )

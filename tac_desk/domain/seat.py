"""A seat is one vote: who fills it as primary or alternate, from when until when, and who does at a meeting."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum


class Place(StrEnum):
    """The two places on a seat."""

    PRIMARY = "primary"
    ALTERNATE = "alternate"


def within(at: int, since: int, until: int | None) -> bool:
    """Whether `at` lies in a time that begins with `since` and ends before `until` (None: has no end yet)."""
    return since <= at and (until is None or at < until)


@dataclass(frozen=True, slots=True)
class Term:
    """A member's time on one place of a seat; milliseconds since 1970 UTC, `until` is the first moment after it."""

    member: str
    place: Place
    since: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Delegation:
    """A primary lets the alternate act even in their presence; it ends when either of them leaves the seat."""

    primary: str
    alternate: str
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Seat:
    """One vote. `kind` is member, gold or project; `title` names it on the roll.

    `primary` and `alternate` are as of the last change; ask `at` who fills the seat at another moment. A seat
    without `terms` has always been filled by these two. It exists from `since` until before `until`.
    """

    id: str
    title: str
    organisation: str
    kind: str = "member"
    primary: str | None = None
    alternate: str | None = None
    body: str = ""
    terms: tuple[Term, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    delegated: bool = False
    since: int = 0
    until: int | None = None

    def holds(self, member: str) -> bool:
        return member in (self.primary, self.alternate)

    @property
    def speaker(self) -> str | None:
        """Who of the two comes first: the primary, or the alternate while the primary has delegated."""
        return self.alternate if self.delegated and self.alternate is not None else self.primary

    def exists(self, at: int) -> bool:
        return within(at, self.since, self.until)

    def holder(self, place: Place, at: int) -> str | None:
        """Who fills `place` at the moment `at`, if anybody."""
        return next((t.member for t in self._terms(place) if within(at, t.since, t.until)), None)

    def at(self, at: int) -> "Seat":
        """The seat as it is filled at the moment `at`, without its history: what is frozen into a roll."""
        primary, alternate = self.holder(Place.PRIMARY, at), self.holder(Place.ALTERNATE, at)
        delegated = self.is_delegated(primary, alternate, at)
        return replace(
            self, primary=primary, alternate=alternate, terms=(), delegations=(), delegated=delegated
        )

    def is_delegated(self, primary: str | None, alternate: str | None, at: int) -> bool:
        """Whether at the moment `at` this primary lets this alternate act."""
        here = (one for one in self.delegations if within(at, one.since, one.until))
        return any((one.primary, one.alternate) == (primary, alternate) for one in here)

    def filled(self, primary: str | None, alternate: str | None, *, since: int, now: int) -> "Seat":
        """The seat with these two from `since` on: earlier terms end there, later ones are dropped."""
        terms = (
            *_followed(self._terms(Place.PRIMARY), Place.PRIMARY, primary, since),
            *_followed(self._terms(Place.ALTERNATE), Place.ALTERNATE, alternate, since),
        )
        changed = replace(self, terms=terms, primary=None, alternate=None)
        return replace(
            changed,
            primary=changed.holder(Place.PRIMARY, now),
            alternate=changed.holder(Place.ALTERNATE, now),
        )

    def ended(self, at: int) -> "Seat":
        """The seat as one that exists no longer from `at` on, filled by nobody."""
        return replace(self.filled(None, None, since=at, now=at), until=at)

    def delegating(self, until: int | None, *, now: int) -> "Seat":
        """The seat with its present primary's delegation until before `until`; None takes it back."""
        here = self.at(now)
        kept = [replace(d, until=min(d.until, now)) for d in self.delegations if d.since < now]
        if until is not None and here.primary is not None and here.alternate is not None:
            kept.append(Delegation(here.primary, here.alternate, now, until))
        return replace(self, delegations=tuple(kept))

    @property
    def history(self) -> tuple[Term, ...]:
        """Every term that is known, the primaries' first; one that has always been begins with the seat."""
        return (*self._terms(Place.PRIMARY), *self._terms(Place.ALTERNATE))

    def _terms(self, place: Place) -> tuple[Term, ...]:
        known = tuple(term for term in self.terms if term.place is place)
        always = self.primary if place is Place.PRIMARY else self.alternate
        return known if self.terms or always is None else (Term(always, place, self.since),)


def _followed(terms: Iterable[Term], place: Place, member: str | None, since: int) -> Iterator[Term]:
    """`terms` of one place up to `since`, then `member`, whose running term goes on."""
    running = False
    for term in terms:
        if term.since >= since:
            continue
        reaches = term.until is None or term.until >= since
        running = reaches and term.member == member
        yield replace(term, until=None if running else since) if reaches else term
    if member is not None and not running:
        yield Term(member, place, since)


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who fills a seat at a meeting: its primary, its alternate when the primary is absent, or nobody."""

    seat: Seat
    member: str | None
    as_alternate: bool

    @property
    def represented(self) -> bool:
        return self.member is not None


def attendance(roll: Iterable[Seat], present: Iterable[str]) -> tuple[Attendance, ...]:
    """Resolve presence to seats, on a roll as of the meeting (`Council.roll_at`).

    An alternate adds nothing beside a primary who has not delegated, and fills no other seat.
    """
    here = frozenset(present)
    return tuple(_fill(seat, here) for seat in roll)


def _fill(seat: Seat, here: frozenset[str]) -> Attendance:
    order = (seat.alternate, seat.primary) if seat.delegated else (seat.primary, seat.alternate)
    member = next((one for one in order if one in here), None)
    return Attendance(seat, member, as_alternate=member is not None and member != seat.primary)

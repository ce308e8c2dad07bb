"""Works out what a roll from a file changes: people, their employers, and who fills which seat from when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tac_desk.cli.hub_common import day, day_after, slug
from tac_desk.domain.commands import AddMember, Command, EndSeat, RecordAffiliation, SetSeat
from tac_desk.domain.people import Council, Role
from tac_desk.domain.seat import Place, Seat
from tac_desk.hub.errors import HubError
from tac_desk.intake.roster import RosterRow

NEW, CHANGED, SAME, MISSING = "new", "changed", "as it was", "not in the file"


@dataclass(frozen=True, slots=True)
class SeatPlan:
    """A seat as it will be filled, what that changes (one of the four words above), and by which commands."""

    seat: Seat
    change: str
    commands: tuple[Command, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """The commands in the order in which they must be judged: `people` first, then those of `seats`."""

    people: tuple[Command, ...]
    seats: tuple[SeatPlan, ...]

    @property
    def commands(self) -> tuple[Command, ...]:
        return (*self.people, *(command for seat in self.seats for command in seat.commands))


def plan_roster(
    council: Council, rows: Sequence[RosterRow], *, body: str, now: int, end_missing: str | None
) -> RosterPlan:
    """What `rows` change on the roll of `body`; `end_missing` is the reason to end the seats not in the file.

    Without a reason these stay. Raises HubError where it is not clear whom a name means.
    """
    ids = {row.name: _id_of(council, row.name) for row in rows if row.name}
    _refuse_one_id_for_two(ids)
    named = [
        (name, [row for row in rows if row.seat == name]) for name in dict.fromkeys(r.seat for r in rows)
    ]
    seats = [_plan_seat(council, name, lines, ids, body, now) for name, lines in named]
    planned = {plan.seat.id for plan in seats}
    for seat in council.roll_at(body, now):
        if seat.id not in planned:
            ending = () if end_missing is None else (EndSeat(seat.id, end_missing),)
            seats.append(SeatPlan(seat, MISSING, ending))
    return RosterPlan(tuple(_people(council, rows, ids)), tuple(seats))


def _id_of(council: Council, name: str) -> str:
    """The member of that name, or the id a new one gets."""
    same = [member.id for member in council.members.values() if member.name.casefold() == name.casefold()]
    made = slug(name) if not same else same[0]
    if len(same) > 1 or (not same and made in council.members):
        cause = f"{name}: {', '.join(same) or made} may be meant."
        raise HubError("It is not clear whom this name means", cause, "Tell them apart by their names first.")
    return made


def _refuse_one_id_for_two(ids: dict[str, str]) -> None:
    for name, id_ in ids.items():
        other = next((one for one in ids if one != name and ids[one] == id_), None)
        if other is not None:
            cause = f"{name} and {other} would both be {id_}."
            raise HubError("Two names lead to one person", cause, "Write the name in one way.")


def _people(council: Council, rows: Sequence[RosterRow], ids: dict[str, str]) -> Iterator[Command]:
    """Everybody on the roll once, with the roles of all their lines besides those they have."""
    for name, id_ in ids.items():
        lines = [row for row in rows if row.name == name]
        known = council.members.get(id_)
        roles = tuple(
            dict.fromkeys((*(known.roles if known else ()), *(role for line in lines for role in line.roles)))
        )
        employer = known.employer if known else lines[0].works_for
        if known is None or roles != known.roles:
            yield AddMember(id_, known.name if known else name, roles, employer)
        for line in lines:
            if line.employer and line.employer != employer:
                yield _employed(line, id_, name, roles)
                employer = line.employer


def _employed(line: RosterRow, id_: str, name: str, roles: tuple[Role, ...]) -> Command:
    """From the first day on the seat where the file tells it, else from now on."""
    if line.since is None:
        return AddMember(id_, name, roles, line.employer)
    return RecordAffiliation(line.employer, day(line.since), None, employs=True, member=id_)


def _plan_seat(
    council: Council, name: str, lines: Sequence[RosterRow], ids: dict[str, str], body: str, now: int
) -> SeatPlan:
    known, first = _known_seat(council, name, body), lines[0]
    empty = Seat(slug(name), name, first.organisation, first.kind, body=body)
    before = known or empty
    title = name if known is None or name != known.id else known.title
    seat = replace(before, title=title, organisation=first.organisation, kind=first.kind)
    commands: list[Command] = []
    for at, primary, alternate in _changes(lines, ids, now if known else 0):
        seat = seat.filled(primary, alternate, since=at, now=now)
        told = (title, first.organisation, first.kind, primary, alternate, body)
        commands.append(SetSeat(seat.id, *told, since=at))
    if known is not None and seat == before:
        return SeatPlan(before.at(now), SAME)
    return SeatPlan(seat.at(now), CHANGED if known else NEW, tuple(commands))


def _known_seat(council: Council, name: str, body: str) -> Seat | None:
    """The seat that is called so, by its title or its id."""
    titled = [seat for seat in council.roll(body) if seat.title.casefold() == name.casefold()]
    named = (council.seat(id_) for id_ in (name, slug(name)))
    return titled[0] if len(titled) == 1 else next(filter(None, named), None)


def _changes(
    lines: Sequence[RosterRow], ids: dict[str, str], start: int
) -> Iterator[tuple[int, str | None, str | None]]:
    """Every moment at which somebody comes or goes, and who fills the two places from then on.

    `start` is when a line without a first day begins.
    """
    begins = [start if row.since is None else day(row.since) for row in lines]
    ends = [None if row.until is None else day_after(row.until) for row in lines]
    for at in sorted({*begins, *(end for end in ends if end is not None)}):
        held: dict[str, str] = {}
        for row, begin, end in zip(lines, begins, ends, strict=True):
            if row.name and begin <= at and (end is None or at < end):
                held[row.role] = ids[row.name]
        yield at, held.get(Place.PRIMARY), held.get(Place.ALTERNATE)

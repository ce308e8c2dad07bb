"""The bodies with their rolls on a day: who fills which seat, which are mine, who acts for whom."""

from tac_desk.desk.actions.saving import acting, preview
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views_bodies import BodyView, RollRow
from tac_desk.domain.commands import DeclareMembership, DelegateSeats, LeaveBody, SetSeat
from tac_desk.domain.people import Council, Seat
from tac_desk.domain.rulebook import Body
from tac_desk.domain.rules.office import holds_office
from tac_desk.domain.seat import Place
from tac_desk.store.view import View

DAY = 86_400_000  # milliseconds


def bodies(desk: Desk, at: int | None = None) -> tuple[BodyView, ...]:
    """Every body of the rulebook; `at` is a moment in milliseconds, None: now. Raises StoreError."""
    view = desk.store.view()
    council = view.world.council if view else None
    if view is None or council is None:
        return ()
    moment = view.hub_clock if at is None else at
    return tuple(_body(view, council, body, moment) for body in view.world.rulebook.bodies.values())


def _body(view: View, council: Council, body: Body, at: int) -> BodyView:
    seats = [seat for seat in council.seats if seat.body == body.key and seat.exists(at)]
    secretary = council.secretary_of(body.key)
    changing = acting(view, "council", SetSeat("", "", "", "", None, None, body.key))
    return BodyView(
        key=body.key,
        title=body.title,
        is_self_declared=body.is_self_declared,
        at=at,
        is_today=at == view.hub_clock,
        roll=tuple(_row(council, seat, at, view.me.member) for seat in seats),
        secretary=council.name_of(secretary) if secretary else "",
        may_declare=preview(view, "council", DeclareMembership(body.key)),
        may_leave=preview(view, "council", LeaveBody(body.key)),
        may_delegate=preview(view, "council", DelegateSeats(body.key, view.hub_clock + DAY)),
        in_office=holds_office(view.world, changing),
        members=tuple(sorted(((m.id, m.name) for m in council.members.values()), key=_by_name)),
    )


def _by_name(member: tuple[str, str]) -> tuple[str, str]:
    return member[1].casefold(), member[0]


def _row(council: Council, seat: Seat, at: int, me: str) -> RollRow:
    then = seat.at(at)
    terms = (
        t for t in seat.history if t.place is Place.PRIMARY and t.member == then.primary and t.since <= at
    )
    standing = [one.until for one in seat.delegations if one.since <= at < one.until]
    return RollRow(
        seat=then,
        primary=council.name_of(then.primary) if then.primary else "",
        alternate=council.name_of(then.alternate) if then.alternate else "",
        since=max((term.since for term in terms), default=0),
        delegated_until=max(standing) if then.delegated and standing else None,
        is_mine=then.holds(me),
    )

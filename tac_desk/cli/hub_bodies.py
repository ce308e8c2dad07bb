"""tac-hub seat, body and delegate: who votes where and since when, who belongs to a body, who acts for whom."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, day, day_after, moment, open_hub, table
from tac_desk.domain.commands import (
    AppointSecretary,
    Command,
    DeclareMembership,
    DelegateSeats,
    EndSeat,
    LeaveBody,
    SetSeat,
)
from tac_desk.domain.display import display_safe
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.seat import Seat
from tac_desk.hub.errors import HubError
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_bodies(commands: "Commands") -> None:
    _add_seat_commands(commands.add_parser("seat", help="the seats that votes belong to"))
    _add_body_commands(commands.add_parser("body", help="the bodies, their members and secretaries"))
    delegate = commands.add_parser("delegate", help="let a primary's alternates act even in their presence")
    delegate.add_argument("member", help="the primary's id")
    delegate.add_argument("--body", default="", help="where (default: the first of the rulebook)")
    until = delegate.add_mutually_exclusive_group(required=True)
    until.add_argument("--until", type=date.fromisoformat, metavar="DAY", help="the last day, as 2026-10-01")
    until.add_argument("--end", action="store_true", help="take it back now")
    delegate.set_defaults(run=_delegate)


def _add_seat_commands(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    setting = actions.add_parser("set", help="add a seat, or change the one with the same id")
    setting.add_argument("id")
    setting.add_argument("--title", help="its name on the roll (default: the organisation)")
    setting.add_argument("--organisation", required=True)
    setting.add_argument("--kind", choices=("member", "gold", "project"), default="member")
    setting.add_argument("--primary", metavar="MEMBER")
    setting.add_argument("--alternate", metavar="MEMBER")
    setting.add_argument("--body", default="", help="default: the first of the rulebook")
    setting.add_argument(
        "--since", type=date.fromisoformat, metavar="DAY", help="from when (default: now; a new seat: always)"
    )
    setting.set_defaults(run=_set_seat)
    end = actions.add_parser("end", help="take a seat off the roll")
    end.add_argument("id")
    end.add_argument("--reason", required=True)
    end.set_defaults(run=_end_seat)
    listing = actions.add_parser("list", help="list the seats with those who fill them")
    listing.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="on that day (default: now)")
    listing.set_defaults(run=_list_seats)
    history = actions.add_parser("history", help="who filled a seat, and when")
    history.add_argument("id")
    history.set_defaults(run=_show_history)


def _add_body_commands(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    actions.add_parser("list", help="list the bodies").set_defaults(run=_list_bodies)
    for name, command, text in (
        ("declare", DeclareMembership, "give a member a seat of a self-declared body"),
        ("leave", LeaveBody, "end a member's seat of a self-declared body"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("body")
        action.add_argument("member")
        action.set_defaults(run=_belong, command=command)
    secretary = actions.add_parser("secretary", help="appoint the secretary of one body alone")
    secretary.add_argument("body")
    secretary.add_argument("member", nargs="?", help="nobody, when left out")
    secretary.set_defaults(run=_appoint)


def _do(args: argparse.Namespace, command: Command, done: str) -> int:
    with open_hub(args) as hub:
        carry_out(hub, command, COUNCIL)
    print(done)
    return 0


def _set_seat(args: argparse.Namespace) -> int:
    command = SetSeat(
        id=args.id,
        title=args.title or args.organisation,
        organisation=args.organisation,
        kind=args.kind,
        primary=args.primary,
        alternate=args.alternate,
        body=args.body,
        since=None if args.since is None else day(args.since),
    )
    return _do(args, command, command.id)


def _end_seat(args: argparse.Namespace) -> int:
    return _do(args, EndSeat(args.id, args.reason), f"{args.id} is off the roll")


def _list_seats(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        council, at = hub.council(), hub.now() if args.on is None else day(args.on)
    rows: list[tuple[str, ...]] = [("ID", "TITLE", "BODY", "PRIMARY", "ALTERNATE")]
    for seat in (seat.at(at) for seat in council.seats if seat.exists(at)):
        alternate = f"{seat.alternate} (acting)" if seat.delegated else seat.alternate or "-"
        rows.append((seat.id, display_safe(seat.title), seat.body, seat.primary or "-", alternate))
    print(table(rows))
    return 0


def _show_history(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        council = hub.council()
    seat = council.seat(args.id)
    if seat is None:
        raise HubError("There is no such seat", f"The hub has no {args.id!r}.", "See tac-hub seat list.")
    print(table([("MEMBER", "AS", "SINCE", "UNTIL"), *_history(council, seat)]))
    return 0


def _history(council: Council, seat: Seat) -> list[tuple[str, ...]]:
    times = [(term.member, term.place.value, term.since, term.until) for term in seat.history]
    times += [(one.alternate, "delegate", one.since, one.until) for one in seat.delegations]
    ordered = sorted(times, key=lambda row: row[2])
    return [
        (display_safe(council.name_of(who)), place, _when(since), _when(until))
        for who, place, since, until in ordered
    ]


def _when(at: int | None) -> str:
    return "-" if not at else moment(at)


def _list_bodies(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        council, now = hub.council(), hub.now()
    rows: list[tuple[str, ...]] = [("ID", "TITLE", "ROLL", "SEATS", "VACANT", "QUORUM", "SECRETARY")]
    for body in rulebook_of(council.rulebook).bodies.values():
        roll = council.roll_at(body.key, now)
        vacant = sum(seat.primary is None and seat.alternate is None for seat in roll)
        numbers = (str(len(roll)), str(vacant), str(body.ballot.quorum.needed(len(roll))))
        how = "self-declared" if body.is_self_declared else "appointed"
        rows.append(
            (body.key, display_safe(body.title), how, *numbers, council.secretary_of(body.key) or "-")
        )
    print(table(rows))
    return 0


def _belong(args: argparse.Namespace) -> int:
    return _do(args, args.command(args.body, args.member), f"{args.body}: {args.member}")


def _appoint(args: argparse.Namespace) -> int:
    return _do(args, AppointSecretary(args.body, args.member), f"{args.body}: {args.member or 'nobody'}")


def _delegate(args: argparse.Namespace) -> int:
    until = None if args.end else day_after(args.until)
    said = "acts in person" if until is None else f"delegates until {moment(until)}"
    with open_hub(args) as hub:
        body = args.body or book_of(hub).main_body
        carry_out(hub, DelegateSeats(body, until, args.member), COUNCIL)
    print(f"{args.member} {said}")
    return 0

"""tac-hub member and enrol: who belongs to the council, whom they are tied to, and on which computers they sign."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import carry_out, day, day_after, moment, open_hub, slug, table
from tac_desk.domain.commands import AddMember, RecordAffiliation
from tac_desk.domain.display import display_safe
from tac_desk.domain.people import Council, Role
from tac_desk.hub.accounts import create_code
from tac_desk.hub.errors import HubError
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_people(commands: "Commands") -> None:
    _add_member_commands(commands.add_parser("member", help="the council's people"))
    enrol = commands.add_parser("enrol", help="print a one-time code that lets a computer of a member in")
    enrol.add_argument("member", help="the member's id")
    enrol.set_defaults(run=_enrol)


def _add_member_commands(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="add a member")
    add.add_argument("name")
    add.add_argument("--id", help="a short name for commands (default: made from the name)")
    add.add_argument(
        "--role",
        action="append",
        choices=[role.value for role in Role],
        help="may be repeated (default: member)",
    )
    add.add_argument("--employer", default="")
    add.add_argument("--update", action="store_true", help="change the member who has this id")
    add.set_defaults(run=_add_member)
    tie = actions.add_parser("tie", help="record whom a member works for or is tied to, and when")
    tie.add_argument("member")
    tie.add_argument("organisation")
    tie.add_argument("--since", type=date.fromisoformat, required=True, metavar="DAY", help="as 2026-10-01")
    tie.add_argument(
        "--until", type=date.fromisoformat, metavar="DAY", help="the last day (default: no end yet)"
    )
    tie.add_argument("--employer", action="store_true", help="it employs them, in place of the one before")
    tie.set_defaults(run=_tie_member)
    listing = actions.add_parser("list", help="list the members with their roles and seats")
    listing.set_defaults(run=_list_members)


def _add_member(args: argparse.Namespace) -> int:
    roles = tuple(Role(role) for role in args.role or [Role.MEMBER])
    command = AddMember(args.id or slug(args.name), args.name, roles, args.employer)
    with open_hub(args) as hub:
        if (command.id in hub.council().members) != args.update:
            raise _other_than_meant(command.id, args.update)
        carry_out(hub, command, COUNCIL)
    print(command.id)
    return 0


def _other_than_meant(member: str, updating: bool) -> HubError:
    """Two people of one name must not become one by accident."""
    if updating:
        return HubError(
            "There is no such member", f"Nobody has the id {member!r}.", "See tac-hub member list."
        )
    return HubError(
        "There is such a member already",
        f"Somebody has the id {member!r}.",
        "Give another one with --id, or change that member with --update.",
    )


def _list_members(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        council, now = hub.council(), hub.now()
    rows = [("ID", "NAME", "ROLES", "SEATS", "COMPUTERS")]
    print(table([*rows, *(_member_row(council, member, now) for member in sorted(council.members))]))
    return 0


def _member_row(council: Council, member: str, now: int) -> tuple[str, ...]:
    found = council.members[member]
    devices = [d for d in council.devices.values() if d.member == member and d.revoked_at is None]
    seats = ", ".join(seat.id for seat in council.seats_of(member, at=now))
    return display_safe(member), display_safe(found.name), ", ".join(found.roles), seats, str(len(devices))


def _tie_member(args: argparse.Namespace) -> int:
    until = None if args.until is None else day_after(args.until)
    tie = RecordAffiliation(args.organisation, day(args.since), until, args.employer, args.member)
    with open_hub(args) as hub:
        carry_out(hub, tie, COUNCIL)
    print(f"{tie.member}: {display_safe(tie.organisation)}")
    return 0


def _enrol(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        code, expires_at = create_code(hub, args.member)
    print(f"{code[:4]}-{code[4:]}")
    print(f"valid until {moment(expires_at)}, for one computer of {args.member}")
    return 0

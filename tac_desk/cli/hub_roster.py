"""tac-hub roster: takes a council's whole roll in from a CSV file, or nothing of it."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, open_hub, table, trial_of, why
from tac_desk.cli.roster_plan import MISSING, RosterPlan, SeatPlan, plan_roster
from tac_desk.domain.commands import Command, SetSeat
from tac_desk.domain.display import display_safe
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import COUNCIL
from tac_desk.intake.errors import unreadable
from tac_desk.intake.roster import FIELDS, Roster, read_roster
from tac_desk.protocol.entry import ACCEPTED

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_roster(commands: "Commands") -> None:
    parser = commands.add_parser(
        "roster",
        help="take in the whole roll from a CSV file",
        epilog=f"Columns: {', '.join(FIELDS)}. A file with a column for primary has one line for each seat, "
        "any other one for each person on a seat. Days are written 2026-10-01.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument(
        "--body", default="", help="the body the seats vote in (default: the first of the rulebook)"
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=_mapping,
        metavar="FIELD=COLUMN",
        help="a column that is called otherwise, such as primary=Voter; may be repeated",
    )
    parser.add_argument(
        "--end-missing", metavar="REASON", help="take the seats that are not in the file off the roll"
    )
    parser.add_argument("--dry-run", action="store_true", help="only try it, and show what would be changed")
    parser.set_defaults(run=_roster)


def _mapping(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not column.strip() or field not in FIELDS:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN; the fields are {', '.join(FIELDS)}")
    return field, column


def _roster(args: argparse.Namespace) -> int:
    roster = _read(args.file, dict(args.map))
    with open_hub(args) as hub:
        council, now = hub.council(), hub.now()
        body = args.body or book_of(hub).main_body
        plan = plan_roster(council, roster.rows, body=body, now=now, end_missing=args.end_missing)
        _carry_out(hub, plan.commands, keep=not args.dry_run)
    print(table([("SEAT", "TITLE", "PRIMARY", "ALTERNATE", "CHANGE"), *_rows(plan, args.end_missing)]))
    for column in roster.unused:
        print(f"not read: the column {display_safe(column)}")
    return 0


def _carry_out(hub: Hub, commands: tuple[Command, ...], *, keep: bool) -> None:
    """All of it in one transaction, or nothing. Raises HubError."""
    with trial_of(hub, keep=keep) as sitting:
        for command in commands:
            outcome = hub.submit_in(sitting, command, COUNCIL)
            if outcome.status != ACCEPTED:  # raised inside the transaction, so that all of it is undone
                raise HubError(
                    "The roll was not taken in", why(outcome), "Correct the file; nothing was changed."
                )


def _read(path: Path, columns: dict[str, str]) -> Roster:
    """A roll without any problem. Raises IntakeError, HubError: half a roll would take seats away."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(
            path.name, error.strerror or str(error), "Check the path, then try again."
        ) from error
    roster = read_roster(data, name=path.name, columns=columns)
    if not roster.problems:
        return roster
    causes = "; ".join(f"line {p.line}, {p.column}: {p.message}" for p in roster.problems)
    raise HubError(
        "This roll has mistakes", f"{path.name}: {causes}", "Correct these lines; nothing was changed."
    )


def _rows(plan: RosterPlan, end_missing: str | None) -> list[tuple[str, ...]]:
    return [
        (
            one.seat.id,
            display_safe(one.seat.title),
            one.seat.primary or "-",
            one.seat.alternate or "-",
            f"{one.change}, {'ends' if end_missing else 'stays'}" if one.change == MISSING else _change(one),
        )
        for one in plan.seats
    ]


def _change(one: SeatPlan) -> str:
    """With the days of a change that does not begin now."""
    dated = (command.since for command in one.commands if isinstance(command, SetSeat) and command.since)
    days = sorted({f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d}" for at in dated})
    return f"{one.change} ({', '.join(days)})" if days else one.change

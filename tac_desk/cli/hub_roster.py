"""tac-hub roster: takes a council's whole roll in from a CSV file, or nothing of it."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub, slug, table, why
from tac_desk.domain.commands import AddMember, Command, SetSeat
from tac_desk.domain.display import display_safe
from tac_desk.hub.errors import HubError
from tac_desk.hub.things import COUNCIL
from tac_desk.intake.errors import unreadable
from tac_desk.intake.roster import Roster, RosterRow, read_roster
from tac_desk.protocol.entry import ACCEPTED

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_roster(commands: "Commands") -> None:
    parser = commands.add_parser("roster", help="take in the whole roll from a CSV file")
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument("--body", default="tac", help="the body the seats vote in (default: %(default)s)")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be set")
    parser.set_defaults(run=_roster)


def _roster(args: argparse.Namespace) -> int:
    roster = _read(args.file)
    seats = list(_seats(roster.rows, args.body))
    commands: list[Command] = [*_members(roster.rows), *seats]
    if not args.dry_run:
        with open_hub(args) as hub, hub.sitting() as sitting:
            for command in commands:
                outcome = hub.submit_in(sitting, command, COUNCIL)
                if outcome.status != ACCEPTED:  # raised inside the transaction, so that all of it is undone
                    raise HubError(
                        "The roll was not taken in", why(outcome), "Correct the file; nothing was changed."
                    )
    rows = [("SEAT", "TITLE", "PRIMARY", "ALTERNATE")]
    rows += [(s.id, display_safe(s.title), s.primary or "-", s.alternate or "-") for s in seats]
    print(table(rows))
    return 0


def _read(path: Path) -> Roster:
    """A roll without any problem. Raises IntakeError, HubError: half a roll would take seats away."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(
            path.name, error.strerror or str(error), "Check the path, then try again."
        ) from error
    roster = read_roster(data, name=path.name)
    if not roster.problems:
        return roster
    causes = "; ".join(f"line {p.line}, {p.column}: {p.message}" for p in roster.problems)
    raise HubError(
        "This roll has mistakes", f"{path.name}: {causes}", "Correct these lines; nothing was changed."
    )


def _members(rows: tuple[RosterRow, ...]) -> Iterator[AddMember]:
    """Everybody on the roll once, with the roles of all their lines."""
    found: dict[str, AddMember] = {}
    for row in rows:
        if row.name:
            person = AddMember(slug(row.name), row.name, row.roles, row.employer)
            known = found.get(person.id, person)
            found[person.id] = replace(known, roles=tuple(dict.fromkeys((*known.roles, *person.roles))))
    yield from found.values()


def _seats(rows: tuple[RosterRow, ...], body: str) -> Iterator[SetSeat]:
    """Every seat of the roll; a place without a name is vacant."""
    for name in dict.fromkeys(row.seat for row in rows):
        lines = [row for row in rows if row.seat == name]
        held = {row.role: slug(row.name) for row in lines if row.name}
        first = lines[0]
        yield SetSeat(
            slug(name), name, first.organisation, first.kind, held.get("primary"), held.get("alternate"), body
        )

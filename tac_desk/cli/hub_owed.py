"""tac-hub owed: who owes what to whom, over all dossiers or for one."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, find_dossier, moment, open_hub, table
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.duty_words import debtor, duty, party
from tac_desk.domain.obligations import Obligation, Party, obligations
from tac_desk.domain.people import Council
from tac_desk.domain.world import Thing, World, subject_of
from tac_desk.hub.hub import Hub
from tac_desk.hub.reviewing import dossiers
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_owed(commands: "Commands") -> None:
    parser = commands.add_parser("owed", help="list who owes what to whom")
    parser.add_argument("dossier", nargs="?", help="only of this one (default: of all)")
    parser.add_argument("--by", choices=tuple(Party), help="only what these owe")
    parser.add_argument("--all", action="store_true", help="also what is known to be owed later")
    parser.set_defaults(run=_owed)


def _owed(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        now, council, world = hub.now(), hub.council(), _world(hub)
        here = [find_dossier(hub, args.dossier)] if args.dossier else dossiers(hub.things("dossier"))
        rows = [row for one in sorted(here, key=_order) for row in _rows(world, council, one, args, now)]
    heads = ("DOSSIER", "NAME", "WHO", "WHAT", "TO", "UNTIL")
    print(table([heads, *rows]) if rows else "nothing is owed")
    return 0


def _order(dossier: Dossier) -> tuple[int, str]:
    return dossier.number, dossier.id


def _world(hub: Hub) -> World:
    ballots: dict[str, Thing] = {subject_of(thing): thing for thing in hub.things("ballot")}
    return World(book_of(hub), {COUNCIL: hub.council(), **ballots})


def _rows(
    world: World, council: Council, dossier: Dossier, args: argparse.Namespace, now: int
) -> Iterator[tuple[str, ...]]:
    for one in obligations(world, dossier, now):
        if (args.by is None or one.by == args.by) and (args.all or one.holds(now)):
            words = (dossier.name, debtor(council, one), duty(one), party(one.to))
            yield (dossier.id, *map(display_safe, words), _when(one, now))


def _when(one: Obligation, now: int) -> str:
    if not one.holds(now):
        return f"from {moment(one.begins)}"
    if one.until is None:
        return ""
    return f"{moment(one.until)}{', over' if one.is_late(now) else ''}"

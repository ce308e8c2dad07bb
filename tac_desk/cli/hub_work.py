"""tac-hub move and revoke: what officers do without a desk."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, find_dossier, open_hub, table
from tac_desk.cli.rulebooks import rulebook_path
from tac_desk.domain.commands import MoveDossier, RevokeDevice
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.moves import PossibleMove, Way, possible_moves
from tac_desk.domain.people import OPERATOR
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.world import World
from tac_desk.hub.hub import Hub
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_work(commands: "Commands") -> None:
    move = commands.add_parser("move", help="move a dossier to another state")
    move.add_argument("dossier")
    states = load_rulebook(rulebook_path(None)).states
    move.add_argument(
        "state",
        nargs="?",
        help="left out, the states that may come next are listed; as the hub's rulebook calls it, in the default one: "
        f"{', '.join(states)}",
    )
    move.add_argument("--reason", default="")
    move.add_argument("--override", default="", metavar="REASON", help="why the usual path is left")
    move.set_defaults(run=_move)
    revoke = commands.add_parser("revoke", help="sign a computer out for good")
    revoke.add_argument("device")
    revoke.add_argument("--reason", default="")
    revoke.set_defaults(run=_revoke)


def _move(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        if args.state is None:
            return _list_moves(hub, dossier)
        carry_out(hub, MoveDossier(args.state, args.reason, args.override), f"dossier:{dossier.id}")
    print(f"{display_safe(dossier.name)}: {dossier.state} -> {args.state}")
    return 0


def _list_moves(hub: Hub, dossier: Dossier) -> int:
    world = World(book_of(hub), {COUNCIL: hub.council(), f"dossier:{dossier.id}": dossier})
    rows = [
        ("STATE", "HOW"),
        *((one.state, _how(one, dossier)) for one in possible_moves(world, dossier, OPERATOR)),
    ]
    print(f"{display_safe(dossier.name)} is {dossier.state}.")
    print(table(rows) if len(rows) > 1 else "Nothing follows; a new application may be filed.")
    return 0


def _how(one: PossibleMove, dossier: Dossier) -> str:
    match one.way:
        case Way.BALLOT:
            return f"tac-hub ballot open QUESTION --dossier {dossier.id}"
        case Way.SPONSOR:
            return "a voting member sponsors it in the window, then tac-hub ballot open"
        case Way.RESULT:
            return "tac-hub ballot close, or cancel"
        case Way.ACT:
            return f"by its own act: {one.act.replace('_', ' ')}"
    return f"tac-hub move {dossier.id} {one.state}"


def _revoke(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        carry_out(hub, RevokeDevice(args.device, args.reason), COUNCIL)
    print(f"{args.device} is signed out")
    return 0

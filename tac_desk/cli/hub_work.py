"""tac-hub move and revoke: what officers do without a desk."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import carry_out, find_dossier, open_hub
from tac_desk.cli.rulebooks import rulebook_path
from tac_desk.domain.commands import MoveDossier, RevokeDevice
from tac_desk.domain.display import display_safe
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.hub.things import COUNCIL

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_work(commands: "Commands") -> None:
    move = commands.add_parser("move", help="move a dossier to another state")
    move.add_argument("dossier")
    states = load_rulebook(rulebook_path(None)).states
    move.add_argument(
        "state", help=f"as the hub's rulebook calls it; in the default one: {', '.join(states)}"
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
        carry_out(hub, MoveDossier(args.state, args.reason, args.override), f"dossier:{dossier.id}")
    print(f"{display_safe(dossier.name)}: {dossier.state} -> {args.state}")
    return 0


def _revoke(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        carry_out(hub, RevokeDevice(args.device, args.reason), COUNCIL)
    print(f"{args.device} is signed out")
    return 0

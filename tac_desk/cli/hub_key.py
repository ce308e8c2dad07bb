"""tac-hub key: shows the key that signs the ledger, and gives the hub another one."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.rotate import Rotated, prepare, rotate
from tac_desk.record.signing import fingerprint

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_key(commands: "Commands") -> None:
    key = commands.add_parser("key", help="show the key with which this hub signs its ledger, or change it")
    key.set_defaults(run=_show)
    verbs = key.add_subparsers(metavar="VERB")
    preparing = verbs.add_parser("prepare", help="make the next key, to copy it to every machine that serves")
    preparing.set_defaults(run=_prepare)
    rotating = verbs.add_parser(
        "rotate", help="sign with the next key from now on; desks follow by themselves"
    )
    rotating.set_defaults(run=_rotate)
    replacing = verbs.add_parser(
        "replace",
        help="the same without the old key, lost or stolen; desks stop until their people accept it",
    )
    replacing.add_argument(
        "--word", required=True, metavar="TEXT", help="who decided it and when; everybody reads it"
    )
    replacing.set_defaults(run=_replace)


def _show(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        print(_shown(hub.log_key.public))
    return 0


def _shown(public: bytes) -> str:
    return f"{public.hex()}\nfor comparing aloud: {fingerprint(public)}"


def _prepare(args: argparse.Namespace) -> int:
    with open_hub(args):
        public = prepare(args.data).public
    print(f"{_shown(public)}\nNext: copy log.key.next to every machine that serves, then tac-hub key rotate")
    return 0


def _rotate(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        done = rotate(hub, args.data)
    _tell(done)
    print("Desks follow by themselves. Next: tac-hub backup --with-keys; keep the new key safe")
    return 0


def _replace(args: argparse.Namespace) -> int:
    hub = Hub.open(args.data, signs=False)
    try:
        done = rotate(hub, args.data, lost=True, word=args.word)
    finally:
        hub.close()
    _tell(done)
    shown = fingerprint(bytes.fromhex(done.public))
    print(f"Every desk stops now. Tell the members, not through the hub: tac-desk trust-key {shown}")
    return 0


def _tell(done: Rotated) -> None:
    begun = "finished what was begun before; " if done.begun_before else ""
    print(f"{begun}the hub signs with {_shown(bytes.fromhex(done.public))}")

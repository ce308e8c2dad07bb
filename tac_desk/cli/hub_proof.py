"""tac-hub verify, export and key: what the ledger proves, to the hub itself and to others."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub
from tac_desk.cli.proof import said
from tac_desk.hub.verify import export_ledger, verify_ledger
from tac_desk.minutes.write import write_file
from tac_desk.record.signing import fingerprint

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_proof(commands: "Commands") -> None:
    verify = commands.add_parser("verify", help="check every entry of the ledger")
    verify.set_defaults(run=_verify)
    export = commands.add_parser("export", help="write the whole ledger into a file that proves itself")
    export.add_argument("file", type=Path, metavar="FILE", help="check it with tac-desk verify FILE")
    export.add_argument("--replace", action="store_true", help="overwrite FILE")
    export.set_defaults(run=_export)
    key = commands.add_parser("key", help="show the key with which this hub signs its ledger")
    key.set_defaults(run=_key)


def _verify(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        found = verify_ledger(hub)
    print("\n".join(said(found)))
    return 0


def _export(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        written = write_file(lambda file: export_ledger(hub, file), args.file, replace=args.replace)
    print(f"wrote {written} entries to {args.file}; they hold what the council alone may read")
    return 0


def _key(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        public = hub.log_key.public
    print(f"{public.hex()}\nfor comparing aloud: {fingerprint(public)}")
    return 0

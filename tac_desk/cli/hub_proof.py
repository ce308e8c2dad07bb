"""tac-hub verify and export: what the ledger proves, to the hub itself and to others."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import open_hub
from tac_desk.cli.proof import said
from tac_desk.hub.verify import export_ledger, verify_ledger
from tac_desk.minutes.write import write_file

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_proof(commands: "Commands") -> None:
    verify = commands.add_parser("verify", help="check every entry of the ledger")
    verify.set_defaults(run=_verify)
    export = commands.add_parser("export", help="write the whole ledger into a file that proves itself")
    export.add_argument("file", type=Path, metavar="FILE", help="check it with tac-desk verify FILE")
    export.add_argument("--replace", action="store_true", help="overwrite FILE")
    export.set_defaults(run=_export)


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

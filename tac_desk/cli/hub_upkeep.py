"""tac-hub migrate: what an administrator does after installing another version."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.hub.migrate import migrate_hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_upkeep(commands: "Commands") -> None:
    migrate = commands.add_parser("migrate", help="bring the database of an older version up to this one")
    migrate.set_defaults(run=_migrate)


def _migrate(args: argparse.Namespace) -> int:
    done = migrate_hub(args.data)
    if done.before == done.after:
        print(f"the database has schema {done.after} already")
        return 0
    print(f"migrated from schema {done.before} to {done.after}")
    if done.copy is not None:
        print(f"as it was before: {done.copy}")
    return 0

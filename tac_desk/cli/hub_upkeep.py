"""tac-hub backup, restore and migrate: what an administrator does so that nothing is lost."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import moment, open_hub
from tac_desk.hub.backup import back_up
from tac_desk.hub.backup_file import Note
from tac_desk.hub.migrate import migrate_hub
from tac_desk.hub.restore import restore

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_upkeep(commands: "Commands") -> None:
    backup = commands.add_parser("backup", help="write all of the hub into one file, while it serves")
    backup.add_argument("to", type=Path, metavar="DIR|FILE", help="a folder, or the name of a new file")
    backup.add_argument("--with-keys", action="store_true", help="write the hub's keys too, into FILE.keys")
    backup.set_defaults(run=_backup)
    restoring = commands.add_parser("restore", help="make a hub from a backup, in an empty --data directory")
    restoring.add_argument("file", type=Path, metavar="FILE", help="what tac-hub backup wrote")
    restoring.add_argument(
        "--keys",
        type=Path,
        metavar="FILE|DIR",
        help="the hub's keys, or a folder with log.key and operator.key (default: FILE.keys)",
    )
    restoring.set_defaults(run=_restore)
    migrate = commands.add_parser("migrate", help="bring the database of an older version up to this one")
    migrate.set_defaults(run=_migrate)


def _backup(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        done = back_up(hub, args.to, with_keys=args.with_keys)
    print(f"wrote {done.file}: {_said(done.note)}")
    if done.keys is not None:
        print(f"the keys are in {done.keys}: keep them apart from it, nobody else may have them")
    else:
        print(
            f"without keys: keep log.key and operator.key of {args.data} safe, no backup is of use without them"
        )
    return 0


def _restore(args: argparse.Namespace) -> int:
    note = restore(args.file, args.data, args.keys)
    print(f"restored {note.hub} in {args.data}: {_said(note)}")
    print(
        f"what was entered after {moment(note.at)} is not in it: the hub is in recovery, where desks that know more"
    )
    print("give it back. Next: tac-hub serve, have members start TAC Desk, tac-hub recover status")
    return 0


def _said(note: Note) -> str:
    return f"{note.size} entries, root {note.root}, last entry {moment(note.last_at)}"


def _migrate(args: argparse.Namespace) -> int:
    done = migrate_hub(args.data)
    if done.before == done.after:
        print(f"the database has schema {done.after} already")
        return 0
    print(f"migrated from schema {done.before} to {done.after}")
    if done.copy is not None:
        print(f"as it was before: {done.copy}")
    return 0

"""Writes a backup of a hub that may be serving meanwhile: one moment of it, checked before it gets its name."""

import json
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from tac_desk.hub import tables
from tac_desk.hub.backup_file import ENDING, KEYS_ENDING, Note, open_backup, write_note
from tac_desk.hub.copying import copy_rows
from tac_desk.hub.database import first_line, open_database
from tac_desk.hub.durable import publish, write_private
from tac_desk.hub.errors import DatabaseTrouble, HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.keys import LOG_KEY, OPERATOR_KEY, KeyFile
from tac_desk.hub.ledger import last_at, read_head
from tac_desk.hub.verify import audit_database


@dataclass(frozen=True, slots=True)
class BackedUp:
    """The file of a backup, that of the keys if they were asked for, and what is in it."""

    file: Path
    keys: Path | None
    note: Note


def back_up(hub: Hub, destination: Path, *, with_keys: bool = False) -> BackedUp:
    """Back `hub` up to `destination`, a new file or a folder. Raises HubError; then nothing is left there."""
    file = destination / _name(hub) if destination.is_dir() else destination
    keys = file.with_name(file.name + KEYS_ENDING) if with_keys else None
    for path in filter(None, (file, keys)):
        if path.exists():
            raise HubError(
                "That file exists already", str(path), "Name another one; backups are not overwritten."
            )
    try:
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=f".{file.name}.") as folder:
            note = _write(hub, Path(folder, "hub.db"))
            if keys is not None:
                write_private(Path(folder, "keys"), _keys(hub))
                publish(Path(folder, "keys"), keys)
            publish(Path(folder, "hub.db"), file)
    except OSError as error:
        raise _not_made(file, error.strerror or str(error)) from error
    except (DatabaseTrouble, SQLAlchemyError) as error:
        cause = error.cause if isinstance(error, DatabaseTrouble) else first_line(error)
        raise _not_made(file, cause) from error
    _remember(hub, note)
    return BackedUp(file, keys, note)


def last_backup(hub: Hub) -> int | None:
    """When the hub was last backed up, in milliseconds since 1970 UTC."""
    with hub.database.reading() as connection:
        at = connection.execute(select(func.max(tables.backups.c.at))).scalar_one()
    return None if at is None else int(at)


def _name(hub: Hub) -> str:
    return f"{hub.id}-{datetime.fromtimestamp(hub.now() / 1000, UTC):%Y%m%dT%H%M%SZ}{ENDING}"


def _write(hub: Hub, file: Path) -> Note:
    database = open_database(str(file))
    try:
        with hub.database.snapshot() as source, database.writing() as target:
            tables.create_tables(target)
            digest = copy_rows(source, target)
            head = read_head(source)
            root = head.frontier.root()
            checkpoint = hub.sign(head, head.size, root)
            last = last_at(source)
            note = Note(tables.SCHEMA, hub.id, hub.now(), head.size, root.hex(), last, checkpoint, digest)
            write_note(target, note)
    finally:
        database.close()
    _check(file)
    return note


def _check(file: Path) -> None:
    """Read it all again, and leave one file without companions."""
    database, note = open_backup(file)
    try:
        audited = audit_database(database)
        if (audited.size, audited.root) != (note.size, note.root):
            raise HubError(
                "The backup was not made", "It is not what was read.", "Check the disk, and try again."
            )
        with database.outside() as connection:
            connection.execute(text("PRAGMA journal_mode = DELETE"))
    finally:
        database.close()


def _keys(hub: Hub) -> str:
    secrets = {LOG_KEY: hub.log_keys.newest, OPERATOR_KEY: KeyFile(hub.operator_key)}
    return json.dumps({"hub": hub.id} | {name: file.to_text() for name, file in secrets.items()}) + "\n"


def _remember(hub: Hub, note: Note) -> None:
    """Two backups of one millisecond count as one."""
    with hub.database.writing() as connection:
        same = select(tables.backups.c.at).where(tables.backups.c.at == note.at)
        if connection.execute(same).one_or_none() is None:
            connection.execute(insert(tables.backups).values(at=note.at, size=note.size))


def _not_made(file: Path, cause: str) -> HubError:
    return HubError(
        "The backup was not made",
        f"{file}: {cause}",
        "See that the hub's database answers and that there is room on the disk, then try again.",
    )

"""Brings the database of an older hub to this program's schema: in one transaction, the old or the new, never half.

Why alembic with one number of our own: .github/decisions/0020-migrations.md.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from tac_desk.hub import tables
from tac_desk.hub.database import Database, open_database
from tac_desk.hub.durable import publish
from tac_desk.hub.ledger import lock_head
from tac_desk.hub.schema import check_triggers, refuse_newer, schema_of
from tac_desk.hub.settings import read_settings

_SCRIPTS = Path(__file__).with_name("migrations")


@dataclass(frozen=True, slots=True)
class Migrated:
    """From which schema to which; `copy` is the database as it was before, when a copy was made."""

    before: int
    after: int
    copy: Path | None


def migrate_hub(directory: Path) -> Migrated:
    """Migrate the hub in `directory`; a SQLite file is copied beside itself first. Raises HubError."""
    place = read_settings(directory).database
    database = open_database(place)
    try:
        return migrate(database, None if "://" in place else Path(place))
    finally:
        database.close()


def migrate(database: Database, file: Path | None = None) -> Migrated:
    """Migrate `database`. `file` is the SQLite file to copy first, to FILE.schema-N. Raises HubError."""
    with database.writing() as connection:
        before = schema_of(connection)
        refuse_newer(before)
        if before == tables.SCHEMA:
            return Migrated(before, before, None)
        lock_head(connection)
        copy = None if file is None else _copy(database, file, before)
        _upgrade(connection, before)
        check_triggers(connection)
        return Migrated(before, schema_of(connection), copy)


def _upgrade(connection: Connection, before: int) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    if not inspect(connection).has_table(tables.version.name):  # founded before there were migrations
        command.stamp(config, f"{before:04}")
    command.upgrade(config, "head")


def _copy(database: Database, file: Path, schema: int) -> Path:
    """What is committed, while the caller's transaction keeps all others from writing."""
    copy = file.with_name(f"{file.name}.schema-{schema}")
    part = file.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with database.outside() as connection:
        connection.execute(text("VACUUM INTO :part"), {"part": str(part)})
    publish(part, copy)
    return copy

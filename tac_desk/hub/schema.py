"""Which schema a database has, whether this program fits it, and whether the ledger's triggers are in place."""

from sqlalchemy import Connection, inspect, select, text

from tac_desk.hub import tables
from tac_desk.hub.database import Database
from tac_desk.hub.errors import HubError


def schema_of(connection: Connection) -> int:
    """The number of the schema. Raises HubError when there are no tables of a hub."""
    founded = inspect(connection).has_table(tables.head.name)
    found = connection.execute(select(tables.head.c.schema)).scalar_one_or_none() if founded else None
    if found is None:
        raise HubError(
            "The database holds no ledger", "It has no tables of a hub.", "Found the hub with tac-hub init."
        )
    return int(found)


def check_schema(database: Database) -> None:
    """Raises HubError when the database was not founded, or is of another version than this program."""
    with database.reading() as connection:
        found = schema_of(connection)
    if found < tables.SCHEMA:
        raise HubError(
            "The database is older than this program",
            f"Its schema is version {found}, this program works with version {tables.SCHEMA}.",
            "Stop the hub, run tac-hub migrate once, and start it again.",
        )
    refuse_newer(found)


def refuse_newer(found: int) -> None:
    """Raises HubError when a newer program has changed the database."""
    if found > tables.SCHEMA:
        raise HubError(
            "The database is newer than this program",
            f"Its schema is version {found}, this program works with version {tables.SCHEMA}.",
            "Install the version of TAC Desk that migrated it; there is no way back but a backup.",
        )


def check_triggers(connection: Connection) -> None:
    """Raises HubError when the database would not refuse to change the ledger."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entries'"
    else:
        query = "SELECT tgname FROM pg_trigger WHERE tgrelid = 'entries'::regclass AND tgenabled = 'O'"
    missing = tables.triggers(connection) - set(connection.execute(text(query)).scalars())
    if missing:
        raise HubError(
            "The ledger is not protected against changes",
            f"The database lacks {', '.join(sorted(missing))}.",
            "Check it with tac-hub verify, keep it as it is, and restore your backup.",
        )

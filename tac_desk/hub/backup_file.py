"""A backup: one SQLite file with all of a hub, whatever database the hub uses, and a note that says what it must hold.

Why one form for both databases: .github/decisions/0021-backups.md.
"""

from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import BigInteger, Column, Connection, Integer, MetaData, Table, Text, inspect, select, text
from sqlalchemy.exc import SQLAlchemyError

from tac_desk.hub import tables
from tac_desk.hub.copying import LEFT_OUT, digest_of
from tac_desk.hub.database import Database, first_line, open_database
from tac_desk.hub.errors import DatabaseTrouble, HubError

FORMAT = "tac-desk/backup/1"
ENDING, KEYS_ENDING = ".tac-hub", ".keys"
note_table = Table(
    "backup_note",
    MetaData(),
    Column("format", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("hub", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("root", Text, nullable=False),
    Column("last_at", BigInteger, nullable=False),
    Column("checkpoint", Text, nullable=False),
    Column("digest", Text, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Note:
    """What a backup holds: `size` entries with `root` (hex), the last one of `last_at`; made `at` (milliseconds).

    `checkpoint` is the hub's signature on size and root, `digest` that of every row.
    """

    schema: int
    hub: str
    at: int
    size: int
    root: str
    last_at: int
    checkpoint: str
    digest: str


def write_note(connection: Connection, note: Note) -> None:
    note_table.create(connection)
    connection.execute(note_table.insert().values(format=FORMAT, **asdict(note)))


def open_backup(file: Path, named: Path | None = None) -> tuple[Database, Note]:
    """The backup in `file`, every row of it checked against its note. The caller closes it.

    Opening writes to the file, so a precious one, `named`, is copied first. Raises HubError.
    """
    named = named or file
    if not _looks_like_sqlite(file):
        raise _no_backup(named, "It is not a SQLite file.")
    try:
        database = open_database(str(file))
    except HubError as error:
        raise _damaged(named, "SQLite cannot open it.") from error
    try:
        with database.reading() as connection:
            return database, _checked(named, connection)
    except (SQLAlchemyError, DatabaseTrouble) as error:
        database.close()
        raise _damaged(named, first_line(error)) from error
    except BaseException:
        database.close()
        raise


def _looks_like_sqlite(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(16) == b"SQLite format 3\0"
    except OSError as error:
        raise HubError(
            "The backup cannot be read", f"{file}: {error.strerror}", "Name another file."
        ) from error


def _checked(file: Path, connection: Connection) -> Note:
    if not inspect(connection).has_table(note_table.name):
        raise _no_backup(file, "It has no note of a backup, or was not finished.")
    row = connection.execute(select(note_table)).mappings().one_or_none()
    if row is None or row["format"] != FORMAT:
        raise _no_backup(file, f"Its form is {row and row['format']!r}, not {FORMAT!r}.")
    note = Note(**{name: value for name, value in row.items() if name != "format"})
    if note.schema > tables.SCHEMA:
        raise HubError(
            "This backup is of a newer version",
            f"Its schema is version {note.schema}, this program works with version {tables.SCHEMA}.",
            "Restore it with the version of TAC Desk that made it, or a later one.",
        )
    found = connection.execute(text("PRAGMA integrity_check")).scalars().first()
    if found != "ok":
        raise _damaged(file, str(found).splitlines()[0])
    if digest_of(connection, _tables_in(connection)) != note.digest:
        raise _damaged(file, "Its rows are not those that were written.")
    return note


def _tables_in(connection: Connection) -> list[Table]:
    """The tables that were copied, as they are: an older version had others."""
    found = MetaData()
    found.reflect(connection)
    return [table for name, table in found.tables.items() if name not in (*LEFT_OUT, note_table.name)]


def _no_backup(file: Path, cause: str) -> HubError:
    return HubError(
        "This is not a backup of a hub", f"{file}: {cause}", "Name a file that tac-hub backup wrote."
    )


def _damaged(file: Path, cause: str) -> HubError:
    return HubError("The backup is damaged", f"{file}: {cause}", "Use another one, as new as there is.")

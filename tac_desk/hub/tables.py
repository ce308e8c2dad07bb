"""The tables of the hub, and the triggers by which the database itself keeps the ledger append-only."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    insert,
)

SCHEMA = 6  # changes with a new file in migrations/versions/
metadata = MetaData()
_Big = BigInteger().with_variant(Integer(), "sqlite")

head = Table(
    "head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("schema", Integer, nullable=False),
    Column("hub", Text, nullable=False),
    Column("size", _Big, nullable=False),
    Column("frontier", LargeBinary, nullable=False),
    Column("recovering", Integer, nullable=False, server_default="0"),
    Column("log_key", Text, nullable=False, server_default=""),
    Column("began", Text, nullable=False, server_default=""),
    Column("settled", _Big),
    CheckConstraint("id = 1", name="head_is_one_row"),
    comment="How long the ledger is; whoever writes locks this one row first.",
)
entries = Table(
    "entries",
    metadata,
    Column("seq", _Big, primary_key=True, autoincrement=False),
    Column("device", Text, nullable=False),
    Column("n", _Big, nullable=False),
    Column("member", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("payload_hash", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
    Column("root", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("device", "n", name="entries_once_per_device"),
    comment="The ledger. `root` is the root of the log that ends with this entry, `body` its canonical JSON.",
)
recovered = Table(
    "recovered",
    metadata,
    Column("seq", _Big, primary_key=True, autoincrement=False),
    Column("leaf", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("body", LargeBinary),
    Column("blob", Text),
    comment="Entries that desks gave back to a restored hub: proved by a checkpoint, and not in the ledger yet.",
)
things = Table(
    "things",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("seq", _Big, nullable=False),
    Column("body", LargeBinary, nullable=False),
    comment="What the accepted entries add up to, by subject; `seq` is the entry that last changed it.",
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("device", Text, primary_key=True),
    Column("n", _Big, nullable=False),
    Column("at", _Big, nullable=False),
    comment="Devices that signed two different commands with one number: copies of one profile.",
)
codes = Table(
    "codes",
    metadata,
    Column("selector", Text, primary_key=True),
    Column("code_hash", LargeBinary, nullable=False),
    Column("member", Text, nullable=False),
    Column("expires_at", _Big, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("device", Text),
    comment="One-time enrolment codes; `device` is the one that used it.",
)
families = Table(
    "families",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("ended_at", _Big),
    comment="The tokens that descend from one enrolment.",
)
tokens = Table(
    "tokens",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("family", Text, ForeignKey("families.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("expires_at", _Big, nullable=False),
    Column("used_at", _Big),
    Column("replaced_by", LargeBinary),
    comment="`replaced_by` is the hash of the refresh token that this one was last exchanged for.",
)
blobs = Table(
    "blobs",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
mined = Table(
    "mined",
    metadata,
    Column("dossier", Text, primary_key=True),
    Column("repository", Text, primary_key=True),
    Column("as_of", _Big, primary_key=True, autoincrement=False),
    Column("collector", Integer, primary_key=True, autoincrement=False),
    Column("at", _Big, nullable=False),
    Column("reason", Text, nullable=False),
    Column("blob", Text),
    Column("trouble", Text, nullable=False),
    comment="Work on evidence that was finished or failed; without it the work is only done again.",
)
backups = Table(
    "backups",
    metadata,
    Column("at", _Big, primary_key=True, autoincrement=False),
    Column("size", _Big, nullable=False),
    comment="When this hub was backed up (milliseconds), and how many entries it had.",
)
version = Table(  # belongs to alembic, which reads the number of the schema here; we read `head.schema`
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

_ON_SQLITE = (
    "CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN "
    "SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    "CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN "
    "SELECT RAISE(ABORT, 'the ledger is append-only'); END",
    # REPLACE deletes without a delete trigger when another program connects; this one it cannot avoid.
    "CREATE TRIGGER entries_are_new BEFORE INSERT ON entries WHEN EXISTS (SELECT 1 FROM entries "
    "WHERE seq = NEW.seq OR (device = NEW.device AND n = NEW.n)) BEGIN "
    "SELECT RAISE(ABORT, 'the ledger is append-only'); END",
)
_ON_POSTGRESQL = (
    "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$",
    "CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON entries "
    "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "CREATE TRIGGER entries_remain BEFORE TRUNCATE ON entries "
    "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
)


def _protection(connection: Connection) -> tuple[str, ...]:
    return _ON_SQLITE if connection.dialect.name == "sqlite" else _ON_POSTGRESQL


def triggers(connection: Connection) -> set[str]:
    """The names of the triggers that keep the ledger append-only on this kind of database."""
    made = (statement.split() for statement in _protection(connection))
    return {words[2] for words in made if words[1] == "TRIGGER"}


def create_tables(connection: Connection) -> None:
    """Create every table and trigger inside the transaction of `connection`."""
    metadata.create_all(connection, checkfirst=False)
    for statement in _protection(connection):
        connection.exec_driver_sql(statement)
    connection.execute(insert(version).values(version_num=f"{SCHEMA:04}"))

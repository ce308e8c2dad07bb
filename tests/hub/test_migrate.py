"""Migrations on both databases: the old schema or the new, never half, and the ledger stays append-only throughout."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import event, inspect, text
from sqlalchemy.exc import DatabaseError

from tac_desk.domain.commands import AddMember
from tac_desk.hub import tables
from tac_desk.hub.database import Database, open_database
from tac_desk.hub.errors import DatabaseTrouble, HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.migrate import migrate, migrate_hub
from tac_desk.hub.schema import check_triggers, schema_of
from tac_desk.hub.settings import DATABASE_VARIABLE, read_settings
from tac_desk.hub.verify import verify_ledger
from tests.hub.schema_2 import make_old_hub

ENTRIES = 15


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The directory of a hub of schema 2, on either database."""
    if request.param == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    make_old_hub(tmp_path / "old", os.environ.get(DATABASE_VARIABLE, ""))
    return tmp_path / "old"


@pytest.fixture
def database(old: Path) -> Iterator[Database]:
    opened = open_database(read_settings(old).database)
    yield opened
    opened.close()


def _schema(database: Database) -> int:
    with database.reading() as connection:
        return schema_of(connection)


def test_a_hub_of_an_older_schema_says_what_to_do(old: Path) -> None:
    with pytest.raises(HubError, match="older than this program") as caught:
        Hub.open(old)
    assert "tac-hub migrate" in caught.value.next_step


def test_a_migrated_hub_has_every_entry_and_takes_new_ones(old: Path) -> None:
    done = migrate_hub(old)
    assert (done.before, done.after) == (2, tables.SCHEMA)
    assert migrate_hub(old) == type(done)(tables.SCHEMA, tables.SCHEMA, None)
    hub = Hub.open(old)
    assert verify_ledger(hub).size == ENTRIES
    assert hub.submit(AddMember("eve", "Eve", ()), "council").status == "accepted"
    assert verify_ledger(hub).size == ENTRIES + 1
    hub.close()


def test_the_ledger_refuses_changes_after_every_migration(old: Path, database: Database) -> None:
    migrate_hub(old)
    changes = ["UPDATE entries SET member = 'eve' WHERE seq = 1", "DELETE FROM entries WHERE seq = 1"]
    for change in changes:
        with pytest.raises(DatabaseError, match="append-only"), database.writing() as connection:
            connection.execute(text(change))
    with database.reading() as connection:
        check_triggers(connection)


def test_a_migrated_database_is_what_the_program_founds_today(old: Path, database: Database) -> None:
    migrate_hub(old)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        assert int(found) == schema_of(connection) == tables.SCHEMA


def test_a_migration_that_would_lose_a_trigger_is_not_made(old: Path, database: Database) -> None:
    on = "" if database.engine.dialect.name == "sqlite" else " ON entries"
    with database.writing() as connection:
        connection.execute(text(f"DROP TRIGGER entries_remain{on}"))
    with pytest.raises(HubError, match="entries_remain"):
        migrate_hub(old)
    assert _schema(database) == 2


def test_the_database_as_it_was_is_kept_beside_the_migrated_file(tmp_path: Path) -> None:
    make_old_hub(tmp_path / "old")
    copy = migrate_hub(tmp_path / "old").copy
    assert copy == tmp_path / "old" / "hub.db.schema-2"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    kept = open_database(str(copy))
    assert _schema(kept) == 2
    with kept.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM entries")).scalar_one() == ENTRIES
        assert not inspect(connection).has_table("backups")
    kept.close()


def test_a_newer_database_is_refused_and_left_alone(old: Path, database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE head SET schema = 99"))
    for attempt in (Hub.open, migrate_hub):
        with pytest.raises(HubError, match="newer than this program"):
            attempt(old)
    assert _schema(database) == 99


def test_a_process_of_an_older_program_writes_no_more_once_another_one_has_migrated(old: Path) -> None:
    migrate_hub(old)
    hub = Hub.open(old)
    with hub.database.writing() as connection:
        connection.execute(text("UPDATE head SET schema = schema + 1"))
    with pytest.raises(DatabaseTrouble, match="has schema"):
        hub.submit(AddMember("eve", "Eve", ()), "council")
    hub.close()


def _killed_at(place: str, statement: int) -> bool:
    """Whether a process that migrates was killed before it carried out that statement."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    try:
        seen = [0]

        def count(*_: object) -> None:
            seen[0] += 1
            if seen[0] == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        opened = open_database(place)
        event.listen(opened.engine, "before_cursor_execute", count)
        migrate(opened, None if "://" in place else Path(place))
        os._exit(0)
    finally:
        os._exit(1)


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed by signal")
def test_a_migration_killed_at_any_statement_leaves_the_old_schema(old: Path, database: Database) -> None:
    place, statement = read_settings(old).database, 1
    while _killed_at(place, statement):
        assert _schema(database) == 2
        with database.reading() as connection:
            assert not inspect(connection).has_table("backups")
            assert not inspect(connection).has_table("alembic_version")
        statement += 1
    assert statement > 10
    assert _schema(database) == tables.SCHEMA
    hub = Hub.open(old)
    assert verify_ledger(hub).size == ENTRIES
    hub.close()


def test_without_a_transaction_of_its_own_a_migration_would_leave_half(tmp_path: Path) -> None:
    """The trap itself: the default of the database module commits before each statement that changes tables."""
    raw = sqlcipher3.connect(tmp_path / "trap.db")  # isolation_level is not None
    raw.execute("CREATE TABLE one (x)")
    raw.rollback()
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("one",)]
    raw.close()


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize(
    ("call", "when"), [("pwrite64", 5), ("pwrite64", 50), ("fsync", 3), ("fsync", 1), ("rename", 1)]
)
def test_a_migration_killed_in_a_system_call_leaves_the_old_or_the_new(
    tmp_path: Path, call: str, when: int
) -> None:
    make_old_hub(tmp_path / "old")
    inject = f"inject={call}:signal=KILL:when={when}"
    command = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
    command += [sys.executable, "-m", "tac_desk.cli.hub", "--data", str(tmp_path / "old"), "migrate"]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    found = open_database(str(tmp_path / "old" / "hub.db"))
    schema = _schema(found)
    with found.reading() as connection:
        assert inspect(connection).has_table("backups") == (schema == tables.SCHEMA)
        check_triggers(connection)
    found.close()
    assert migrate_hub(tmp_path / "old").after == tables.SCHEMA
    hub = Hub.open(tmp_path / "old")
    assert verify_ledger(hub).size == ENTRIES
    hub.close()

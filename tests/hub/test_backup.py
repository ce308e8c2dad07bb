"""Backups of a serving hub and hubs made of them, on both databases; and everything that can be wrong with them."""

import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from tac_desk.cli.hub import main
from tac_desk.domain.commands import AddComment, AddMember, EnrolDevice
from tac_desk.hub.backup import back_up, last_backup
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.recover import finish
from tac_desk.hub.restore import restore
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.checkpoint import open_checkpoint
from tac_desk.record.signing import DeviceKey
from tests.hub.schema_2 import make_old_hub
from tests.hub_process import HubProcess, found_test_hub
from tests.postgres import empty_database


@pytest.fixture(params=["sqlite", "postgresql"])
def any_hub(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    if request.param == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    hub = found_test_hub(tmp_path / "hub")
    yield hub
    hub.close()


@pytest.fixture
def backup(hub: Hub, tmp_path: Path) -> Path:
    """A backup with keys of a small hub in a SQLite file."""
    return back_up(hub, tmp_path / "saved.tac-hub", with_keys=True).file


def test_a_backup_restored_elsewhere_is_the_same_hub(
    any_hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blob = any_hub.put_blob(b"\x00\xff" * 1000)
    before, council = verify_ledger(any_hub), any_hub.council()
    done = back_up(any_hub, tmp_path, with_keys=True)
    assert (done.note.size, done.note.root) == (before.size, before.root)
    assert last_backup(any_hub) == done.note.at
    monkeypatch.delenv(DATABASE_VARIABLE, raising=False)
    assert restore(done.file, tmp_path / "again") == done.note
    again = Hub.open(tmp_path / "again")
    assert (again.id, again.council(), verify_ledger(again)) == (any_hub.id, council, before)
    assert again.blob(blob) == b"\x00\xff" * 1000
    open_checkpoint(again.checkpoint(before.size), any_hub.log_name, any_hub.log_key.public)
    assert finish(again) == 0
    assert again.submit(AddMember("eve", "Eve", ()), "council").status == "accepted"
    with pytest.raises(DatabaseError, match="append-only"), again.database.writing() as connection:
        connection.execute(text("DELETE FROM entries"))
    again.close()


def test_a_hub_moves_from_a_file_to_postgresql_by_its_backup(
    backup: Path, hub: Hub, tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with empty_database(postgres_url) as url:
        monkeypatch.setenv(DATABASE_VARIABLE, url)
        restore(backup, tmp_path / "moved")
        moved = Hub.open(tmp_path / "moved")
        assert moved.database.engine.dialect.name == "postgresql"
        assert verify_ledger(moved) == verify_ledger(hub)
        assert finish(moved) == 0
        assert moved.submit(AddMember("eve", "Eve", ()), "council").status == "accepted"
        moved.close()
        with pytest.raises(HubError, match="not restored") as caught:  # the database is not empty any more
            restore(backup, tmp_path / "second")
        assert "empty database" in caught.value.next_step
    assert list((tmp_path / "second").iterdir()) == []


def test_a_backup_while_others_write_is_one_moment_of_the_ledger(any_hub: Hub, tmp_path: Path) -> None:
    key = DeviceKey.generate()
    any_hub.submit(EnrolDevice("d", "ada", key.public.hex(), "d"), "council")
    stop, writer_hub = threading.Event(), Hub.open(tmp_path / "hub")

    def write() -> None:
        n = 0
        while not stop.is_set():
            n += 1
            body = command_body(AddComment(f"says {n}"))
            envelope = Envelope(1, any_hub.id, "d", n, "add_comment", "dossier:alpha", body, Seen(0, ""), 0)
            writer_hub.judge(seal(envelope, key))

    writer = threading.Thread(target=write)
    writer.start()
    notes = [back_up(any_hub, tmp_path / f"{turn}.tac-hub").note for turn in range(3)]
    stop.set()
    writer.join()
    writer_hub.close()
    assert notes[0].size < notes[-1].size <= verify_ledger(any_hub).size


def test_a_backup_holds_no_key_and_only_its_owner_reads_it(hub: Hub, tmp_path: Path) -> None:
    done = back_up(hub, tmp_path / "plain.tac-hub")
    assert done.keys is None
    data = done.file.read_bytes()
    for secret in (hub.log_key.to_bytes(), hub.operator_key.to_bytes()):
        assert secret not in data
        assert secret.hex().encode() not in data
    with_keys = back_up(hub, tmp_path / "whole.tac-hub", with_keys=True)
    assert with_keys.keys == tmp_path / "whole.tac-hub.keys"
    for path in (done.file, with_keys.file, with_keys.keys):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    left = {path.name for path in tmp_path.iterdir()} - {"hub"}
    assert left == {"plain.tac-hub", "whole.tac-hub", "whole.tac-hub.keys"}


def test_nothing_is_overwritten(backup: Path, hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(HubError, match="exists already"):
        back_up(hub, backup)
    with pytest.raises(HubError, match="not empty"):
        restore(backup, tmp_path / "hub")
    assert verify_ledger(hub).size > 1


def test_without_its_keys_or_with_others_nothing_is_restored(backup: Path, tmp_path: Path) -> None:
    other = found_test_hub(tmp_path / "other")
    other.close()
    with pytest.raises(HubError, match="another hub"):
        restore(backup, tmp_path / "again", tmp_path / "other")
    (tmp_path / "mixed").mkdir()
    shutil.copy(tmp_path / "hub" / "log.key", tmp_path / "mixed")
    shutil.copy(tmp_path / "other" / "operator.key", tmp_path / "mixed")
    with pytest.raises(HubError, match=r"operator\.key is not"):
        restore(backup, tmp_path / "again", tmp_path / "mixed")
    backup.with_name(backup.name + ".keys").unlink()
    with pytest.raises(HubError, match="keys cannot be read") as caught:
        restore(backup, tmp_path / "again")
    assert "--keys" in caught.value.next_step
    assert list((tmp_path / "again").iterdir()) == []
    restore(backup, tmp_path / "again", tmp_path / "hub")  # the key files themselves


@pytest.mark.parametrize("part", range(12))
def test_a_damaged_backup_is_refused(backup: Path, tmp_path: Path, part: int) -> None:
    """A byte is turned over in each twelfth of the file, where it is used; what is refused says why."""
    data = bytearray(backup.read_bytes())
    start, end = len(data) * part // 12, len(data) * (part + 1) // 12
    place = next(at for at in range((start + end) // 2, end) if data[at])
    data[place] ^= 0xFF
    backup.write_bytes(data)
    with pytest.raises(HubError, match=r"damaged|not a backup|tampered"):
        restore(backup, tmp_path / "again")
    assert not (tmp_path / "again" / "hub.toml").exists()


def test_other_files_and_half_of_a_backup_are_refused(backup: Path, hub: Hub, tmp_path: Path) -> None:
    half = tmp_path / "half"
    half.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2])
    (tmp_path / "text").write_text("not a database")
    sqlcipher3.connect(tmp_path / "other.db").execute("CREATE TABLE t (x)").connection.close()
    keys = backup.with_name(backup.name + ".keys")
    for name, why in (("half", "damaged"), ("text", "not a backup"), ("other.db", "not a backup")):
        with pytest.raises(HubError, match=why):
            restore(tmp_path / name, tmp_path / "again", keys)
    with pytest.raises(HubError, match="not restored"):
        restore(tmp_path / "nowhere", tmp_path / "again", keys)


def test_a_backup_of_a_newer_version_is_refused(backup: Path, tmp_path: Path) -> None:
    with sqlcipher3.connect(backup) as raw:
        raw.execute("UPDATE backup_note SET schema = 99")
    raw.close()
    with pytest.raises(HubError, match="newer version"):
        restore(backup, tmp_path / "again")


@pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bwrap for a small disk")
@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_full_disk_is_said_and_leaves_nothing(backup: Path, hub: Hub, tmp_path: Path, verb: str) -> None:
    small = tmp_path / "small"
    small.mkdir()
    room = str(backup.stat().st_size // 2)
    command = ["bwrap", "--dev-bind", "/", "/", "--size", room, "--tmpfs", str(small), "--"]
    command += [sys.executable, "-m", "tac_desk.cli.hub"]
    if verb == "backup":
        command += ["--data", str(tmp_path / "hub"), "backup", str(small)]
    else:
        command += ["--data", str(small / "hub"), "restore", str(backup)]
    listing = [sys.executable, "-c", SHOW, str(small), *command]
    done = subprocess.run([*command[: command.index("--") + 1], *listing], capture_output=True, text=True)
    assert "status 2" in done.stdout, done.stdout + done.stderr
    assert "full" in done.stderr.lower() or "space" in done.stderr.lower()
    assert "left []" in done.stdout


SHOW = """
import os, subprocess, sys
command = sys.argv[sys.argv.index("--", 2) + 1:]
print("status", subprocess.run(command).returncode)
print("left", [name for _, _, names in os.walk(sys.argv[1]) for name in names])
"""


def test_a_restored_hub_serves_desks_that_were_enrolled_before(
    hub_server: HubProcess, tmp_path: Path
) -> None:
    ada = hub_server.enrol("ada")
    first = ada.exchange(ada.sign(AddComment("Before."), "dossier:alpha"))
    done = back_up(hub_server.hub, tmp_path / "saved.tac-hub", with_keys=True)  # while it serves
    hub_server.stop()
    restore(done.file, tmp_path / "again")
    again = HubProcess(tmp_path / "again", Hub.open(tmp_path / "again"))
    assert finish(again.hub) == 0
    again.start()
    ada.server = again
    reply = ada.exchange(ada.sign(AddComment("After."), "dossier:alpha"), cursor=len(first.entries))
    assert [outcome.status for outcome in reply.outcomes] == ["accepted"]
    assert [entry.seq for entry in reply.entries] == [len(first.entries)]
    again.close()


def test_the_commands_say_what_is_in_a_backup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_old_hub(tmp_path / "old")
    data = ["--data", str(tmp_path / "old")]
    assert main([*data, "backup", str(tmp_path)]) == 2
    assert "tac-hub migrate" in capsys.readouterr().err
    assert main([*data, "migrate"]) == 0
    assert "hub.db.schema-2" in capsys.readouterr().out
    assert main([*data, "backup", str(tmp_path / "b"), "--with-keys"]) == 0
    written = capsys.readouterr().out
    assert "15 entries, root " in written
    assert "last entry 2026-09-21 " in written
    assert main(["--data", str(tmp_path / "new"), "restore", str(tmp_path / "b")]) == 0
    assert "15 entries" in capsys.readouterr().out
    assert main(["--data", str(tmp_path / "new"), "verify"]) == 0
    assert os.listdir(tmp_path / "new").count(".restoring") == 0

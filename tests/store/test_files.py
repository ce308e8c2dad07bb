"""The two files of a profile under bad conditions: damage, a full disk, another program, a kill."""

import json
import os
import signal
import stat
import subprocess
import sys
import textwrap
import time

import msgspec
import pytest
from little_hub import KEY
from sqlcipher3 import dbapi2 as sqlite

from tac_desk.domain.commands import AddComment
from tac_desk.store.action import Action, ActionState
from tac_desk.store.database import Database
from tac_desk.store.errors import Damaged, DiskFull, InUse, StoreError
from tac_desk.store.outbox import Outbox
from tac_desk.store.outbox_schema import MIGRATIONS
from tac_desk.store.store import Store


def comment(text="Hello"):
    body = msgspec.json.encode(AddComment(text)).decode()
    return Action(0, "add_comment", "dossier:7", body, 1, 1, ActionState.DRAFT)


@pytest.fixture
def profile(hub, tmp_path):
    """A closed profile with one dossier and one unsent comment."""
    store = hub.desk(tmp_path / "profile")
    hub.file(7)
    hub.sync(store)
    store.save_action(comment(), {"row:7:stars": "begun"})
    store.close()
    return tmp_path / "profile"


def _check_mended(hub, profile):
    store = Store.open(profile, KEY)
    assert store.healed is not None
    assert store.position().size == 0
    assert store.drafts() == {"row:7:stars": "begun"}
    assert [action.state for action in store.actions()] == [ActionState.DRAFT]
    hub.sync(store, release=False)
    assert [c.text for c in store.view().world.dossier("dossier:7").comments] == ["Hello"]
    store.close()
    again = Store.open(profile, KEY)
    assert again.healed is None
    again.close()


def test_a_cache_of_garbage_is_moved_aside_and_the_outbox_stays(hub, profile):
    (profile / "cache.db").write_bytes(b"not a database at all" * 999)
    _check_mended(hub, profile)
    assert (profile / "cache.db.damaged").read_bytes().startswith(b"not a database")


def test_a_cache_of_another_version_is_refetched(hub, profile):
    database = Database(profile / "cache.db", KEY)
    with database.write() as now:
        now.run("PRAGMA user_version = 99")
    database.close()
    _check_mended(hub, profile)


def test_a_cache_that_breaks_while_it_is_used_says_so_and_heals_at_the_next_start(hub, profile):
    store = Store.open(profile, KEY)
    with store._cache._database.write() as now:
        now.run("UPDATE things SET body = ? WHERE subject = 'dossier:7'", (b"{}",))
    store._view = None
    with pytest.raises(Damaged) as caught:
        store.view().world.dossier("dossier:7")
    assert "fetched from the hub again" in caught.value.next_step
    store.close()
    _check_mended(hub, profile)


def test_damaged_pages_in_the_middle_are_noticed_and_heal_at_the_next_start(hub, profile):
    path = profile / "cache.db"
    raw = bytearray(path.read_bytes())
    behind = 4096 * 29  # what is read when it is opened, the tables' names among it, is whole
    raw[behind:] = os.urandom(len(raw) - behind)
    path.write_bytes(raw)
    with pytest.raises(Damaged):
        Store.open(profile, KEY).view()
    _check_mended(hub, profile)


def test_a_wrong_key_is_told_plainly_and_costs_nothing(profile):
    before = {name: (profile / name).read_bytes() for name in ("cache.db", "outbox.db")}
    with pytest.raises(Damaged) as caught:
        Store.open(profile, bytes(32))
    assert "key" in caught.value.cause
    assert {name: (profile / name).read_bytes() for name in before} == before


def test_a_damaged_outbox_is_never_thrown_away(profile):
    (profile / "outbox.db").write_bytes(b"x" * 8192)
    with pytest.raises(Damaged) as caught:
        Store.open(profile, KEY)
    assert caught.value.next_step
    assert (profile / "outbox.db").read_bytes() == b"x" * 8192


def test_a_second_program_is_told_that_the_profile_is_open(profile):
    store = Store.open(profile, KEY)
    with pytest.raises(InUse) as caught:
        Store.open(profile, KEY)
    assert caught.value.title
    store.close()
    Store.open(profile, KEY).close()
    assert (profile / "desk.lock").exists()


def test_nobody_else_can_read_the_profile_and_nothing_is_in_clear(hub, profile):
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    store = Store.open(profile, KEY)
    store.save_drafts({"comment:7": "a secret thought"}, 1)
    found = list(profile.iterdir())
    assert {"outbox.db-wal", "cache.db"} <= {path.name for path in found}
    assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
    store.close()
    assert not any(b"secret thought" in path.read_bytes() for path in profile.iterdir())


def test_a_place_that_cannot_be_used_is_told_plainly(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as caught:
        Store.open(tmp_path / "file", KEY)
    assert caught.value.next_step


def test_an_outbox_of_a_newer_program_is_left_alone(profile):
    database = Database(profile / "outbox.db", KEY)
    with database.write() as now:
        now.run("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(StoreError, match="newer"):
        Store.open(profile, KEY)


def test_a_failed_migration_leaves_the_outbox_as_it_was(tmp_path, monkeypatch):
    Outbox(tmp_path / "outbox.db", KEY).close()
    broken = "CREATE TABLE half (x)\n\nCREATE NONSENSE"
    with monkeypatch.context() as patched:
        patched.setattr("tac_desk.store.outbox.MIGRATIONS", (*MIGRATIONS, broken))
        with pytest.raises(sqlite.OperationalError):
            Outbox(tmp_path / "outbox.db", KEY)
    database = Database(tmp_path / "outbox.db", KEY)
    assert database.one("PRAGMA user_version") == (len(MIGRATIONS),)
    assert database.one("SELECT 1 FROM sqlite_schema WHERE name = 'half'") is None
    database.close()


def test_the_database_itself_refuses_to_change_or_drop_a_released_action(hub, profile):
    store = Store.open(profile, KEY)
    store.release_due(0, hub.keys["laptop-m1"], everything=True)
    for sql in ("UPDATE actions SET body = '{}'", "UPDATE actions SET n = 9", "DELETE FROM actions"):
        with pytest.raises(sqlite.IntegrityError, match="released"), store._outbox._database.write() as now:
            now.run(sql)
    with pytest.raises(ValueError, match="saved"):
        store.remove_action(store.actions()[0], {}, 1)
    assert len(store.outgoing()) == 1
    store.close()


def save_many(store, text, count, kept=None):
    """Save drafts, noting in `kept` those that were acknowledged."""
    for number in range(count):
        store.save_drafts({f"comment:{number}": text}, 1)
        if kept is not None:
            kept[f"comment:{number}"] = text


@pytest.mark.parametrize("file", ["_outbox", "_cache"])
def test_a_full_disk_is_told_plainly_and_loses_nothing(hub, profile, file):
    store = Store.open(profile, KEY)
    database = getattr(store, file)._database
    pages = database.one("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages}")
    before, position = store.drafts(), store.position()
    big = "x" * 60_000
    hub.file(8, summary=big)
    with pytest.raises(DiskFull) as caught:
        save_many(store, big, 9) if file == "_outbox" else hub.sync(store)
    assert "room" in caught.value.title
    assert store.position() == position
    assert before.items() <= store.drafts().items()
    database.read("PRAGMA max_page_count = 1000000")
    hub.sync(store)
    assert [action.state for action in store.actions()] == [ActionState.COUNTED]
    assert "dossier:8" in store.subjects("dossier")
    store.close()


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk takes root")
def test_a_really_full_disk_loses_nothing(hub, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine does not let us mount")
    try:
        store = hub.desk(disk / "p")
        kept = {}
        with pytest.raises(DiskFull):
            save_many(store, "x" * 9000, 500, kept)
        assert kept
        assert kept.items() <= store.drafts().items()
        store.close()
        store = Store.open(disk / "p", KEY)
        assert kept.items() <= store.drafts().items()
        store.close()
    finally:
        subprocess.run(["umount", disk], check=True)


WRITER = """
    import sys
    from pathlib import Path
    from tac_desk.store.store import Store
    store = Store.open(Path(sys.argv[1]), bytes(range(32)))
    number = len(store.drafts())
    while True:
        store.save_drafts({f"comment:{number}": f"text {number}"}, number)
        print(number, flush=True)
        number += 1
"""


def test_a_killed_writer_leaves_every_draft_it_acknowledged(tmp_path):
    acknowledged = -1
    for round_ in range(6):
        command = [sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path / "p")]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            first = writer.stdout.readline()
            time.sleep(0.01 * round_)
            writer.send_signal(signal.SIGKILL)
            said = [first, *writer.stdout.read().split()]
        acknowledged = max(acknowledged, *(int(number) for number in said))
        store = Store.open(tmp_path / "p", KEY)
        drafts = store.drafts()
        store.close()
        assert [drafts.get(f"comment:{n}") for n in range(acknowledged + 1)] == [
            f"text {n}" for n in range(acknowledged + 1)
        ]
        assert len(drafts) <= acknowledged + 2
    assert acknowledged >= 6


def test_what_the_outbox_keeps_reads_back_as_it_was_written(tmp_path):
    outbox = Outbox(tmp_path / "outbox.db", KEY)
    id_ = outbox.add(comment("Grüße"), {"comment:7": None, "row:7:stars": json.dumps({"a": 1})})
    kept = outbox.action(id_)
    assert (kept.command, kept.state) == (AddComment("Grüße"), ActionState.DRAFT)
    assert outbox.drafts("row:7:") == {"row:7:stars": '{"a": 1}'}
    assert outbox.drafts("row_7") == {}
    outbox.close()


def test_an_action_is_saved_once_though_the_copy_of_the_ledger_cannot_be_written(profile):
    """It was told as not saved, and saving it again made two of it."""
    store = Store.open(profile, KEY)
    store._cache._database.read("PRAGMA query_only = 1")
    with pytest.raises(StoreError), store._cache._database.write() as now:
        now.run("DELETE FROM queue")
    store.save_action(comment("Second"), {})
    store._cache._database.read("PRAGMA query_only = 0")
    assert [json.loads(action.body)["text"] for action in store.actions()] == ["Second", "Hello"]
    assert store.view().pending[-1].action.body == comment("Second").body
    store.close()

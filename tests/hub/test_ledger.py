"""The ledger in its database, on SQLite and on PostgreSQL: append-only, without gaps, and it shows tampering."""

import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from tac_desk.domain.commands import AddComment, AddMember, EnrolDevice, FoundCouncil, RevokeDevice
from tac_desk.hub import blobs
from tac_desk.hub.errors import DatabaseTrouble, HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import MAX_BLOB, Outcome
from tac_desk.record.signing import DeviceKey
from tests.hub_process import found_test_hub

WRITERS, EACH = 8, 25


@pytest.fixture(params=["sqlite", "postgresql"])
def any_hub(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub on either database."""
    if request.param == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    hub = found_test_hub(tmp_path / "hub")
    yield hub
    hub.close()


def _comment(hub: Hub, device: str, key: DeviceKey, n: int) -> SignedCommand:
    body = command_body(AddComment(f"{device} says {n}"))
    envelope = Envelope(1, hub.id, device, n, "add_comment", "dossier:alpha", body, Seen(0, ""), 0)
    return seal(envelope, key)


def test_the_ledger_refuses_every_change(any_hub: Hub) -> None:
    row = "SELECT seq, 'other', 99, member, subject, audience, payload_hash, salt, leaf, root, body FROM entries"
    changes = ["UPDATE entries SET member = 'eve' WHERE seq = 1", "DELETE FROM entries WHERE seq = 1"]
    if any_hub.database.engine.dialect.name == "sqlite":
        changes.append(f"REPLACE INTO entries {row} WHERE seq = 1")
    else:
        changes.append("TRUNCATE entries")
    for change in changes:
        with pytest.raises(DatabaseError, match="append-only"), any_hub.database.writing() as connection:
            connection.execute(text(change))
    assert verify_ledger(any_hub).size > 1


def test_eight_writers_leave_no_gap_and_lose_nothing(any_hub: Hub, tmp_path: Path) -> None:
    keys = {f"device-{place}": DeviceKey.generate() for place in range(WRITERS)}
    for device, key in keys.items():
        any_hub.submit(EnrolDevice(device, "ada", key.public.hex(), device), "council")
    before = verify_ledger(any_hub).size
    outcomes: list[Outcome] = []
    hubs = [any_hub, Hub.open(tmp_path / "hub")]  # the second one locks like another process

    def write(hub: Hub, device: str) -> None:
        for n in range(1, EACH + 1):
            outcomes.append(hub.judge(_comment(hub, device, keys[device], n)))

    threads = [
        threading.Thread(target=write, args=(hubs[place % 2], device)) for place, device in enumerate(keys)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    hubs[1].close()
    assert [outcome.status for outcome in outcomes] == ["accepted"] * (WRITERS * EACH)
    assert sorted(outcome.seq or 0 for outcome in outcomes) == list(range(before, before + WRITERS * EACH))
    assert verify_ledger(any_hub).size == before + WRITERS * EACH
    alpha = any_hub.thing("dossier:alpha")
    assert len({comment.id for comment in alpha.comments}) == WRITERS * EACH  # type: ignore[union-attr]


def test_a_command_of_many_writers_at_once_is_entered_once(any_hub: Hub) -> None:
    key = DeviceKey.generate()
    any_hub.submit(EnrolDevice("d", "ada", key.public.hex(), "d"), "council")
    signed, outcomes = _comment(any_hub, "d", key, 1), []
    threads = [
        threading.Thread(target=lambda: outcomes.append(any_hub.judge(signed))) for _ in range(WRITERS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == WRITERS
    assert len({(outcome.status, outcome.seq) for outcome in outcomes}) == 1


def _add_eve_and_too_big_a_blob(hub: Hub) -> None:
    with hub.sitting() as sitting:
        hub.submit_in(sitting, AddMember("eve", "Eve", ()), "council")
        blobs.put(sitting.connection, "00", b"x" * (MAX_BLOB + 1))


def test_a_transaction_that_fails_leaves_nothing(any_hub: Hub) -> None:
    before = verify_ledger(any_hub)
    with pytest.raises(HubError, match="too big"):
        _add_eve_and_too_big_a_blob(any_hub)
    assert verify_ledger(any_hub) == before
    assert "eve" not in any_hub.council().members


@pytest.mark.parametrize("kind", ["TEXT", "BLOB"])
def test_a_row_changed_behind_the_triggers_is_found(hub: Hub, tmp_path: Path, kind: str) -> None:
    changed = f"CAST(replace(CAST(body AS TEXT), 'Ada', 'Eve') AS {kind})"
    path = tmp_path / "hub" / "hub.db"
    with sqlcipher3.connect(path) as raw:
        raw.execute("DROP TRIGGER entries_stay")
        raw.execute(f"UPDATE entries SET body = {changed} WHERE seq = 1")
    raw.close()
    with pytest.raises(HubError, match="Entry 1 was changed"):
        verify_ledger(hub)


def test_nobody_founds_a_council_twice_under_whatever_subject(hub: Hub) -> None:
    key = DeviceKey.generate()
    hub.submit(EnrolDevice("d", "olga", key.public.hex(), "d"), "council")
    again = FoundCouncil("Mine", hub.council().rulebook, "Eve", "d", key.public.hex())
    for n, subject in enumerate(("council", "council:mine"), 1):
        envelope = Envelope(1, hub.id, "d", n, again.KIND, subject, command_body(again), Seen(0, ""), 0)
        assert hub.judge(seal(envelope, key)).status == "refused"
    assert hub.council().name == "Test council"


def test_a_malformed_command_is_not_entered(hub: Hub) -> None:
    before = verify_ledger(hub).size
    key = DeviceKey.generate()
    hub.submit(EnrolDevice("d", "ada", key.public.hex(), "d"), "council")
    good = _comment(hub, "d", key, 1)
    spaced = SignedCommand(good.payload.replace(":", ": ", 1), good.signature)
    deep = SignedCommand("[" * 100_000, "")
    for bad in (spaced, deep, SignedCommand("", ""), SignedCommand("{}", "00"), SignedCommand("\x00", "zz")):
        assert hub.judge(bad).reason == "malformed"
    assert verify_ledger(hub).size == before + 1


def test_keys_and_database_are_readable_by_their_owner_only(hub: Hub, tmp_path: Path) -> None:
    files = list((tmp_path / "hub").iterdir())
    assert {path.name for path in files} >= {"hub.db", "hub.toml", "log.key", "operator.key"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "hub").stat().st_mode) == 0o700
    secrets = [(tmp_path / "hub" / name).read_text("ascii").strip() for name in ("log.key", "operator.key")]
    database = b"".join(path.read_bytes() for path in files if path.name.startswith("hub.db"))
    assert not any(bytes.fromhex(secret) in database or secret.encode() in database for secret in secrets)


def test_a_damaged_key_and_a_missing_hub_are_named(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "hub" / "log.key").write_text("not hex")
    with pytest.raises(HubError, match=r"log\.key"):
        Hub.open(tmp_path / "hub")
    with pytest.raises(HubError, match=r"holds no hub\.toml"):
        Hub.open(tmp_path)


def test_an_unreachable_database_is_named_without_its_password(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE_VARIABLE, "postgresql://tac:topsecret@127.0.0.1:1/none")
    with pytest.raises(HubError, match=r"127\.0\.0\.1") as caught:
        Hub.open(tmp_path / "hub")
    assert "topsecret" not in f"{caught.value.title}{caught.value.cause}{caught.value.next_step}"


def test_nobody_locks_the_hub_itself_out(hub: Hub) -> None:
    assert hub.submit(RevokeDevice("hub", "coup"), "council").status == "refused"
    assert hub.submit(AddMember("operator", "Nobody", ()), "council").status == "refused"
    assert hub.submit(AddMember("eve", "Eve", ()), "council").status == "accepted"


def test_a_locked_database_is_trouble_that_can_be_told(hub: Hub, tmp_path: Path) -> None:
    with sqlcipher3.connect(tmp_path / "hub" / "hub.db", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with hub.database.reading() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 50")
        with pytest.raises(DatabaseTrouble, match="locked"):
            hub.put_blob(b"data")
        other.execute("ROLLBACK")
    other.close()
    assert hub.put_blob(b"data")


def test_a_database_without_a_ledger_is_named(any_hub: Hub, tmp_path: Path) -> None:
    with any_hub.database.writing() as connection:
        connection.execute(text("DROP TABLE head"))
    with pytest.raises(HubError, match="no tables of a hub"):
        Hub.open(tmp_path / "hub")


def test_a_database_file_that_is_damaged_is_told_as_trouble(tmp_path: Path) -> None:
    """It was a traceback."""
    hub = found_test_hub(tmp_path / "hub")
    hub.close()
    path = tmp_path / "hub" / "hub.db"
    path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096))
    with pytest.raises(HubError, match="malformed"):
        verify_ledger(Hub.open(tmp_path / "hub"))

"""A sweep of damage over the copy of the ledger: always thrown away and fetched again, or refused; never the outbox."""

import os
import random
import shutil

import pytest
from little_hub import KEY

from tac_desk.store.action import ActionState
from tac_desk.store.database import Database
from tac_desk.store.errors import StoreError
from tac_desk.store.health import examine
from tac_desk.store.store import Store
from tests.store.test_files import comment

SEED = 5
AT_ONCE = 40  # places of the file that one way of damaging is tried at


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A hub, a closed profile of a desk that fetched from it, and what both say of the ledger."""
    from little_hub import LittleHub

    hub, folder = LittleHub(), tmp_path_factory.mktemp("kept") / "profile"
    store = hub.desk(folder)
    for number in range(1, 9):
        hub.file(number, summary="words " * 200)
    hub.sync(store)
    store.save_action(comment(), {"row:7:stars": "begun"})
    pin = store._outbox.pin
    store.close()
    return hub, folder, pin


@pytest.fixture
def profile(kept, tmp_path):
    return shutil.copytree(kept[1], tmp_path / "p")


def told(trouble):
    assert trouble.title
    assert trouble.next_step


def check(kept, profile):
    """Opened as often as it takes to notice: then all of the hub's ledger is there, and all of ours."""
    hub, _, pin = kept
    for _ in range(3):
        try:
            store = Store.open(profile, KEY)
        except StoreError as trouble:
            told(trouble)
            continue
        try:
            assert store._outbox.pin == pin, "trust in the hub outlives the copy"
            assert store.drafts() == {"row:7:stars": "begun"}
            assert [a.state for a in store.actions()] == [ActionState.DRAFT]
            healed = store.healed is not None
            hub.sync(store, release=False)
            assert store.position() == pin
            for number in range(1, 9):
                found = store.view().world.dossier(f"dossier:{number}")
                assert found.name == f"Project {number}"
            assert len(store.subjects("dossier")) == 8
        except StoreError as trouble:
            told(trouble)
            continue
        finally:
            store.close()
        return healed
    raise AssertionError("it does not heal in three starts")


def flipped(raw, place):
    raw[place] ^= 0x40


def zeroed(raw, place):
    start = place // 4096 * 4096
    raw[start : start + 4096] = bytes(len(raw[start : start + 4096]))


def torn(raw, place):
    raw[place // 512 * 512 :] = os.urandom(len(raw) - place // 512 * 512)


def cut(raw, place):
    del raw[place:]


@pytest.mark.parametrize("damage", [flipped, zeroed, torn, cut])
def test_damage_anywhere_in_the_copy_heals_and_costs_nothing_of_ours(kept, profile, damage, tmp_path):
    whole, chance, healed = (profile / "cache.db").read_bytes(), random.Random(SEED), 0
    for round_ in range(AT_ONCE):
        copy = shutil.copytree(kept[1], tmp_path / f"round-{round_}")
        raw = bytearray(whole)
        damage(raw, chance.randrange(len(raw)) if round_ else 0)
        (copy / "cache.db").write_bytes(raw)
        outbox = (copy / "outbox.db").read_bytes()
        with_doctor = round_ % 2 == 0
        if with_doctor and bytes(raw) != whole:
            try:
                examine(copy, KEY)
            except StoreError as trouble:
                told(trouble)
        assert (copy / "outbox.db").read_bytes() == outbox
        healed += check(kept, copy)
        shutil.rmtree(copy)
    assert healed, f"seed {SEED}: no damage was ever noticed"


def _nothing(path):
    path.write_bytes(b"")


def _gone(path):
    path.unlink()


def _folder(path):
    path.unlink()
    path.mkdir()
    (path / "inside").write_text("x")


def _another_key(path):
    path.unlink()
    Database(path, bytes(32)).close()


def _another_program(path):
    path.write_bytes(b"SQLite format 3\0" + bytes(4080))


def _link_to_nowhere(path):
    path.unlink()
    path.symlink_to(path.with_name("nowhere") / "at all")


def _journals_of_another(path):
    """The journals that another database left behind."""
    other = path.with_name("other.db")
    database = Database(other, bytes(32))
    with database.write() as now:
        now.run("CREATE TABLE t (x)")
        now.many("INSERT INTO t VALUES (?)", [("words " * 900,)] * 50)
    for suffix in ("-wal", "-shm"):
        shutil.copyfile(f"{other}{suffix}", f"{path}{suffix}")
    database.close()
    other.unlink()


def _journal_of_noise(path):
    path.with_name("cache.db-wal").write_bytes(os.urandom(50_000))
    path.with_name("cache.db-shm").write_bytes(os.urandom(32_768))


@pytest.mark.parametrize(
    "harm",
    [_nothing, _gone, _folder, _another_key, _another_program, _link_to_nowhere, _journals_of_another,
     _journal_of_noise],
)  # fmt: skip
def test_whatever_lies_in_the_place_of_the_copy_it_is_fetched_again(kept, profile, harm):
    harm(profile / "cache.db")
    check(kept, profile)
    assert not check(kept, profile), "it heals once"


def test_a_folder_in_its_place_twice_is_put_aside_twice(kept, profile):
    for _ in range(2):
        _folder(profile / "cache.db")
        assert check(kept, profile)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_copy_that_may_not_be_read_is_fetched_again(kept, profile):
    (profile / "cache.db").chmod(0)
    assert check(kept, profile)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_is_refused_in_words(profile):
    (profile / "outbox.db").chmod(0o400)
    profile.chmod(0o500)
    try:
        with pytest.raises(StoreError) as caught:
            Store.open(profile, KEY)
    finally:
        profile.chmod(0o700)
    assert caught.value.next_step


def test_a_copy_that_was_lost_does_not_let_a_shorter_ledger_in(kept, profile):
    """The pin is kept with the outbox: a hub cannot hide behind a damaged copy."""
    from tac_desk.store.errors import LedgerMismatch

    hub = kept[0]
    (profile / "cache.db").write_bytes(b"noise" * 4000)
    store = Store.open(profile, KEY)
    entry, *_ = reversed(hub.log)
    hub.log.pop()
    try:
        with pytest.raises(LedgerMismatch):
            hub.sync(store, release=False)
        assert store.release_due(2**52, hub.keys["laptop-m1"], everything=True) == frozenset()
    finally:
        hub.log.append(entry)
        store.close()

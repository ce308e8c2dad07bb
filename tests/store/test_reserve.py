"""A full disk: what a person writes is saved in the reserve, which is whole again when there is room."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest

from tac_desk.store.errors import AlmostFull, DiskFull
from tac_desk.store.reserve import RESERVE_FILE, SIZE
from tac_desk.store.store import Store
from tests.store.test_files import comment, save_many

KEY = bytes(range(32))
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk takes root"
)


@pytest.fixture
def disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk):
    with (disk / "filler").open("wb", buffering=0) as file:
        for size in (65_536, 4096, 1):
            with suppress(OSError):
                while True:
                    os.write(file.fileno(), bytes(size))


def test_what_is_written_on_a_full_disk_is_saved_in_the_reserve_and_the_reserve_comes_back(disk):
    store = Store.open(disk / "p", KEY)
    reserve = disk / "p" / RESERVE_FILE
    assert reserve.stat().st_size == SIZE
    assert store.room_trouble() is None
    fill(disk)
    store.save_drafts({"comment:7": "x" * 48_000}, 1)
    id_, _ = store.save_action(comment("y" * 48_000), {"comment:7": None})
    trouble = store.room_trouble()
    assert isinstance(trouble, AlmostFull)
    assert f"{reserve.stat().st_size // 1024:,} KiB" in trouble.cause
    assert 0 < reserve.stat().st_size < SIZE, "only what was needed is given back"
    store.close()

    store = Store.open(disk / "p", KEY)
    assert store.action(id_).command.text == "y" * 48_000
    assert store.room_trouble() is not None
    (disk / "filler").unlink()
    assert store.room_trouble() is None
    assert reserve.stat().st_size == SIZE
    store.close()


def test_when_the_reserve_is_used_up_too_it_is_told_and_nothing_saved_is_lost(disk):
    store = Store.open(disk / "p", KEY)
    fill(disk)
    kept = {}
    with pytest.raises(DiskFull):
        save_many(store, "x" * 9000, 1000, kept)
    assert len(kept) >= 20
    assert (disk / "p" / RESERVE_FILE).stat().st_size == 0
    assert store.drafts() == kept
    store.close()
    store = Store.open(disk / "p", KEY)
    assert store.drafts() == kept
    store.close()


def test_a_directory_in_the_place_of_the_reserve_stops_nobody(tmp_path):
    (tmp_path / "p" / RESERVE_FILE).mkdir(parents=True)
    store = Store.open(tmp_path / "p", KEY)
    store.save_drafts({"comment:7": "kept"}, 1)
    assert store.room_trouble() is not None
    store.close()

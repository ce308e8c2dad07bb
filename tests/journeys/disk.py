"""A disk that is full for a while: a small one of its own where root may mount it, else the outbox may not grow."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tac_desk.store.reserve import RESERVE_FILE
from tests.journeys.window import Desktop, until


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Mount one at `folder`, if this system lets us."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder)]
    may = sys.platform == "linux" and os.geteuid() == 0
    mounted = may and subprocess.run(command, capture_output=True, check=False).returncode == 0
    try:
        yield
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full_disk(desk: Desktop, *, reserve: bool = False) -> Iterator[None]:
    """Not one byte more can be saved in the profile of `desk` meanwhile, save in its `reserve`."""
    if not reserve:
        (desk.profile / RESERVE_FILE).unlink()
    if not desk.profile.is_mount():
        _limit(desk, 1)  # page, which means as many as there are
        yield
        _limit(desk, 2**30)
        return
    filler = desk.profile / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 4096, 1):
            with suppress(OSError):
                while True:
                    os.write(file.fileno(), bytes(size))
    yield
    filler.unlink()


def _limit(desk: Desktop, pages: int) -> None:
    done: list[object] = []
    sql = f"PRAGMA max_page_count = {pages}"
    desk.window.courier.ask(lambda door: door.store._outbox._database.read(sql), then=done.append)
    until(lambda: done, "the limit")

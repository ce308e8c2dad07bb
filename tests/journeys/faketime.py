"""Starts programs whose clock goes ahead: libfaketime, where this system has it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.bars.set_aside import environment
from tests.hub_process import HubProcess


def _library() -> Path:
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        expected = os.environ.get("CI") and sys.platform.startswith("linux")
        assert not expected, "libfaketime is missing; packaging/dev.py test installs it"
        pytest.skip("no libfaketime on this machine")
    return found[0]


@contextmanager
def after(hours: int) -> Iterator[None]:
    """What is started meanwhile believes that it is so many hours later; its waiting is not affected."""
    with ExitStack() as leaving:
        for name, value in {
            "LD_PRELOAD": str(_library()),
            "FAKETIME": f"+{hours}h",  # it takes one unit only
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }.items():
            leaving.enter_context(environment(name, value))
        yield


def tac_hub_after(hours: int, hub: HubProcess, *words: object) -> str:
    """What a command of tac-hub prints that is run so many hours later."""
    command = [sys.executable, "-m", "tac_desk.cli.hub", "--data", str(hub.directory), *map(str, words)]
    with after(hours):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()

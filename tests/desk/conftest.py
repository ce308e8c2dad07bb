"""A little hub, and a desk that is signed in to it."""

import importlib.util
import sys
from pathlib import Path

import pytest

from tac_desk.desk.bootstrap import Desk

_FILE = Path(__file__).parent.parent / "store" / "little_hub.py"


def _little_hub():
    """Loaded by its path, once: test folders are no packages."""
    if "little_hub" not in sys.modules:
        spec = importlib.util.spec_from_file_location("little_hub", _FILE)
        sys.modules["little_hub"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["little_hub"])
    return sys.modules["little_hub"]


little_hub = _little_hub()


@pytest.fixture
def hub():
    return little_hub.LittleHub()


@pytest.fixture
def desk(hub, tmp_path):
    """The desk of member m1, primary of seat s1."""
    desk = Desk(hub.desk(tmp_path / "profile"), clock=lambda: hub.now)
    yield desk
    desk.close()

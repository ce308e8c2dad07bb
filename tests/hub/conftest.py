"""A real hub, served by a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tac_desk.hub.hub import Hub
from tests.hub_process import HubProcess, found_test_hub


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    """A founded hub, not served."""
    hub = found_test_hub(tmp_path / "hub")
    yield hub
    hub.close()


@pytest.fixture
def hub_server(tmp_path: Path) -> Iterator[HubProcess]:
    """A founded hub that serves on a free port."""
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    yield server
    server.close()

"""Makes `application_bodies` importable by the tests of this room, and brings a forge to ask."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tac_desk.intake.forge import fetch_facts
from tac_desk.intake.forge_http import Asking
from tests.intake.forge_server import ForgeServer, fill

sys.path.insert(0, str(Path(__file__).parent))

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)


@pytest.fixture
def forge():
    server = ForgeServer()
    fill(server)
    yield server
    server.close()


@pytest.fixture
def fetch(forge):
    """Fetches the facts of loom/weave, with the settings a test wants."""

    def ask(repository="loom/weave", packages=("weave",), badge=None, **settings):
        settings = {"places": forge.places, "clock": lambda: NOW, "pauses": (0.0, 0.0)} | settings
        return fetch_facts(repository, Asking(**settings), packages=packages, badge=badge)

    return ask

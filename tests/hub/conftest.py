"""A real hub, served by a process of its own; the contract suite gets it on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import DATABASE_VARIABLE
from tests.hub_process import HubProcess, found_test_hub

CONTRACT = {
    "test_accounts",
    "test_closed",
    "test_closing",
    "test_draft",
    "test_exchange",
    "test_log_key",
    "test_memory",
    "test_results",
    "test_reviewing",
    "test_together",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What these modules say holds on either database."""
    of_the_contract = metafunc.module.__name__.rpartition(".")[2] in CONTRACT
    if of_the_contract and "kind_of_database" in metafunc.fixturenames:
        metafunc.parametrize("kind_of_database", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def kind_of_database(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where hubs of this test keep their ledger."""
    kind = str(getattr(request, "param", "sqlite"))
    if kind == "postgresql":
        monkeypatch.setenv(DATABASE_VARIABLE, request.getfixturevalue("postgres_database"))
    return kind


@pytest.fixture
def hub(kind_of_database: str, tmp_path: Path) -> Iterator[Hub]:
    """A founded hub, not served."""
    hub = found_test_hub(tmp_path / "hub")
    yield hub
    hub.close()


@pytest.fixture
def hub_server(kind_of_database: str, tmp_path: Path) -> Iterator[HubProcess]:
    """A founded hub that serves on a free port."""
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    yield server
    server.close()

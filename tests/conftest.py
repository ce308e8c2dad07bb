"""What every test stands on: a private home, no screen unless asked for, no log line nobody expected."""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from logging import WARNING, Handler, LogRecord, getLogger
from pathlib import Path

import pytest

from tests.postgres import empty_database, is_installed, running_postgres

# --- a private home, before any module of ours can look up a directory -----------------------------------

HOME = Path(tempfile.mkdtemp(prefix="tac-desk-home-"))
GIT_IDENTITY = "[user]\n\tname = A Tester\n\temail = tester@example.invalid\n[init]\n\tdefaultBranch = main\n"


def _private_environment(home: Path) -> dict[str, str]:
    """Every variable by which a program finds a person's files, pointed below `home`."""
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    (home / ".gitconfig").write_text(GIT_IDENTITY, "utf-8")
    return {name: str(place) for name, place in places.items()}


os.environ.update(_private_environment(HOME))
os.environ.update(GIT_CONFIG_NOSYSTEM="1", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring", TZ="UTC")
os.environ["LANGUAGE"] = "en"  # that of the window, whatever the computer speaks
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("http_proxy", "https_proxy", "all_proxy", "GIT_CONFIG_GLOBAL", "GIT_DIR", "GIT_WORK_TREE"):
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


# --- a real screen, only where there is one ---------------------------------------------------------------


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ["QT_QPA_PLATFORM"].partition(":")[0] not in ("offscreen", "minimal", "vnc"):
        return
    skip = pytest.mark.skip(reason="needs a real screen; `python3 packaging/dev.py test` brings one")
    for item in items:
        if item.get_closest_marker("window"):
            item.add_marker(skip)


# --- no log line nobody expected --------------------------------------------------------------------------


class _Records(Handler):
    """Keeps the records of level WARNING and above."""

    def __init__(self) -> None:
        super().__init__(level=WARNING)
        self.kept: list[LogRecord] = []

    def emit(self, record: LogRecord) -> None:
        self.kept.append(record)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expect_log(pattern): this test makes tac_desk log a warning like this"
    )


@pytest.fixture(autouse=True)
def _no_surprise_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning of ours that the test does not expect, and on an expected one that never came."""
    patterns = [mark.args[0] for mark in request.node.iter_markers("expect_log")]
    records, ours = _Records(), getLogger("tac_desk")
    ours.addHandler(records)
    yield
    ours.removeHandler(records)
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in records.kept]
    surprises = [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]
    absent = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in lines)]
    assert not surprises, f"unexpected in the log: {surprises}"
    assert not absent, f"expected in the log, but absent: {absent}"


# --- a real PostgreSQL, of its own user, on loopback ------------------------------------------------------


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a throw-away PostgreSQL server; for a database of one test's own, ask for `postgres_database`."""
    if not is_installed():
        expected = os.environ.get("CI") and sys.platform.startswith("linux")
        assert not expected, "PostgreSQL is missing; packaging/dev.py test installs it"
        pytest.skip("no PostgreSQL on this machine")
    with running_postgres() as url:
        yield url


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of an empty database of this test's own, dropped afterwards."""
    with empty_database(postgres_url) as url:
        yield url

"""A hub process and desks, closed at the end of each journey."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tac_desk.cli.desk import main as tac_desk
from tac_desk.cli.hub import main as tac_hub
from tac_desk.hub.accounts import create_code
from tac_desk.sync import loop
from tests.hub_process import HubProcess
from tests.journeys.council import found_journey_hub
from tests.journeys.window import PASSPHRASE, Desktop

NewDesk = Callable[..., Desktop]
Run = Callable[..., str]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hub that was away is asked again sooner than in life."""
    monkeypatch.setattr(loop, "BACK_OFF", (0.2, 1.0))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    """The hub of the journeys, serving."""
    directory = tmp_path / "hub"
    server = HubProcess(directory, found_journey_hub(directory))
    server.start()
    yield server
    server.close()


@pytest.fixture
def new_desk(qtbot: QtBot, tmp_path: Path, hub: HubProcess) -> Iterator[NewDesk]:
    """Makes a signed-in desk of a member, on line, with everything fetched."""
    opened: list[Desktop] = []

    def make(member: str, url: str = "") -> Desktop:
        desk = Desktop(tmp_path / f"desk-{len(opened)}")
        opened.append(desk)
        code, _ = create_code(hub.hub, member)
        desk.open(url or hub.url, code).go_online()
        return desk

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def new_profile(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A desk that was never started."""
    desk = Desktop(tmp_path / "profile")
    yield desk
    desk.close()


@pytest.fixture
def at_the_hub(hub: HubProcess, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of tac-hub as the operator does; answers what it printed."""

    def run(*arguments: object) -> str:
        status = tac_hub(["--data", str(hub.directory), *map(str, arguments)])
        printed = capsys.readouterr()
        assert status == 0, printed.err
        return printed.out.strip()

    return run


@pytest.fixture
def at_the_desk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of tac-desk on a closed desk's profile; answers what it printed.

    The passphrase and `code` are typed in when they are asked for.
    """
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)

    def run(desk: Desktop, *arguments: object, code: str = "") -> str:
        monkeypatch.setattr("getpass.getpass", lambda prompt: code if "code" in prompt else PASSPHRASE)
        status = tac_desk(["--profile", str(desk.profile), *map(str, arguments)])
        printed = capsys.readouterr()
        assert status == 0, printed.err
        return printed.out

    return run

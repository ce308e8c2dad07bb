"""Whatever stands in TAC_HUB_DATABASE: the hub opens it or says plainly what is wrong, and never shows a password."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.hub.database import open_database
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.settings import DATABASE_VARIABLE, SETTINGS_FILE

SECRET = "topsecret"
ADDRESSES = [
    f"postgresql://tac:{SECRET}@127.0.0.1:port/name",
    f"postgresql://tac:{SECRET}@127.0.0.1:99999999/name",
    f"postgresql://tac:{SECRET}@[::1/name",
    f"postgresql://tac:{SECRET}@127.0.0.1:1/name",
    f"postgresql://tac:{SECRET}@127.0.0.1:1/name?nonsense=1",
    f"postgresql://tac:{SECRET}@127.0.0.1:1/name?plugin=none",
    f"postgresql://tac:{SECRET}@127.0.0.1:1/name?connect_timeout=x",
    f"postgresql://tac:{SECRET}@{'x' * 300}/name",
    f"postgresql://tac:{SECRET}@a\x00b/name",
    f"postgres://tac:{SECRET}@127.0.0.1:1/name",
    f"postgresql+asyncpg://tac:{SECRET}@127.0.0.1:1/name",
    f"mysql://tac:{SECRET}@127.0.0.1/name",
    f"http://tac:{SECRET}@127.0.0.1/",
    f"://tac:{SECRET}@",
    "sqlite:///hub.db",
    "nowhere/at/all/hub.db",
    "null\x00character.db",
    "/",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_cannot_be_used_is_said_without_its_password(address: str) -> None:
    with pytest.raises(HubError) as caught:
        open_database(address)
    said = f"{caught.value.title} {caught.value.cause} {caught.value.next_step}"
    assert SECRET not in said
    assert caught.value.next_step


def test_the_command_line_says_it_without_a_traceback(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATABASE_VARIABLE, ADDRESSES[0])
    assert main(["--data", str(tmp_path / "hub"), "verify"]) == 2
    said = capsys.readouterr().err
    assert "database address cannot be read" in said
    assert "postgresql://user@host/name" in said
    assert SECRET not in said


def test_a_database_in_the_settings_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_text("database = 5\n")
    with pytest.raises(HubError, match="database must be text"):
        Hub.open(tmp_path)

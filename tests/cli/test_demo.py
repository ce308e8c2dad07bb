"""tac-desk demo and shots: a real hub process, a real enrolment, a real window without a screen."""

import io
import os
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tac_desk.auth.vault import device_key
from tac_desk.cli.demo import DemoDesk, demo_desk
from tac_desk.cli.demo_hub import DemoError, serving
from tac_desk.cli.demo_shots import PAGES
from tac_desk.cli.desk import main
from tac_desk.cli.profile import profile_key
from tac_desk.hub.errors import HubError
from tac_desk.store.store import Store

PASSPHRASE = "four invented words here\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where throw-away files go, so that a test sees what is left of them."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def told(desk: DemoDesk) -> tuple[str, int]:
    """Who is signed in, and how many entries of the ledger the profile holds, verified."""
    store = Store.open(desk.profile, profile_key(desk.profile, desk.vault))
    try:
        identity = store.identity()
        assert identity is not None
        assert identity.demonstration
        return identity.member, store.position().size
    finally:
        store.close()


def test_a_throw_away_desk_is_signed_in_at_a_served_hub_and_holds_all_of_it(place: Path) -> None:
    with demo_desk(None, None) as desk:
        member, size = told(desk)
        assert device_key(desk.vault) is not None
        assert list(place.iterdir()) == [desk.profile.parent]
    assert member == "noor-haddad"
    assert size > 350
    assert not list(place.iterdir())


def test_its_progress_is_told_on_the_error_stream(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with demo_desk(None, None):
        pass
    seen = capsys.readouterr()
    assert not seen.out
    for line in (
        "Founding a hub",
        "serves on http://127.0.0.1:",
        "Signed in as Noor Haddad",
        "verified",
        "Removing",
    ):
        assert line in seen.err


def test_another_member_can_be_shown(place: Path) -> None:
    with demo_desk(None, "jonas-ferreira") as desk:
        assert told(desk)[0] == "jonas-ferreira"


def test_a_stranger_is_refused_with_the_members_there_are_and_nothing_is_left(place: Path) -> None:
    with pytest.raises(HubError) as refused, demo_desk(None, "somebody"):
        pass
    assert "noor-haddad" in refused.value.next_step
    assert not list(place.iterdir())


def test_on_the_command_line_a_stranger_is_told_so_with_status_2(
    place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", str(tmp_path / "own"), "demo", "--as", "somebody"]) == 2
    assert "There is no such member" in capsys.readouterr().err


def test_a_kept_demonstration_is_used_again_with_the_same_address_and_identity(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for _ in range(2):
        monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE))
        with demo_desk(tmp_path / "kept", None) as desk:
            seen.append((told(desk), (tmp_path / "kept" / "hub" / "port").read_text("ascii")))
    assert seen[0] == seen[1]


def test_a_hub_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(DemoError) as refused, serving(tmp_path):
        pass
    assert "There is no hub here" in refused.value.cause


def png_size(path: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    return width, height


def test_pictures_of_every_page_are_taken_without_a_display(place: Path, tmp_path: Path) -> None:
    environment = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    command = [sys.executable, "-m", "tac_desk.cli.desk", "shots", str(tmp_path / "shots")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    pictures = {path.name: png_size(path) for path in (tmp_path / "shots").iterdir()}
    assert set(pictures) == {
        f"{page}-{scheme}-{scale}x.png" for page in PAGES for scheme in ("light", "dark") for scale in (1, 2)
    }
    assert {size for name, size in pictures.items() if "-2x" in name} == {(2880, 1800)}
    assert f"{len(pictures)} pictures" in done.stderr
    assert not [path for path in place.iterdir() if path.name.startswith("tac-desk-demo")]


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_the_hub_ends_when_the_demonstration_is_killed(place: Path) -> None:
    command = [sys.executable, "-m", "tac_desk.cli.desk", "demo"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert any("Opening the window" in line for line in iter(process.stderr.readline, ""))
        port = int(next(place.glob("*/hub/port")).read_text("ascii"))
        process.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 20
    while _listens(port) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _listens(port)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0

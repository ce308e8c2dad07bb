"""Starting: a passphrase where there is no keyring, signing in, plain errors, no slow import before the first paint."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tac_desk.auth.vault import MemoryVault
from tac_desk.ui.app import DeskApp

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[object]:
    """Starts a DeskApp; all are closed at the end."""
    started: list[DeskApp] = []

    def begin(profile: Path, vault: object = None, hub: str = "", code: str = "") -> DeskApp:
        app = DeskApp(qapp, profile, vault=vault)
        started.append(app)
        app.start(hub, code, "test")
        return app

    yield begin
    for app in started:
        app.close()
        if app.sign_in is not None:
            app.sign_in.deleteLater()
        app.window.deleteLater()
        app.deleteLater()


def test_a_new_profile_asks_to_sign_in(qtbot: QtBot, start: object, tmp_path: Path) -> None:
    app = start(tmp_path / "profile", MemoryVault())
    qtbot.waitUntil(lambda: app.sign_in is not None and app.sign_in.code.isVisible())
    assert not app.sign_in.submit.isEnabled()
    assert not app.window.isVisible()
    assert (tmp_path / "profile" / "outbox.db").exists()


def test_without_a_keyring_a_passphrase_is_chosen_and_asked_for(
    qtbot: QtBot, start: object, tmp_path: Path
) -> None:
    app = start(tmp_path / "profile")
    qtbot.waitUntil(lambda: app.sign_in is not None and app.sign_in.again.isVisible())
    app.sign_in.passphrase.setText(PASSPHRASE)
    assert not app.sign_in.submit.isEnabled()
    app.sign_in.again.setText(PASSPHRASE)
    app.sign_in.submit.click()
    qtbot.waitUntil(lambda: app.sign_in.code.isVisible(), timeout=20_000)
    app.close()

    again = start(tmp_path / "profile")
    qtbot.waitUntil(lambda: again.sign_in is not None and again.sign_in.passphrase.isVisible())
    assert not again.sign_in.again.isVisible()
    again.sign_in.passphrase.setText("wrong " + PASSPHRASE)
    again.sign_in.submit.click()
    qtbot.waitUntil(lambda: "wrong" in again.sign_in.banner.title.text(), timeout=20_000)
    again.sign_in.passphrase.setText(PASSPHRASE)
    again.sign_in.submit.click()
    qtbot.waitUntil(lambda: again.sign_in.code.isVisible(), timeout=20_000)
    assert not again.sign_in.banner.isVisible()


def test_a_hub_that_is_down_is_said_plainly_and_the_fields_stay(
    qtbot: QtBot, start: object, tmp_path: Path
) -> None:
    app = start(tmp_path / "profile", MemoryVault())
    qtbot.waitUntil(lambda: app.sign_in is not None)
    app.sign_in.address.setText("http://127.0.0.1:9")
    app.sign_in.code.setText("ABCD-2345")
    app.sign_in.submit.click()
    qtbot.waitUntil(lambda: app.sign_in.banner.isVisible(), timeout=20_000)
    assert app.sign_in.banner.next_step.text()
    assert app.sign_in.code.text() == "ABCD-2345"
    assert app.sign_in.submit.isEnabled()


def test_a_malformed_code_never_leaves_the_computer(qtbot: QtBot, start: object, tmp_path: Path) -> None:
    app = start(tmp_path / "profile", MemoryVault(), "http://127.0.0.1:9", "short")
    qtbot.waitUntil(lambda: app.sign_in is not None and app.sign_in.banner.isVisible(), timeout=20_000)
    assert "code" in app.sign_in.banner.title.text().lower()


def test_a_second_program_on_the_same_profile_is_told_so(qtbot: QtBot, start: object, tmp_path: Path) -> None:
    start(tmp_path / "profile", MemoryVault())
    qtbot.waitUntil(lambda: (tmp_path / "profile" / "outbox.db").exists())
    second = start(tmp_path / "profile", MemoryVault())
    qtbot.waitUntil(lambda: second.sign_in is not None and second.sign_in.banner.isVisible(), timeout=20_000)
    assert second.sign_in.banner.cause.text()


def test_nothing_slow_is_imported_before_the_window_is_built() -> None:
    slow = (
        "markdown",
        "requests",
        "sqlalchemy",
        "urllib3",
        "nh3",
        "sqlcipher3",
        "keyring",
        "argon2",
        "starlette",
    )
    code = f"import sys, tac_desk.ui.app, tac_desk.ui.shots; print([m for m in {slow!r} if m in sys.modules])"
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"

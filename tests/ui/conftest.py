"""What the tests of the screens share: an opened courier over a desk in memory, and the real main window."""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import made_up
import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tac_desk.ui import times, vocabulary
from tac_desk.ui.courier import Courier
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import Look


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every window with a least size."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def _words_of_the_shipped_council() -> Iterator[None]:
    vocabulary.speak(made_up.rulebook())
    yield
    vocabulary.speak(None)


@pytest.fixture(autouse=True)
def _fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "now_ms", lambda: made_up.NOW)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, "light")
    yield made
    made.set_zoom(1.0)
    made.deleteLater()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def courier(qtbot: QtBot, desk: FakeDesk) -> Iterator[Courier]:
    """Open; closed at the end, which ends its threads."""
    made = Courier()
    opened: list[object] = []
    made.open(lambda: desk, opened.append, opened.append)
    qtbot.waitUntil(lambda: opened == [None])
    yield made
    made.close()


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    made = Renderer()
    yield made
    made.close()


@pytest.fixture
def window(
    qtbot: QtBot, courier: Courier, look: Look, renderer: Renderer, tmp_path: Path
) -> Iterator[MainWindow]:
    """Shown, with the queue read."""
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(courier, look, settings, renderer)
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.begin()
    made.show()
    qtbot.waitUntil(lambda: made.queue.model.rowCount() > 0)
    yield made
    made.close()


def open_dossier(qtbot: QtBot, window: MainWindow, dossier: str = "d0") -> None:
    window.open_dossier(dossier)
    qtbot.waitUntil(lambda: window.dossier.checklist.current() is not None)

"""Diagnostics: a log without content, and one text that is read, copied and saved alike."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tac_desk.ui.diagnostics import DiagnosticsDialog, report
from tac_desk.ui.logbook import FILE, SHOWN, Logbook, newest
from tac_desk.ui.main_window import MainWindow

SECRET = "what Ada wrote"


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    made = Logbook(tmp_path)
    made.begin()
    yield made
    made.close()


def _fail() -> None:
    raise ValueError(SECRET)


def test_an_error_is_told_by_kind_and_place_and_never_by_its_text(logbook: Logbook, tmp_path: Path) -> None:
    try:
        _fail()
    except ValueError:
        logging.getLogger("tac_desk.ui.courier").info("a job failed", exc_info=True)
    written = newest(tmp_path)
    assert "a job failed" in written
    assert "ValueError" in written
    assert "_fail" in written
    assert SECRET not in written


def test_only_its_owner_reads_it_and_nothing_is_written_once_it_is_closed(
    logbook: Logbook, tmp_path: Path
) -> None:
    logging.getLogger("tac_desk").info("one")
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    logbook.close()
    logging.getLogger("tac_desk").info("two")
    assert '"two"' not in newest(tmp_path)


def test_the_newest_lines_are_shown(logbook: Logbook, tmp_path: Path) -> None:
    for number in range(SHOWN + 5):
        logging.getLogger("tac_desk").info("number %d", number)
    lines = newest(tmp_path).splitlines()
    assert len(lines) == SHOWN
    assert f"number {SHOWN + 4}" in lines[-1]


def test_a_log_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    book = Logbook(tmp_path)
    book.begin()
    logging.getLogger("tac_desk").info("one")
    book.close()
    assert newest(tmp_path) == ""


def test_the_persons_folder_is_not_named() -> None:
    assert str(Path.home()) not in report([], f'"{Path.home()}/x.py:1"')


def test_what_is_shown_is_what_is_copied_and_saved(
    qtbot: QtBot, window: MainWindow, logbook: Logbook, tmp_path: Path
) -> None:
    logging.getLogger("tac_desk").info("something happened")
    dialog = DiagnosticsDialog(window.courier, tmp_path, window)
    dialog.open()
    qtbot.waitUntil(lambda: "Dossiers: 60" in dialog.text.toPlainText())
    shown = dialog.text.toPlainText()
    assert "something happened" in shown
    assert "PySide6: " in shown
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    with qtbot.waitSignal(dialog.told):
        dialog.write(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text("utf-8").rstrip("\n") == shown.rstrip("\n")
    dialog.close()

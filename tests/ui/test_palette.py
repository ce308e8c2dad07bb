"""The palette: commands and dossiers by a few letters, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.palette import Entry, Palette, matching, menu_entries


def _opened(qtbot: QtBot, window: MainWindow) -> Palette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Palette)
    assert found is not None
    return found


def _lines(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_every_command_of_the_menus_is_in_it_with_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    palette = _opened(qtbot, window)
    assert len(_lines(palette)) > 40
    entries = {one.text: one for one in menu_entries(window.menuBar())}
    assert entries["Outbox"].keys == "Ctrl+5"
    assert entries["Outbox"].where == "Go"
    assert entries["My verdict: Pass"].keys == "1"


def test_typing_finds_a_command_and_return_does_it(qtbot: QtBot, window: MainWindow) -> None:
    palette = _opened(qtbot, window)
    QTest.keyClicks(palette.text, "outbx")
    assert _lines(palette)[0] == "Outbox"
    QTest.keyClick(palette.text, Qt.Key.Key_Return)
    assert window.page == "outbox"
    assert not palette.isVisible()


def test_typing_finds_a_dossier_and_the_arrows_choose_among_several(qtbot: QtBot, window: MainWindow) -> None:
    palette = _opened(qtbot, window)
    name = window.queue.model.index(1, 1).data().partition(",")[0]
    QTest.keyClicks(palette.text, name)
    qtbot.waitUntil(lambda: any(name in line for line in _lines(palette)))
    wanted = next(place for place, line in enumerate(_lines(palette)) if name in line)
    for _ in range(wanted):
        QTest.keyClick(palette.text, Qt.Key.Key_Down)
    spoken = QAccessible.queryAccessibleInterface(palette.text).text(QAccessible.Text.Description)
    assert name in spoken
    QTest.keyClick(palette.text, Qt.Key.Key_Return)
    assert window.page.startswith("dossier:")


def test_what_is_called_nothing_says_so_and_escape_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    palette = _opened(qtbot, window)
    before = window.page
    QTest.keyClicks(palette.text, "qqqqzzzz")
    qtbot.waitUntil(palette.none.isVisible)
    QTest.keyClick(palette.text, Qt.Key.Key_Return)
    QTest.keyClick(palette.text, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert (window.page, palette.isVisible()) == (before, False)


def test_what_holds_the_letters_comes_before_what_only_looks_alike() -> None:
    entries = [Entry(text, "", "", list) for text in ("Motions", "Minutes", "Go to the vote")]
    assert next(one.text for one in matching("vote", entries)) == "Go to the vote"
    assert matching("", entries) == tuple(entries)
    assert [one.text for one in matching("vo", entries)] == ["Go to the vote"], "few letters are no likeness"

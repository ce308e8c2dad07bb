"""The guide in the window: the section of the page, search, links between its pages."""

import pytest
from conftest import open_dossier
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.ui.help_window import _SECTIONS, BOOKS, HelpWindow, sections_of
from tac_desk.ui.main_window import MainWindow


def _opened(qtbot: QtBot, window: MainWindow) -> HelpWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(HelpWindow)
    assert guide is not None
    return guide


def test_every_page_has_a_section_of_the_guide() -> None:
    titles = {one.title for one in sections_of("guide.md")}
    assert set(_SECTIONS.values()) <= titles


@pytest.mark.parametrize("book", BOOKS)
def test_no_section_is_lost(book: str) -> None:
    found = sections_of(book)
    assert found[0].level == 1
    assert all(one.text or one.level < 3 for one in found), "a heading with nothing below it"


def test_f1_opens_it_at_the_page_one_is_on(qtbot: QtBot, window: MainWindow) -> None:
    guide = _opened(qtbot, window)
    assert guide.title.text() == "The queue"
    qtbot.waitUntil(lambda: "Waiting for me" in guide.text.toPlainText())
    guide.close()
    open_dossier(qtbot, window)
    assert _opened(qtbot, window) is guide
    assert guide.title.text() == "A dossier"


def test_it_can_be_searched(qtbot: QtBot, window: MainWindow) -> None:
    guide = _opened(qtbot, window)
    QTest.keyClicks(guide.search, "quorum roll call")
    shown = [one for place, one in enumerate(guide.sections) if not guide.contents.item(place).isHidden()]
    assert shown
    assert all("quorum" in f"{one.title}{one.text}".casefold() for one in shown)
    assert guide.title.text() == shown[0].title
    assert len(shown) < len(guide.sections)


def test_a_link_to_another_page_of_the_guide_turns_to_it(qtbot: QtBot, window: MainWindow) -> None:
    guide = _opened(qtbot, window)
    guide.text.anchorClicked.emit(QUrl("rules.md"))
    assert guide.title.text() == sections_of("rules.md")[0].title


def test_lines_of_a_paragraph_are_joined_and_lists_are_not() -> None:
    queue = next(one for one in sections_of("guide.md") if one.title == "The queue")
    assert "Deferred and moved" in queue.text
    table = next(one for one in sections_of("guide.md") if one.title == "Where your action stands")
    assert table.text.count("\n|") > 4

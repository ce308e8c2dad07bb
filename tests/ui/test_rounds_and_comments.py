"""A dossier that comes back shows its earlier round; a comment may concern one criterion."""

from dataclasses import replace

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.desk.views import DossierView
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.widgets.discussion_card import DiscussionCard


@pytest.fixture
def returning(desk: FakeDesk) -> DossierView:
    """Dossier d2, whose earlier round was d8."""
    view = desk.dossier_view("d2")
    desk.changed["d2"] = replace(view, dossier=replace(view.dossier, previous="d8"))
    return desk.changed["d2"]


def _open_earlier(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window, "d2")
    qtbot.waitUntil(lambda: window.dossier.header.earlier.isVisible())
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.dossier.header.title.text() == "Windrose")


def test_the_earlier_round_is_named_with_its_outcome_and_comments(
    qtbot: QtBot, window: MainWindow, returning: DossierView
) -> None:
    open_dossier(qtbot, window, "d2")
    qtbot.waitUntil(lambda: window.dossier.header.earlier.isVisible())
    assert window.dossier.header.earlier.text() == "Earlier round #120: Declined, 2 comments"
    open_dossier(qtbot, window, "d0")
    qtbot.waitUntil(lambda: window.dossier.header.title.text() == "Lattice Forge")
    assert not window.dossier.header.earlier.isVisible()


def test_one_click_shows_what_was_said_then(qtbot: QtBot, window: MainWindow, returning: DossierView) -> None:
    open_dossier(qtbot, window, "d2")
    qtbot.waitUntil(lambda: window.dossier.header.earlier.isVisible())
    QTest.mouseClick(window.dossier.header.earlier, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.dossier.header.title.text() == "Windrose")
    qtbot.waitUntil(lambda: not window.dossier.cards.discussion.visibleRegion().isEmpty())
    assert window.dossier.checklist.table.hasFocus()


def test_escape_returns_from_the_earlier_round_to_the_present_one_and_then_to_the_list(
    qtbot: QtBot, window: MainWindow, returning: DossierView
) -> None:
    _open_earlier(qtbot, window)
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.dossier.header.title.text() == returning.dossier.name)
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.queue


def _discussion(qtbot: QtBot, window: MainWindow) -> DiscussionCard:
    open_dossier(qtbot, window)
    return window.dossier.cards.discussion


def test_a_comment_concerns_the_selected_criterion_when_asked_to(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = _discussion(qtbot, window)
    table = window.dossier.checklist.table
    QTest.keyClick(table, Qt.Key.Key_J)
    assert card.about.text() == "About: TAC sponsor"
    card.text.setPlainText("Who is it?")
    card.about.click()
    QTest.keyClick(table, Qt.Key.Key_J)
    assert card.about.text() == "About: TAC sponsor"
    QTest.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("add_comment", "d0", "Who is it?", "tac_sponsor", "council") in desk.calls)
    qtbot.waitUntil(lambda: not card.about.isChecked())
    qtbot.waitUntil(lambda: "On: TAC sponsor" in _criteria_shown(card))


def _criteria_shown(card: DiscussionCard) -> list[str]:
    return [block.criterion.text() for block in card.list.blocks.values() if block.criterion.isVisible()]


def test_words_move_along_with_what_they_are_about(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    card = _discussion(qtbot, window)
    card.text.setPlainText("Where is it?")
    card.about.click()
    saved = ("save_comment_draft", "d0", "Where is it?", "ecosystem_status")
    left = ("save_comment_draft", "d0", "", "")
    qtbot.waitUntil(lambda: saved in desk.calls and left in desk.calls)
    assert desk.calls.index(saved) < desk.calls.index(left)
    assert card.text.text() == "Where is it?"


def test_a_comment_on_a_criterion_that_was_undone_comes_back_with_its_criterion(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.changed["d0"] = replace(desk.dossier_view("d0"), draft_comments={"tac_sponsor": "Who is it?"})
    card = _discussion(qtbot, window)
    assert card.text.text() == "Who is it?"
    assert card.about.isChecked()
    assert card.about.text() == "About: TAC sponsor"


def test_a_criterion_says_how_many_comments_it_has_and_leads_to_them(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    card = window.dossier.cards.criterion
    assert not card.comments.isVisible()
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_J)
    assert card.comments.text() == "1 comment"
    card.comments.click()
    assert not window.dossier.cards.discussion.visibleRegion().isEmpty()


def test_the_revealed_discussion_stays_in_view_while_the_page_grows_until_one_scrolls(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    cards = window.dossier.cards
    bar, card = cards.verticalScrollBar(), cards.discussion
    cards.reveal("discussion")
    before = bar.value()
    cards.review.summary.setFixedHeight(400)
    qtbot.waitUntil(lambda: bar.value() > before + 200)
    assert card.mapTo(cards.viewport(), card.rect().topLeft()).y() < 40
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    cards.review.summary.setFixedHeight(500)
    qtbot.wait(100)
    assert bar.value() == 0

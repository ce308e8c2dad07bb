"""A discussion in threads: replies, what is new, for whom one writes, and the keys for all of it."""

from dataclasses import replace

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import HOUR, NOW
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tac_desk.desk.news import Kind
from tac_desk.desk.views import ActionState, CommentRow, DossierView
from tac_desk.domain.dossier import Audience, Comment
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.widgets.comment_block import CommentBlock
from tac_desk.ui.widgets.discussion_card import DiscussionCard

NAMES = {"yuki": "Yuki Tanabe", "mara": "Mara Lindqvist", "olu": "Olu Bassey"}


def _said(id_: str, who: str, hours: int, reply_to: str | None = None, **more: object) -> CommentRow:
    comment = Comment(id_, who, NOW - hours * HOUR, f"Words of {id_}", None, Audience.COUNCIL, reply_to)
    return CommentRow(replace(comment, **more), NAMES[who], ActionState.COUNTED)


THREADS = (
    _said("why", "yuki", 9, audience=Audience.PUBLIC),
    _said("tests", "olu", 8, criterion="tac_sponsor"),
    _said("because", "mara", 7, "why"),
    _said("really", "yuki", 3, "because"),
    _said("yes", "olu", 2, "why"),
)


@pytest.fixture
def talk(desk: FakeDesk) -> DossierView:
    """Two threads; what Yuki and Olu said in the last hours is new."""
    view = replace(desk.dossier_view("d0"), comments=THREADS, seen=NOW - 5 * HOUR, news={Kind.COMMENT: 2})
    desk.changed["d0"] = view
    return view


def _card(qtbot: QtBot, window: MainWindow) -> DiscussionCard:
    open_dossier(qtbot, window)
    card = window.dossier.cards.discussion
    qtbot.waitUntil(lambda: bool(card.list.blocks))
    return card


def _order(card: DiscussionCard) -> list[QWidget]:
    layout = card.list._list
    return [layout.itemAt(place).widget() for place in range(layout.count())]


def _block(card: DiscussionCard, id_: str) -> CommentBlock:
    return card.list.blocks[id_]


def test_replies_stand_below_what_they_answer_and_name_whom(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    assert list(card.list.blocks) == ["why", "because", "really", "yes", "tests"]
    assert _block(card, "because").layout().contentsMargins().left() > 0
    assert _block(card, "really")._to.text() == "to Mara Lindqvist"
    assert _block(card, "because")._to.isHidden()
    assert _block(card, "why").layout().contentsMargins().left() == 0


def test_a_line_stands_above_the_first_new_comment_and_a_key_leads_to_it(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    order = _order(card)
    assert order.index(card.list.new_line) == order.index(_block(card, "really")) - 1
    assert card.to_new.text() == "Go to the new ones (2)"
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_U)
    assert _block(card, "really").text.hasFocus()
    assert not _block(card, "really").visibleRegion().isEmpty()
    QTest.keyClick(_block(card, "really").text, Qt.Key.Key_N)
    assert _block(card, "yes").text.hasFocus()
    QTest.keyClick(_block(card, "yes").text, Qt.Key.Key_P)
    assert _block(card, "really").text.hasFocus()
    QTest.keyClick(_block(card, "really").text, Qt.Key.Key_K)
    assert _block(card, "because").text.hasFocus()


def test_the_header_leads_to_the_new_comments(qtbot: QtBot, window: MainWindow, talk: DossierView) -> None:
    card = _card(qtbot, window)
    window.dossier.header.to_new.click()
    assert _block(card, "really").text.hasFocus()
    open_dossier(qtbot, window, "d1")
    qtbot.waitUntil(lambda: window.dossier.header.to_new.isHidden())
    assert card.list.new_line.isHidden()


def test_a_thread_is_folded_and_says_what_is_in_it(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    why = _block(card, "why")
    assert why.fold.text() == "Hide 3 replies"
    why.text.setFocus()
    QTest.keyClick(why.text, Qt.Key.Key_Z)
    assert list(card.list.blocks) == ["why", "tests"]
    assert why.fold.text().startswith("Show 3 replies, 2 new, the latest of Olu Bassey")
    assert card.to_new.text() == "Go to the new ones (2)"
    card.to_new.click()
    assert _block(card, "really").text.hasFocus()


def test_a_comment_of_its_own_has_nothing_to_fold(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    tests = _block(card, "tests")
    QTest.keyClick(tests.text, Qt.Key.Key_Z)
    assert card.list._folded == set()
    assert tests.fold.isHidden()


def test_a_comment_leads_to_the_criterion_it_is_about(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    assert _block(card, "tests").criterion.text() == "On: TAC sponsor"
    _block(card, "tests").criterion.click()
    row = window.dossier.checklist.current()
    assert row is not None
    assert row.criterion.key == "tac_sponsor"


def _reply(qtbot: QtBot, window: MainWindow, id_: str) -> DiscussionCard:
    card = _card(qtbot, window)
    _block(card, id_).text.setFocus()
    QTest.keyClick(_block(card, id_).text, Qt.Key.Key_R)
    return card


def test_a_reply_says_whom_it_answers_and_is_sent_to_no_more_than_they_chose(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, talk: DossierView
) -> None:
    card = _reply(qtbot, window, "tests")
    assert card.text.hasFocus()
    assert card.box.answers.text() == "In reply to Olu Bassey"
    assert [card.box.audience.itemData(n) for n in range(card.box.audience.count())] == ["council"]
    assert not card.about.isVisible()
    card.text.setPlainText("On Linux.")
    QTest.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("add_comment", "d0", "On Linux.", "re:tests", "council") in desk.calls)
    qtbot.waitUntil(lambda: card.box.answers.isHidden())
    assert card.box.audience.count() == 3


def test_a_reply_to_what_everybody_reads_is_for_everybody_unless_one_chooses_otherwise(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _reply(qtbot, window, "why")
    assert card.box.audience.currentData() == "public"
    assert "observers" in card.box._reach.text()
    card.box.audience.setCurrentIndex(0)
    assert card.box._reach.text() == "Members and officers read it, nobody else."


def test_a_begun_reply_is_kept_with_the_comment_it_answers(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, talk: DossierView
) -> None:
    card = _reply(qtbot, window, "tests")
    card.text.setPlainText("Half a")
    card.box.leave.click()
    qtbot.waitUntil(lambda: ("save_comment_draft", "d0", "Half a", "re:tests") in desk.calls)
    assert card.text.text() == ""
    assert card.box.answers.isHidden()
    desk.changed["d0"] = replace(talk, draft_comments={"re:tests": "Half a"})
    window.courier.tell_changes(frozenset({"dossier:d0"}))
    qtbot.wait(200)
    assert card.text.text() == "", "what was left stays where it was left"
    _block(card, "tests").reply.click()
    assert card.text.text() == "Half a"


def test_a_comment_that_is_not_signed_yet_takes_no_reply(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, talk: DossierView
) -> None:
    unsent = replace(_said("draft:1", "mara", 0), state=ActionState.DRAFT)
    desk.changed["d0"] = replace(talk, comments=(*THREADS, unsent))
    card = _card(qtbot, window)
    assert _block(card, "draft:1").reply.isHidden()
    QTest.keyClick(_block(card, "draft:1").text, Qt.Key.Key_R)
    assert card.box.answers.isHidden()


def test_a_criterion_shows_its_comments_and_takes_one(
    qtbot: QtBot, window: MainWindow, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    table = window.dossier.checklist.table
    QTest.keyClick(table, Qt.Key.Key_J)
    criterion = window.dossier.cards.criterion
    assert "Words of tests" in criterion.said.toPlainText()
    assert "Council only" in criterion.said.toPlainText()
    QTest.keyClick(table, Qt.Key.Key_M)
    assert card.text.hasFocus()
    assert card.about.isChecked()
    assert card.about.text() == "About: TAC sponsor"


def test_what_arrives_while_a_dossier_is_open_has_been_seen_once_it_is_left(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, talk: DossierView
) -> None:
    card = _card(qtbot, window)
    qtbot.waitUntil(lambda: desk.calls.count(("look_at", "d0")) == 1)
    late = _said("late", "olu", 0)
    desk.changed["d0"] = replace(talk, comments=(*THREADS, late))
    window.courier.tell_changes(frozenset({"dossier:d0"}))
    qtbot.waitUntil(lambda: "late" in card.list.blocks)
    assert not _block(card, "late").news.isHidden()
    assert desk.calls.count(("look_at", "d0")) == 1
    window.show_page("queue")
    qtbot.waitUntil(lambda: desk.calls.count(("look_at", "d0")) == 2)
    desk.changed["d0"] = replace(desk.changed["d0"], seen=NOW, news={})
    window.open_dossier("d0")
    qtbot.waitUntil(lambda: not card.list.new())
    assert card.list.new_line.isHidden()

"""The dossier page: verdicts, notes, votes, reviews, comments; nothing typed is lost, every refusal is in words."""

from dataclasses import replace

from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import DAY, NOW, queue_row
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tac_desk.domain.dossier import Amendment
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.ui import times
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.models.queue_model import Column, cell_text
from tac_desk.ui.widgets.draft_text import DraftText


def _press(window: MainWindow, card: object, words: str) -> None:
    found = [b for b in card.findChildren(QPushButton) if b.text() == words and not b.isHidden()]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_page_shows_each_criterion_of_the_track(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    assert window.dossier.checklist.model.rowCount() == 18
    assert window.dossier.header.title.text() == "Lattice Forge"
    assert "Your vote is needed" in window.dossier.header._next.text()


def test_keys_give_verdicts_that_are_saved_as_drafts(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    table = window.dossier.checklist.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: ("save_row_draft", "d0", "tac_sponsor", "fail", "") in desk.calls)
    qtbot.waitUntil(lambda: window.dossier.checklist.current().mine.verdict == "fail")
    assert window.dossier.cards.criterion.choice.code() == "fail"


def test_a_note_is_saved_within_half_a_second(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    open_dossier(qtbot, window)
    note = window.dossier.cards.criterion.note
    note.setFocus()
    order: list[str] = []
    note.draft_ready.connect(lambda text: order.append(text))
    QTest.keyClicks(note, "More: see the log")
    QTimer.singleShot(500, window, lambda: order.append("half a second"))  # on a busy machine both come late
    qtbot.waitUntil(lambda: "half a second" in order, timeout=60_000)
    assert "see the log" in order[0]
    qtbot.waitUntil(
        lambda: any(call[0] == "save_row_draft" and "see the log" in call[4] for call in desk.calls),
        timeout=60_000,
    )


def test_leaving_the_page_saves_what_was_just_typed(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    open_dossier(qtbot, window)
    window.dossier.cards.discussion.text.setPlainText("half a thought")
    window.go_back()
    qtbot.waitUntil(lambda: ("save_comment_draft", "d0", "half a thought", "") in desk.calls)
    assert window.stack.currentWidget() is window.queue


def test_a_refresh_never_overwrites_what_is_being_typed(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    text = window.dossier.cards.discussion.text
    text.setPlainText("mine")
    desk.changed["d0"] = replace(desk.dossier_view("d0"), draft_comment="older")
    window.courier.tell_changes(frozenset({"dossier:d0"}))
    qtbot.wait(100)
    assert text.text() == "mine"


def test_a_note_of_one_criterion_does_not_reach_the_next(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    note = window.dossier.cards.criterion.note
    note.setPlainText("for the first")
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_J)
    qtbot.waitUntil(
        lambda: any(call[:3] == ("save_row_draft", "d0", "ecosystem_status") for call in desk.calls)
    )
    assert note.text() == ""
    assert not any(call[2] == "tac_sponsor" for call in desk.calls if call[0] == "save_row_draft")


def test_a_vote_is_cast_and_can_be_undone(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    open_dossier(qtbot, window)
    vote = window.dossier.cards.vote
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_V)
    _press(window, vote, "Yes")
    vote._category.setCurrentIndex(vote._category.findData("platform"))
    _press(window, vote, "Cast vote")
    expected = ("cast_vote", "b1", "s0", "yes", "platform", "", "council")
    qtbot.waitUntil(lambda: expected in desk.calls)
    qtbot.waitUntil(lambda: window.toast.isVisible())
    QTest.mouseClick(window.toast.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(call[0] == "undo" for call in desk.calls))
    assert desk.outbox == {}


def test_a_refused_vote_says_why_in_place_and_keeps_the_form(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    vote = window.dossier.cards.vote
    _press(window, vote, "No")
    assert "required" in vote.rationale.placeholderText()
    _press(window, vote, "Cast vote")
    qtbot.waitUntil(lambda: "rationale" in vote.action.refusal_text())
    assert vote.choice.code() == "no"
    assert not window.toast.isVisible()


def test_the_arithmetic_is_in_words(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    assert window.dossier.cards.vote._sum.text() == "Needs 14 of 20 yes; 9 so far; needs 5 more yes to pass"
    assert "21" in window.dossier.cards.vote._counts.text()


def test_a_rationale_survives_a_restart(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.texts["rationale:b1:s0"] = "Begun yesterday"
    open_dossier(qtbot, window)
    qtbot.waitUntil(lambda: window.dossier.cards.vote.rationale.text() == "Begun yesterday")
    window.dossier.cards.vote.rationale.setPlainText("Begun yesterday, ended today")
    qtbot.waitUntil(lambda: desk.texts["rationale:b1:s0"].endswith("today"))
    assert ("save_rationale_draft", "b1", "s0", "Begun yesterday, ended today") in desk.calls


def test_a_review_needs_a_lean_and_is_submitted(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    open_dossier(qtbot, window, "d1")
    review = window.dossier.cards.review
    assert not review._submit.isEnabled()
    _press(window, review, "Needs more info")
    qtbot.waitUntil(lambda: ("save_lean_draft", "d1", "needs_more_info", "") in desk.calls)
    _press(window, review, "Submit review")
    qtbot.waitUntil(lambda: ("submit_review", "d1", "needs_more_info", "") in desk.calls)
    assert review.action.refusal_text() == ""


def test_control_enter_sends_a_comment(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    open_dossier(qtbot, window)
    text = window.dossier.cards.discussion.text
    text.setFocus()
    QTest.keyClicks(text, "Looks right")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("add_comment", "d0", "Looks right", "", "council") in desk.calls)
    qtbot.waitUntil(lambda: text.text() == "")
    qtbot.waitUntil(lambda: len(window.dossier.cards.discussion.list.blocks) == 3)
    assert desk.calls[-1][0] == "add_comment"


def test_sponsoring_is_offered_only_when_the_rules_allow(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.changed["d5"] = replace(desk.dossier_view("d5"), may_sponsor=refuse(Reason.NO_SEAT))
    open_dossier(qtbot, window, "d5")
    assert not window.dossier.cards.sponsor.text.isVisible()
    assert "You hold no seat" in window.dossier.cards.sponsor._who.text()


def test_the_repository_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    window.dossier.header.copy_address()
    assert QGuiApplication.clipboard().text() == "https://forge.example/lattice-forge/lattice"


def test_a_dossier_that_is_not_here_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.open_dossier("elsewhere")
    qtbot.waitUntil(lambda: "not here" in window.dossier._empty._title.text())
    assert window.dossier._stack.currentWidget() is window.dossier._empty


def test_the_page_fits_a_small_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    open_dossier(qtbot, window)
    qtbot.waitUntil(lambda: window.width() == 1024)
    viewport = window.dossier.cards.viewport().width()
    assert window.dossier.cards.content.minimumSizeHint().width() <= viewport


def test_twice_the_size_still_fits(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    window.look.set_zoom(2.0)
    open_dossier(qtbot, window)
    assert window.width() == 1440
    assert window.navigation.narrow


def test_an_older_copy_from_the_store_never_replaces_newer_words(qtbot: QtBot, look: object) -> None:
    text = DraftText(None, "note", "")
    qtbot.addWidget(text)
    text.setPlainText("ab")
    text.flush()
    text.setPlainText("abc")
    text.flush()
    text.show_stored("ab")
    assert text.text() == "abc"
    text.show_stored("abc")
    text.show_stored("changed on another screen")
    assert text.text() == "changed on another screen"


def test_a_wide_window_has_two_columns_of_cards(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    cards = window.dossier.cards
    assert cards.vote.mapTo(cards.content, cards.vote.rect().topLeft()).x() < 40
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: cards.vote.mapTo(cards.content, cards.vote.rect().topLeft()).x() > 400)
    assert cards.review.isVisible()


def test_a_statement_begun_for_a_sponsorship_survives(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.texts["statement:d5"] = "I know these people"
    open_dossier(qtbot, window, "d5")
    qtbot.waitUntil(lambda: window.dossier.cards.sponsor.text.text() == "I know these people")
    _press(window, window.dossier.cards.sponsor, "Sponsor this project")
    qtbot.waitUntil(lambda: ("sponsor_dossier", "d5", "s0", "I know these people") in desk.calls)
    qtbot.waitUntil(lambda: window.dossier.cards.sponsor.text.text() == "")
    assert desk.texts["statement:d5"] == "I know these people"


def test_a_due_date_is_shown_while_reviews_are_due_and_says_when_it_has_passed(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = desk.dossier_view("d0")
    said = []
    for due_at, is_due in ((NOW + DAY, True), (NOW - DAY, True), (NOW + DAY, False)):
        dossier = replace(view.dossier, due_at=due_at)
        window.dossier.header.show_view(replace(view, dossier=dossier, reviews_are_due=is_due))
        said.append(window.dossier.header._facts.text())
    assert "Reviews due 11 Sep 2026" in said[0]
    assert "Reviews were due 09 Sep 2026" in said[1]
    assert "due" not in said[2]


def test_what_is_invented_says_so_in_the_header_and_in_the_queue(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    assert "Invented" in [chip.accessibleName() for chip in window.dossier.header._chips if chip.isVisible()]
    real = replace(queue_row(0), invented=False)
    assert "Invented" in cell_text(queue_row(0), Column.NAME)
    assert "Invented" not in cell_text(real, Column.NAME)


def test_a_question_that_is_only_a_name_in_the_form_is_made_readable(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = desk.dossier_view("d0")
    fields = (("project_summary", "Kernels."), ("How is it governed?", "By five."))
    window.dossier.cards.answers.show_view(replace(view, dossier=replace(view.dossier, fields=fields)))
    shown = window.dossier.cards.answers._text
    qtbot.waitUntil(lambda: "Project summary" in shown.toPlainText())
    assert "How is it governed?" in shown.toPlainText()
    assert "project_summary" not in shown.toPlainText()


def test_the_head_names_the_issue_it_was_filed_from_and_its_last_change(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    view, header = desk.dossier_view("d0"), window.dossier.header
    amendments = (Amendment(NOW - 3 * DAY, "p1", ()), Amendment(NOW, "p1", ()))
    source = "https://git.example/issues/7\u202e" + "x" * 5000
    texts = header._fact_texts(
        replace(view, dossier=replace(view.dossier, source=source, amendments=amendments))
    )
    assert f"Application changed {times.day(NOW)}" in texts
    assert texts[-1].startswith("From https://git.example/issues/7⟨U+202E⟩x")
    assert len(texts[-1]) < 300

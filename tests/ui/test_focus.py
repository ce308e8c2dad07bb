"""Where the keyboard is: never in a text field nobody chose, and one Esc at a time."""

from dataclasses import replace

from conftest import open_dossier
from fake_desk import FakeDesk, full_outbox
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.desk.views import ActionState, Owed
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.widgets.dossier_header import what_next

from made_up import NOW, dossier_view  # isort: skip


def test_the_first_escape_leaves_the_field_and_the_next_one_the_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    note = window.dossier.cards.criterion.note
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.dossier
    assert window.dossier.checklist.table.hasFocus()
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.queue


def test_coming_back_to_a_dossier_does_not_type_into_the_field_that_was_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    window.dossier.cards.vote.rationale.setFocus()
    window.show_page("queue")
    window.open_dossier("d0")
    assert window.dossier.checklist.table.hasFocus()


def test_the_action_that_can_still_be_undone_is_the_selected_one(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    first = full_outbox()["o0"]
    desk.outbox = {"old": replace(first, id="old", state=ActionState.COUNTED, not_before=None)}
    window.show_page("outbox")
    qtbot.waitUntil(lambda: window.outbox.current() is not None and window.outbox.current().id == "old")
    new = replace(first, id="new", state=ActionState.DRAFT, not_before=NOW + 10_000, n=None)
    desk.outbox = {"new": new, **desk.outbox}
    window.outbox.refresh()
    qtbot.waitUntil(lambda: window.outbox.model.rowCount() == 2)
    assert window.outbox.current() == new


def test_the_band_asks_for_what_the_queue_says_is_owed() -> None:
    view = replace(dossier_view(0), ballot=None, review_action=None)
    for owed, section in (((), ""), ((Owed.REVIEW,), "review"), ((Owed.DISCUSS,), "discussion")):
        assert what_next(replace(view, owed=owed), NOW)[2] == section

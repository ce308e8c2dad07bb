"""The card of what is asked, waivers on the criterion's card, and the letter, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import open_dossier
from fake_desk import LETTER, FakeDesk
from made_up import NAMES, NOW, ask, asked, me
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import out_of_reach, skipped, tabbed, unnamed

from tac_desk.desk.views import AskDraft, DossierView, Owed, WaiverRow
from tac_desk.domain.guidance import AskState, Waiver
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.domain.trouble import Trouble
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.dossier_header import what_next
from tac_desk.ui.widgets.guidance_card import GuidanceCard, evidence_since

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, window: MainWindow, desk: FakeDesk, *rows: object, **more: object) -> GuidanceCard:
    desk.changed["d0"] = asked(desk.dossier_view("d0"), *rows, **more)  # type: ignore[arg-type]
    open_dossier(qtbot, window)
    return window.dossier.cards.guidance


def test_open_asks_stand_first_and_say_who_owes_what_until_when(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk, ask(0, state=AskState.MET), ask(1), ask(2, due=None, owner_name="Per"))
    assert [block.text.text()[-3:] for block in card.blocks()] == ["(1)", "(2)"]
    late, free = card.blocks()
    assert "2 TAC sponsor · asked by Yuki Tanabe on" in late.facts.text()
    assert "for the applicant" in late.facts.text()
    assert "overdue by 1 day" in late.facts.text()
    assert late.late.isVisible()
    assert "for Per" in free.facts.text()
    assert not free.late.isVisible()
    assert card.accessibleName() == "Guidance (2 open)"


def test_settled_asks_are_folded_and_unfold(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    card = shown(qtbot, window, desk, ask(0, state=AskState.DROPPED, answer="They <b>left</b>"))
    assert card.blocks() == []
    assert not card.history.isVisible()
    card.settled.click()
    assert card.history.isVisible()
    assert "They <b>left</b>" in card.history.toPlainText()
    card.settled.click()
    assert not card.history.isVisible()


def test_the_key_t_and_the_form_make_an_ask_about_the_selected_row(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk)
    table = window.dossier.checklist.table
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_T)
    assert card.ask.hasFocus()
    QTest.keyClick(card.ask, Qt.Key.Key_Space)
    assert card.form.text.hasFocus()
    assert card.form.criterion.currentData() == "tac_sponsor"
    card.form.text.setPlainText("Find a sponsor")
    card.form.owner.setCurrentIndex(card.form.owner.findData("per"))
    card.form.due.setText("2027-01-31")
    QTest.keyClick(card.form.text, Qt.Key.Key_Return, CTRL)
    made = ("make_ask", "d0", "Find a sponsor", "tac_sponsor", "per", "2027-01-31")
    qtbot.waitUntil(lambda: made in desk.calls)
    qtbot.waitUntil(lambda: not card.is_open)
    assert card.form.begun() == AskDraft("", "tac_sponsor")


def test_an_ask_begun_stays_with_its_row_and_is_kept_with_its_terms(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk)
    card.ask.click()
    card.form.text.setPlainText("Who?")
    first = card.form.criterion.currentData()
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_J)
    assert card.form.criterion.currentData() == first
    qtbot.waitUntil(lambda: ("save_ask_draft", "d0", AskDraft("Who?", first)) in desk.calls)
    card.form.cancel.click()
    qtbot.waitUntil(lambda: desk.calls[-1][0] == "save_ask_draft" and desk.calls[-1][2].text == "")
    assert not card.is_open


def test_an_ask_that_was_begun_comes_back_whole(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    begun = AskDraft("Who?", "roadmap", "per", "2027-01-31")
    card = shown(qtbot, window, desk, draft=begun)
    assert card.is_open
    assert card.form.begun() == begun


def test_a_refusal_is_a_sentence_and_the_words_stay(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.refusal = refuse(Reason.MALFORMED, field="due", value="soon")
    card = shown(qtbot, window, desk)
    card.ask.click()
    card.form.text.setPlainText("Who?")
    card.form.send.click()
    qtbot.waitUntil(lambda: "“soon” cannot be used" in card.action.refusal_text())
    assert card.form.text.text() == "Who?"


def test_an_ask_is_answered_met_and_dropped_from_its_place(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk, ask(1))
    block = card.block("desk:1")
    block.words.setPlainText("Lin")
    QTest.keyClick(block.words, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: ("answer_ask", "d0", "desk:1", "Lin") in desk.calls)
    assert ("save_answer_draft", "desk:1", "Lin") in desk.calls
    qtbot.waitUntil(lambda: block.words.text() == "")
    block.met.click()
    qtbot.waitUntil(lambda: ("settle_ask", "d0", "desk:1", "", True) in desk.calls)
    desk.refusal = refuse(Reason.EMPTY_TEXT, field="reason")
    block.drop.click()
    qtbot.waitUntil(lambda: "The reason is empty" in block.refusal.text())


def test_who_may_not_settle_is_not_offered_it(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    against = refuse(Reason.ROLE_MISSING, needed="secretary")
    card = shown(qtbot, window, desk, ask(1, may_settle=against), may_ask=against)
    block = card.block("desk:1")
    assert block.reply.isVisible()
    assert not block.met.isVisible()
    assert not card.ask.isVisible()


def test_an_ask_not_signed_yet_can_only_be_undone(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    card = shown(qtbot, window, desk, ask(1, id="draft:4", undo="4"))
    block = card.block("draft:4")
    assert not block.reply.isVisible()
    assert not block.words.isVisible()
    block.undo.click()
    qtbot.waitUntil(lambda: ("undo", "4") in desk.calls)


def test_controls_of_several_asks_have_names_of_their_own(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk, ask(1), ask(2))
    names = [part.accessibleName() for block in card.blocks() for part in block.controls()]
    assert len(set(names)) == len(names)
    assert "Drop: Name a maintainer of another employer (2)" in names


def test_evidence_since_an_ask_is_named_unless_it_is_hidden(desk: FakeDesk) -> None:
    view: DossierView = desk.dossier_view("d0")
    assert "Evidence since" in evidence_since(view, ask(1))
    assert evidence_since(view, ask(1, at=NOW)) == ""
    assert evidence_since(view, ask(1, criterion=None)) == ""


def test_what_is_asked_of_me_is_said_at_the_top_with_its_date(desk: FakeDesk) -> None:
    view = asked(desk.dossier_view("d8"))
    mine = replace(view, owed=(Owed.ANSWER,), dossier=replace(view.dossier, asks=(ask(1, owner="mara").ask,)))
    icon, text, section, _ = what_next(mine, NOW)
    assert (icon, section) == ("answer", "guidance")
    assert text.startswith("Something is asked of you here, overdue by")


WAIVED = WaiverRow(
    Waiver("ecosystem_status", "Hardware\nto come", "2027-01-01", "per", NOW), NAMES["per"], True
)


def waived(view: DossierView, row: WaiverRow = WAIVED) -> DossierView:
    first = replace(view.rows[0], waiver=row)
    return replace(asked(view, waivers={row.waiver.criterion: row}), rows=(first, *view.rows[1:]))


def test_a_waiver_is_shown_on_the_card_and_in_the_row(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = desk.dossier_view("d0")
    assert view.rows[0].criterion.key == "ecosystem_status"
    desk.changed["d0"] = waived(view)
    open_dossier(qtbot, window)
    said = "Waived until 2027-01-01: Hardware to come, by Per Aaltonen"
    part = window.dossier.cards.criterion.waiver
    assert part.said.text() == said
    assert not part.begin.isVisible()
    model = window.dossier.checklist.model
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(said)


def test_a_waiver_that_is_over_marks_no_row(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.changed["d0"] = waived(desk.dossier_view("d0"), replace(WAIVED, holds=False))
    open_dossier(qtbot, window)
    assert window.dossier.cards.criterion.waiver.said.text().startswith("Was waived until")
    model = window.dossier.checklist.model
    assert "aived" not in model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)


def test_an_officer_waives_the_selected_row(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.person = me(roles=("secretary",))
    shown(qtbot, window, desk, may_waive=None)
    part = window.dossier.cards.criterion.waiver
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_W)
    assert part.reason.hasFocus()
    part.reason.setPlainText("Hardware")
    part.until.setText("2027-01-01")
    part.waive.click()
    made = ("waive_criterion", "d0", "ecosystem_status", "Hardware", "2027-01-01")
    qtbot.waitUntil(lambda: made in desk.calls)
    qtbot.waitUntil(lambda: not part.reason.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_W])
def test_who_may_not_waive_stays_in_the_list(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, key: Qt.Key
) -> None:
    shown(qtbot, window, desk)
    table = window.dossier.checklist.table
    QTest.keyClick(table, key)
    assert table.hasFocus()


def test_the_letter_is_shown_copied_and_saved(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, tmp_path: Path
) -> None:
    open_dossier(qtbot, window)
    letters = window.dossier.letters
    letters.begin(window.dossier.view)
    qtbot.waitUntil(lambda: letters.dialog is not None)
    dialog = letters.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("Decision on Windrose\n"))
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == LETTER.markdown
    with qtbot.waitSignal(letters.done) as told:
        letters.write(dialog.letter_text(), tmp_path / "letter.md")
    assert told.args == ["Letter written: letter.md"]
    assert (tmp_path / "letter.md").read_text("utf-8") == LETTER.markdown
    dialog.accept()


def test_the_letter_is_worked_on_with_the_keyboard_and_kept_for_its_author(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    open_dossier(qtbot, window)
    window.dossier.letters.begin(window.dossier.view)
    qtbot.waitUntil(lambda: window.dossier.letters.dialog is not None)
    dialog = window.dossier.letters.dialog
    assert dialog is not None
    assert "Composed from what was decided" in dialog._hint.text()
    qtbot.waitUntil(dialog.edit.hasFocus)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Space)
    assert dialog.editor.hasFocus()
    dialog.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(dialog.editor, "Kind regards")
    qtbot.waitUntil(lambda: desk.calls[-1][0] == "save_letter_draft")
    assert desk.calls[-1][-1].endswith("Kind regards")
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.said.text() == "Draft kept")
    assert "nobody else is sent" in dialog._hint.text()
    dialog.edit.click()
    qtbot.waitUntil(lambda: "Kind regards" in dialog.text.toPlainText())
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().endswith("Kind regards")
    dialog.anew.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "Draft put away")
    assert dialog.letter_text() == LETTER.markdown
    dialog.accept()


def test_a_letter_while_nothing_is_decided_is_refused_with_a_sentence(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.written = Trouble("There is nothing to write yet", "Nothing is decided.", "Wait.")
    open_dossier(qtbot, window)
    window.dossier.letters.begin(window.dossier.view)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.dossier.letters.dialog is None


def test_every_control_of_asks_and_the_form_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk, ask(1), ask(2, undo="3"), ask(3, state=AskState.MET), may_waive=None)
    card.open_form()
    card.settled.click()
    window.dossier.cards.criterion.waiver.open_form()
    qtbot.wait(200)
    seen = tabbed(window, window.navigation)
    assert skipped(window, seen) == []
    assert out_of_reach(window) == []
    assert unnamed(window) == []


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_part_of_the_page_is_cut_off_at_the_right(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, zoom: float
) -> None:
    window.look.set_zoom(zoom)
    card = shown(qtbot, window, desk, ask(1, owner_name="Per"), may_waive=None)
    card.open_form()
    qtbot.wait(200)
    cards = window.dossier.cards
    assert card.minimumSizeHint().width() + 2 * length("two") <= cards.viewport().width()

"""Criteria by group, further checks apart from them, other repositories in scope, partial evidence."""

from dataclasses import replace
from itertools import groupby

from conftest import open_dossier
from fake_desk import FakeDesk
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.desk.views import CheckRow
from tac_desk.ui import window_memory, words_checks, words_evidence
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.models.checklist_model import Heading, lines


def _shown(window: MainWindow) -> list[str]:
    model = window.dossier.checklist.model
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_criteria_stand_below_the_titles_of_their_groups(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = desk.dossier_view("d0")
    desk.changed["d0"] = replace(view, groups={"security": "How safe it is"})
    open_dossier(qtbot, window)
    window.dossier.checklist.order.by_group.click()
    shown = lines(desk.changed["d0"].rows, desk.changed["d0"].groups)
    titles = [line.title for line in shown if isinstance(line, Heading)]
    assert titles[0] == "How safe it is"
    assert len(titles) == len(set(titles)) == len({row.criterion.group for row in view.rows})
    assert len(_shown(window)) == 18 + len(titles)
    for is_heading, found in groupby(shown, lambda line: isinstance(line, Heading)):
        rows = list(found)
        assert len(rows) == 1 if is_heading else len({row.criterion.group for row in rows}) == 1


def test_keys_step_over_the_headings_and_the_switch_keeps_the_criterion(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    checklist = window.dossier.checklist
    table = checklist.table
    chosen = checklist.current().criterion.key
    QTest.keyClick(table, Qt.Key.Key_G)
    assert checklist.order.grouped
    assert checklist.current().criterion.key == chosen
    seen = {chosen}
    for key in (Qt.Key.Key_J, Qt.Key.Key_Down) * 9:
        QTest.keyClick(table, key)
        seen.add(checklist.current().criterion.key)
    assert len(seen) == 18
    last = checklist.current().criterion.key
    QTest.keyClick(table, Qt.Key.Key_G)
    assert checklist.current().criterion.key == last


def test_the_order_is_kept_when_the_window_is_closed(
    qtbot: QtBot, window: MainWindow, tmp_path: object
) -> None:
    open_dossier(qtbot, window)
    window.dossier.checklist.switch_order()
    settings = QSettings(f"{tmp_path}/kept.ini", QSettings.Format.IniFormat)
    window_memory.remember(window, settings, "queue")
    window.stack.grouped = False
    window_memory.restore(window, QSettings(f"{tmp_path}/kept.ini", QSettings.Format.IniFormat))
    assert window.stack.grouped


def test_further_checks_are_counted_and_stand_apart(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    card = window.dossier.cards.checks
    assert card.counts.text() == "1 yes, 1 no, 1 unknown, 1 not applicable"
    assert card.tree.isHidden()
    assert not any("Security policy" in text for text in _shown(window))


def test_a_check_opens_to_its_findings_by_keyboard_and_their_places_are_copied(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_F)
    card = window.dossier.cards.checks
    assert card.toggle.hasFocus()
    QTest.keyClick(card.toggle, Qt.Key.Key_Space)
    tree = card.tree
    assert tree.hasFocus()
    before = tree.height()
    QTest.keyClick(tree, Qt.Key.Key_J)
    assert tree.currentIndex().siblingAtColumn(1).data() == "No, 3 places"
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert tree.height() > before
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert "Write-all" in tree.currentIndex().siblingAtColumn(0).data()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == ".github/workflows/w0.yml:4"


def test_what_was_opened_stays_open_when_the_page_is_read_again(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    tree = window.dossier.cards.checks.tree
    tree.expand(tree.model().index(1, 0, QModelIndex()))
    window.dossier.refresh()
    qtbot.wait(100)
    assert tree.isExpanded(tree.model().index(1, 0, QModelIndex()))


def test_a_dossier_without_further_checks_shows_no_card(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = desk.dossier_view("d0")
    desk.changed["d0"] = replace(view, evidence=None)
    open_dossier(qtbot, window)
    assert window.dossier.cards.checks.isHidden()


def test_an_unknown_check_or_rule_goes_by_its_own_name() -> None:
    assert words_checks.title("a_new_one") == "A new one"
    assert words_checks.answer(CheckRow("x", "perhaps", 2)) == "Perhaps, 2 places"
    assert words_evidence.looked_for("workflow.unpinned_action/1") == "Workflow: unpinned action"
    assert words_evidence.looked_for("sbom.absent/1") == "Sbom"
    assert words_evidence.looked_for("odd") == "Odd"


def test_a_repository_in_scope_that_does_not_resolve_is_named_and_partial_evidence_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_dossier(qtbot, window)
    pin = window.dossier.cards.criterion.pin
    said = pin.scope.toPlainText()
    assert "lattice-forge/kernels" in said
    assert "in all 1 pass, 1 fail" in said
    assert "Does not resolve: the forge says that it does not exist" in said
    assert "3 repositories, 1 does not resolve" in window.dossier.header._facts.text()
    assert pin.partial.text() == "Partial evidence, cut short: Commits"

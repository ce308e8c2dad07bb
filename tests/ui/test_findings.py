"""What was found: in words, with its place, which is copied by click, by key and from the menu."""

import json
from dataclasses import replace

import pytest
from conftest import open_dossier
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.assets import resource
from tac_desk.desk.views import FindingRow, Judged
from tac_desk.domain.criteria import NOT_VERIFIED
from tac_desk.ui.findings_html import FEW_FINDINGS, FEW_PLACES
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.theme.look import Look
from tac_desk.ui.widgets.findings_view import FindingsView
from tac_desk.ui.words_evidence import _NAMES, looked_for, outcome

PLACES = tuple(f"docs/{n}.md" for n in range(20))
FOUND = (
    FindingRow("license.file/1", "found", "LICENSE.md", 3, "BSD 3-Clause", ()),
    FindingRow("governance.absent/1", "absent", None, None, "", PLACES),
    FindingRow("people.author/1", "1 commits", None, None, "<b>Ada</b>", ()),
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> FindingsView:
    made = FindingsView(None, "Findings")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show_findings(FOUND)
    made.show()
    return made


def test_every_rule_of_the_shipped_evidence_has_words() -> None:
    rules = {
        finding["rule"].partition("/")[0]
        for file in resource("demo").glob("evidence*/**/*.json")
        for row in json.loads(file.read_text("utf-8")).get("criteria", [])
        for finding in row["findings"]
    }
    assert len(rules) > 40
    assert rules - set(_NAMES) == set()


def test_a_rule_unknown_here_is_called_by_its_family_and_name() -> None:
    assert looked_for("governance.emeritus_roles/2") == "Governance: emeritus roles"
    assert looked_for("license.file/1") == "Licence file"
    assert looked_for("plain") == "Plain"
    assert outcome("1 commits") == "1 commit"
    assert outcome("21 commits") == "21 commits"


def test_findings_are_told_in_words_with_their_text_harmless(view: FindingsView) -> None:
    text = view.toPlainText()
    assert "Licence file" in text
    assert "LICENSE.md:3" in text
    assert "<b>Ada</b>" in text
    assert "license.file" not in text


def test_many_searched_places_are_cut_until_one_asks_for_them(view: FindingsView) -> None:
    assert PLACES[FEW_PLACES] not in view.toPlainText()
    assert f"and {len(PLACES) - FEW_PLACES} more" in view.toPlainText()
    view.anchorClicked.emit(QUrl("all-places:1"))
    assert all(place in view.toPlainText() for place in PLACES)


def test_a_place_is_copied_by_keyboard(qtbot: QtBot, view: FindingsView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.copied):
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "LICENSE.md:3"


def test_a_place_is_copied_from_the_context_menu(view: FindingsView) -> None:
    layout, block = view.document().documentLayout(), view.document().findBlockByNumber(1)
    assert block.text() == "LICENSE.md:3"
    place = layout.blockBoundingRect(block).topLeft() + QPointF(8, 6)
    menu = view.menu_at(place.toPoint())
    assert menu.actions()[-1].text() == "Copy the path and the line"
    menu.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text() == "LICENSE.md:3"
    assert "path" not in [action.text() for action in view.menu_at(QPoint(690, 1)).actions()][-1]


def test_the_whole_commit_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    line = window.dossier.cards.criterion.pin
    assert line.words.text().startswith("Commit 9f3c1ab27d5e, as of 2026-09-08")
    line.copy.click()
    assert QGuiApplication.clipboard().text() == "9f3c1ab27d5e" * 3
    assert line.words.text().startswith("Copied")


def test_what_was_not_verified_says_so_and_nothing_more(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    card, view = window.dossier.cards.criterion, window.dossier._view
    card.show_row(view, replace(view.rows[0], machine=Judged("caution", NOT_VERIFIED)))
    assert card._summary.text() == "Not verified from git yet: look for yourself."
    assert not card._findings.isVisible()


def test_many_findings_are_shown_when_they_are_asked_for(view: FindingsView) -> None:
    many = tuple(FindingRow("people.author/1", f"{n} commits", None, None, f"A{n}", ()) for n in range(20))
    view.show_findings(many)
    assert view.toPlainText().count("Author") == FEW_FINDINGS
    assert "Show all 20 findings" in view.toPlainText()
    view.anchorClicked.emit(QUrl("all-findings:0"))
    assert view.toPlainText().count("Author") == 20
    view.show_findings(many[:9])
    assert view.toPlainText().count("Author") == FEW_FINDINGS

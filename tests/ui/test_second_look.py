"""What changed since my verdict or vote is said, marked and set side by side; evidence can be collected here."""

import subprocess
from dataclasses import replace
from pathlib import Path

import made_up
import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import skipped, tabbed, unnamed

from tac_desk.desk.independent import independent_first
from tac_desk.desk.mine_here import MiningPlan, Run
from tac_desk.desk.views import CriterionRow, DossierView, Judged, LookRow
from tac_desk.domain.ballot import Position, Vote
from tac_desk.domain.drift import Drift, Step
from tac_desk.domain.second_look import Basis
from tac_desk.ui import words_drift, words_evidence
from tac_desk.ui.comparison_dialog import ComparisonDialog
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.mining_dialog import MiningDialog
from tac_desk.ui.models.comparison_model import Column
from tac_desk.ui.widgets.dossier_header import what_next

COMMITS = made_up.rulebook().tracks["ecosystem"].criterion("commits")
GOVERNANCE = made_up.rulebook().tracks["ecosystem"].criterion("governance")


@pytest.fixture
def changed(desk: FakeDesk) -> DossierView:
    """d0, on which I have voted before its evidence changed."""
    view = desk.dossier_view("d0")
    vote = Vote("v", "mara", Position.YES, "platform", "", "council", made_up.NOW, False)
    ballot = replace(view.ballot, standing={"s0": vote})
    desk.changed["d0"] = replace(view, looks=made_up.looks(), ballot=ballot)
    return desk.changed["d0"]


@pytest.mark.parametrize(
    ("basis", "drift", "sentence"),
    [
        (
            Basis.VOTE,
            Drift(COMMITS, "pass", "fail", (Step("commits", 34, 27),)),
            "commits 34 → 27, below 30 since you voted",
        ),
        (
            Basis.REVIEW,
            Drift(COMMITS, "fail", "pass", (Step("commits", 27, 1030),)),
            "commits 27 → 1,030, which reaches 30 since your review",
        ),
        (
            Basis.REVIEW,
            Drift(COMMITS, "pass", "caution", (Step("commits", 34, 33),)),
            "commits 34 → 33, Pass → Caution since your review",
        ),
        (Basis.VOTE, Drift(GOVERNANCE, "pass", "fail"), "Governance: Pass → Fail since you voted"),
    ],
)
def test_a_change_is_said_in_one_sentence(basis: Basis, drift: Drift, sentence: str) -> None:
    assert words_drift.look_sentence(LookRow(basis, 0, drift)) == sentence


def test_the_page_says_what_changed_marks_the_row_and_leads_to_it(
    qtbot: QtBot, window: MainWindow, changed: DossierView
) -> None:
    open_dossier(qtbot, window)
    page = window.dossier
    key = changed.looks[0].drift.criterion.key
    assert page.header._section == "look"
    assert "Look again: Website and documentation: Pass → Fail since you voted." in page.header._next.text()
    assert page.cards.look.isVisible()
    assert page.cards.look._renewed.isHidden()
    page.cards.look._rows[0].click()
    assert page.checklist.current().criterion.key == key
    place = page.checklist.table.currentIndex()
    assert "asks for a second look" in place.data()
    assert "since you voted" in page.cards.criterion._look.text()
    assert sum("second look" in str(_title(page, n)) for n in range(18)) == 1


def _title(page: object, place: int) -> object:
    model = page.checklist.model
    return model.index(place, 0).data()


def test_without_a_change_nothing_asks_for_a_second_look(qtbot: QtBot, window: MainWindow) -> None:
    open_dossier(qtbot, window)
    assert window.dossier.cards.look.isHidden()
    assert window.dossier.cards.criterion._look.isHidden()


def test_a_change_is_what_is_next_only_after_a_vote_that_is_still_owed(changed: DossierView) -> None:
    assert what_next(changed, made_up.NOW)[0] == "look"
    assert what_next(replace(changed, looks=()), made_up.NOW)[0] == "counted"
    without = replace(changed, ballot=replace(changed.ballot, standing={}))
    assert what_next(without, made_up.NOW)[0] == "vote"


def test_independent_first_tells_no_change_of_a_row_that_waits_for_my_verdict(changed: DossierView) -> None:
    key = changed.looks[0].drift.criterion.key
    rows: tuple[CriterionRow, ...] = tuple(
        replace(row, mine_is_due=row.criterion.key == key) for row in changed.rows
    )
    assert independent_first(replace(changed, rows=rows)).looks == ()
    assert independent_first(changed).looks == changed.looks


# --- comparing


def _compared(qtbot: QtBot, window: MainWindow) -> ComparisonDialog:
    open_dossier(qtbot, window)
    window.dossier.compare_evidence()
    qtbot.waitUntil(lambda: window.dossier.evidence.dialog is not None)
    return window.dossier.evidence.dialog


def _cells(dialog: ComparisonDialog) -> list[list[str]]:
    model = dialog.model
    return [[model.index(n, place).data() for place in Column] for n in range(model.rowCount())]


def test_two_snapshots_stand_side_by_side_with_what_was_asked_before(
    qtbot: QtBot, window: MainWindow, changed: DossierView
) -> None:
    dialog = _compared(qtbot, window)
    assert dialog.then.currentText() == "01 Sep 2026, commit bbbbbbbbbbbb"
    assert dialog.now.currentText() == "08 Sep 2026, commit 9f3c1ab27d5e, partial"
    assert dialog._total.text() == "1 verdict differs."
    assert [row[0] for row in _cells(dialog)] == ["6 Website and documentation", "11 Roadmap"]
    moved, asked = _cells(dialog)
    figures = "commits 34 → 219, people 9 → 14"
    assert moved[1:4] == ["Pass", "Fail", f"{figures}\n8 of 9 checks met at the pinned commit"]
    assert asked[1:3] == ["Pass", "Pass"]
    assert "Tomás Okafor (Caution): The roadmap ends in spring." in asked[4]
    assert "Yuki Tanabe (Needs more info): Who decides" in dialog.asks.toPlainText()
    dialog.only.click()
    assert dialog.model.rowCount() == 18
    dialog.choose(0, 0)
    assert dialog._total.text() == "No verdict differs."


def test_the_comparison_is_copied_as_a_table_that_no_text_can_break(
    qtbot: QtBot, window: MainWindow, changed: DossierView
) -> None:
    dialog = _compared(qtbot, window)
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (
        lines[0]
        == "**Lattice Forge**: 01 Sep 2026, commit bbbbbbbbbbbb → 08 Sep 2026, commit 9f3c1ab27d5e, partial"
    )
    assert lines[3:5] == [
        "| Criterion | Then | Now | What moved | Asked in the earlier round |",
        "| --- | --- | --- | --- | --- |",
    ]
    assert lines[6].endswith(
        "| Tomás Okafor (Caution): The roadmap ends in spring. Please give a year \\| or more. |"
    )
    assert lines[-1] == "- Yuki Tanabe (Needs more info): Who decides when the maintainers disagree?"


def test_every_control_of_the_comparison_is_named_and_reached_by_tab(
    qtbot: QtBot, window: MainWindow, changed: DossierView
) -> None:
    dialog = _compared(qtbot, window)
    qtbot.wait(50)
    seen = tabbed(dialog, dialog.table)
    assert unnamed(dialog) == []
    assert skipped(dialog, seen) == []


def test_every_control_of_the_collection_is_named_and_reached_by_tab(
    qtbot: QtBot, window: MainWindow
) -> None:
    mining = _mining(qtbot, window)
    mining.folder.setText("/somewhere")
    seen = tabbed(mining, mining.folder)
    assert unnamed(mining) == []
    assert {mining.folder, mining.pick, mining.same_instant, mining.cancel, mining.start} <= set(seen)


def test_the_comparison_opens_and_closes_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _compared(qtbot, window)
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.dossier.evidence.dialog is None)


def test_rows_that_wait_for_my_verdict_are_left_out(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, changed: DossierView
) -> None:
    key = changed.looks[0].drift.criterion.key
    rows = tuple(
        replace(row, machine=Judged("hidden", "")) if row.criterion.key == key else row
        for row in changed.rows
    )
    desk.changed["d0"] = replace(changed, rows=rows, looks=())
    dialog = _compared(qtbot, window)
    assert [row[0] for row in _cells(dialog)] == ["11 Roadmap"]
    assert "1 row is left out" in dialog._doubts.text()


# --- collecting here


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small repository, made by git itself."""
    folder = tmp_path / "clone"
    folder.mkdir()
    (folder / "README.md").write_text("# A project\n")
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-qm", "Begin")):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)
    return folder


def _mining(qtbot: QtBot, window: MainWindow) -> MiningDialog:
    open_dossier(qtbot, window)
    window.dossier.check_here()
    qtbot.waitUntil(lambda: window.dossier.evidence.mining is not None)
    return window.dossier.evidence.mining


def test_nothing_is_chosen_at_first_and_a_folder_is_collected_and_compared(
    qtbot: QtBot, window: MainWindow, clone: Path, desk: FakeDesk
) -> None:
    mining = _mining(qtbot, window)
    assert mining.source() == ""
    assert not mining.start.isEnabled()
    mining.folder.setText(str(clone))
    assert mining.by_folder.isChecked()
    mining.start.click()
    assert mining.progress.isVisible()
    dialog = window.dossier.evidence.dialog
    qtbot.waitUntil(lambda: dialog.now.count() == 4, timeout=20_000)
    assert dialog.now.currentText().startswith("Collected on this computer, as of ")
    assert dialog.then.currentIndex() == 2
    assert [call for call in desk.calls if call[0] != "look_at"] == []
    qtbot.waitUntil(lambda: window.dossier.evidence.mining is None)


def test_a_folder_that_is_no_repository_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mining = _mining(qtbot, window)
    mining.folder.setText(str(tmp_path))
    mining.start.click()
    qtbot.waitUntil(lambda: "git repository" in mining.said.text(), timeout=20_000)
    assert mining.progress.isHidden()
    assert mining.start.isEnabled()


def test_what_was_found_before_a_stop_is_shown_as_partial(
    qtbot: QtBot, window: MainWindow, clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopping_at_once(run: Run, stage: str, _done: int, _total: int) -> None:
        if stage == "criteria":  # as if Stop had been pressed just then
            run.stop()

    monkeypatch.setattr(Run, "tell", stopping_at_once)
    mining = _mining(qtbot, window)
    mining.folder.setText(str(clone))
    mining.start.click()
    dialog = window.dossier.evidence.dialog
    qtbot.waitUntil(lambda: dialog.now.count() == 4, timeout=20_000)
    assert dialog.now.currentText().endswith(", partial")
    assert "Partial, cut short: " in dialog._doubts.text()


def test_a_collection_tells_how_far_it_is() -> None:
    run = Run()
    seen = []
    for told in (("fetching", 0, 1), ("criteria", 5, 10), ("dates", 3, 3)):
        run.tell(*told)
        seen.append((words_evidence.stage(run.stage), round(run.fraction, 2)))
    assert seen == [
        ("Fetching the repository", 0.0),
        ("Looking at the criteria", 0.42),
        ("Dating the files", 1.0),
    ]


def test_what_was_dismissed_is_dropped(qtbot: QtBot, window: MainWindow, clone: Path) -> None:
    mining = _mining(qtbot, window)
    mining.folder.setText(str(clone))
    mining.start.click()
    QTest.keyClick(mining, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.dossier.evidence.mining is None)
    qtbot.wait(500)
    assert window.dossier.evidence.dialog.now.count() == 3


def test_only_an_https_address_can_be_fetched(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    plan = MiningPlan("ssh://forge.example/lattice", made_up.rulebook(), "hosted", {})
    dialog = MiningDialog(window.courier, plan, None, window)
    assert not dialog.by_address.isEnabled()
    assert dialog.same_instant.isHidden()
    dialog.deleteLater()

"""Reviews on the screen: independent first, where reviewers disagree, a pasted review in and mine out."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from fake_desk import FakeDesk
from made_up import dossier_view
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.desk import views
from tac_desk.desk.review_sheet import sheet_of
from tac_desk.domain.dossier import RowVerdict
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.models.checklist_model import Column
from tac_desk.ui.preferences import Preferences


def with_rows(*changes: dict[str, object]) -> views.DossierView:
    """The first rows changed, the others without any verdict of people."""
    view = dossier_view(0)
    bare = [replace(row, mine=None, mine_is_draft=False, others=()) for row in view.rows]
    rows = [replace(row, **change) for row, change in zip(bare, changes, strict=False)]
    return replace(view, rows=(*rows, *bare[len(rows) :]))


def other(verdict: str) -> views.OthersVerdict:
    return views.OthersVerdict("tomas", "Tomas", verdict, "because")


def shown(qtbot: QtBot, window: MainWindow, desk: FakeDesk, view: views.DossierView) -> None:
    desk.changed["d0"] = view
    window.open_dossier("d0")
    qtbot.waitUntil(lambda: window.dossier.view is not None)


def machine_text(window: MainWindow, place: int) -> str:
    return str(window.dossier.checklist.model.index(place, Column.MACHINE).data())


def test_independent_first_hides_the_machine_only_where_my_verdict_is_due(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    due = {"mine_is_due": True, "machine": views.Judged("fail", "three commits", {"commits": 3})}
    given = {"machine": views.Judged("fail", ""), "mine": RowVerdict("pass")}
    shown(qtbot, window, desk, with_rows(due, given))
    assert machine_text(window, 0) == "Fail"
    window.stack.preferences.toggle_independent_first()
    qtbot.waitUntil(lambda: machine_text(window, 0) == "Hidden")
    assert machine_text(window, 1) == "Fail"
    desk.changed["d0"] = with_rows({**due, "mine_is_due": False, "mine": RowVerdict("fail")}, given)
    window.dossier.refresh()
    qtbot.waitUntil(lambda: machine_text(window, 0) == "Fail")


def test_the_setting_outlives_the_window(tmp_path: Path) -> None:
    file = str(tmp_path / "settings.ini")
    Preferences(QSettings(file, QSettings.Format.IniFormat)).toggle_independent_first()
    assert Preferences(QSettings(file, QSettings.Format.IniFormat)).independent_first


def test_the_strip_names_disagreements_and_d_goes_from_one_to_the_next(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    agreed = {"mine": RowVerdict("pass"), "others": (other("pass"),)}
    apart = {"mine": RowVerdict("pass"), "others": (other("fail"),)}
    shown(qtbot, window, desk, with_rows(agreed, apart, agreed, apart))
    checklist = window.dossier.checklist
    assert checklist.strip.isVisible()
    assert checklist.strip.words.text() == "Reviewers disagree on 2 criteria"
    keys = [row.criterion.key for row in desk.changed["d0"].rows]
    seen = []
    for _ in range(3):
        QTest.keyClick(checklist.table, Qt.Key.Key_D)
        current = checklist.current()
        assert current is not None
        seen.append(keys.index(current.criterion.key))
    assert seen == [1, 3, 1]


def test_without_two_verdicts_on_a_criterion_there_is_no_strip(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    shown(qtbot, window, desk, with_rows({"others": (other("fail"),)}))
    assert not window.dossier.checklist.strip.isVisible()


def test_a_pasted_review_is_previewed_and_then_taken(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    shown(qtbot, window, desk, with_rows())
    dialog = window.dossier.reviews.begin_import(window.dossier.view)
    assert dialog is not None
    assert not dialog.take.isEnabled()
    number, title = (getattr(window.dossier.view.rows[2].criterion, name) for name in ("number", "title"))
    dialog.text.setPlainText(f"⛔️ {number}. {title}: none\n✅ lovely")
    dialog.read()
    assert dialog.take.text() == "Import 1 verdict"
    assert "Line 2: no criterion of this checklist" in dialog.preview.toPlainText()
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(call[0] == "import_review" for call in desk.calls))
    assert desk.calls[-1][1] == "d0"


@pytest.mark.parametrize("given", [True, False])
def test_my_review_is_written_with_its_sidecar_or_refused_when_empty(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, tmp_path: Path, given: bool
) -> None:
    shown(qtbot, window, desk, with_rows({"mine": RowVerdict("caution", "half")} if given else {}))
    reviews, view = window.dossier.reviews, window.dossier.view
    if not given:
        with qtbot.waitSignal(window.courier.troubled) as caught:
            reviews.begin_export(view)
        assert caught.args[0].title == "There is no review to write"
        return
    file = tmp_path / "review.md"
    with qtbot.waitSignal(reviews.done):
        reviews.write(sheet_of(view), file)
    assert "⚠️ Caution | half |" in file.read_text("utf-8")
    links = json.loads((tmp_path / "review.links.json").read_text("utf-8"))
    assert len(links["rows"]) == len(view.rows)


def test_the_others_column_says_how_many_wait_for_mine(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    shown(qtbot, window, desk, with_rows({"mine_is_due": True, "others_wait": 2}))
    told = window.dossier.checklist.model.index(0, Column.OTHERS).data()
    assert told == "2 other verdicts, shown once yours is given"

"""Working through the queue by keyboard: groups, news, put away, put off, several at once, undo, kept searches."""

from dataclasses import replace
from datetime import datetime

import pytest
from fake_desk import FakeDesk
from made_up import NOW, dossier_view
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tac_desk.desk.news import Kind
from tac_desk.desk.views import News
from tac_desk.ui.delegates.queue_delegate import heading_height, row_height
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.models.queue_model import HEADING, Column
from tac_desk.ui.triage import later_times
from tac_desk.ui.widgets.filter_bar import as_text


def _press(
    window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    window.queue.table.setFocus()
    QTest.keyClick(window.queue.table, key, with_)


def _ids(window: MainWindow) -> list[str | None]:
    return [window.queue.model.id_at(row) for row in range(window.queue.model.rowCount())]


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_what_waits_stands_in_groups_with_a_heading_above_the_first_row(window: MainWindow) -> None:
    model, table = window.queue.model, window.queue.table
    headings = [model.index(row, 0).data(HEADING) for row in range(model.rowCount())]
    kinds = [one[0] for one in headings if one is not None]
    assert kinds == ["vote", "review", "sponsor", "discuss"]
    assert sum(one[1] for one in headings if one is not None) == model.rowCount()
    first, second = table.rowHeight(0), table.rowHeight(1)
    assert first - second == heading_height(table.font())
    assert second == row_height(table.font())


def test_other_lists_have_no_headings(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("all")
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 60)
    assert window.queue.model.headed() == []
    assert window.queue.table.rowHeight(0) == row_height(window.queue.table.font())


def test_e_puts_away_goes_on_to_the_next_and_u_takes_it_back(
    qtbot: QtBot, active: MainWindow, desk: FakeDesk
) -> None:
    before = _ids(active)
    _press(active, Qt.Key.Key_J)
    gone, following = before[1], before[2]
    _press(active, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: active.queue.model.rowCount() == len(before) - 1)
    assert gone not in _ids(active)
    assert active.queue.selected() == following
    assert active.toast.isVisible()
    _press(active, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: _ids(active) == before)


def test_the_toast_takes_it_back_too(qtbot: QtBot, active: MainWindow) -> None:
    before = _ids(active)
    _press(active, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: active.queue.model.rowCount() == len(before) - 1)
    active.toast.undo.click()
    qtbot.waitUntil(lambda: _ids(active) == before)


def test_several_rows_are_put_off_at_once(qtbot: QtBot, active: MainWindow, desk: FakeDesk) -> None:
    before = _ids(active)
    for _ in range(2):
        _press(active, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert active.queue.chosen() == tuple(before[:3])
    menu = active.triage.offer_times()
    assert len(menu.actions()) == 7
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: active.queue.model.rowCount() == len(before) - 3)
    assert {one for one in desk.marks if desk.marks[one]} == set(before[:3])
    assert "3" in active.toast.text.text()


def test_nothing_to_take_back_is_said(active: MainWindow) -> None:
    _press(active, Qt.Key.Key_U)
    assert "nothing to take back" in active.toast.text.text()


@pytest.mark.parametrize("days", range(7))
def test_the_times_offered_are_mornings_to_come(days: int) -> None:
    now = NOW + days * 86_400_000
    found = [datetime.fromtimestamp(until / 1000) for _, until in later_times(now)]
    assert all(one.hour == 9 and one.timestamp() * 1000 > now for one in found)
    assert found[2].weekday() == 0


def test_news_are_said_and_gone_once_they_were_looked_at(
    qtbot: QtBot, active: MainWindow, desk: FakeDesk
) -> None:
    desk.news["d0"] = News.CHANGED
    active.queue.refresh()
    index = active.queue.model.index(0, Column.NAME)
    qtbot.waitUntil(lambda: "Changed" in index.data())
    _press(active, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("look_at", "d0") in desk.calls)
    active.go_back()
    qtbot.waitUntil(lambda: "Changed" not in active.queue.model.index(0, Column.NAME).data())


@pytest.mark.parametrize(("key", "card"), [(Qt.Key.Key_V, "vote"), (Qt.Key.Key_C, "discussion")])
def test_v_and_c_open_the_dossier_where_one_acts(
    qtbot: QtBot, active: MainWindow, key: Qt.Key, card: str
) -> None:
    _press(active, key)
    qtbot.waitUntil(lambda: active.dossier.view is not None)
    wanted, _ = active.dossier.cards._target(card)
    qtbot.waitUntil(lambda: wanted.isAncestorOf(active.focusWidget()))


def test_a_qualifier_that_means_nothing_is_said(qtbot: QtBot, active: MainWindow) -> None:
    active.show_page("all")
    active.queue.filters.text.setText("odd:thing lattice")
    qtbot.waitUntil(active.queue.hint.isVisible)
    assert "odd:thing" in active.queue.hint.text()
    assert "criterion:" in active.queue.hint.text()
    active.queue.filters.text.setText("lattice")
    qtbot.waitUntil(lambda: not active.queue.hint.isVisible())


def test_a_search_is_kept_shown_in_the_navigation_and_forgotten(
    qtbot: QtBot, active: MainWindow, desk: FakeDesk
) -> None:
    active.show_page("all")
    active.queue.filters.text.setText("lattice")
    active.queue.filters.track.setCurrentIndex(1)
    text = as_text(active.queue.filters.filter())
    active.queue.filters.keep.click()
    dialog = active.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Mine")
    dialog.accept()
    qtbot.waitUntil(lambda: desk.searches == {"Mine": text})

    def names():
        return [active.navigation._items.item(n).text() for n in range(active.navigation._items.rowCount())]

    qtbot.waitUntil(lambda: "Mine" in names())
    active.show_page("search:Mine")
    assert active.queue.filters.text.text() == text
    active.activateWindow()
    qtbot.waitUntil(active.isActiveWindow)
    active.navigation.setFocus()
    QTest.keyClick(active.navigation, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.searches == {} and "Mine" not in names())


def test_back_and_forward_go_through_the_pages_as_they_were_shown(qtbot: QtBot, active: MainWindow) -> None:
    for page in ("motions", "dossier:d1", "outbox"):
        active.show_page(page)
    for page in ("dossier:d1", "motions", "queue", "queue"):
        QTest.keyClick(active, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert active.page == page
    QTest.keyClick(active, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert active.page == "motions"
    active.show_page("all")
    QTest.keyClick(active, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert active.page == "all", "what lay ahead is forgotten"


def test_a_dossier_says_what_is_new_until_it_is_left(
    qtbot: QtBot, active: MainWindow, desk: FakeDesk
) -> None:
    view = dossier_view(0)
    last = max(row.comment.at for row in view.comments if row.comment.author != "mara")
    desk.changed["d0"] = replace(view, seen=last - 1, news={Kind.COMMENT: 1, Kind.EVIDENCE: 2})
    active.open_dossier("d0")
    qtbot.waitUntil(lambda: active.dossier.view is not None)
    header = active.dossier.header
    assert "1 new comment" in header.news.text()
    assert "new evidence, 2 times" in header.news.text()
    listed = active.dossier.cards.discussion.list
    assert len(listed.new()) == 1
    desk.changed["d0"] = replace(view, seen=last)
    active.courier.tell_changes(frozenset({"dossier:d0"}))
    qtbot.wait(200)
    assert len(listed.new()) == 1, "it does not vanish under the reader's eyes"
    active.open_dossier("d1")
    qtbot.waitUntil(lambda: active.dossier.view is not None and active.dossier.view.dossier.id == "d1")
    assert header.news.isHidden()

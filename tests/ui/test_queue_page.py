"""The queue page: lazily read rows, filters, and every move by keyboard."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.desk.views import QueueFilter
from tac_desk.ui.courier import Courier
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.models.queue_model import PAGE, ROW, Column, QueueModel
from tac_desk.ui.pages.queue import QueuePage


def test_the_queue_opens_with_what_waits_for_me(window: MainWindow) -> None:
    assert window.queue.filters.filter() == QueueFilter(waiting=True)
    assert window.queue.model.index(0, 0).data(ROW).name == "Lattice Forge"
    assert window.queue.selected() == "d0"


def test_only_rows_about_to_be_shown_are_read(
    qtbot: QtBot, courier: Courier, desk: FakeDesk, look: object
) -> None:
    desk.size = 10_000
    page = QueuePage(courier, None)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.show_filter(QueueFilter())
    qtbot.waitUntil(lambda: page.model.rowCount() == 10_000)
    page.table.scrollToBottom()
    last = page.model.index(9_999, Column.NAME)
    qtbot.waitUntil(lambda: last.data(ROW) is not None)
    read = sum(page.model.index(n, 0).data(ROW) is not None for n in (0, 1, PAGE * 3, 5_000, 9_999))
    assert read == 3


def test_j_and_k_move_and_enter_opens(qtbot: QtBot, window: MainWindow) -> None:
    table = window.queue.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_K)
    second = window.queue.model.id_at(1)
    assert window.queue.selected() == second
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.dossier)
    assert window.dossier.dossier_id == second


def test_escape_returns_to_the_same_row(qtbot: QtBot, window: MainWindow) -> None:
    window.queue.select("d3")
    window.open_dossier("d3")
    qtbot.waitUntil(lambda: window.dossier.checklist.current() is not None)
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.queue)
    assert window.queue.selected() == "d3"


def test_slash_finds_and_escape_clears_then_leaves(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    queue = window.queue
    queue.table.setFocus()
    QTest.keyClick(queue.table, Qt.Key.Key_Slash)
    qtbot.waitUntil(lambda: queue.filters.text.hasFocus())
    QTest.keyClicks(queue.filters.text, "tidepool")
    qtbot.waitUntil(lambda: queue.model.rowCount() == 6)
    QTest.keyClick(queue.filters.text, Qt.Key.Key_Escape)
    assert queue.filters.text.text() == ""
    QTest.keyClick(queue.filters.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: queue.table.hasFocus())
    assert window.stack.currentWidget() is queue


def test_letters_typed_into_the_filter_are_no_commands(qtbot: QtBot, window: MainWindow) -> None:
    window.queue.filters.focus_text()
    QTest.keyClicks(window.queue.filters.text, "jk/1")
    assert window.queue.filters.text.text() == "jk/1"
    assert window.queue.selected() in ("d0", None)


def test_the_selection_survives_a_refresh(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    window.queue.select("d2")
    desk.size = 50
    window.courier.tell_changes(frozenset({"dossier:d2"}))
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 30)
    assert window.queue.selected() == "d2"


def test_an_empty_queue_says_so_in_words(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.size = 0
    window.courier.tell_changes(frozenset({"council"}))
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 0)
    assert "Nothing waits for you" in [
        label.text() for label in window.queue.findChildren(type(window.banner.title))
    ]


def test_a_cell_reads_out_its_meaning(window: MainWindow) -> None:
    index = window.queue.model.index(0, Column.EVIDENCE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "11 pass, 1 caution"


def test_hidden_characters_in_a_name_are_shown(qtbot: QtBot) -> None:
    from dataclasses import replace

    from made_up import queue_row
    from PySide6.QtCore import QObject

    owner = QObject()
    model = QueueModel(owner)
    model.set_ids(("d0",), (replace(queue_row(0), name="evil\u202egnp.exe"),))
    assert "⟨U+202E⟩" in model.index(0, Column.NAME).data()


@pytest.mark.parametrize(("width", "zoom"), [(1024, 1.0), (1440, 2.0), (700, 1.0), (1920, 1.0)])
def test_names_and_filters_can_be_read_at_every_size(
    qtbot: QtBot, window: MainWindow, width: int, zoom: float
) -> None:
    window.look.set_zoom(zoom)
    window.resize(width, 860)
    window.show_page("all")
    qtbot.wait(100)
    filters = window.queue.filters
    for part in (filters.waiting, filters.owed, filters.track, filters.state):
        assert part.width() >= part.minimumSizeHint().width()
    assert window.queue.table.columnWidth(Column.NAME) >= 170 * zoom

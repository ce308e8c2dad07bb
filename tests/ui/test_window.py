"""The window around the pages: commands, the indicator, troubles, other pages, names for screen readers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk, full_outbox
from made_up import DAY, HOUR, NOW
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tac_desk.auth.errors import failure, refused_by_hub
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.problems import problem
from tac_desk.minutes.lint.slip import Kind, Slip
from tac_desk.store.errors import DiskFull, LedgerMismatch, NewEpoch
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui import times
from tac_desk.ui.agenda_exchange import AgendaExchange
from tac_desk.ui.commands import shortcut_lines
from tac_desk.ui.export import Export
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.minutes_dialog import Draft, MinutesDialog
from tac_desk.ui.pages.meetings import meeting_that_matters
from tac_desk.ui.shots import take_shots
from tac_desk.ui.statistics_exchange import StatisticsExchange
from tac_desk.ui.unsent_exchange import UnsentExchange

PAGES = ("queue", "all", "motions", "meetings", "outbox", "dossier:d0", "dossier:d1")
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def _tell(qtbot: QtBot, window: MainWindow, status: SyncStatus) -> str:
    with qtbot.waitSignal(window.courier.status_changed):
        window.courier.tell_status(status)
    return window.sync.text()


@pytest.mark.parametrize(
    ("state", "pending", "text"),
    [
        (SyncState.ONLINE, 0, "Online"),
        (SyncState.OFFLINE, 2, "Offline, 2 actions not sent"),
        (SyncState.SYNCING, 1, "Syncing, 1 action not sent"),
        (SyncState.SIGNED_OUT, 0, "Signed out"),
        (SyncState.STOPPED, 3, "Stopped, 3 actions not sent"),
    ],
)
def test_the_indicator_says_what_the_exchange_says(
    qtbot: QtBot, window: MainWindow, state: SyncState, pending: int, text: str
) -> None:
    assert _tell(qtbot, window, SyncStatus(state, pending)) == text
    assert text in window.sync.accessibleName()


def _failed(code: str) -> Trouble:
    return refused_by_hub(ExchangeError, problem(code).problem)


@pytest.mark.parametrize(
    ("state", "trouble", "text"),
    [
        (SyncState.OFFLINE, failure(ExchangeError, "hub_down", "https://hub.example"), "Offline"),
        (SyncState.OFFLINE, _failed("recovering"), "Offline: the hub is in recovery"),
        (SyncState.OFFLINE, DiskFull(Path("cache.db")), "Offline: no room on the disk"),
        (SyncState.STOPPED, _failed("ledger_behind"), "Stopped: the hub lacks entries"),
        (SyncState.STOPPED, failure(ExchangeError, "other_hub", "h"), "Stopped: another hub answers"),
        (SyncState.STOPPED, _failed("device_cloned"), "Stopped: this profile is used twice"),
        (SyncState.STOPPED, _failed("client_too_old"), "Stopped: TAC Desk is too old"),
        (SyncState.STOPPED, NewEpoch(2, 28), "Stopped: the hub has another ledger"),
        (SyncState.STOPPED, LedgerMismatch("Shorter"), "Stopped: the hub's record contradicts ours"),
        (SyncState.SIGNED_OUT, _failed("device_revoked"), "Signed out: this computer was revoked"),
    ],
)
def test_the_indicator_names_the_trouble_and_its_tip_says_what_to_do(
    qtbot: QtBot, window: MainWindow, state: SyncState, trouble: Trouble, text: str
) -> None:
    assert _tell(qtbot, window, SyncStatus(state, 2, None, trouble)) == f"{text}, 2 actions not sent"
    assert text in window.sync.accessibleName()
    assert trouble.next_step in window.sync.toolTip()


def test_how_long_ago_the_last_exchange_was_is_true_whenever_it_is_read(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tell(qtbot, window, SyncStatus(SyncState.ONLINE, 0, times.now_ms()))
    before = window.sync.toolTip()
    later = times.now_ms() + 3_600_000
    monkeypatch.setattr(times, "now_ms", lambda: later)
    place = QPointF(1, 1)
    QApplication.sendEvent(window.sync, QEnterEvent(place, place, place))
    assert window.sync.toolTip() != before
    assert "hour" in window.sync.toolTip()


def test_before_the_first_exchange_it_claims_nothing(window: MainWindow) -> None:
    assert window.sync.text() == "Not connected yet"


def test_a_click_on_the_indicator_opens_the_outbox(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.sync, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.outbox


def test_a_stop_is_shown_across_the_window(qtbot: QtBot, window: MainWindow) -> None:
    trouble = Trouble("The hub's record contradicts ours", "It became shorter", "Tell the secretary")
    _tell(qtbot, window, SyncStatus(SyncState.STOPPED, 0, None, trouble))
    assert window.banner.isVisible()
    assert window.banner.next_step.text() == "Tell the secretary"
    _tell(qtbot, window, SyncStatus(SyncState.ONLINE))
    assert not window.banner.isVisible()


def test_a_demonstration_is_marked(window: MainWindow) -> None:
    window.resize(1600, 900)
    assert window.status._demo.text() == (
        "DEMONSTRATION — the council, its candidates and its votes are invented"
    )
    assert window.status._demo.isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, desk: FakeDesk, page: str) -> None:
    desk.outbox = full_outbox()
    window.show_page(page)
    qtbot.wait(150)
    controls = [one for one in window.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisible()]
    assert len(controls) > 3
    unnamed = [
        type(one).__name__ for one in controls if not _name(one) and not one.objectName().startswith("qt_")
    ]
    assert unnamed == []


def _name(control: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(control)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def test_every_page_can_be_reached_by_its_key(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    shown = (window.queue, window.queue, window.motions, window.meetings, window.outbox)
    for key, page in enumerate(shown, 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + key), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda page=page: window.stack.currentWidget() is page)
    assert window.stack.currentWidget() is window.outbox


def _said_of(window: MainWindow, title: str) -> list[str]:
    """What a screen reader says of the pages in the navigation that are called so."""
    model = window.navigation.model()
    rows = [model.index(place, 0) for place in range(model.rowCount())]
    return [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows if row.data() == title]


def test_the_navigation_says_how_many_motions_wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: _said_of(window, "Motions") == ["Motions, 1"])


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [one.toString() for action in window.actions() for one in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert any(line[2] == "?" for line in shortcut_lines(window._commands))


def test_zoom_by_keyboard_keeps_the_window(qtbot: QtBot, window: MainWindow) -> None:
    before = window.size()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.zoom > 1.0)
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.look.zoom == 1.0)
    assert window.size() == before


def test_the_outbox_names_each_state_in_words(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.outbox = full_outbox()
    window.show_page("outbox")
    qtbot.waitUntil(lambda: window.outbox.model.rowCount() == 6)
    texts = [window.outbox.model.index(n, 0).data() for n in range(6)]
    for text, word in zip(
        texts, ("Sent in 10 s", "Signed", "Received", "Counted", "Refused", "Needs you"), strict=True
    ):
        assert word in text
    assert "10 September 2026" in texts[4]


def test_the_outbox_undoes_and_sends_by_key(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    desk.outbox = full_outbox()
    window.show_page("outbox")
    qtbot.waitUntil(lambda: window.outbox.model.rowCount() == 6)
    QTest.keyClick(window.outbox.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: ("release_now", "o0") in desk.calls)
    qtbot.waitUntil(lambda: not window.outbox.undo.isEnabled())
    assert not window.outbox.send.isEnabled()


def test_a_motion_is_voted_on_from_its_page(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    window.show_page("motions")
    qtbot.waitUntil(lambda: window.motions.current_id() == "m1")
    window.motions.vote.choice.choose("abstain")
    window.motions.vote.rationale.setPlainText("I chair that group")
    window.motions.vote._cast.click()
    expected = ("cast_vote", "m1", "s0", "abstain", None, "I chair that group", "council")
    qtbot.waitUntil(lambda: expected in desk.calls)
    QTest.keyClick(window.motions.list, Qt.Key.Key_J)
    assert "closed" in window.motions.vote._why_not.text()


def test_a_meeting_shows_its_quorum_and_exports_its_minutes(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, tmp_path: Path
) -> None:
    def export(call: object, meeting: str, file: Path) -> Path:
        seats = call(lambda door: door.meetings()[0].represented)
        file.write_text(f"{meeting}: {seats}", "utf-8")
        return file

    window._exporter._export = Export(lambda call, meeting: Draft("# Ours"), export)
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.meetings.current_id() == "mt1")
    assert window.meetings._sum.text() == "14 of 21 seats are represented; a quorum takes 11."
    window._exporter.write("mt1", tmp_path / "minutes.md")
    qtbot.waitUntil(lambda: "Minutes written" in window.toast.text.text())
    assert (tmp_path / "minutes.md").read_text("utf-8") == "mt1: 14"


SLIP = Slip(Kind.WEEKDAY, "Next Meeting", "Monday, 13 <b>October</b>", "That is a Tuesday.", "Correct it.")


def test_what_the_linter_finds_is_shown_before_a_file_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    window._exporter._export = Export(
        lambda call, meeting: Draft("# Ours", (SLIP,)), lambda call, meeting, file: file
    )
    window._exporter.begin("mt1")
    qtbot.waitUntil(lambda: window.findChild(MinutesDialog) is not None)
    dialog = window.findChild(MinutesDialog)
    assert dialog.slips.toPlainText().splitlines() == [
        "Next Meeting", "“Monday, 13 <b>October</b>”", "That is a Tuesday. Correct it.",
    ]  # fmt: skip
    assert dialog.back.hasFocus() or dialog.focusWidget() is dialog.back
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(MinutesDialog) is None)
    assert window.findChild(QFileDialog) is None
    window._exporter.begin("mt1")
    qtbot.waitUntil(lambda: window.findChild(MinutesDialog) is not None)
    window.findChild(MinutesDialog).go_on.click()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    asked = window.findChild(QFileDialog)
    assert [name.partition(" (")[0] for name in asked.nameFilters()][:6] == [
        "Markdown", "Web page", "Word processor", "PDF", "Roll and votes as a table",
        "Data with the entries that prove it",
    ]  # fmt: skip
    asked.selectNameFilter(asked.nameFilters()[1])
    asked.filterSelected.emit(asked.nameFilters()[1])
    assert asked.defaultSuffix() == "html"
    asked.reject()


def test_a_clean_draft_is_read_and_goes_on_with_one_key(qtbot: QtBot, window: MainWindow) -> None:
    window._exporter._export = Export(lambda call, meeting: Draft("# Ours"), lambda call, meeting, file: file)
    window._exporter.begin("mt1")
    qtbot.waitUntil(lambda: window.findChild(MinutesDialog) is not None)
    dialog = window.findChild(MinutesDialog)
    qtbot.waitUntil(lambda: dialog.text.toPlainText().strip() == "Ours")
    assert not dialog.slips.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    window.findChild(QFileDialog).reject()


def test_the_window_remembers_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(700, 600)
    open_dossier(qtbot, window, "d1")
    window.close()
    settings = window._settings
    again = MainWindow(window.courier, window.look, settings, window.renderer)
    qtbot.addWidget(again)
    again.begin()
    qtbot.waitUntil(lambda: again.dossier.checklist.current() is not None)
    assert again.dossier.dossier_id == "d1"
    assert (again.width(), again.height()) == (700, 600)


def test_pictures_of_pages_are_taken(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    files = take_shots(tmp_path, window, {"outbox": "outbox"}, (800, 600))
    assert sorted(file.name for file in files) == [
        "outbox-dark-1x.png", "outbox-dark-2x.png", "outbox-light-1x.png", "outbox-light-2x.png",
    ]  # fmt: skip
    assert all(file.stat().st_size > 4000 for file in files)


def test_settings_of_another_version_do_no_harm(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "odd.ini"), QSettings.Format.IniFormat)
    for name in ("geometry", "split", "page"):
        settings.setValue(name, "rubbish")
    again = MainWindow(window.courier, window.look, settings, window.renderer)
    qtbot.addWidget(again)
    again.begin()
    assert again.stack.currentWidget() is again.queue


def test_the_meetings_page_begins_with_the_latest_one_that_has_begun(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    past = desk.meetings()[0]
    later = replace(past, meeting=replace(past.meeting, id="later", starts_at=NOW + 30 * 86_400_000))
    earlier = replace(past, meeting=replace(past.meeting, id="earlier", starts_at=NOW - 1))
    monkeypatch.setattr(desk, "meetings", lambda: (later, earlier))
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.meetings.current_id() == "earlier")


def test_before_the_roll_is_taken_seats_are_listed_and_nobody_is_called_absent(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.meetings.current_id() == "mt1")
    assert window.meetings._roll.title.text() == "Roll call"
    assert "absent" in window.meetings._roll_text.toPlainText()
    QTest.keyClick(window.meetings.list, Qt.Key.Key_J)
    assert window.meetings.current_id() == "mt2"
    shown = window.meetings._roll_text.toPlainText()
    assert window.meetings._roll.title.text() == "Seats"
    assert "Mara Lindqvist" in shown
    assert "absent" not in shown


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ({"next": 9 * DAY, "now": HOUR, "held": -DAY}, "now"),
        ({"next": 9 * DAY, "open": -2 * DAY, "held": -3 * DAY}, "held"),
        ({"far": 30 * DAY, "next": 9 * DAY}, "next"),
        ({}, ""),
    ],
)
def test_the_meeting_that_matters_is_chosen_first(
    desk: FakeDesk, starts: dict[str, int], expected: str
) -> None:
    model = desk.meetings()[0]
    views = tuple(
        replace(model, meeting=replace(model.meeting, id=name, starts_at=NOW + at, roll_taken=name == "held"))
        for name, at in starts.items()
    )
    assert meeting_that_matters(views, NOW) == expected


def test_what_is_not_sent_is_offered_in_the_file_menu_and_written_where_one_says(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (menu,) = (m.menu() for m in window.menuBar().actions() if m.text() == "&File")
    (action,) = (a for a in menu.actions() if a.text().startswith("Save &what is not sent"))
    action.trigger()
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.reject()
    exchange = UnsentExchange(window.courier, window)
    with qtbot.waitSignal(exchange.done, timeout=30_000):
        exchange.write(tmp_path / "not-sent.md")
    assert "kept words" in (tmp_path / "not-sent.md").read_text("utf-8")


def test_a_year_in_figures_is_asked_for_and_written_as_its_name_says(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (menu,) = (m.menu() for m in window.menuBar().actions() if m.text() == "&File")
    (action,) = (a for a in menu.actions() if a.text().startswith("Export a &year"))
    action.trigger()
    (asked,) = (d for d in window.findChildren(QInputDialog) if d.isVisible())
    assert asked.intValue() == datetime.fromtimestamp(NOW / 1000, UTC).year
    asked.setIntValue(2025)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert dialog.selectedFiles()[0].endswith("statistics-2025.html")
    dialog.reject()
    exchange = StatisticsExchange(window.courier, window)
    for name, beginning in (("y.html", "<!DOCTYPE html>"), ("y.md", "# "), ("y.csv", "\ufeffwhat,id")):
        with qtbot.waitSignal(exchange.done, check_params_cb=lambda text: text.startswith("A year")):
            exchange.write(2025, tmp_path / name)
        text = (tmp_path / name).read_text("utf-8")
        assert text.startswith(beginning)
    assert "2025" in (tmp_path / "y.md").read_text("utf-8")


def test_the_agenda_of_the_meeting_on_show_is_written_where_one_says(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (menu,) = (m.menu() for m in window.menuBar().actions() if m.text() == "&File")
    (action,) = (a for a in menu.actions() if a.text().startswith("Export the a&genda"))
    action.trigger()
    assert "Choose a meeting first." in window.toast.text.text()
    window.show_page("meetings")
    qtbot.waitUntil(lambda: window.meetings.current_id() == "mt1")
    action.trigger()
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert [name.partition(" (")[0] for name in dialog.nameFilters()][2] == "Entry for calendars"
    dialog.reject()
    exchange = AgendaExchange(window.courier, window)
    with qtbot.waitSignal(exchange.done):
        exchange.write("mt1", tmp_path / "agenda.ics")
    assert (tmp_path / "agenda.ics").read_text("utf-8") == "mt1 as ics"

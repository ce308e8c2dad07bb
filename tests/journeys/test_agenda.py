"""A secretary puts an agenda in order with the keyboard, and the chair turns its pages in large type."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.domain.commands import OpenBallot, PutMotion, SetAgenda
from tac_desk.domain.meeting import AgendaItem
from tac_desk.ui.forms.agenda import AgendaDialog
from tac_desk.ui.presenter import PresenterView
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import accept
from tests.journeys.test_ballot_forms import OFFICE, counted, open_form, send, type_into
from tests.journeys.test_meeting_forms import meeting_of, plan, show, shown
from tests.journeys.window import Desktop, until

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sue(hub: HubProcess, new_desk: NewDesk) -> Desktop:
    """At the card of a meeting with one application and one motion."""
    plan(hub.hub, "m2", "November meeting", 7)
    accept(hub.hub, OpenBallot("Adopt the charter?", "motion", None, ">1/2", meeting="m2"), "ballot:b9")
    desk = new_desk("sue")
    desk.window.activateWindow()
    desk.window.show_page("meetings")
    until(lambda: desk.window.actions_by_name["office:meeting:agenda"].isEnabled(), "the menu of officers")
    show(desk, "m2")
    return desk


def open_agenda(desk: Desktop) -> AgendaDialog:
    form = open_form(desk, Qt.Key.Key_A)
    assert isinstance(form, AgendaDialog)
    until(form.list.hasFocus, "the keyboard in the list")
    return form


def go_to(form: AgendaDialog, title: str) -> None:
    form.list.setFocus()
    QTest.keyClick(form.list, Qt.Key.Key_Home)
    while (item := form.list.current()) is None or item.title != title:
        before = form.list.currentRow()
        QTest.keyClick(form.list, Qt.Key.Key_Down)
        assert form.list.currentRow() == before + 1, f"no item {title}"


def test_an_agenda_is_ordered_timed_and_saved_with_the_keyboard(hub: HubProcess, sue: Desktop) -> None:
    form = open_agenda(sue)
    usual = [item.title for item in form.list.agenda()]
    assert usual[0] == "Call to Order"
    assert "Adopt the charter?" in usual
    type_into(form, form.minutes, "5")
    go_to(form, "Adopt the charter?")
    assert form.stays.isVisible()
    assert not form.remove.isEnabled()
    while form.list.currentRow() > 1:
        QTest.keyClick(form.list, Qt.Key.Key_Up, ALT)
    type_into(form, form.minutes, "20")
    type_into(form, form.presenter, "Ada")
    type_into(form, form.links, "https://example.org/charter")
    QTest.keyClick(form.links, Qt.Key.Key_Insert)
    QTest.keyClicks(form.title, "Budget")
    QTest.keyClick(form.title, Qt.Key.Key_Up, ALT)
    go_to(form, "Foundation Updates")
    QTest.keyClick(form.list, Qt.Key.Key_Delete)
    until(lambda: "25 minutes in all" in form.preview.text(), "the sum")
    clocks = [form.list.item(place).text().split("  ")[0] for place in range(3)]
    starts = [int(clock[:2]) * 60 + int(clock[3:]) for clock in clocks[:2]]
    assert (starts[1] - starts[0]) % (24 * 60) == 5
    assert clocks[2].startswith("Adopt the charter?")
    send(form)
    counted(sue, lambda: meeting_of(hub.hub).agenda)
    saved = meeting_of(hub.hub).agenda
    assert saved[0] == AgendaItem("Call to Order", minutes=5)
    assert saved[1] == AgendaItem("Budget")
    assert saved[2] == AgendaItem(
        "Adopt the charter?", "ballot:b9", 20, "Ada", ("https://example.org/charter",)
    )
    assert {item.title for item in saved} == {*usual, "Budget"} - {"Foundation Updates"}


def test_an_item_is_dragged_to_another_place(sue: Desktop) -> None:
    form = open_agenda(sue)
    first, second, *others = form.list.agenda()
    onto_an_item = form.list.item(0).flags() & Qt.ItemFlag.ItemIsDropEnabled
    assert not onto_an_item
    top = form.list.rootIndex()
    form.list.model().moveRow(top, 0, top, 2)
    assert form.list.agenda() == (second, first, *others)
    assert form.list.item(0).text().endswith(second.title)
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_an_agenda_that_somebody_changed_meanwhile_can_be_taken_or_replaced(
    hub: HubProcess, sue: Desktop
) -> None:
    form = open_agenda(sue)
    type_into(form, form.presenter, "Bo")
    theirs = (AgendaItem("Only this", minutes=30),)
    accept(hub.hub, SetAgenda(theirs), "meeting:m2")
    until(lambda: sue.window.meetings._views["m2"].meeting.agenda, "their agenda to arrive")
    QTest.keyClick(form.presenter, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(form.conflict.isVisible, "the choice")
    assert "changed by someone else" in form.refusal.text()
    assert form.presenter.text() == "Bo"
    QTest.keyClick(form.theirs, Qt.Key.Key_Space)
    until(lambda: form.list.agenda()[0].title == "Only this", "their agenda")
    assert form.conflict.isHidden()
    until(lambda: "30 minutes in all" in form.preview.text(), "its length")

    again = (AgendaItem("And this", minutes=10),)
    seen = meeting_of(hub.hub).agenda_mark
    accept(hub.hub, SetAgenda(again, seen), "meeting:m2")
    until(lambda: sue.window.meetings._views["m2"].meeting.agenda == again, "the next one to arrive")
    until(form.conflict.isVisible, "the choice again, though nothing was pressed")
    QTest.keyClick(form.mine, Qt.Key.Key_Space)
    counted(sue, lambda: meeting_of(hub.hub).agenda[0] == theirs[0])


def test_the_chair_turns_the_pages_and_reads_what_to_put(hub: HubProcess, sue: Desktop) -> None:
    items = (
        AgendaItem("Call to Order", minutes=5),
        AgendaItem("Adopt the charter?", "ballot:b9", 20, "Ada"),
        AgendaItem("Lark", "dossier:lark"),
    )
    accept(hub.hub, SetAgenda(items), "meeting:m2")
    accept(hub.hub, PutMotion("b1"), "meeting:m2")
    until(lambda: "b1" in sue.window.meetings._views["m2"].meeting.motions, "the agenda to arrive")
    QTest.keyClick(sue.window, Qt.Key.Key_G, OFFICE)
    view = shown(sue, PresenterView)
    assert (view.title.text(), view.where.text()) == ("Call to Order", "1 of 3")
    assert not view.question.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.where.text() == "1 of 3"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.title.text() == "Adopt the charter?"
    assert not view.question.isVisible()
    assert "20 minutes, until " in view.time.text()
    assert "Ada" in view.time.text()
    assert "quorum of 3" in view.sums.text()
    assert view.next.text() == "Next: Lark"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.question.text() == "Accept Lark as a hosted project?"
    assert not view.next.isVisible()
    mark = meeting_of(hub.hub).agenda_mark
    accept(hub.hub, SetAgenda((AgendaItem("Reminders"), *items), mark), "meeting:m2")
    until(lambda: view.where.text() == "4 of 4", "the item to keep its place on show")
    assert view.title.text() == "Lark"
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.where.text() == "3 of 4"
    QTest.keyClick(view, Qt.Key.Key_F11)
    until(view.isFullScreen, "the whole screen")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert not view.isFullScreen()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()

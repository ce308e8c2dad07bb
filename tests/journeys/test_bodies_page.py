"""Members and officers look after seats in the window: belong, leave, delegate, fill, and look at a roll of before."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import SetSeat
from tac_desk.ui.forms.form import Form
from tac_desk.ui.pages.bodies import BodiesPage
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import accept
from tests.journeys.window import Desktop, press, until, words


def show_body(desk: Desktop, body: str) -> BodiesPage:
    """The page of bodies with this one chosen, by keyboard."""
    desk.window.activateWindow()
    desk.window.show_page("bodies")
    page = desk.window.stack.bodies
    until(page.current_id, "the bodies")
    for _ in range(5):
        if page.current_id() == body:
            break
        QTest.keyClick(page.list, Qt.Key.Key_J)
    assert page.current_id() == body
    return page


def the_form(desk: Desktop) -> Form:
    until(lambda: desk.window.findChildren(Form), "a form")
    (form,) = desk.window.findChildren(Form)
    until(form.isActiveWindow, "the form to be shown and to have the keyboard")
    return form


def send(desk: Desktop, form: Form) -> None:
    """Ctrl+Return in the form, then S in the outbox: the newest action there is the one that can be undone."""
    QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: not isValid(form) or not form.isVisible(), "the form to be taken")
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)


def test_a_member_declares_to_belong_to_the_working_group_and_leaves_it(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    nat = new_desk("nat")
    page = show_body(nat, "ewg")
    assert "You hold no seat here." in words(page)
    assert not page.office.isVisible()
    press(page, "Declare membership…")
    form = the_form(nat)
    until(lambda: "6 seats afterwards" in form.preview.text(), "what would come of it")
    send(nat, form)
    assert len(hub.hub.council().seats_of("nat", "ewg")) == 1

    page = show_body(nat, "ewg")
    until(page.leave.isVisible, "the way out")
    press(page, "Leave the body…")
    form = the_form(nat)
    until(lambda: "5 seats afterwards" in form.preview.text(), "what would come of it")
    send(nat, form)
    until(lambda: not hub.hub.council().seats_of("nat", "ewg", hub.hub.now()), "the end of the seat")


def test_a_primary_delegates_until_a_day_and_one_without_an_alternate_is_told_why_not(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    accept(hub.hub, SetSeat("s1", "Seat 1", "Firm 1", "member", "ada", "nat"), "council")
    ada, bo = new_desk("ada"), new_desk("bo")
    page = show_body(bo, "tac")
    until(page.delegate.isVisible, "my seat")
    assert not page.delegate.isEnabled()
    assert "alternate" in page.delegate.accessibleDescription()

    page = show_body(ada, "tac")
    until(lambda: "alternate Nat" in page.seats.text(), "my alternate")
    press(page, "Delegate my seats…")
    form = the_form(ada)
    form.until.setFocus()
    QTest.keyClicks(form.until, "2090-01-31")
    until(lambda: "Your alternates act until Wed 01 Feb 2090" in form.preview.text(), "until when")
    send(ada, form)
    seat = hub.hub.council().seat("s1")
    assert seat is not None
    assert seat.at(hub.hub.now()).delegated
    page = show_body(ada, "tac")
    until(lambda: "delegated until" in page.seats.text(), "the delegation")


def test_an_officer_fills_a_seat_and_the_roll_of_before_shows_who_was_there(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    sue = new_desk("sue")
    page = show_body(sue, "tac")
    until(page.office.isVisible, "the button of officers")
    page.begin("seat")
    form = the_form(sue)
    form.seat.setCurrentIndex(form.seat.findData("s2"))
    assert form.title.text() == "Seat 2"
    form.primary.setCurrentIndex(form.primary.findData("nat"))
    until(lambda: "5 seats afterwards" in form.preview.text(), "what would come of it")
    send(sue, form)
    page = show_body(sue, "tac")
    until(lambda: "Nat" in page.table.toPlainText(), "the new primary")
    page.day.setFocus()
    QTest.keyClicks(page.day, "2020-01-01")
    until(lambda: "Bo" in page.table.toPlainText(), "who was there before")
    assert "on 01 Jan 2020" in page.told.text()

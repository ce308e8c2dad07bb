"""The secretary's whole day with the keyboard alone: plan, run with a lost quorum, publish, approve next month."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.meeting import Meeting, Moved
from tac_desk.hub.hub import Hub
from tac_desk.ui.forms.agenda import AgendaDialog
from tac_desk.ui.forms.meeting_course import AdjournForm, ApproveForm
from tac_desk.ui.forms.meeting_plan import PlanMeetingForm
from tac_desk.ui.forms.open_ballot import OpenBallotForm
from tac_desk.ui.room.meeting_room import MeetingRoom
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.faketime import after
from tests.journeys.test_ballot_forms import open_form, send, tab_to, type_into, wait_for_form
from tests.journeys.test_meeting_forms import publish
from tests.journeys.test_meeting_room import call
from tests.journeys.window import Desktop, until, words

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ZONE = "America/Los_Angeles"
MONTH = timedelta(days=31)


def named(hub: Hub, name: str) -> Meeting | Ballot:
    """The meeting with this title or the ballot with this question."""
    (found,) = _all_named(hub, name)
    return found


def _all_named(hub: Hub, name: str) -> list[Meeting | Ballot]:
    things = (*hub.things("meeting"), *hub.things("ballot"))
    return [one for one in things if name in (getattr(one, "title", ""), getattr(one, "question", ""))]


def at_the_hub(hub: Hub, name: str, what: Callable[[Meeting | Ballot], object]) -> None:
    until(lambda: [one for one in _all_named(hub, name) if what(one)], f"the hub to have that of {name}")


def at_the_keyboard(desk: Desktop) -> None:
    """Of a window that has it again after a dialog."""
    desk.window.activateWindow()
    until(desk.window.isActiveWindow, "the keyboard")


def plan(desk: Desktop, title: str, starts: datetime) -> None:
    at_the_keyboard(desk)
    form = open_form(desk, Qt.Key.Key_P)
    assert isinstance(form, PlanMeetingForm)
    type_into(form, form.title, title)
    tab_to(form, form.zone)
    while form.zone.currentData() != ZONE:
        QTest.keyClick(form.zone, Qt.Key.Key_Down)
    type_into(form, form.starts, f"{starts.astimezone(ZoneInfo(ZONE)):%Y-%m-%d %H:%M}")
    until(form.preview.isVisible, "the moment in every zone")
    send(form)
    page = desk.window.meetings
    until(lambda: page.office.view and page.office.view.meeting.title == title, f"the card of {title}")


def choose(desk: Desktop, title: str) -> None:
    """Down the list from its top."""
    page = desk.window.meetings
    until(lambda: page._model.lines and page.list.isVisible(), "the list of meetings")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    for _ in page._model.lines:
        if page.office.view.meeting.title == title:
            return
        QTest.keyClick(page.list, Qt.Key.Key_J)
    raise AssertionError(f"no meeting {title}")


def enter(desk: Desktop) -> MeetingRoom:
    at_the_keyboard(desk)
    page = desk.window.meetings
    QTest.keyClick(desk.window, Qt.Key.Key_R, ALT)
    until(lambda: page.room is not None and page.room.isVisible() and page.room.view, "the room")
    until(page.room.roll.field.hasFocus, "the keyboard at the roll")
    return page.room


def take_roll(hub: Hub, room: MeetingRoom, title: str, *present: str) -> None:
    call(room, *present)
    QTest.keyClick(room.roll.field, Qt.Key.Key_Return, CTRL)
    at_the_hub(hub, title, lambda one: one.roll_taken)
    until(lambda: room.view.meeting.roll_taken, "this room to know")


def tab_through(desk: Desktop, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Where Tab arrives at first that is `wanted`."""
    for _ in range(60):
        at = desk.window.focusWidget()
        if at is not None and wanted(at):
            return at
        QTest.keyClick(at or desk.window, Qt.Key.Key_Tab)
    raise AssertionError("Tab does not reach it")


def next_part(desk: Desktop, wanted: QWidget) -> None:
    """With F6, which turns through three parts of the room."""
    at_the_keyboard(desk)
    for _ in range(3):
        if not wanted.hasFocus():
            QTest.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_F6)
    assert wanted.hasFocus(), desk.window.focusWidget()


def put(room: MeetingRoom, desk: Desktop, question: str) -> OpenBallotForm:
    """A new motion in the room, moved by Ada and seconded by Bo."""
    at_the_keyboard(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_N, ALT)
    form = wait_for_form(desk)
    assert isinstance(form, OpenBallotForm)
    assert form.where.currentText().startswith("In the meeting: ")
    type_into(form, form.question, question)
    type_into(form, form.threshold, ">1/2")
    tab_to(form, form.movers.moved_by)
    QTest.keyClicks(form.movers.moved_by, "Ada")
    tab_to(form, form.movers.seconded_by)
    QTest.keyClicks(form.movers.seconded_by, "Bo")
    until(lambda: "Seconded by Bo." in form.preview.text(), "what the record will say")
    send(form)
    until(lambda: question in words(room.motions), "the motion in the room")
    return form


def lose_the_quorum(hub: Hub, desk: Desktop, room: MeetingRoom, question: str) -> None:
    """Ada leaves in the middle of the motion; it goes on as an e-vote."""
    next_part(desk, room.roll.field)
    call(room, "ada")
    until(lambda: "2 of 5 seats, 3 needed" in room.roll.meter.words.text(), "the quorum to be lost")
    until(room.motions.lost.isVisible, "the way out to be told")
    until(lambda: "E-vote…" in words(room.motions), "the button")
    evote = tab_through(desk, lambda at: at.accessibleName() == f"Turn into an e-vote: {question}")
    QTest.keyClick(evote, Qt.Key.Key_Space)
    form = wait_for_form(desk)
    type_into(form, form.reason, "The quorum was lost.")
    send(form)
    at_the_hub(hub, question, lambda one: one.meeting is None)


def note(desk: Desktop, room: MeetingRoom, heading: str, text: str) -> None:
    next_part(desk, room.notes.text)
    while room.notes.heading.text() != heading:
        before = room.notes.headings.currentRow()
        QTest.keyClick(room.notes.text, Qt.Key.Key_PageDown, CTRL)
        assert room.notes.headings.currentRow() == before + 1, f"no heading {heading}"
    QTest.keyClicks(room.notes.text, text)
    QTest.keyClick(room.notes.text, Qt.Key.Key_Return, CTRL)
    until(lambda: "It stands like this" in room.notes.state.text(), "the note to be saved")


def leave(desk: Desktop, room: MeetingRoom) -> None:
    at_the_keyboard(desk)
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    until(lambda: not room.isVisible(), "the list of meetings")


def adjourn(hub: Hub, desk: Desktop, title: str) -> None:
    at_the_keyboard(desk)
    form = open_form(desk, Qt.Key.Key_J)
    assert isinstance(form, AdjournForm)
    until(lambda: "It ends at" in form.preview.text(), "when it ends")
    send(form)
    at_the_hub(hub, title, lambda one: one.adjourned_at)


def start_and_run_november(hub: Hub, desk: Desktop) -> None:
    at_the_keyboard(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_4, CTRL)
    until(lambda: desk.window.actions_by_name["office:meeting:plan"].isEnabled(), "the menu of officers")
    now = datetime.now(UTC)
    plan(desk, "December meeting", now + MONTH)
    plan(desk, "November meeting", now + timedelta(hours=1))

    at_the_keyboard(desk)
    form = open_form(desk, Qt.Key.Key_A)
    assert isinstance(form, AgendaDialog)
    until(form.list.hasFocus, "the keyboard in the list")
    QTest.keyClick(form.list, Qt.Key.Key_Insert)
    until(form.title.hasFocus, "the new item")
    QTest.keyClicks(form.title, "Budget")
    type_into(form, form.minutes, "15")
    send(form)
    at_the_hub(hub, "November meeting", lambda one: one.agenda)

    room = enter(desk)
    take_roll(hub, room, "November meeting", "ada", "bo", "cyd")
    put(room, desk, "Adopt the budget?")
    lose_the_quorum(hub, desk, room, "Adopt the budget?")
    note(desk, room, "Open Discussion", "The budget was explained.")
    leave(desk, room)
    adjourn(hub, desk, "November meeting")


def approve(desk: Desktop) -> None:
    """From the menu of the card: it has a letter for each entry."""
    at_the_keyboard(desk)
    office = tab_through(desk, lambda at: at is desk.window.meetings.office)
    QTest.keyClick(office.menu(), Qt.Key.Key_M)
    form = wait_for_form(desk)
    assert isinstance(form, ApproveForm)
    assert "December meeting" in form.approving.currentText()
    until(lambda: "Edition 1" in form.preview.text(), "which edition is approved")
    send(form)


def test_a_meeting_from_its_plan_to_its_approved_minutes(hub: HubProcess, new_desk: NewDesk) -> None:
    desk = new_desk("sue")
    start_and_run_november(hub.hub, desk)
    november = named(hub.hub, "November meeting")
    assert november.moved == (Moved(named(hub.hub, "Adopt the budget?").id, "ada", "bo"),)
    assert [(one.who, one.came) for one in november.movements] == [("ada", False)]

    until(lambda: desk.window.meetings.office.view.meeting.adjourned_at, "the end to arrive")
    publish(desk, "This is edition 1.", "")
    at_the_hub(hub.hub, "November meeting", lambda one: one.editions)

    hub.stop()
    with after(24 * MONTH.days):
        hub.start()
    desk.close()
    desk.open().go_online()
    at_the_keyboard(desk)
    QTest.keyClick(desk.window, Qt.Key.Key_4, CTRL)
    choose(desk, "December meeting")
    room = enter(desk)
    take_roll(hub.hub, room, "December meeting", "ada", "bo", "cyd")
    put(room, desk, "Approve the minutes of November?")
    leave(desk, room)
    choose(desk, "November meeting")
    approve(desk)
    at_the_hub(hub.hub, "November meeting", lambda one: one.approval)
    approval = named(hub.hub, "November meeting").approval
    assert (approval.meeting, approval.edition) == (named(hub.hub, "December meeting").id, 1)
    assert approval.at - november.starts_at > 30 * 24 * 3_600_000

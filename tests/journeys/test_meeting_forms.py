"""A secretary plans a meeting, changes its plan, adjourns it, publishes and approves its minutes, by keyboard."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tac_desk.domain.commands import (
    Adjourn,
    AmendMeeting,
    OpenBallot,
    PlanMeeting,
    PutMotion,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.meeting import Meeting, Moved
from tac_desk.hub.hub import Hub
from tac_desk.ui.forms.meeting_course import AdjournForm, ApproveForm, PublishForm, PutMotionForm
from tac_desk.ui.forms.meeting_plan import AmendMeetingForm, PlanMeetingForm
from tac_desk.ui.minutes_dialog import MinutesDialog
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import DAY, accept
from tests.journeys.test_ballot_forms import (
    counted,
    is_gone,
    open_form,
    send,
    tab_to,
    type_into,
    wait_for_form,
)
from tests.journeys.window import Desktop, until, words

Dialog = TypeVar("Dialog", bound=QDialog)
JANUARY = 1_799_773_200_000  # 2027-01-12 17:00 UTC


def meeting_of(hub: Hub, name: str = "m2") -> Meeting:
    found = hub.thing(f"meeting:{name}")
    assert isinstance(found, Meeting)
    return found


def plan(hub: Hub, name: str, title: str, days: int) -> None:
    starts = hub.now() + days * DAY
    accept(
        hub, PlanMeeting(title, "tac", starts, "America/Los_Angeles", "on line", ("lark",)), f"meeting:{name}"
    )


@pytest.fixture
def sue(hub: HubProcess, new_desk: NewDesk) -> Desktop:
    """At the page of meetings, before a meeting of the next week."""
    plan(hub.hub, "m2", "November meeting", 7)
    desk = new_desk("sue")
    desk.window.activateWindow()
    desk.window.show_page("meetings")
    until(lambda: desk.window.actions_by_name["office:meeting:plan"].isEnabled(), "the menu of officers")
    show(desk, "m2")
    return desk


def show(desk: Desktop, meeting: str) -> None:
    page = desk.window.meetings
    until(lambda: meeting in page._views, "the meeting")
    page.list.setCurrentIndex(page._model.index([one.id for one in page._model.lines].index(meeting), 0))
    until(lambda: page.office.view is not None and page.office.view.meeting.id == meeting, "its card")


def shown(desk: Desktop, kind: type[Dialog]) -> Dialog:
    until(lambda: [one for one in desk.window.findChildren(kind) if one.isVisible()], kind.__name__)
    return next(one for one in desk.window.findChildren(kind) if one.isVisible())


def from_the_card(desk: Desktop, mnemonic: Qt.Key) -> None:
    """Open the menu of the button with the space bar, and press the letter of an entry."""
    office = desk.window.meetings.office
    until(office.isVisible, "the button of officers")
    QTest.keyClick(office.menu(), mnemonic)


def test_a_meeting_is_planned_by_the_clock_of_its_zone(hub: HubProcess, sue: Desktop) -> None:
    form = open_form(sue, Qt.Key.Key_P)
    assert isinstance(form, PlanMeetingForm)
    until(lambda: "Say when it starts" in form.missing.text(), "the time to be asked for")
    type_into(form, form.title, "January meeting")
    type_into(form, form.starts, "12 January")
    until(lambda: "2027-01-31 17:00" in form.missing.text(), "how a time is written")
    type_into(form, form.starts, "2027-01-12 09:00")
    assert form.zone.currentData() == "America/Los_Angeles"
    type_into(form, form.place, "on line")
    type_into(form, form.next, "2027-01-11 09:00")
    until(lambda: "comes after this one" in form.missing.text(), "the order of meetings")
    type_into(form, form.next, "2027-02-09 09:00")
    until(lambda: "Tuesday, 12 January 2027, 17:00 UTC" in form.preview.text(), "the moment in UTC")
    assert "Next meeting: Tuesday, 09 February 2027, 09:00 America/Los_Angeles" in form.preview.text()
    send(form)
    counted(sue, lambda: True)
    (made,) = (
        one
        for one in hub.hub.things("meeting")
        if isinstance(one, Meeting) and one.title == "January meeting"
    )
    assert (made.body, made.starts_at, made.zone) == ("tac", JANUARY, "America/Los_Angeles")
    assert made.next_starts_at == JANUARY + 28 * DAY


def test_a_plan_is_changed_and_keeps_its_dossiers(hub: HubProcess, sue: Desktop) -> None:
    before = meeting_of(hub.hub)
    from_the_card(sue, Qt.Key.Key_C)
    form = shown(sue, AmendMeetingForm)
    type_into(form, form.place, "Room 2")
    until(form.preview.isVisible, "the moments")
    send(form)
    counted(sue, lambda: meeting_of(hub.hub).place == "Room 2")
    after = meeting_of(hub.hub)
    assert (after.starts_at, after.dossiers, after.title) == (before.starts_at, ("lark",), "November meeting")


def test_a_plan_that_somebody_changed_meanwhile_is_not_overwritten(hub: HubProcess, sue: Desktop) -> None:
    from_the_card(sue, Qt.Key.Key_C)
    form = shown(sue, AmendMeetingForm)
    type_into(form, form.place, "Room 2")
    old = meeting_of(hub.hub)
    moved = AmendMeeting(
        "Autumn meeting", old.starts_at, old.zone, "Room 7", old.dossiers, over=old.plan_mark
    )
    accept(hub.hub, moved, "meeting:m2")
    until(lambda: sue.window.meetings._views["m2"].meeting.place == "Room 7", "the change to arrive")
    QTest.keyClick(form.send, Qt.Key.Key_Return)
    until(lambda: "changed by someone else" in form.refusal.text(), "the refusal")
    assert form.isVisible()
    assert meeting_of(hub.hub).place == "Room 7"
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_a_ballot_is_put_on_the_record_with_who_moved_it(hub: HubProcess, sue: Desktop) -> None:
    accept(hub.hub, OpenBallot("Adopt the charter?", "motion", None, ">1/2"), "ballot:b9")
    accept(hub.hub, TakeRoll(("ada", "bo", "cyd")), "meeting:m2")
    until(lambda: sue.window.meetings._views["m2"].meeting.roll_taken, "the roll")
    form = open_form(sue, Qt.Key.Key_O)
    assert isinstance(form, PutMotionForm)
    listed = [form.ballot.itemText(place) for place in range(form.ballot.count())]
    assert "Adopt the charter?" in listed
    tab_to(form, form.ballot)
    while form.ballot.currentText() != "Adopt the charter?":
        QTest.keyClick(form.ballot, Qt.Key.Key_Down)
    tab_to(form, form.movers.moved_by)
    QTest.keyClicks(form.movers.moved_by, "Ada")
    tab_to(form, form.movers.seconded_by)
    QTest.keyClicks(form.movers.seconded_by, "Ada")
    until(lambda: "Choose two people" in form.missing.text(), "the same person to be noticed")
    QTest.keyClick(form.movers.seconded_by, Qt.Key.Key_Down)
    until(lambda: "Moved by Ada." in form.preview.text(), "what the record will say")
    assert "Seconded by Bo." in form.preview.text()
    send(form)
    counted(sue, lambda: meeting_of(hub.hub).motions == ("b9",))
    assert meeting_of(hub.hub).moved == (Moved("b9", "ada", "bo"),)


def test_a_meeting_is_adjourned_after_a_look_at_what_is_still_open(hub: HubProcess, sue: Desktop) -> None:
    accept(hub.hub, OpenBallot("Adopt the agenda?", "motion", None, ">1/2", meeting="m2"), "ballot:b8")
    until(lambda: sue.window.meetings._views["m2"].motions, "the motion")
    form = open_form(sue, Qt.Key.Key_J)
    assert isinstance(form, AdjournForm)
    until(lambda: "It ends at" in form.preview.text(), "when it ends")
    assert "Still open, to be closed or turned into an e-vote first: Adopt the agenda?" in words(form)
    assert "The roll was not called." in words(form)
    QTest.keyClick(form.send, Qt.Key.Key_Return)
    until(lambda: is_gone(form), "the form to be taken")
    counted(sue, lambda: meeting_of(hub.hub).adjourned_at)


def test_minutes_are_published_corrected_with_a_reason_and_approved_by_a_later_meeting(
    hub: HubProcess, sue: Desktop
) -> None:
    accept(hub.hub, PutMotion("b1"), "meeting:m2")
    accept(hub.hub, TakeRoll(("ada", "bo", "cyd")), "meeting:m2")
    accept(hub.hub, Adjourn(), "meeting:m2")
    plan(hub.hub, "m3", "December meeting", 35)
    until(lambda: sue.window.meetings._views["m2"].meeting.adjourned_at, "the end of the meeting")
    publish(sue, "This is edition 1.", "")
    counted(sue, lambda: len(meeting_of(hub.hub).editions) == 1)
    until(
        lambda: "Edition 1 of the minutes is published" in words(sue.window.toast), "the file to be offered"
    )

    accept(hub.hub, WriteNote("Open Discussion", "We talked about the weather."), "meeting:m2")
    sue.window.show_page("meetings")
    show(sue, "m2")
    until(lambda: sue.window.meetings._views["m2"].meeting.notes, "the note")
    publish(sue, "Notes changed since edition 1: Open Discussion", "The discussion was left out.")
    until(lambda: len(meeting_of(hub.hub).editions) == 2, "the second edition")
    first, second = meeting_of(hub.hub).editions
    assert (first.reason, second.reason) == ("", "The discussion was left out.")
    assert first.sha256 != second.sha256

    sue.window.show_page("meetings")
    show(sue, "m2")
    from_the_card(sue, Qt.Key.Key_M)
    form = shown(sue, ApproveForm)
    assert "December meeting" in form.approving.currentText()
    until(lambda: "Edition 2" in form.preview.text(), "which edition is approved")
    send(form)
    until(lambda: meeting_of(hub.hub).approval, "the approval")
    approval = meeting_of(hub.hub).approval
    assert approval is not None
    assert (approval.meeting, approval.edition) == ("m3", 2)


def publish(desk: Desktop, told: str, reason: str) -> None:
    """Past the minutes as they will be, through the form."""
    desk.window.activateWindow()
    until(desk.window.isActiveWindow, "the keyboard")
    QTest.keyClick(
        desk.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    def previews() -> list[MinutesDialog]:
        return [one for one in desk.window.findChildren(MinutesDialog) if one.isVisible()]

    until(previews, "the minutes to be shown")
    (dialog,) = previews()
    until(lambda: "Voting Representatives" in dialog.text.toPlainText(), "the minutes to be rendered")
    assert dialog.go_on.text() == "&Publish…"
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Space)
    form = wait_for_form(desk)
    assert isinstance(form, PublishForm)
    assert told in words(form)
    if form.reason is not None:
        until(lambda: "reason is empty" in form.missing.text(), "the reason to be asked for")
        type_into(form, form.reason, reason)
    until(lambda: "SHA-256" in form.preview.text(), "what is fixed")
    send(form)


def test_who_has_no_office_is_not_offered_any_of_it(new_desk: NewDesk) -> None:
    ada = new_desk("ada")
    ada.window.show_page("meetings")
    show(ada, "m1")
    assert not ada.window.meetings.office.isVisible()
    assert not ada.window.actions_by_name["office:meeting:plan"].isEnabled()
    assert ada.window.meetings.export.isVisible()

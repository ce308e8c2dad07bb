"""The secretary runs a meeting with the keyboard alone: the roll, who leaves, the lost quorum, the notes."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import AddMember, OpenBallot, PlanMeeting, SetSeat
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Role
from tac_desk.hub.hub import Hub
from tac_desk.ui.room.meeting_room import MeetingRoom
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import accept
from tests.journeys.test_ballot_forms import send, type_into, wait_for_form
from tests.journeys.window import Desktop, until, words

CTRL = Qt.KeyboardModifier.ControlModifier


def meeting_of(hub: Hub) -> Meeting:
    found = hub.thing("meeting:m2")
    assert isinstance(found, Meeting)
    return found


@pytest.fixture
def sue(hub: HubProcess, new_desk: NewDesk) -> Desktop:
    """At the meetings' page, a meeting that begins now, in which one motion is voted on; nat stands in for dot."""
    accept(hub.hub, SetSeat("s4", "Seat 4", "Firm 4", "member", "dot", "nat"), "council")
    begins = PlanMeeting("November meeting", "tac", hub.hub.now(), "UTC", "on line", ("lark",))
    accept(hub.hub, begins, "meeting:m2")
    motion = OpenBallot("Shall we meet twice a month?", "motion", None, ">1/2", meeting="m2")
    accept(hub.hub, motion, "ballot:b2")
    desk = new_desk("sue")
    desk.window.activateWindow()
    desk.window.show_page("meetings")
    until(lambda: desk.window.meetings._views, "the meetings")
    return desk


def enter(desk: Desktop) -> MeetingRoom:
    page = desk.window.meetings
    page.list.setCurrentIndex(page._model.index([one.id for one in page._model.lines].index("m2"), 0))
    until(page.run.isVisible, "the way into the room")
    page.run.setFocus()
    QTest.keyClick(page.run, Qt.Key.Key_Space)
    until(lambda: page.room is not None and page.room.view is not None, "the room")
    assert page.room is not None
    return page.room


def call(room: MeetingRoom, *typed: str) -> None:
    for text in typed:
        assert room.roll.field.hasFocus()
        QTest.keyClicks(room.roll.field, text)
        QTest.keyClick(room.roll.field, Qt.Key.Key_Return)


def picture(desk: Desktop, name: str) -> None:
    """For whoever wants to look: TAC_DESK_PICTURES names a folder."""
    if folder := os.environ.get("TAC_DESK_PICTURES"):
        from tac_desk.ui.shots import picture as taken
        from tac_desk.ui.shots import settle

        looks = (("light", 1.0, (1280, 860)), ("dark", 1.0, (1024, 700)), ("light", 2.0, (1600, 1000)))
        for scheme, zoom, size in looks:
            desk.window.resize(*size)
            desk.window.look.set_scheme(scheme)
            desk.window.look.set_zoom(zoom)
            settle()
            taken(desk.window, 1.0).save(f"{folder}/{name}-{scheme}-{zoom}.png")
        desk.window.look.set_zoom(1.0)
        settle()


def test_a_meeting_is_run_with_the_keyboard(hub: HubProcess, sue: Desktop) -> None:
    room = enter(sue)
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    call(room, "ada", "firm 2", "nat", "Ida Guest")
    assert "3 of 5 seats so far, 3 needed" in room.roll.meter.words.text()
    assert "Represented by their alternates: 1 (Firm 4)." in room.roll.seats.text()
    picture(sue, "room-roll")
    QTest.keyClick(room.roll.field, Qt.Key.Key_Return, CTRL)
    until(lambda: room.view and room.view.meeting.roll_taken, "the roll to be taken")
    until(lambda: meeting_of(hub.hub).roll_taken, "the hub to have the roll")
    assert set(meeting_of(hub.hub).present) == {"ada", "bo", "nat"}
    assert [guest.name for guest in meeting_of(hub.hub).guests] == ["Ida Guest"]

    until(room.roll.field.hasFocus, "the keyboard at the roll again")
    call(room, "ada")
    until(lambda: "2 of 5 seats, 3 needed" in room.roll.meter.words.text(), "the quorum to be lost")
    until(room.motions.lost.isVisible, "the way out to be told")
    assert "Turn the motion into an e-vote." in room.motions.lost.text()
    picture(sue, "room-lost")
    until(lambda: meeting_of(hub.hub).movements, "the hub to know that she left")
    (left,) = meeting_of(hub.hub).movements
    assert (left.who, left.came) == ("ada", False)

    (evote,) = (
        one
        for one in room.motions.findChildren(type(room.back))
        if one.text() == "E-vote…" and one.isVisible()
    )
    evote.setFocus()
    QTest.keyClick(evote, Qt.Key.Key_Space)
    form = wait_for_form(sue)
    type_into(form, form.reason, "The quorum was lost.")
    send(form)
    until(lambda: _is_e_vote(hub.hub), "the motion to go on as an e-vote")
    until(lambda: room.motions.lost.isHidden(), "the warning to go")


def _is_e_vote(hub: Hub) -> bool:
    ballot = hub.thing("ballot:b2")
    return isinstance(ballot, Ballot) and ballot.meeting is None


def test_notes_are_kept_while_they_are_written_and_actions_are_found_in_them(
    hub: HubProcess, sue: Desktop
) -> None:
    room = enter(sue)
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    for _ in range(2):
        QTest.keyClick(sue.window.focusWidget(), Qt.Key.Key_F6)
    assert room.notes.text.hasFocus()
    QTest.keyClick(room.notes.text, Qt.Key.Key_PageDown, CTRL)
    until(lambda: room.notes.heading.text() == "Agenda & Reminders", "the next heading")
    QTest.keyClicks(room.notes.text, "It began late.")
    QTest.keyClick(room.notes.text, Qt.Key.Key_Return)
    QTest.keyClicks(room.notes.text, "@bo write to the applicant (2026-12-01)")
    assert "☐ Bo: write to the applicant, by 2026-12-01" in room.notes.items.text()
    picture(sue, "room-notes")
    room.notes.add.setFocus()
    QTest.keyClick(room.notes.add, Qt.Key.Key_Space)
    until(lambda: meeting_of(hub.hub).actions, "the hub to have the action item")
    (item,) = meeting_of(hub.hub).actions
    assert (item.owner, item.task, item.due) == ("bo", "write to the applicant", "2026-12-01")
    until(room.notes.add.isHidden, "it not to be offered again")

    room.notes.text.setFocus()
    QTest.keyClick(room.notes.text, Qt.Key.Key_PageDown, CTRL)
    QTest.keyClicks(room.notes.text, "Something else.")
    QTest.keyClick(room.notes.text, Qt.Key.Key_PageUp, CTRL)
    assert room.notes.text.text().startswith("It began late.")
    QTest.keyClick(room.notes.text, Qt.Key.Key_Return, CTRL)
    until(lambda: meeting_of(hub.hub).note("Agenda & Reminders"), "the note to be in the minutes")
    until(lambda: "It stands like this" in room.notes.state.text(), "it to be said")

    sue.close()
    sue.open().go_online()
    sue.window.show_page("meetings")
    until(lambda: sue.window.meetings._views, "the meetings")
    again = enter(sue)
    again.notes.headings.setCurrentRow(2)
    assert again.notes.text.text() == "Something else."
    assert "Kept on this computer as a draft." in words(again.notes)


def test_a_roll_that_was_begun_survives_the_window(sue: Desktop) -> None:
    room = enter(sue)
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    call(room, "ada", "Ida Guest")
    sue.close()
    sue.open().go_online()
    sue.window.show_page("meetings")
    until(lambda: sue.window.meetings._views, "the meetings")
    assert "1 of 5 seats so far" in enter(sue).roll.meter.words.text()


def test_a_roll_call_is_corrected_without_losing_who_left(hub: HubProcess, sue: Desktop) -> None:
    room = enter(sue)
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    call(room, "ada", "bo")
    QTest.keyClick(room.roll.field, Qt.Key.Key_Return, CTRL)
    until(lambda: room.view and room.view.meeting.roll_taken, "the roll to be taken")
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    call(room, "ada")
    until(lambda: room.view.meeting.movements, "ada to have left")
    room.roll.correct.setFocus()
    QTest.keyClick(room.roll.correct, Qt.Key.Key_Space)
    until(room.roll.field.hasFocus, "the keyboard at the roll")
    assert "2 of 5 seats so far" in room.roll.meter.words.text()
    call(room, "cyd")
    QTest.keyClick(room.roll.field, Qt.Key.Key_Return, CTRL)
    until(lambda: set(meeting_of(hub.hub).at_roll_call) == {"ada", "bo", "cyd"}, "the corrected roll")
    assert set(meeting_of(hub.hub).present) == {"bo", "cyd"}
    until(lambda: "2 of 5 seats, 3 needed" in room.roll.meter.words.text(), "who is there now")


def test_only_officers_run_meetings(hub: HubProcess, sue: Desktop, new_desk: NewDesk) -> None:
    ada = new_desk("ada")
    ada.window.show_page("meetings")
    until(lambda: ada.window.meetings._views, "the meetings")
    assert ada.window.meetings.run.isHidden()
    assert sue.window.meetings.run.isVisible()


def note(room: MeetingRoom, heading: str, text: str) -> None:
    room.notes.headings.setCurrentRow(room.view.headings.index(heading))
    room.notes.text.setFocus()
    QTest.keyClicks(room.notes.text, text)
    QTest.keyClick(room.notes.text, Qt.Key.Key_Return, CTRL)
    until(lambda: "It stands like this" in room.notes.state.text(), "the note to be saved here")


def test_what_two_officers_noted_without_the_hub_comes_together_and_nothing_is_overwritten(
    hub: HubProcess, sue: Desktop, new_desk: NewDesk
) -> None:
    accept(hub.hub, AddMember("sol", "Sol", (Role.SECRETARY,)), "council")
    sol = new_desk("sol")
    sol.window.show_page("meetings")
    until(lambda: sol.window.meetings._views, "the meetings")
    rooms = {"Sue": enter(sue), "Sol": enter(sol)}
    hub.stop()
    for who, own in (("Sue", "Foundation Updates"), ("Sol", "Open Discussion")):
        room = rooms[who]
        room.window().activateWindow()
        until(room.window().isActiveWindow, "the keyboard")
        note(room, own, f"{who} noted this.")
        note(room, "Adjournment", f"{who} heard this.")
    hub.start()
    until(lambda: len(meeting_of(hub.hub).notes) == 3, "the notes of both")
    for desk in (sue, sol):
        desk.window.show_page("outbox")
        until(lambda desk=desk: _settled(desk), "every note to be counted or refused")
    texts = {one.section: one.text for one in meeting_of(hub.hub).notes}
    assert texts["Foundation Updates"] == "Sue noted this."
    assert texts["Open Discussion"] == "Sol noted this."
    (late,) = (row for desk in (sue, sol) for row in desk.outbox() if row.state is ActionState.REFUSED)
    assert texts["Adjournment"] != late.text
    assert {texts["Adjournment"], late.text} == {"Sue heard this.", "Sol heard this."}


def _settled(desk: Desktop) -> bool:
    states = [row.state for row in desk.outbox()]
    return len(states) == 2 and all(one in (ActionState.COUNTED, ActionState.REFUSED) for one in states)

"""Who owns an action item is reminded on their desk, and says what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tac_desk.domain.commands import AddActionItem
from tac_desk.domain.meeting import Meeting
from tac_desk.ui.widgets.navigation import COUNT, PAGE
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import accept
from tests.journeys.test_ballot_forms import send, wait_for_form
from tests.journeys.window import Desktop, until, words


def items(hub: HubProcess) -> list[tuple[str, bool, str]]:
    meeting = hub.hub.thing("meeting:m1")
    assert isinstance(meeting, Meeting)
    return [(item.task, item.done, item.reason) for item in meeting.actions]


def _count(desk: Desktop) -> int:
    items = desk.window.navigation._items
    return next(
        items.item(row).data(COUNT)
        for row in range(items.rowCount())
        if items.item(row).data(PAGE) == "meetings"
    )


def settle(card: object) -> None:
    (press,) = (one for one in card.findChildren(QPushButton) if one.isVisible() and one.text() == "Settle…")
    press.setFocus()
    QTest.keyClick(press, Qt.Key.Key_Space)


def at_meetings(desk: Desktop) -> None:
    desk.window.activateWindow()
    desk.window.show_page("meetings")
    until(lambda: desk.window.meetings._views, "the meetings")


def test_an_owner_is_reminded_and_settles_what_is_done(hub: HubProcess, new_desk: NewDesk) -> None:
    for owner, task in (("ada", "Write to the applicant"), ("bo", "Ask the board")):
        accept(hub.hub, AddActionItem(owner, task, "2026-01-31"), "meeting:m1")
    ada = new_desk("ada")
    at_meetings(ada)
    page = ada.window.meetings
    own = "Write to the applicant\nOverdue since 2026-01-31, since Council meeting"
    until(lambda: own in words(page.mine), "her open action item")
    assert "Ask the board" not in words(page.mine)
    assert page.open_items.isHidden()
    until(lambda: _count(ada) == 1, "the count beside the page's name")
    settle(page.mine)
    form = wait_for_form(ada)
    until(form.preview.isVisible, "what comes of it")
    send(form)
    until(lambda: ("Write to the applicant", True, "") in items(hub), "the hub to know")
    until(page.mine.isHidden, "her list to be empty")


def test_an_officer_drops_what_is_not_needed_any_more(hub: HubProcess, new_desk: NewDesk) -> None:
    accept(hub.hub, AddActionItem("bo", "Ask the board"), "meeting:m1")
    sue = new_desk("sue")
    at_meetings(sue)
    page = sue.window.meetings
    until(lambda: "Bo: Ask the board\nNo date" in words(page.open_items), "the open items of others")
    settle(page.open_items)
    form = wait_for_form(sue)
    form.outcome_of.setFocus()
    QTest.keyClick(form.outcome_of, Qt.Key.Key_Down)
    until(lambda: "reason is empty" in form.missing.text(), "the reason to be asked for")
    form.reason.setFocus()
    QTest.keyClicks(form.reason, "The board has said it.")
    until(form.preview.isVisible, "what comes of it")
    send(form)
    until(lambda: items(hub) == [("Ask the board", False, "The board has said it.")], "the hub to know")
    until(lambda: "dropped: The board has said it." in words(page._items), "it to be shown")

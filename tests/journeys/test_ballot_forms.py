"""An officer takes ballots through their course in the window, with the keyboard alone."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CastVote, EnrolDevice, OpenBallot
from tac_desk.hub.hub import Hub
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey
from tac_desk.ui.forms.ballot_history import BallotHistory
from tac_desk.ui.forms.form import Form
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.council import DAY, accept, sign_as
from tests.journeys.window import Desktop, press, until, words

OFFICE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def ballot_of(hub: Hub, name: str) -> Ballot:
    ballot = hub.thing(f"ballot:{name}")
    assert isinstance(ballot, Ballot)
    return ballot


def open_form(desk: Desktop, key: Qt.Key) -> Form:
    """Press the key of the menu of officers, and wait for its form."""
    QTest.keyClick(desk.window, key, OFFICE)
    return wait_for_form(desk)


def wait_for_form(desk: Desktop) -> Form:
    until(lambda: [one for one in desk.window.findChildren(Form) if one.isVisible()], "a form")
    (form,) = (one for one in desk.window.findChildren(Form) if one.isVisible())
    return form


def tab_to(form: QDialog, wanted: QWidget) -> None:
    for _ in range(20):
        if form.focusWidget() is wanted or (
            wanted.focusProxy() and form.focusWidget() is wanted.focusProxy()
        ):
            return
        QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName()}")


def type_into(form: QDialog, field: QWidget, text: str) -> None:
    tab_to(form, field)
    if isinstance(field, QPlainTextEdit):
        field.selectAll()
    else:
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def send(form: Form) -> None:
    QTest.keyClick(form.focusWidget() or form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: is_gone(form), "the form to be taken")


def is_gone(form: QDialog) -> bool:
    return not isValid(form) or not form.isVisible()


def counted(desk: Desktop, what: Callable[[], object]) -> None:
    """Send what was saved at once, and wait until the hub has it and this desk knows."""
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)
    assert what()


@pytest.fixture
def sue(new_desk: NewDesk) -> Desktop:
    desk = new_desk("sue")
    desk.show_dossier("lark")
    until(lambda: desk.window.actions_by_name["office:close"].isEnabled(), "the menu of officers")
    return desk


def test_an_officer_opens_a_motion_says_the_majority_and_sees_what_it_will_take(
    hub: HubProcess, sue: Desktop
) -> None:
    sue.window.show_page("motions")
    form = open_form(sue, Qt.Key.Key_B)
    until(form.missing.isVisible, "what is missing")
    type_into(form, form.question, "Shall we meet twice a month?")
    until(lambda: "no majority" in form.refusal.text(), "the majority to be asked for")
    type_into(form, form.threshold, ">=2/3")
    until(lambda: "5 seats are on the roll" in form.preview.text(), "what would come of it")
    assert (
        "It passes with 4 yes of 5 (At least 2/3 of all eligible seats); the quorum is 3."
        in form.preview.text()
    )
    assert "at least 72 hours" in form.preview.text()
    type_into(form, form.days, "2")
    until(lambda: "48 hours are too short" in form.refusal.text(), "the refusal of two days")
    type_into(form, form.days, "3")
    until(form.preview.isVisible, "what would come of three days")
    send(form)
    counted(sue, lambda: True)
    (motion,) = (one for one in hub.hub.things("ballot") if isinstance(one, Ballot) and one.dossier is None)
    assert (motion.question, motion.terms.threshold, motion.deadline - motion.opened_at) == (
        "Shall we meet twice a month?",
        ">=2/3",
        3 * DAY,
    )


def test_an_officer_extends_a_ballot_with_a_reason_and_the_history_tells_it(
    hub: HubProcess, sue: Desktop
) -> None:
    before = ballot_of(hub.hub, "b1").deadline
    form = open_form(sue, Qt.Key.Key_X)
    until(lambda: "reason is empty" in form.missing.text(), "the reason to be asked for")
    type_into(form, form.until, "soon")
    until(lambda: "2027-01-31 17:00" in form.missing.text(), "how the end is written")
    later = datetime.fromtimestamp((before + 3 * DAY) / 1000, UTC)
    type_into(form, form.until, f"{later:%Y-%m-%d %H:%M}")
    type_into(form, form.reason, "Two seats travel.")
    until(lambda: "Voting ends on" in form.preview.text(), "the new end")
    send(form)
    counted(sue, lambda: ballot_of(hub.hub, "b1").extensions)
    assert ballot_of(hub.hub, "b1").deadline // 60_000 == (before + 3 * DAY) // 60_000

    sue.show_dossier("lark")
    press(sue.window.dossier.cards.ballot_office, "History…")
    until(lambda: sue.window.findChildren(BallotHistory), "the history")
    (told,) = sue.window.findChildren(BallotHistory)
    assert "Extended by Sue" in words(told)
    assert "Two seats travel." in words(told)
    QTest.keyClick(told, Qt.Key.Key_Escape)


def test_a_form_that_is_escaped_from_does_nothing(hub: HubProcess, sue: Desktop) -> None:
    form = open_form(sue, Qt.Key.Key_X)
    type_into(form, form.reason, "A slip.")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    until(lambda: is_gone(form), "the form to be gone")
    sue.window.show_page("outbox")
    until(lambda: "Nothing is on its way" in words(sue.window.outbox), "the empty outbox")
    assert ballot_of(hub.hub, "b1").extensions == ()


def test_a_ballot_is_not_closed_early_and_the_form_says_why(sue: Desktop) -> None:
    form = open_form(sue, Qt.Key.Key_K)
    until(lambda: "The ballot is open until" in form.refusal.text(), "the refusal")
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(form.send.isEnabled, "the answer")
    assert form.isVisible()
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_members_without_an_office_see_neither_the_menu_nor_the_button(new_desk: NewDesk) -> None:
    ada = new_desk("ada")
    ada.show_dossier("lark")
    cards = ada.window.dossier.cards
    assert cards.ballot_office.history.isVisible()
    assert not cards.ballot_office.office.isVisible()
    assert not cards.office.isVisible()
    assert not ada.window.actions_by_name["office:close"].isEnabled()
    assert "&Office" not in [one.text() for one in ada.window.menuBar().actions() if one.isVisible()]


def test_a_vote_in_a_meeting_is_closed_by_an_officer_who_sees_its_result_first(
    hub: HubProcess, sue: Desktop
) -> None:
    accept(hub.hub, OpenBallot("Adopt the agenda?", "motion", None, ">1/2", meeting="m1"), "ballot:m1")
    for place, member in enumerate(("ada", "bo", "cyd"), 1):
        sign_as(hub.hub, member, CastVote(f"s{place}", "yes"), "ballot:m1")
    sue.window.show_page("motions")
    until(lambda: sue.window.motions.current_id() == "m1", "the motion")
    until(lambda: "3 yes" in words(sue.window.motions), "the votes")
    form = open_form(sue, Qt.Key.Key_K)
    until(lambda: "Passed: 3 yes of 5, 3 were needed" in form.preview.text(), "the result")
    QTest.keyClick(form.send, Qt.Key.Key_Return)
    until(lambda: is_gone(form), "the form to be taken")
    counted(sue, lambda: ballot_of(hub.hub, "m1").declared)
    assert not ballot_of(hub.hub, "m1").is_open


def test_an_officer_rules_that_a_late_vote_counts(hub: HubProcess, new_desk: NewDesk) -> None:
    late = hub.hub.now() + 14 * DAY + 3_600_000
    hub.stop()
    later = Hub.open(hub.directory, now=lambda: late)
    refused = sign_late(later, "ada", CastVote("s1", "yes"), "ballot:b1")
    later.close()
    hub.start()
    assert refused == "refused"
    sue = new_desk("sue")
    sue.show_dossier("lark")
    until(lambda: sue.window.actions_by_name["office:late"].isEnabled(), "the menu of officers")
    form = open_form(sue, Qt.Key.Key_L)
    until(lambda: "whether it counts" in form.missing.text(), "the ruling to be asked for")
    tab_to(form, form.ruling)
    QTest.keyClick(form.ruling, Qt.Key.Key_Down)
    type_into(form, form.reason, "The line was down for everybody.")
    until(lambda: "1 so far" in form.preview.text(), "what would come of it")
    send(form)
    counted(sue, lambda: ballot_of(hub.hub, "b1").docket[0].counts)
    assert ballot_of(hub.hub, "b1").votes["s1"][0].position == "yes"


def sign_late(hub: Hub, member: str, command: CastVote, subject: str) -> str:
    """Have another computer of `member` vote when it is too late; how the hub answers."""
    key, device = DeviceKey.generate(), f"late-{member}"
    accept(hub, EnrolDevice(device, member, key.public.hex(), "elsewhere"), "council")
    envelope = Envelope(1, hub.id, device, 1, command.KIND, subject, command_body(command), Seen(0, ""), 0)
    return hub.judge(seal(envelope, key)).status

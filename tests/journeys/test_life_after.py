"""An accepted project is reviewed, falls short, runs out of time, is retired by a person, and comes back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.desk.views import ActionState
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle import Ground
from tac_desk.domain.lifecycle_clock import standing_notice
from tac_desk.domain.obligations import Duty
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.faketime import after
from tests.journeys.window import Desktop, until, words

PAST_THE_LAST_DAY = 32 * 24  # hours


def project(hub: HubProcess) -> Dossier:
    found = hub.hub.thing("dossier:tern")
    assert isinstance(found, Dossier)
    return found


def act(desk: Desktop, code: str, text: str = "") -> None:
    """By the card's key, then with the keyboard through the form."""
    desk.show_dossier("tern")
    form = desk.window.dossier.cards.life.form
    until(lambda: form.isVisible() and form.act.findData(code) >= 0, f"the act {code}")
    desk.jump(Qt.Key.Key_L)
    assert form.act.hasFocus()
    form.act.setCurrentIndex(form.act.findData(code))
    if form.text.isVisible():
        form.text.setFocus()
        QTest.keyClicks(form.text, text)
        desk.finish()
    else:
        form.send.setFocus()
        QTest.keyClick(form.send, Qt.Key.Key_Space)


def counted(desk: Desktop) -> None:
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)


def until_said(desk: Desktop, text: str, where: Callable[[], str]) -> None:
    desk.show_dossier("tern")
    until(lambda: text in where(), f"{text!r} to be said")


def test_a_review_ends_in_retirement_and_the_project_comes_back(hub: HubProcess, new_desk: NewDesk) -> None:
    sue, ada = new_desk("sue"), new_desk("ada")
    hub.stop()  # the secretary opens the review without a line
    until(lambda: sue.status.state is SyncState.OFFLINE, "being off line")
    act(sue, "open_review", "Its only maintainer left.")
    sue.wait_for(ActionState.DRAFT)
    sue.send_now()
    sue.wait_for(ActionState.SAVED)
    hub.start()
    sue.wait_for(ActionState.COUNTED)
    assert (project(hub).state, project(hub).periodic[0].opened_by) == ("under_review", "sue")
    ada.go_online()
    until_said(ada, "Your review is needed", lambda: words(ada.window.dossier.header))
    assert not ada.window.dossier.cards.life.form.isVisible()

    sue.show_dossier("tern")
    rows = sue.window.dossier.cards.life.form.criteria
    rows.item(1).setCheckState(Qt.CheckState.Checked)
    act(sue, "falls_short", "Nothing was built since April.")
    counted(sue)
    assert project(hub).periodic[0].criteria == ("working_ci",)
    act(sue, "send_notice", "Please run your workflows again.")
    counted(sue)
    act(sue, "acknowledge_notice")
    counted(sue)
    notice = standing_notice(project(hub))
    assert notice is not None
    assert (notice.criteria, notice.acknowledged is not None) == (("working_ci",), True)

    act(sue, "confirm_retirement", "Nothing was mended.")  # too early: said at once, nothing is sent
    card = sue.window.dossier.cards.life
    until(lambda: "to remedy. Choose another ground" in card.action.refusal_text(), "the refusal")
    hub.stop()
    with after(PAST_THE_LAST_DAY):
        hub.start()
    sue.go_online()
    sue.show_dossier("tern")
    until(lambda: _hub_is_ahead(sue), "the hub's later day")
    sue.jump(Qt.Key.Key_L)
    card.form.text.setFocus()
    sue.finish()
    counted(sue)
    assert (project(hub).state, project(hub).retirements[0].ground) == ("retired", Ground.CLOCK)
    assert all(row.refusal is None for row in sue.outbox())

    act(sue, "return_to_active", "Three new maintainers.")
    counted(sue)
    assert project(hub).state == "active"
    until_said(sue, "Its next review is due on", lambda: card.situation.text())
    card.past.click()
    assert "Retired by Sue" in card.history.toPlainText()


def _hub_is_ahead(desk: Desktop) -> bool:
    """Whether the page knows that the time is over, which only the hub's clock says."""
    view = desk.window.dossier.view
    duties = view.life.duties if view is not None else ()
    return any(row.now for row in duties if row.duty.duty is Duty.DECIDE_RETIREMENT)

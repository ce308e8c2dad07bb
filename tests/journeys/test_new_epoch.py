"""A hub that was restored without its last entries: a desk stops and asks, accepts, and offers its own work again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.backup import back_up
from tac_desk.hub.hub import Hub
from tac_desk.hub.recover import new_epoch
from tac_desk.hub.restore import restore
from tac_desk.hub.verify import verify_ledger
from tac_desk.sync.status import SyncState
from tac_desk.ui.epoch_dialog import EpochDialog
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.test_ballot_forms import OFFICE, send, type_into, wait_for_form
from tests.journeys.window import Desktop, press, until, words

Save = Callable[[], Path]
Lose = Callable[[Path], Hub]


@pytest.fixture
def save(hub: HubProcess, tmp_path: Path) -> Save:
    """Backs the hub up now."""
    return lambda: back_up(hub.hub, tmp_path / "saved.tac-hub", with_keys=True).file


@pytest.fixture
def lose(hub: HubProcess, tmp_path: Path) -> Iterator[Lose]:
    """Loses what the hub took since a backup, and goes on in a new epoch."""
    made: list[HubProcess] = []

    def begin_anew(file: Path) -> Hub:
        hub.kill()
        restore(file, tmp_path / "restored")
        server = HubProcess(tmp_path / "restored", Hub.open(tmp_path / "restored"), port=hub.port)
        made.append(server)
        new_epoch(server.hub, "Nobody has what is missing.")
        server.start()
        return server.hub

    yield begin_anew
    for server in made:
        server.close()


def ballot(hub: Hub) -> Ballot:
    found = hub.thing("ballot:b1")
    assert isinstance(found, Ballot)
    return found


def said(hub: Hub) -> list[str]:
    dossier = hub.thing("dossier:lark")
    assert isinstance(dossier, Dossier)
    return [comment.text for comment in dossier.comments]


def comment(desk: Desktop, text: str) -> None:
    desk.show_dossier("lark")
    desk.jump(Qt.Key.Key_C)
    desk.type(text)
    desk.finish()
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)


def look(desk: Desktop) -> EpochDialog:
    """With the key of the File menu."""
    until(lambda: desk.window.actions_by_name["epoch"].isEnabled(), "the desk to stop")
    desk.window.activateWindow()
    until(desk.window.isActiveWindow, "the keyboard")
    QTest.keyClick(desk.window, Qt.Key.Key_N, OFFICE)
    until(lambda: shown(desk), "what the new ledger changes")
    (dialog,) = shown(desk)
    return dialog


def shown(desk: Desktop) -> list[EpochDialog]:
    return [one for one in desk.window.findChildren(EpochDialog) if one.isVisible()]


def test_a_desk_stops_says_what_is_gone_and_offers_its_own_work_again_once_that_is_accepted(
    new_desk: NewDesk, save: Save, lose: Lose
) -> None:
    ada = new_desk("ada")
    assert not ada.window.actions_by_name["epoch"].isVisible()
    file = save()
    comment(ada, "Who will maintain it?")
    hub = lose(file)
    banner = ada.window.banner
    until(banner.offered.isVisible, "the banner to offer a look")
    assert banner.title.text() == "The hub goes on with another ledger"
    assert banner.offered.text() == "&Look at what changes…"
    assert ada.status.state is SyncState.STOPPED
    assert said(hub) == []

    dialog = look(ada)
    told = words(dialog)
    assert "(epoch 2)" in told
    assert "1 action of yours is not in it; it is sent again" in told
    assert "Comment: Lark" in told
    assert "Ada (yours, sent again)" in told
    assert dialog.focusWidget() is dialog.not_now
    assert dialog.accept_button.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: not shown(ada), "the dialog to be gone")
    assert ada.status.state is SyncState.STOPPED
    assert said(hub) == []

    press(banner, "&Look at what changes…")
    until(lambda: shown(ada), "the dialog again")
    QTest.keyClick(shown(ada)[0].accept_button, Qt.Key.Key_Space)
    ada.go_online()
    ada.wait_for(ActionState.COUNTED)
    assert said(hub) == ["Who will maintain it?"]
    assert not banner.isVisible()
    assert not ada.window.actions_by_name["epoch"].isVisible()
    assert verify_ledger(hub).size > 0


def test_what_was_written_while_the_desk_stood_still_is_sent_when_the_ledger_is_accepted(
    new_desk: NewDesk, save: Save, lose: Lose
) -> None:
    ada = new_desk("ada")
    hub = lose(save())
    until(lambda: ada.status.state is SyncState.STOPPED, "the desk to stop")
    ada.show_dossier("lark")
    ada.jump(Qt.Key.Key_C)
    ada.type("Is it still read?")
    ada.finish()
    ada.wait_for(ActionState.DRAFT)
    dialog = look(ada)
    assert "nothing has to be sent again" in words(dialog)
    QTest.keyClick(dialog.accept_button, Qt.Key.Key_Space)
    ada.go_online()
    ada.send_now()
    ada.wait_for(ActionState.COUNTED)
    assert said(hub) == ["Is it still read?"]


def test_a_frozen_ballot_says_who_can_resume_it_and_takes_votes_once_an_officer_has(
    new_desk: NewDesk, save: Save, lose: Lose
) -> None:
    ada, sue = new_desk("ada"), new_desk("sue")
    hub = lose(save())
    for desk in (ada, sue):
        QTest.keyClick(look(desk).accept_button, Qt.Key.Key_Space)
        desk.go_online()
    deadline = ballot(hub).deadline
    ada.show_dossier("lark")
    card = ada.window.dossier.vote
    until(lambda: "Frozen since" in words(card), "the frozen ballot")
    assert not card.form.isVisible()
    assert "The hub was restored: Nobody has what is missing." in words(card)
    assert "Sue can resume it" in words(card)

    sue.show_dossier("lark")
    until(lambda: "Frozen since" in words(sue.window.dossier.vote), "the frozen ballot")
    office = sue.window.dossier.cards.ballot_office
    assert office.entries["resume"].isVisible()
    assert not office.entries["close"].isVisible()
    QTest.keyClick(sue.window, Qt.Key.Key_U, OFFICE)
    form = wait_for_form(sue)
    until(form.missing.isVisible, "the reason to be asked for")
    type_into(form, form.reason, "All votes are there again.")
    until(lambda: "Voting ends on" in form.preview.text(), "the new end")
    send(form)
    assert not isValid(form) or not form.isVisible()
    sue.send_now()
    sue.wait_for(ActionState.COUNTED)
    assert ballot(hub).frozen_at is None
    assert ballot(hub).deadline > deadline

    ada.show_dossier("lark")
    ada.vote("yes")
    ada.wait_for(ActionState.DRAFT)
    ada.send_now()
    ada.wait_for(ActionState.COUNTED)
    assert ballot(hub).votes["s1"][-1].position == "yes"

"""Trouble of every kind: it is told with what to do next, the indicator is true, and nothing is lost."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.auth.passphrase_vault import PassphraseVault
from tac_desk.desk.views import ActionState
from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import AddComment
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.refusal import Reason
from tac_desk.hub.accounts import create_code
from tac_desk.hub.hub import Hub
from tac_desk.sync.status import SyncState
from tac_desk.ui.app import DeskApp, make_application
from tests.auth.stub_hub import Answer, StubHub
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import accept, found_journey_hub
from tests.journeys.disk import full_disk, small_disk
from tests.journeys.test_votes import votes
from tests.journeys.window import PASSPHRASE, Desktop, fill, told, until, words


def comments(hub: Hub) -> list[str]:
    """What the hub has counted about Lark."""
    dossier = hub.thing("dossier:lark")
    assert isinstance(dossier, Dossier)
    return [comment.text for comment in dossier.comments]


def comment(desk: Desktop, text: str) -> None:
    desk.show_dossier("lark")
    desk.jump(Qt.Key.Key_C)
    desk.type(text)
    desk.finish()


def comment_offline(desk: Desktop, hub: HubProcess, text: str) -> None:
    """The hub goes down, a comment is written and released: it waits on this computer."""
    hub.stop()
    until(lambda: desk.status.state is SyncState.OFFLINE, "being off line")
    comment(desk, text)
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.SAVED)


def indicator(desk: Desktop) -> str:
    return desk.window.sync.text()


def test_the_indicator_is_true_while_the_hub_goes_and_comes_and_the_outbox_drains(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    desk = new_desk("ada")
    until(lambda: indicator(desk) == "Online", "the indicator to say so")
    hub.stop()
    until(lambda: indicator(desk) == "Offline", "the indicator to say so")
    assert "The hub does not answer" in desk.window.sync.toolTip()
    comment(desk, "Written on the train.")
    desk.wait_for(ActionState.DRAFT)
    assert indicator(desk) == "Offline"  # it can still be taken back, so it is not owed yet
    desk.send_now()
    until(lambda: indicator(desk) == "Offline, 1 action not sent", "the indicator to count it")
    assert comments(hub.hub) == []
    hub.start()
    desk.wait_for(ActionState.COUNTED)
    until(lambda: indicator(desk) == "Online", "the indicator to say so")
    assert comments(hub.hub) == ["Written on the train."]


def test_garbage_at_the_hubs_address_is_told_and_the_work_goes_out_when_the_hub_is_back(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    desk = new_desk("ada")
    comment_offline(desk, hub, "Kept.")
    stub = StubHub(port=hub.port)
    stub.answers = [
        Answer(b"<html>It works!</html>", headers={"Content-Type": "text/html", "Connection": "close"})
    ]
    assert told(desk.window.banner) == "The hub's answer makes no sense"
    assert indicator(desk) == "Offline, 1 action not sent"
    stub.close()
    hub.start()
    desk.wait_for(ActionState.COUNTED)
    until(lambda: not desk.window.banner.isVisible(), "the trouble to be over")
    assert comments(hub.hub) == ["Kept."]


def test_another_hub_at_the_address_takes_nothing_and_the_right_one_gets_it_all(
    hub: HubProcess, new_desk: NewDesk, tmp_path: Path
) -> None:
    desk = new_desk("ada")
    comment_offline(desk, hub, "For my own council only.")
    other = HubProcess(tmp_path / "other", found_journey_hub(tmp_path / "other"), port=hub.port)
    other.start()
    assert told(desk.window.banner) == "Another hub answers at this address"
    assert indicator(desk) == "Stopped: another hub answers, 1 action not sent"
    assert comments(other.hub) == []
    other.close()
    desk.close()
    hub.start()
    desk.open().wait_for(ActionState.COUNTED)
    assert comments(hub.hub) == ["For my own council only."]


def test_a_full_disk_is_told_and_the_text_stays_and_is_saved_once_there_is_room(
    hub: HubProcess, new_profile: Desktop
) -> None:
    text = "A long thought. " * 3000
    with small_disk(new_profile.profile):
        desk = new_profile.open(hub.url, create_code(hub.hub, "ada")[0])
        desk.go_online()
        desk.show_dossier("lark")
        field = desk.window.dossier.cards.discussion.text
        with full_disk(desk):
            field.setFocus()
            field.setPlainText(text)
            no_room = "There is no room left on the disk"
            until(
                lambda: told(desk.window.banner) == no_room, "the trouble"
            )  # "almost full" may be told before
            desk.finish()
            desk.window.show_page("outbox")
            until(lambda: "Nothing is on its way" in words(desk.window.outbox), "the empty outbox")
            assert field.text() == text
        until(lambda: not desk.window.banner.isVisible(), "the trouble to be over")
        desk.close()
        desk.open().show_dossier("lark")
        until(lambda: desk.window.dossier.cards.discussion.text.text() == text, "the words to be there again")
        desk.close()


def test_on_a_full_disk_a_comment_is_saved_in_the_reserve_and_sent_and_the_banner_goes_when_there_is_room(
    hub: HubProcess, new_profile: Desktop
) -> None:
    with small_disk(new_profile.profile):
        if not new_profile.profile.is_mount():
            pytest.skip("this machine does not let us mount")
        desk = new_profile.open(hub.url, create_code(hub.hub, "ada")[0])
        desk.go_online()
        with full_disk(desk, reserve=True):
            comment(desk, "Thought on a full disk. " * 1000)
            desk.wait_for(ActionState.DRAFT)
            assert told(desk.window.banner) == "The disk is almost full"
        until(lambda: not desk.window.banner.isVisible(), "the trouble to be over")
        desk.send_now()
        desk.wait_for(ActionState.COUNTED)
        assert comments(hub.hub) == [("Thought on a full disk. " * 1000).strip()]
        desk.close()


def test_a_ledger_changed_below_the_hub_stops_the_desk_and_nothing_is_sent(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    desk = new_desk("ada")
    comment_offline(desk, hub, "Still mine.")
    accept(hub.hub, AddComment("What was said"), "dossier:lark")
    tamper(hub.directory, b"What was said", b"What was sold")
    hub.start()
    assert told(desk.window.banner) == "The hub's record does not match the copy on this computer"
    assert indicator(desk) == "Stopped: the hub's record contradicts ours, 1 action not sent"
    assert desk.outbox()[0].state is ActionState.SAVED
    desk.show_dossier("lark")
    assert "What was s" not in words(desk.window.dossier.cards.discussion)
    desk.close()
    desk.open()
    assert told(desk.window.banner) == "The hub's record does not match the copy on this computer"


def tamper(directory: Path, before: bytes, after: bytes) -> None:
    """Change the newest entry as somebody with the file in his hands could."""
    database = sqlite3.connect(directory / "hub.db")
    (seq, body) = database.execute("SELECT seq, body FROM entries ORDER BY seq DESC LIMIT 1").fetchone()
    assert before in body
    database.execute("DROP TRIGGER entries_stay")
    database.execute("UPDATE entries SET body = ? WHERE seq = ?", (body.replace(before, after), seq))
    database.commit()
    database.close()


def test_a_revoked_computer_is_told_and_loses_nothing_and_signs_in_again(
    hub: HubProcess, new_desk: NewDesk, at_the_hub: Run
) -> None:
    desk = new_desk("ada")
    device = next(one.id for one in hub.hub.council().devices.values() if one.member == "ada")
    comment_offline(desk, hub, "Written before.")
    at_the_hub("revoke", device)
    hub.start()
    assert told(desk.window.banner) == "This computer was signed out"
    assert indicator(desk) == "Signed out: this computer was revoked, 1 action not sent"
    until(desk.sign_in.code.isVisible, "the sign-in window")
    assert told(desk.sign_in.banner) == "This computer was signed out"
    until(lambda: desk.sign_in.address.text() == hub.url, "the hub's address")
    comment(desk, "Written after.")
    desk.wait_for(ActionState.DRAFT)
    assert [row.text for row in desk.outbox()] == ["Written after.", "Written before."]
    assert comments(hub.hub) == []

    code, _ = create_code(hub.hub, "ada")
    fill(desk.sign_in.code, code)
    QTest.keyClick(desk.sign_in.code, Qt.Key.Key_Return)
    desk.go_online()
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)
    assert comments(hub.hub) == ["Written after."]
    before = desk.outbox()[1]  # signed by the computer that was revoked: kept, and shown as mine to look at
    assert (before.state, before.text) == (ActionState.NEEDS_YOU, "Written before.")


def test_two_desks_of_one_member_show_the_same_and_a_vote_seen_too_late_is_refused(
    hub: HubProcess, new_desk: NewDesk
) -> None:
    laptop, tower = new_desk("ada"), new_desk("ada")
    comment(laptop, "From the laptop.")
    laptop.send_now()
    tower.show_dossier("lark")
    until(lambda: "From the laptop." in words(tower.window.dossier.cards.discussion), "the comment")
    hub.stop()
    for desk in (laptop, tower):
        until(lambda desk=desk: desk.status.state is SyncState.OFFLINE, "being off line")
    for desk, position in ((laptop, "yes"), (tower, "no")):
        desk.show_dossier("lark")
        desk.vote(position, f"Said {position}.")
        desk.wait_for(ActionState.DRAFT)
        desk.send_now()
        desk.wait_for(ActionState.SAVED)
    tower.close()
    hub.start()
    laptop.wait_for(ActionState.COUNTED)
    row = tower.open().wait_for(ActionState.REFUSED)
    assert row.refusal is not None
    assert row.refusal.reason is Reason.CHANGED_MEANWHILE
    assert row.text == "Said no."
    assert votes(hub.hub, "s1") == [Position.YES]


def test_a_second_window_on_the_same_profile_is_told_so(new_desk: NewDesk) -> None:
    desk = new_desk("eve")
    vault = PassphraseVault.open(desk.profile, PASSPHRASE)
    second = Desktop(desk.profile)
    second._run(DeskApp(make_application(), desk.profile, vault=vault))
    until(lambda: second.app and second.app.sign_in, "the first window of the second program")
    assert told(second.sign_in.banner) == "TAC Desk is already running for this profile"
    assert not second.window.isVisible()
    second.close()
    desk.show_dossier("lark")

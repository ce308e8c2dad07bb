"""Signing in through its window: every fault is told with what to do next, costs nothing, and then it works."""

import socket
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.hub.accounts import create_code
from tests.auth.stub_hub import Answer, StubHub, self_signed
from tests.hub_process import HubProcess
from tests.journeys.conftest import Run
from tests.journeys.council import found_journey_hub
from tests.journeys.window import PASSPHRASE, Desktop, fill, told, until


def type_passphrase(desk: Desktop, text: str, again: str = "") -> None:
    until(desk.sign_in.passphrase.isEnabled, "the passphrase to be asked for")
    fill(desk.sign_in.passphrase, text)
    if again:
        fill(desk.sign_in.again, again)
    QTest.keyClick(desk.sign_in.passphrase, Qt.Key.Key_Return)


def choose_passphrase(desk: Desktop) -> None:
    until(desk.sign_in.again.isVisible, "the passphrase to be chosen")
    type_passphrase(desk, PASSPHRASE, PASSPHRASE)
    until(desk.sign_in.code.isVisible, "the code to be asked for")


def sign_in(desk: Desktop, address: str, code: str) -> None:
    until(desk.sign_in.code.isEnabled, "the code to be asked for")
    fill(desk.sign_in.address, address)
    fill(desk.sign_in.code, code)
    QTest.keyClick(desk.sign_in.code, Qt.Key.Key_Return)


def refused(desk: Desktop, address: str, code: str) -> str:
    """The title of the trouble; what was typed still stands there."""
    sign_in(desk, address, code)
    title = told(desk.sign_in.banner)
    assert (desk.sign_in.address.text(), desk.sign_in.code.text()) == (address, code)
    assert not desk.window.isVisible()
    return title


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_faults_of_signing_in_cost_nothing_and_then_it_works(
    hub: HubProcess, new_profile: Desktop
) -> None:
    desk, garbage = new_profile.start(), StubHub()
    garbage.answers = [Answer(b"<html>Welcome to nginx!</html>", headers={"Content-Type": "text/html"})]
    code, _ = create_code(hub.hub, "ada")
    choose_passphrase(desk)
    assert refused(desk, f"http://127.0.0.1:{closed_port()}", code) == "The hub does not answer"
    assert refused(desk, garbage.url, code) == "There is no hub at this address"
    assert refused(desk, "ftp://hub.example", code) == "This is not an address of a hub"
    assert refused(desk, hub.url, "ABC") == "This is not an enrolment code"
    assert refused(desk, hub.url, "ABCD-2345") == "This enrolment code does not work"
    garbage.close()
    sign_in(desk, hub.url, code)
    until(desk.window.isVisible, "the main window")
    desk.go_online()


def test_a_hub_nobody_vouches_for_is_not_trusted_until_its_certificate_is_named(
    new_profile: Desktop, tmp_path: Path, at_the_desk: Run
) -> None:
    _, certificate = self_signed(tmp_path)
    options = ("--certificate", str(certificate), "--key", str(tmp_path / "hub.key"))
    hub = HubProcess(tmp_path / "hub", found_journey_hub(tmp_path / "hub"), options)
    hub.start()
    code, _ = create_code(hub.hub, "ada")
    desk = new_profile.start()
    choose_passphrase(desk)
    assert hub.url.startswith("https://")
    assert refused(desk, hub.url, code) == "The hub's certificate is not trusted"
    desk.close()

    at_the_desk(desk, "enrol", "--hub", hub.url, "--ca-file", certificate, code=code)
    desk.open().go_online()
    desk.close()
    hub.close()


def test_a_passphrase_is_chosen_well_and_asked_for_at_the_next_start(
    hub: HubProcess, new_profile: Desktop
) -> None:
    desk = new_profile.start()
    until(desk.sign_in.again.isVisible, "the passphrase to be chosen")
    type_passphrase(desk, "short", "short")
    assert told(desk.sign_in.banner) == "This passphrase is too short"
    choose_passphrase(desk)
    sign_in(desk, hub.url, create_code(hub.hub, "ada")[0])
    desk.go_online()
    desk.close()

    desk.start()
    type_passphrase(desk, "incorrect horse")
    assert told(desk.sign_in.banner) == "The passphrase is wrong"
    assert not desk.window.isVisible()
    type_passphrase(desk, PASSPHRASE)
    until(desk.window.isVisible, "the main window")
    desk.go_online()

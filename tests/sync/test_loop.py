"""The loop against a real hub process: everything arrives once, and the indicator never lies."""

import socket
import threading
import time

import pytest

from tac_desk.domain.commands import AddComment, AttachEvidence, RevokeDevice
from tac_desk.store.action import ActionState
from tac_desk.sync import loop as loop_module
from tac_desk.sync.status import SyncState


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(loop_module, "BACK_OFF", (0.2, 0.5))


def texts(desk):
    return [
        comment.text
        for comment in desk.call(lambda store: store.view().world.dossier("dossier:alpha")).comments
    ]


def own_states(desk):
    return [action.state for action in desk.call(lambda store: store.actions())]


def test_a_new_desk_fetches_everything_and_then_is_on_line(desk, hub_server):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    assert [status.state for status in desk.statuses] == [SyncState.SYNCING, SyncState.ONLINE]
    assert desk.statuses[-1].last_success_ms > 0
    assert desk.statuses[-1].trouble is None
    assert "dossier:alpha" in desk.changes
    assert desk.call(lambda store: store.view().world.council) == hub_server.hub.council()


def test_what_a_person_does_reaches_the_hub_without_waiting_for_the_poll(desk, hub_comments):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    time.sleep(0.3)
    desk.comment("at once")
    began = time.monotonic()
    desk.wait(lambda: hub_comments() == ["at once"])
    assert time.monotonic() - began < 2
    desk.wait(lambda: own_states(desk) == [ActionState.COUNTED])
    desk.wait(lambda: desk.statuses[-1].pending == 0 and desk.state is SyncState.ONLINE)


def test_an_action_waits_for_its_undo_window_and_no_longer(desk, hub_comments):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    began = time.monotonic()
    desk.comment("after a second", window=1000)
    time.sleep(0.6)
    assert hub_comments() == []
    desk.wait(lambda: hub_comments() == ["after a second"])
    assert 0.9 < time.monotonic() - began < 2.5


def test_news_at_the_hub_arrives_during_the_poll(desk, hub_server):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    time.sleep(0.3)
    desk.changes.clear()
    hub_server.hub.submit(AddComment("from the operator"), "dossier:alpha")
    desk.wait(lambda: "dossier:alpha" in desk.changes, 5)
    assert texts(desk) == ["from the operator"]


def test_a_hub_that_goes_away_is_noticed_and_work_is_sent_once_when_it_returns(
    desk, hub_server, hub_comments
):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    hub_server.kill()
    desk.wait(lambda: desk.state is SyncState.OFFLINE)
    assert desk.statuses[-1].trouble.code == "hub_down"
    desk.comment("written off line")
    desk.wait(lambda: own_states(desk) == [ActionState.SAVED])
    desk.wait(lambda: desk.statuses[-1].pending == 1)
    since = len(desk.statuses)
    time.sleep(0.7)
    assert {status.state for status in desk.statuses[since - 1 :]} == {SyncState.OFFLINE}
    hub_server.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE and desk.statuses[-1].pending == 0)
    assert hub_comments() == ["written off line"]


def test_a_desk_that_starts_without_a_hub_releases_drafts_on_time(desk, hub_server):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    desk.stop()
    hub_server.kill()
    desk.start()
    desk.wait(lambda: desk.state is SyncState.OFFLINE)
    desk.comment("later", window=800)
    assert own_states(desk) == [ActionState.DRAFT]
    desk.wait(lambda: own_states(desk) == [ActionState.SAVED], 4)


def test_the_loop_stops_within_a_second_during_a_poll_and_a_back_off(desk, hub_server):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    time.sleep(0.3)
    assert desk.stop() < 1
    hub_server.kill()
    desk.start()
    desk.wait(lambda: desk.state is SyncState.OFFLINE)
    assert desk.stop() < 1


def test_the_loop_stops_within_a_second_while_a_mute_server_holds_it(desk, hub_server):
    hub_server.kill()
    with socket.create_server(("127.0.0.1", hub_server.port)) as mute:
        held = []
        threading.Thread(target=lambda: held.append(mute.accept()), daemon=True).start()
        desk.start()
        desk.wait(lambda: held)
        time.sleep(0.2)
        assert desk.state is SyncState.SYNCING
        assert desk.stop() < 1
        held[0][0].close()


def test_a_revoked_computer_is_signed_out_and_keeps_its_work(desk, hub_server, hub_comments):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    hub_server.hub.submit(RevokeDevice(desk.identity.device, "lost"), "council")
    desk.wait(lambda: desk.state is SyncState.SIGNED_OUT)
    assert desk.statuses[-1].trouble.code == "device_revoked"
    assert desk.stop() < 1
    assert hub_comments() == []


def test_documents_named_by_entries_are_fetched_and_absent_ones_do_no_harm(desk, hub_server):
    there = hub_server.hub.put_blob(b'{"schema":"tac-desk/evidence/1"}')
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    for blob in ("0" * 64, there):
        command = AttachEvidence(blob, "https://git.example/alpha", "c" * 40, "2026-01-01T00:00:00Z", {})
        hub_server.hub.submit(command, "dossier:alpha")
    desk.wait(lambda: desk.call(lambda store: store.blob(there)) is not None)
    desk.comment("still here")
    desk.wait(lambda: desk.statuses[-1].pending == 0 and desk.state is SyncState.ONLINE)
    assert desk.statuses[-1].trouble is None


def test_many_wishes_at_once_do_no_harm(desk, hub_comments):
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    wakers = [threading.Thread(target=lambda: [desk.loop.wake() for _ in range(50)]) for _ in range(4)]
    for waker in wakers:
        waker.start()
    for number in range(20):
        desk.comment(f"{number:02}")
    for waker in wakers:
        waker.join()
    desk.wait(lambda: len(hub_comments()) == 20)
    assert hub_comments() == [f"{number:02}" for number in range(20)]
    desk.wait(lambda: set(own_states(desk)) == {ActionState.COUNTED})


@pytest.mark.expect_log("failed by a fault of the program")
def test_a_fault_of_the_program_is_told_and_does_not_end_the_loop(desk, monkeypatch):
    real, failing = desk.files.call, [True]

    def call(function):
        if failing:
            failing.clear()
            raise ZeroDivisionError
        return real(function)

    monkeypatch.setattr(desk, "call", call)
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    assert desk.statuses[0].state is SyncState.OFFLINE
    assert "ZeroDivisionError" in desk.statuses[0].trouble.cause

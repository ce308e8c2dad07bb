"""The hub gets another log key while several processes serve it; desks follow what is signed, and nothing else."""

import json
import multiprocessing
import os
import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import AddComment, RotateLogKey
from tac_desk.domain.people import LogKeyChange
from tac_desk.hub import rotate as rotation
from tac_desk.hub.backup import back_up
from tac_desk.hub.errors import HubError, KeyMissing
from tac_desk.hub.hub import Hub
from tac_desk.hub.keys import LOG_KEY, NEXT_LOG_KEY
from tac_desk.hub.recover import finish
from tac_desk.hub.restore import restore
from tac_desk.hub.rotate import catch_up, prepare, rotate
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.log_keys import seal_change
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.record.checkpoint import open_checkpoint
from tac_desk.record.signing import DeviceKey, fingerprint
from tac_desk.store.errors import KeyReplaced, LedgerMismatch
from tac_desk.store.identity import Identity
from tac_desk.store.log_key import following
from tests.hub_process import HubProcess, TestDesk
from tests.protocol.ledger_file import exported, found_by_program, found_by_script

COUNCIL = "council"
FORGERIES = (
    "by the thief alone",
    "of another hub",
    "by the old key alone",
    "with another word",
    "to a key that never signed",
)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "hub"


def _me(desk: TestDesk) -> Identity:
    return Identity.from_reply(desk.identity, desk.server.url)


def _signer(reply: ExchangeReply, me: Identity) -> Identity:
    """`me` with the key that signed the reply, if it may be followed there."""
    led = following(me, reply.log_keys)
    open_checkpoint(reply.checkpoint, led.log_name, bytes.fromhex(led.log_key))
    return led


def test_both_keys_sign_the_change_and_the_new_one_signs_from_then_on(hub: Hub, directory: Path) -> None:
    before = hub.log_key.public
    done = rotate(hub, directory)
    assert hub.log_key.public.hex() == done.public != before.hex()
    assert not (directory / NEXT_LOG_KEY).exists()
    open_checkpoint(hub.checkpoint(1), hub.log_name, hub.log_key.public)
    (change,) = verify_ledger(hub).log_keys
    assert (change.previous, change.next) == (before.hex(), done.public)
    rotate(hub, directory)
    assert len(verify_ledger(hub).log_keys) == 2


def test_a_desk_is_led_from_the_key_it_knows_to_the_one_that_signs(hub_server: HubProcess) -> None:
    desk = hub_server.enrol("ada")
    me = _me(desk)
    assert desk.exchange(log_key=me.log_key).log_keys == ()
    for _ in range(2):
        rotate(hub_server.hub, hub_server.directory)
    reply = desk.exchange(log_key=me.log_key)
    assert len(reply.log_keys) == 2
    led = _signer(reply, me)
    assert led.log_key == hub_server.hub.log_key.public.hex()
    assert desk.exchange(log_key=led.log_key).log_keys == ()
    assert _me(hub_server.enrol("bo")).log_key == led.log_key


@pytest.mark.parametrize("step", ["sitting", "replace_key", "flush_folder"])
def test_a_hub_killed_between_the_steps_serves_and_the_same_command_goes_on(
    hub: Hub, directory: Path, step: str
) -> None:
    before = verify_ledger(hub).size

    def killed() -> None:
        hub.database.engine.dispose(close=False)
        owner = Hub if step == "sitting" else rotation
        setattr(owner, step, lambda *_: os._exit(9))
        rotate(hub, directory)

    child = multiprocessing.get_context("fork").Process(target=killed)
    child.start()
    child.join(30)
    assert child.exitcode == 9
    again = Hub.open(directory)
    assert verify_ledger(again).size == before + (step != "sitting")
    open_checkpoint(again.checkpoint(1), again.log_name, again.log_key.public)
    entered = again.log_key.public.hex()
    done = rotate(again, directory)
    found = verify_ledger(again)
    if step == "replace_key":
        assert done.begun_before
        assert (done.public, len(found.log_keys)) == (entered, 1)
    assert found.log_keys[-1].next == again.log_key.public.hex() == done.public
    again.close()


def test_desks_follow_while_several_processes_serve_and_the_key_changes(
    hub_server: HubProcess, directory: Path
) -> None:
    second = HubProcess(directory, hub_server.hub)
    second.start()
    desks = [hub_server.enrol("ada"), hub_server.enrol("carl")]
    trouble: list[BaseException] = []
    over = threading.Event()

    def work(desk: TestDesk, servers: tuple[HubProcess, HubProcess]) -> None:
        me, count = _me(desk), 0
        try:
            while not over.is_set() or count < 10:
                desk.server = servers[count % 2]
                sent = desk.sign(AddComment(f"{count}"), "dossier:alpha")
                reply = desk.exchange(sent, cursor=5, log_key=me.log_key)
                assert reply.outcomes[0].status == "accepted", reply.outcomes
                me, count = _signer(reply, me), count + 1
        except BaseException as error:  # noqa: BLE001 - told to the test
            trouble.append(error)

    pairs = ((hub_server, second), (second, hub_server))
    threads = [threading.Thread(target=work, args=pair) for pair in zip(desks, pairs, strict=True)]
    try:
        for thread in threads:
            thread.start()
        for _ in range(5):
            rotate(hub_server.hub, directory)
            time.sleep(0.05)
    finally:
        over.set()
        for thread in threads:
            thread.join(60)
        second.stop()
        second.session.close()
    assert trouble == []
    assert len(verify_ledger(hub_server.hub).log_keys) == 5


def test_a_machine_without_the_next_key_says_it_is_not_ready(hub_server: HubProcess, tmp_path: Path) -> None:
    other = tmp_path / "other machine"
    shutil.copytree(hub_server.directory, other)
    apart = Hub.open(hub_server.directory)
    if (
        DATABASE_VARIABLE not in os.environ
    ):  # one SQLite file cannot be on two machines: the key moves away instead
        rotate(apart, hub_server.directory)
        shutil.move(hub_server.directory / LOG_KEY, other / "elsewhere")
    else:
        rotate(apart, other)
    answer = hub_server.session.get(hub_server.url + "/readyz", timeout=20)
    assert (answer.status_code, answer.json()["lacking"]) == (503, ["key"])
    with pytest.raises(KeyMissing):
        apart.log_keys.__class__(hub_server.directory).named(_head_key(apart))
    apart.close()


def _head_key(hub: Hub) -> str:
    return verify_ledger(hub).log_keys[-1].next


def test_a_prepared_key_on_another_machine_is_enough_to_follow(
    hub: Hub, directory: Path, tmp_path: Path
) -> None:
    prepare(directory)
    other = tmp_path / "other"
    shutil.copytree(directory, other)
    public = rotate(hub, directory).public
    if DATABASE_VARIABLE in os.environ:
        elsewhere = Hub.open(other)
        assert elsewhere.log_key.public.hex() == public
        elsewhere.close()
    keys = hub.log_keys.__class__(other)
    assert keys.named(public).public.hex() == public


def test_no_desk_may_change_the_key(hub_server: HubProcess) -> None:
    adam = hub_server.enrol("adam")
    change = seal_change(hub_server.hub.id, hub_server.hub.log_key, DeviceKey.generate())
    (outcome,) = adam.exchange(adam.sign(RotateLogKey(change), COUNCIL)).outcomes
    assert (outcome.status, outcome.reason) == ("refused", "role_missing")


def _forged(hub: Hub) -> dict[str, LogKeyChange]:
    thief, key = DeviceKey.generate(), hub.log_key
    proper, alone = (
        seal_change(hub.id, key, thief),
        seal_change(hub.id, key.public.hex(), thief, "The council said so."),
    )
    return {
        "by the thief alone": replace(proper, by_previous=proper.by_next),
        "of another hub": seal_change("hub-0", key, thief),
        "by the old key alone": replace(proper, by_next="00" * 64),
        "with another word": replace(alone, word="The council said something else."),
        "to a key that never signed": replace(proper, next=DeviceKey.generate().public.hex()),
    }


@pytest.mark.parametrize("kind", FORGERIES)
def test_a_forged_change_is_followed_by_no_desk_and_found_by_both_verifiers(
    hub: Hub, tmp_path: Path, kind: str
) -> None:
    change = _forged(hub)[kind]
    me = Identity(hub.id, "https://h", "C", "ada", "d", hub.log_name, hub.log_key.public.hex())
    with pytest.raises(LedgerMismatch, match="without the signatures"):
        following(me, (change,))
    assert hub.submit(RotateLogKey(change), COUNCIL).status == "accepted"  # a hub whose program was exchanged
    with pytest.raises(HubError, match="without the signatures"):
        verify_ledger(hub)
    with pytest.raises(KeyMissing):
        exported(hub)


def test_a_lost_key_is_replaced_by_the_councils_word_and_desks_stop_until_their_people_accept(
    hub_server: HubProcess, capsys: pytest.CaptureFixture[str]
) -> None:
    desk, directory = hub_server.enrol("ada"), hub_server.directory
    me = _me(desk)
    (directory / LOG_KEY).unlink()
    assert main(["--data", str(directory), "key"]) == 2
    assert "tac-hub key replace" in capsys.readouterr().err
    assert main(["--data", str(directory), "key", "replace", "--word", "  "]) == 2
    assert main(["--data", str(directory), "key", "replace", "--word", "Decided on 3 March by the TAC."]) == 0
    public = hub_server.hub.log_key.public
    assert f"tac-desk trust-key {fingerprint(public)}" in capsys.readouterr().out
    reply = desk.exchange(log_key=me.log_key)
    with pytest.raises(KeyReplaced, match="Decided on 3 March") as told:
        following(me, reply.log_keys)
    assert fingerprint(public) in told.value.next_step
    accepted = replace(me, trusted_key=fingerprint(public))
    assert _signer(reply, accepted).log_key == public.hex()
    assert verify_ledger(hub_server.hub).log_keys[0].word == "Decided on 3 March by the TAC."


def test_an_export_proves_itself_across_rotations_to_who_holds_an_older_key(
    hub: Hub, directory: Path, tmp_path: Path
) -> None:
    first = hub.log_key.public.hex()
    earlier = exported(hub)
    rotate(hub, directory)
    rotate(hub, directory)
    raw = exported(hub)
    assert found_by_program(raw) == found_by_program(earlier) == ""
    status, said = found_by_script(raw, tmp_path, first)
    assert status == 0, said
    assert "which followed the one you gave" in said
    assert found_by_script(raw, tmp_path, "00" * 32)[0] == 1
    swapped = _with_head(raw, json.loads(earlier.split(b"\n")[0])["log_key"])
    assert found_by_program(swapped) != ""
    assert found_by_script(swapped, tmp_path)[0] == 1


def _with_head(raw: bytes, key: str) -> bytes:
    first, rest = raw.split(b"\n", 1)
    return json.dumps(json.loads(first) | {"log_key": key}).encode() + b"\n" + rest


def test_after_a_lost_key_who_holds_only_the_old_one_has_to_compare_the_new_one(
    hub: Hub, directory: Path, tmp_path: Path
) -> None:
    first = hub.log_key.public.hex()
    rotate(hub, directory, lost=True, word="The disk died.")
    raw = exported(hub)
    assert found_by_program(raw) == ""
    status, said = found_by_script(raw, tmp_path)
    assert (status, "without its signature: The disk died." in said) == (0, True)
    assert found_by_script(raw, tmp_path, first)[0] == 1


def test_a_backup_from_before_the_rotation_is_restored_with_the_key_of_today(
    hub: Hub, directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = back_up(hub, tmp_path / "old.tac-hub").file
    public = rotate(hub, directory).public
    monkeypatch.delenv(DATABASE_VARIABLE, raising=False)
    restore(old, tmp_path / "again", directory)
    again = Hub.open(tmp_path / "again")
    open_checkpoint(again.checkpoint(1), again.log_name, bytes.fromhex(public))
    finish(again)
    assert catch_up(again) == 1
    assert again.log_key.public.hex() == public
    assert [change.next for change in verify_ledger(again).log_keys] == [public]
    again.close()


def test_keys_in_a_backup_hold_how_they_came_about(hub: Hub, directory: Path, tmp_path: Path) -> None:
    rotate(hub, directory)
    done = back_up(hub, tmp_path / "b.tac-hub", with_keys=True)
    assert done.keys is not None
    assert len(json.loads(done.keys.read_text())[LOG_KEY].splitlines()) == 2

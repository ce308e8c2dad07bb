"""A living desk follows the hub's log key by itself; where the old one was lost it stops until its person accepts."""

from dataclasses import replace

import pytest

from tac_desk.hub.keys import LOG_KEY
from tac_desk.hub.rotate import rotate
from tac_desk.protocol.audit import audit_bundle
from tac_desk.record.signing import fingerprint
from tac_desk.store.errors import KeyReplaced
from tac_desk.sync.status import SyncState
from tests.sync.restoring import said, synced

pytestmark = pytest.mark.usefixtures("impatient")


def key_of(desk):
    return desk.call(lambda store: store.identity()).log_key


def exported(desk):
    return desk.call(lambda store: audit_bundle(*store.confirmed.bundle(store.identity())))


def test_a_desk_follows_rotations_and_its_own_export_proves_itself_before_and_after(desk, hub_server):
    synced(desk)
    desk.stop()
    first = key_of(desk)
    assert exported(desk).log_keys == ()
    for _ in range(2):
        last = rotate(hub_server.hub, hub_server.directory).public
    desk.comment("after the change")
    desk.start()
    desk.wait(lambda: said(hub_server.hub) == ["after the change"])
    desk.wait(lambda: len(exported(desk).log_keys) == 2)
    assert first != key_of(desk) == last == exported(desk).log_keys[-1].next


def test_a_desk_stops_at_a_key_that_the_old_one_did_not_sign_for_and_goes_on_when_told(desk, hub_server):
    synced(desk)
    desk.stop()
    first = key_of(desk)
    (hub_server.directory / LOG_KEY).unlink()
    last = rotate(hub_server.hub, hub_server.directory, lost=True, word="The disk died.").public
    desk.comment("kept here")
    desk.start()
    desk.wait(lambda: isinstance(desk.statuses[-1].trouble, KeyReplaced))
    assert "The disk died." in desk.statuses[-1].trouble.cause
    assert key_of(desk) == first
    desk.stop()
    shown = fingerprint(bytes.fromhex(last))
    desk.call(lambda store: store.set_identity(replace(store.identity(), trusted_key=shown)))
    desk.start()
    desk.wait(lambda: said(hub_server.hub) == ["kept here"])
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    assert key_of(desk) == last


def test_another_key_than_the_accepted_one_is_still_refused(desk, hub_server):
    synced(desk)
    desk.stop()
    rotate(hub_server.hub, hub_server.directory, lost=True, word="The disk died.")
    desk.call(lambda store: store.set_identity(replace(store.identity(), trusted_key="K2QX-7NAB-3DPW-ZLTE")))
    desk.start()
    desk.wait(lambda: isinstance(desk.statuses[-1].trouble, KeyReplaced))

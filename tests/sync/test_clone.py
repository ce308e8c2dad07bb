"""Two copies of one profile, and another hub at the old address: told as what they are, and no word is lost."""

import shutil

import pytest

from tac_desk.auth.vault import MemoryVault, device_key
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.parting import unsent_text
from tac_desk.store.action import ActionState
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.once import bring_up_to_date
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess, found_test_hub
from tests.sync.conftest import LivingDesk, StoreThread
from tests.sync.restoring import synced

pytestmark = pytest.mark.usefixtures("impatient")


def copied(desk, profile, copy):
    """What somebody has who copied the folder and the keyring of a computer."""
    desk.stop()
    desk.files.close()
    shutil.copytree(profile, copy)
    desk.files = StoreThread(profile)
    twin = object.__new__(LivingDesk)
    twin.server, twin.identity, twin.vault = desk.server, desk.identity, MemoryVault()
    twin.vault._secrets.update(desk.vault._secrets)
    twin.files, twin.loop, twin.thread = StoreThread(copy), None, None
    twin.statuses, twin.changes = [], set()
    return twin


def released(desk):
    return desk.call(lambda store: sum(a.state is ActionState.SAVED for a in store.actions()))


def words(desk):
    return desk.call(lambda store: unsent_text(Desk(store)))


def test_both_copies_of_a_profile_stop_say_what_to_do_and_keep_their_words(
    desk, hub_comments, hub_server, tmp_path
):
    synced(desk)
    twin = copied(desk, tmp_path / "profile", tmp_path / "copy")
    try:
        desk.start()
        desk.comment("from the first")
        desk.wait(lambda: hub_comments() == ["from the first"])
        twin.comment("from the copy")
        twin.start()
        twin.wait(lambda: twin.state is SyncState.STOPPED)
        desk.comment("again from the first")
        desk.wait(lambda: desk.state is SyncState.STOPPED)
        for one in (desk, twin):
            trouble = one.statuses[-1].trouble
            assert trouble.code == "device_cloned"
            assert trouble.title == "This computer's profile is used twice"
            assert "tac-desk unsent" in trouble.next_step
            assert one.statuses[-1].pending == released(
                one
            )  # a draft may not have been, when the desk was stopped
            assert one.statuses[-1].is_alarming
        assert released(twin) == 1
        assert hub_comments() == ["from the first"], "neither is entered after that"
        assert "again from the first" in words(desk)
        assert "from the copy" in words(twin)
        twin.stop()
        with pytest.raises(ExchangeError) as caught:  # the command line says so too
            twin.call(lambda store: bring_up_to_date(store, twin.link(), device_key(twin.vault)))
        assert caught.value.code == "device_cloned"
        assert "from the copy" in words(twin)
        assert ActionState.COUNTED in {a.state for a in desk.call(lambda store: store.actions())}
    finally:
        twin.close()


def test_another_hub_at_the_old_address_is_named_and_nobody_is_asked_to_sign_in_there(
    desk, hub_server, tmp_path
):
    synced(desk)
    desk.stop()
    size = desk.call(lambda store: store.position()).size
    hub_server.stop()
    other = HubProcess(tmp_path / "other", found_test_hub(tmp_path / "other"), port=hub_server.port)
    other.start()
    try:
        desk.comment("kept")
        desk.start()
        desk.wait(lambda: desk.state in (SyncState.STOPPED, SyncState.SIGNED_OUT))
        assert desk.state is SyncState.STOPPED
        assert desk.statuses[-1].trouble.code == "other_hub"
        assert other.hub.id in desk.statuses[-1].trouble.cause
        assert desk.call(lambda store: store.position()).size == size
        assert "kept" in words(desk)
        assert [c.text for c in other.hub.thing("dossier:alpha").comments] == []
    finally:
        desk.stop()
        other.close()

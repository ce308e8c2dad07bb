"""An outbox of the first released form opens with nothing lost; one of a newer program is refused untouched."""

import shutil
from pathlib import Path

import pytest
from little_hub import KEY

from tac_desk.store.database import Database
from tac_desk.store.errors import StoreError
from tac_desk.store.outbox_schema import MIGRATIONS
from tac_desk.store.store import Store
from tests.store.make_outbox import DRAFTS, STATES, actions, make

FROZEN = Path(__file__).with_name("outbox-1.db")


@pytest.fixture(params=["frozen", "made now"])
def older(request, tmp_path):
    """The file as it was frozen, and one that is made as the first release made it."""
    profile = tmp_path / "p"
    profile.mkdir()
    if request.param == "frozen":
        shutil.copyfile(FROZEN, profile / "outbox.db")
    else:
        make(str(profile / "outbox.db"))
    return profile


def test_everything_of_the_first_form_is_there_in_today_s_program(older):
    for _ in range(2):
        store = Store.open(older, KEY)
        try:
            assert store.drafts() == DRAFTS
            found = sorted(store.actions(), key=lambda action: action.id)
            assert [str(action.state) for action in found] == list(STATES)
            for action, row in zip(found, actions(), strict=True):
                assert (action.id, action.kind, action.subject, action.body) == row[:4]
                assert (action.device, action.n, action.payload, action.signature) == row[7:11]
            assert found[1].refusal is not None
            assert [signed.payload for signed in store.outgoing()] == ['{"n":3}', '{"n":4}']
            assert store.identity().member == "m1"
            pin = store._outbox.pin
            assert (pin.size, pin.root_hex, pin.epoch) == (31, "cd" * 32, 1)
            assert store._outbox.last_number("laptop-m1") == 4
        finally:
            store.close()
    database = Database(older / "outbox.db", KEY)
    assert database.one("PRAGMA user_version") == (len(MIGRATIONS),)
    database.close()


def test_a_newer_outbox_is_refused_with_the_reason_and_not_a_byte_of_it_changes(older):
    database = Database(older / "outbox.db", KEY)
    with database.write() as now:
        now.run(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = (older / "outbox.db").read_bytes()
    with pytest.raises(StoreError) as caught:
        Store.open(older, KEY)
    assert caught.value.title == "Your saved work was written by a newer TAC Desk"
    assert f"version {len(MIGRATIONS) + 1}" in caught.value.cause
    assert "Install the newer version" in caught.value.next_step
    assert (older / "outbox.db").read_bytes() == before
    assert not (older / "cache.db").exists()

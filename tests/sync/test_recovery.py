"""A hub restored from a backup takes back what its desks know, loses nothing, and says so meanwhile."""

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import AddComment, AttachEvidence
from tac_desk.domain.dossier import Audience
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol import routes
from tac_desk.protocol.recovery import RecoverRequest
from tac_desk.store.action import ActionState
from tac_desk.sync.status import SyncState
from tests.sync.conftest import LivingDesk
from tests.sync.restoring import counted, recover, said, synced

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
def carl(hub_server, tmp_path):
    desk = LivingDesk(hub_server, tmp_path / "carl", "carl")
    yield desk
    desk.close()


def recovering(desk):
    return getattr(desk.statuses[-1].trouble, "code", "") == "recovering"


def test_what_came_after_the_backup_comes_back_and_nobody_signs_in_again(desk, hub_server, saved, restored):
    synced(desk)
    file = saved()
    desk.comment("after the backup")
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED])
    desk.loop._link._tokens.distrust()  # the next request renews: the restored hub does not know this token
    hub_server.hub.submit(AddComment("seen by the desk"), "dossier:alpha")
    desk.wait(lambda: desk.call(lambda store: store.position()).size == verify_ledger(hub_server.hub).size)
    before = verify_ledger(hub_server.hub)
    server = restored(file)
    desk.wait(lambda: recovering(desk))
    assert desk.state is SyncState.OFFLINE
    assert "Nothing is lost" in desk.statuses[-1].trouble.next_step
    desk.comment("written meanwhile")
    desk.wait(lambda: recover(server, "status")[1].count(" 2 more were signed"))
    assert said(server.hub) == []
    assert recover(server, "finish") == (0, "entered 2 entries as they were; the hub goes on\n")
    assert (verify_ledger(server.hub).size, verify_ledger(server.hub).root) == (before.size, before.root)
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED] * 2)
    assert said(server.hub) == ["after the backup", "seen by the desk", "written meanwhile"]
    assert SyncState.SIGNED_OUT not in {status.state for status in desk.statuses}


def test_what_one_desk_may_not_read_another_gives_back(carl, hub_server, saved, restored, tmp_path):
    olga = LivingDesk(hub_server, tmp_path / "olga", "olga")
    synced(olga, carl)
    file = saved()
    hub_server.hub.submit(AddComment("of the council", audience=Audience.COUNCIL), "dossier:alpha")
    size = verify_ledger(hub_server.hub).size
    for one in (olga, carl):
        one.wait(lambda one=one: one.call(lambda store: store.position()).size == size)
    carl.stop()
    server = restored(file)
    try:
        olga.wait(lambda: "fingerprint" in recover(server, "status")[1])
        assert recover(server, "finish")[0] == 2
        carl.start()
        carl.wait(lambda: recover(server, "finish")[0] == 0)
        assert said(server.hub) == ["of the council"]
        olga.wait(lambda: olga.state is SyncState.ONLINE)
    finally:
        olga.close()


def test_files_that_the_hub_lost_come_back_with_the_entries_that_name_them(desk, hub_server, saved, restored):
    synced(desk)
    file = saved()
    sha256 = hub_server.hub.put_blob(b"what was found")
    attached = AttachEvidence(sha256, "https://git.example/alpha", "0" * 40, "2026-01-01T00:00:00Z", {})
    assert hub_server.hub.submit(attached, "dossier:alpha").status == "accepted"
    desk.wait(lambda: desk.call(lambda store: store.blob(sha256)) is not None)
    server = restored(file)
    desk.wait(lambda: server.hub.blob(sha256) is not None)
    assert recover(server, "finish")[0] == 0


def test_a_hub_in_recovery_enters_nothing_and_enrols_nobody(desk, hub_server, saved, restored):
    server = restored(saved())
    status = main(["--data", str(server.directory), "member", "add", "Eve"])
    assert status == 2
    assert recover(server, "begin")[0] == 0
    assert recover(server, "finish") == (0, "entered 0 entries as they were; the hub goes on\n")
    assert recover(server, "finish")[0] == 2


def test_what_the_hub_never_signed_is_not_taken(desk, hub_server, saved, restored):
    synced(desk)
    file = saved()
    desk.comment("after the backup")
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED])
    desk.stop()
    checkpoint = desk.call(lambda store: store._cache.meta("checkpoint")).decode()
    size = desk.call(lambda store: store.position()).size
    leaves = desk.call(lambda store: store._cache.leaves(0, size))
    message = desk.call(lambda store: store._cache.message(size - 1))
    server = restored(file)

    def code(**fields):
        answer = server.post(routes.RECOVER, RecoverRequest(**fields))
        return answer.status_code if answer.status_code == 200 else answer.json()["code"]

    leaf = leaves[size - 1].hex()
    assert code(checkpoint=checkpoint, leaves=("00" * 32,)) == "not_signed_by_us"
    assert code(checkpoint=checkpoint.replace("hub-", "hab-"), leaves=(leaf,)) == "not_signed_by_us"
    assert code(checkpoint=checkpoint, leaves=(leaf, leaf)) == "not_signed_by_us"
    assert code(checkpoint=checkpoint, leaves=("zz",)) == "malformed"
    assert code(checkpoint=checkpoint, leaves=(leaf,)) == 200
    other = type(message)(message.seq, message.entry, "00" * 16)
    assert code(entries=(other,)) == "not_signed_by_us"
    assert code(after=2**63) == code(after=-1) == "malformed"
    assert code(entries=(type(message)(2**64 - 1, message.entry, "00"),)) == "malformed"
    assert code(entries=(message,), blobs=(b"nobody asked for this",)) == 200
    assert recover(server, "finish")[0] == 0
    assert code() == "not_recovering"
    assert said(server.hub) == ["after the backup"]


def test_a_shorter_hub_that_is_not_in_recovery_stops_the_desk_and_names_what_to_do(
    desk, hub_server, saved, restored
):
    synced(desk)
    file = saved()
    desk.comment("after the backup")
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED])
    desk.stop()
    server = restored(file)
    assert recover(server, "finish")[0] == 0
    desk.start()
    desk.wait(lambda: desk.state is SyncState.STOPPED)
    assert "tac-hub recover begin" in desk.statuses[-1].trouble.next_step
    desk.stop()
    assert recover(server, "begin")[0] == 0
    desk.start()
    desk.wait(lambda: " 1 more were signed" in recover(server, "status")[1])
    assert recover(server, "finish")[0] == 0
    desk.wait(lambda: desk.state is SyncState.ONLINE)

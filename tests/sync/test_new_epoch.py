"""A hub that goes on without what cannot be had: desks stop, their people accept, and offer their own work again."""

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import CastVote, OpenBallot
from tac_desk.hub.verify import verify_ledger
from tac_desk.store.action import ActionState
from tac_desk.store.errors import NewEpoch
from tac_desk.sync.status import SyncState
from tests.sync.restoring import counted, recover, said, synced

pytestmark = pytest.mark.usefixtures("impatient")


def test_desks_stop_at_a_new_epoch_and_offer_their_own_work_again_when_it_is_accepted(
    desk, hub_server, saved, restored
):
    synced(desk)
    hub_server.hub.submit(OpenBallot("Shall we?", "motion", threshold=">1/2"), "ballot:b")
    desk.comment("before the backup")
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED])
    file = saved()
    desk.comment("after the backup")
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED] * 2)
    desk.stop()
    signed = {action.n: action.signed for action in desk.call(lambda store: store.actions())}
    server = restored(file)
    assert recover(server, "new-epoch", "--reason", " ")[0] == 2
    status, told = recover(server, "new-epoch", "--reason", "No desk has it.")
    assert (status, "epoch 2" in told) == (0, True)
    assert server.hub.thing("ballot:b").frozen_at is not None
    desk.start()
    desk.wait(lambda: desk.state is SyncState.STOPPED)
    assert isinstance(desk.statuses[-1].trouble, NewEpoch)
    assert "--accept-epoch 2" in desk.statuses[-1].trouble.next_step
    assert said(server.hub) == ["before the backup"]
    desk.stop()
    desk.call(lambda store: store.accept_epoch(2))
    desk.start()
    desk.wait(lambda: counted(desk) == [ActionState.COUNTED] * 2)
    desk.call(lambda store: store.accept_epoch(2))
    assert desk.call(lambda store: store.position()).size > 0
    assert said(server.hub) == ["before the backup", "after the backup"]
    assert {action.n: action.signed for action in desk.call(lambda store: store.actions())} == signed
    desk.wait(lambda: desk.call(lambda store: store.position()).size == verify_ledger(server.hub).size)
    assert desk.call(lambda store: store.position()).epoch == 2


def test_a_frozen_ballot_takes_votes_again_when_an_officer_resumes_it(desk, hub_server, saved, restored):
    synced(desk)
    hub_server.hub.submit(OpenBallot("Shall we?", "motion", threshold=">1/2"), "ballot:b")
    deadline = hub_server.hub.thing("ballot:b").deadline
    server = restored(saved())
    assert recover(server, "new-epoch", "--reason", "No desk has it.")[0] == 0
    desk.wait(lambda: desk.state is SyncState.STOPPED)
    desk.stop()
    desk.call(lambda store: store.accept_epoch(2))
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    vote = server.enrol("carl")
    refused = vote.exchange(vote.sign(CastVote("tac-2", "yes"), "ballot:b")).outcomes[0]
    assert (refused.status, refused.reason) == ("refused", "ballot_frozen")
    assert main(["--data", str(server.directory), "ballot", "resume", "b", "--reason", "All is there."]) == 0
    assert vote.exchange(vote.sign(CastVote("tac-2", "yes"), "ballot:b")).outcomes[0].status == "accepted"
    assert server.hub.thing("ballot:b").deadline > deadline
    verify_ledger(server.hub)

"""A sealed ballot as a living desk meets it: stubs first, the votes with the close, and no question without end."""

from dataclasses import replace

import pytest

from tac_desk.assets import resource
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions import motions
from tac_desk.domain import commands as c
from tac_desk.hub.found import found_hub
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess, people
from tests.sync.conftest import LivingDesk
from tests.sync.test_dishonest_hub import Meddler, altered

MOTION = "ballot:motion"


@pytest.fixture
def hub_server(tmp_path):
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(
        tmp_path / "hub", "Test", book.replace('visibility = "council" ', 'visibility = "after_close" ')
    )
    people(hub)
    hub.submit(c.OpenBallot("Shall we?", "motion", threshold=">1/2"), MOTION)
    server = HubProcess(tmp_path / "hub", hub)
    server.start()
    yield server
    server.close()


def vote(server, member, seat):
    voter = server.enrol(member)
    cast = c.CastVote(seat, "no", None, f"Reason of {member}", "council")
    assert voter.exchange(voter.sign(cast, MOTION)).outcomes[0].status == "accepted"


def seen(desk):
    return desk.call(lambda store: motions(Desk(store))[0])


def ballot(desk):
    return desk.call(lambda store: store.confirmed.thing(MOTION))


def test_votes_come_to_the_desk_with_the_close_and_all_that_follows_from_them(
    desk: LivingDesk, hub_server
) -> None:
    vote(hub_server, "carl", "tac-2")
    desk.start()
    desk.wait(lambda: desk.state is SyncState.ONLINE)
    view = seen(desk)
    assert (view.votes_hidden, view.votes_sealed, ballot(desk).votes) == (True, True, {})
    vote(hub_server, "bo", "tac-1")
    hub_server.hub.submit(c.CloseBallot(), MOTION)
    desk.wait(lambda: ballot(desk) == hub_server.hub.thing(MOTION))
    assert (seen(desk).votes_hidden, seen(desk).votes_sealed) == (False, False)
    assert seen(desk).tally.no == 2
    desk.wait(lambda: desk.state is SyncState.ONLINE)


def test_a_hub_that_never_looks_is_not_asked_without_end(desk: LivingDesk, hub_server, impatient) -> None:
    vote(hub_server, "carl", "tac-2")
    meddler = Meddler(hub_server.url)
    desk.identity = replace(desk.identity, url=meddler.stub.url)
    try:
        desk.start()
        desk.wait(lambda: desk.state is SyncState.ONLINE)
        meddler.change = lambda request, reply: altered(reply, disclosed=[], looked_up_to=0)
        vote(hub_server, "bo", "tac-1")
        hub_server.hub.submit(c.CloseBallot(), MOTION)
        desk.wait(lambda: desk.state is SyncState.OFFLINE)
        assert desk.statuses[-1].trouble.code == "garbage"
        assert seen(desk).tally.no == 2, "the recorded result, not a count of the votes at hand"
        meddler.change = lambda request, reply: reply
        desk.wait(lambda: ballot(desk) == hub_server.hub.thing(MOTION))
    finally:
        desk.stop()
        meddler.stub.close()

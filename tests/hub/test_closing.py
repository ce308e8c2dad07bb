"""The hub's clock closes what nobody closed, once, in the operator's name."""

import time
from pathlib import Path

import pytest

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CastVote, CloseBallot, OpenBallot, PlanMeeting, RuleOnLateVote, TakeRoll
from tac_desk.hub.closing import Closer, close_due
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub, wall_clock
from tac_desk.hub.verify import verify_ledger
from tests.hub_process import HubProcess, found_test_hub

DAY, HOUR = 86_400_000, 3_600_000


def later(hub: Hub, milliseconds: int) -> None:
    before = hub.now
    hub.now = lambda: before() + milliseconds


def opened(hub: Hub, name: str = "b", days: int = 14, meeting: str | None = None) -> str:
    outcome = hub.submit(OpenBallot("Shall it?", "motion", None, ">1/2", days, meeting), f"ballot:{name}")
    assert outcome.status == "accepted", outcome
    return name


def ballot(hub: Hub, name: str = "b") -> Ballot:
    thing = hub.thing(f"ballot:{name}")
    assert isinstance(thing, Ballot)
    return thing


def test_what_is_due_is_closed_once_with_its_result(hub: Hub) -> None:
    opened(hub, "early", days=3)
    opened(hub, "late")
    later(hub, 4 * DAY - HOUR)
    assert close_due(hub) == []
    size = verify_ledger(hub).size
    later(hub, HOUR)
    assert [(one.id, outcome.status) for one, outcome in close_due(hub)] == [("early", "accepted")]
    assert close_due(hub) == []
    assert verify_ledger(hub).size == size + 1
    closed = ballot(hub, "early")
    assert (closed.closed_by, closed.declared is not None, ballot(hub, "late").is_open) == (
        "operator",
        True,
        True,
    )


def test_a_vote_cast_in_time_that_arrives_late_is_ruled_on_before_the_clock_closes(
    hub_server: HubProcess,
) -> None:
    hub, ada = hub_server.hub, hub_server.enrol("ada")
    now = wall_clock()
    hub.now = lambda: now - 3 * DAY - HOUR
    opened(hub, days=3)
    hub.now = wall_clock
    (late,) = ada.exchange(ada.sign(CastVote("tac-1", "yes"), "ballot:b")).outcomes
    assert (late.status, late.reason) == ("refused", "ballot_closed")
    (waiting,) = ballot(hub).docket
    assert hub.submit(RuleOnLateVote(waiting.vote.id, True, "no line"), "ballot:b").status == "accepted"
    later(hub, DAY)
    close_due(hub)
    declared = ballot(hub).declared
    assert declared is not None
    assert declared.yes == 1
    assert verify_ledger(hub).size


def test_the_roll_call_is_recorded_with_the_closing_and_checked_with_the_ledger(hub: Hub) -> None:
    hub.submit(PlanMeeting("October", "tac", 0, "UTC", ""), "meeting:m")
    hub.submit(TakeRoll(("ada", "carl")), "meeting:m")
    opened(hub, days=1, meeting="m")
    outcome = hub.submit(CloseBallot(), "ballot:b")
    assert (outcome.status, outcome.facts["represented"]) == ("accepted", "2")
    assert verify_ledger(hub).size


def test_a_serving_hub_closes_what_is_due_as_soon_as_it_starts(tmp_path: Path) -> None:
    hub = found_test_hub(tmp_path / "hub")
    now = wall_clock()
    hub.now = lambda: now - 30 * DAY
    opened(hub)
    hub.now = wall_clock
    server = HubProcess(tmp_path / "hub", hub)
    server.start()
    try:
        until = time.monotonic() + 20
        while ballot(hub).is_open and time.monotonic() < until:
            time.sleep(0.1)
        assert ballot(hub).closed_by == "operator"
        assert server.stop() == 0
    finally:
        server.close()


@pytest.mark.expect_log("what is due: The database is busy")
def test_a_hub_that_cannot_write_keeps_what_is_due_and_goes_on(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy() -> None:
        raise HubError("The database is busy", "Another program writes.", "Try again.")

    opened(hub, days=3)
    later(hub, 30 * DAY)
    monkeypatch.setattr(hub, "sitting", busy)
    closer = Closer(hub)
    closer.start()
    closer.stop()
    monkeypatch.undo()
    assert ballot(hub).is_open
    assert len(close_due(hub)) == 1

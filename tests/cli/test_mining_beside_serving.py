"""A serving hub mines at review and vote, and by schedule, while desks go on exchanging."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tac_desk.domain.commands import CloseBallot, MoveDossier, OpenBallot, SubmitReview
from tac_desk.domain.dossier import Dossier, EvidenceRef
from tac_desk.domain.mining import MiningReason
from tac_desk.hub.due import due_work
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import Work, finish, records
from tac_desk.hub.settings import SETTINGS_FILE
from tests.cli.landscape import Landscape, make_landscape
from tests.hub_process import HubProcess

DAY = 86_400_000


@pytest.fixture
def land(tmp_path: Path) -> Landscape:
    return make_landscape(tmp_path, ["one", "two"])


@pytest.fixture
def hub(land: Landscape) -> Iterator[Hub]:
    hub = Hub.open(land.data)
    yield hub
    hub.close()


def _evidence(hub: Hub, dossier: str = "one") -> tuple[EvidenceRef, ...]:
    thing = hub.thing(f"dossier:{dossier}")
    assert isinstance(thing, Dossier)
    return thing.evidence


def _bring_to_review(hub: Hub, dossier: str = "one") -> None:
    hub.submit(MoveDossier("in_progress", override="Test"), f"dossier:{dossier}")


def _later(hub: Hub, milliseconds: int) -> None:
    before = hub.now
    hub.now = lambda: before() + milliseconds


def test_due_work_is_mined_once_and_attached_with_its_reason(land: Landscape, hub: Hub) -> None:
    assert land.run("--due").stdout.splitlines()[-1].startswith("0 done")
    _bring_to_review(hub)
    time.sleep(1.1)  # as of the whole second after the move
    assert "1 done" in land.run("--due").stdout
    (review,) = _evidence(hub)
    assert review.reason == "review"
    assert "0 done, 0 failed" in land.run("--due").stdout
    assert len(_evidence(hub)) == 1


def test_a_vote_is_mined_when_it_opens_and_when_it_closes(land: Landscape, hub: Hub) -> None:
    hub.submit(MoveDossier("presented", override="Test"), "dossier:one")
    hub.submit(OpenBallot("Admit?", "ecosystem", "one"), "ballot:b")
    time.sleep(1.1)
    land.run("--due")
    land.run("--due")
    assert {one.reason for one in _evidence(hub)} >= {"opening"}
    _later(hub, 15 * DAY)
    assert hub.submit(CloseBallot(), "ballot:b").status == "accepted"
    _later(hub, 2000)
    (work,) = due_work(hub, every=None)
    assert (work.dossier, work.reason) == ("one", MiningReason.CLOSING)


def _snapshot(as_of: str, verdict: str = "pass", commit: str = "c" * 40) -> bytes:
    """The least of a report that is looked at."""
    row = {"key": "commits", "verdict": verdict}
    pin = {"repository": "r", "commit": commit, "as_of": as_of, "rulebook": "x", "collector": 1}
    return json.dumps(pin | {"criteria": [row]}).encode()


def test_what_says_nothing_new_is_kept_and_not_attached(hub: Hub) -> None:
    def mined(day: int, reason: MiningReason, **said: str) -> bool:
        data = _snapshot(f"2026-07-{day:02}T00:00:00Z", **said)
        kept = finish(hub, Work("one", "r", day * DAY, reason), data)
        assert hub.blob(kept.blob) == data
        return kept.attached

    assert mined(1, MiningReason.SCHEDULED)
    assert not mined(2, MiningReason.SCHEDULED)
    assert not mined(3, MiningReason.REVIEW)
    assert mined(4, MiningReason.OPENING)
    assert mined(5, MiningReason.CLOSING)
    assert not mined(5, MiningReason.CLOSING)
    assert mined(6, MiningReason.SCHEDULED, verdict="fail")
    assert mined(7, MiningReason.SCHEDULED, verdict="fail", commit="d" * 40)
    assert [one.reason for one in _evidence(hub)] == [
        "scheduled",
        "opening",
        "closing",
        "scheduled",
        "scheduled",
    ]


def test_the_schedule_does_not_mine_again_what_said_nothing_new(hub: Hub) -> None:
    _later(hub, 0)
    for name in ("one", "two"):
        finish(hub, Work(name, "r", 0, MiningReason.SCHEDULED), _snapshot("2026-07-01T00:00:00Z"))
    assert [work.dossier for work in due_work(hub, every=DAY)] == ["alpha"]
    _later(hub, DAY)
    assert sorted(work.dossier for work in due_work(hub, every=DAY)) == ["alpha", "one", "two"]


def _mined_for(hub: Hub, reason: MiningReason) -> set[str]:
    return {one.work.dossier for one in records(hub) if one.work.reason == reason and one.blob}


def test_what_is_due_follows_the_schedule_of_the_settings(land: Landscape, hub: Hub) -> None:
    assert "0 done, 0 failed" in land.run("--due").stdout
    assert "2 done, 1 failed" in land.run("--due", "--every", "24").stdout
    with (land.data / SETTINGS_FILE).open("a") as file:
        file.write("mine_every = 0.0000001\n")
    assert "2 done, 1 failed" in land.run("--due").stdout


# --- while it serves ---------------------------------------------------------------------------------------


def _eventually(true: Callable[[], object], seconds: float = 40.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


@pytest.fixture
def server(land: Landscape, hub: Hub) -> Iterator[HubProcess]:
    """Serves and mines; its mirrors are those at hand."""
    served = HubProcess(land.data, hub, ("--mine-every", "1", "--mirrors", str(land.mirrors)))
    served.start()
    yield served
    if served.child is not None:
        served.stop()
    served.session.close()


def test_a_first_review_sent_by_a_desk_has_the_repository_mined(server: HubProcess, hub: Hub) -> None:
    _eventually(lambda: _evidence(hub) and _evidence(hub, "two"))
    assert {one.reason for one in _evidence(hub)} == {"scheduled"}
    _bring_to_review(hub)
    desk = server.enrol("ada")
    review = desk.sign(SubmitReview({}, "approve"), "dossier:two")
    started = time.monotonic()
    reply = desk.exchange(review)
    assert time.monotonic() - started < 2.0
    assert reply.outcomes[0].status == "accepted"
    _eventually(lambda: _mined_for(hub, MiningReason.REVIEW) == {"one", "two"})


def test_a_hub_that_is_told_to_stop_ends_its_workers(server: HubProcess, hub: Hub) -> None:
    _eventually(lambda: _evidence(hub))
    started = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - started < 15


def test_without_the_setting_nothing_is_mined(land: Landscape, hub: Hub) -> None:
    served = HubProcess(land.data, hub)
    served.start()
    _bring_to_review(hub)
    time.sleep(2.5)
    assert served.stop() == 0
    served.session.close()
    assert _evidence(hub) == ()

"""The hub's clock and life after acceptance: it opens what is due where the rulebook says so, and retires nobody."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.domain.commands import (
    AcknowledgeNotice,
    ConcludeReview,
    FileDossier,
    OpenReview,
    SendNotice,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.lifecycle_clock import time_is_up
from tac_desk.domain.mining import MiningReason
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.closing import Closer
from tac_desk.hub.due import due_work
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.hub.reviewing import open_due_reviews
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import decode_thing

DAY = 86_400_000
TEXT = resource("rulebooks", "pytorch.toml").read_text("utf-8")


class Clock:
    def __init__(self) -> None:
        self.at = 1_780_000_000_000

    def __call__(self) -> int:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


def found(path: Path, clock: Clock, opened_by: str, projects: int = 12) -> Hub:
    text = TEXT.replace('opened_by = "officer"', f'opened_by = "{opened_by}"')
    hub = found_hub(path, "Test council", text, now=clock)
    for n in range(1, projects + 1):
        command = FileDossier(n, f"P{n}", "ecosystem", f"https://git.example/p{n}", "active")
        assert hub.submit(command, f"dossier:p{n}").status == "accepted"
    return hub


@pytest.fixture
def by_clock(tmp_path: Path, clock: Clock) -> Iterator[Hub]:
    hub = found(tmp_path / "hub", clock, "clock")
    yield hub
    hub.close()


def dossier(hub: Hub, name: str = "p1") -> Dossier:
    thing = hub.thing(f"dossier:{name}")
    assert isinstance(thing, Dossier)
    return thing


def under_review(hub: Hub) -> list[str]:
    return [t.id for t in hub.things("dossier") if isinstance(t, Dossier) and t.state == "under_review"]


def test_the_clock_opens_what_is_due_as_the_operator_as_many_as_a_session_holds(
    by_clock: Hub, clock: Clock
) -> None:
    assert open_due_reviews(by_clock) == []
    clock.at += 185 * DAY
    size = verify_ledger(by_clock).size
    assert [(one.number, outcome.status) for one, outcome in open_due_reviews(by_clock)] == [
        (n, "accepted") for n in range(1, 11)
    ]
    assert open_due_reviews(by_clock) == []
    assert verify_ledger(by_clock).size == size + 10
    assert (dossier(by_clock).periodic[0].opened_by, dossier(by_clock).periodic[0].due) == (
        "operator",
        "2026-11-28",
    )
    by_clock.submit(ConcludeReview(True), "dossier:p3")
    assert [one.id for one, _ in open_due_reviews(by_clock)] == ["p11"]


def test_a_review_that_opens_has_its_repository_mined(by_clock: Hub, clock: Clock) -> None:
    clock.at += 185 * DAY
    assert due_work(by_clock, every=None) == []
    open_due_reviews(by_clock)
    work = due_work(by_clock, every=None)
    assert len(work) == 10
    assert {(one.reason, one.as_of) for one in work} == {(MiningReason.REVIEW, clock.at)}


def test_where_officers_open_reviews_the_clock_opens_none(tmp_path: Path, clock: Clock) -> None:
    hub = found(tmp_path / "hub", clock, "officer", projects=2)
    clock.at += 400 * DAY
    assert open_due_reviews(hub) == []
    assert hub.submit(OpenReview(), "dossier:p1").status == "accepted"
    hub.close()


def test_the_thread_beside_a_serving_hub_does_it(by_clock: Hub, clock: Clock) -> None:
    clock.at += 185 * DAY
    closer = Closer(by_clock)
    closer.start()
    closer.stop()
    assert len(under_review(by_clock)) == 10


def test_no_clock_retires_a_project_whose_time_is_up(by_clock: Hub, clock: Clock) -> None:
    clock.at += 185 * DAY
    open_due_reviews(by_clock)
    for command in (
        ConcludeReview(False, ("working_ci",)),
        SendNotice(("working_ci",), "Mend it."),
        AcknowledgeNotice("2026-11-29"),
    ):
        assert by_clock.submit(command, "dossier:p1").status == "accepted"
    clock.at += 900 * DAY
    closer = Closer(by_clock)
    closer.start()
    closer.stop()
    assert time_is_up(rulebook_of(by_clock.council().rulebook), dossier(by_clock), clock.at)
    assert dossier(by_clock).state == "in_remediation"


def test_a_dossier_of_before_is_read_without_what_came_later() -> None:
    older = {"id": "7", "number": 7, "name": "P", "track": "ecosystem", "state": "active", "repository": ""}
    thing = decode_thing("dossier:7", json.dumps(older))
    assert isinstance(thing, Dossier)
    assert (thing.periodic, thing.notices, thing.retirements, dict(thing.tasks)) == ((), (), (), {})

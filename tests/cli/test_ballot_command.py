"""tac-hub ballot: votes in meetings, reminders, late votes and what the clock closes, as an officer sees them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import CastVote, EnrolDevice, FileDossier, OpenBallot
from tac_desk.hub.hub import Hub, wall_clock
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey
from tests.cli.test_hub import Capture, TacHub

DAY = 86_400_000
KEY = DeviceKey.generate()


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture) -> TacHub:
    """A council of three seats, held by Ada, Bo and Carla."""
    run = TacHub(tmp_path / "data", capsys)
    run("init", "--name", "Test council")
    for seat, name in enumerate(("Ada Example", "Bo Sample", "Carla Test"), 1):
        member = run("member", "add", name)
        run("seat", "set", f"s{seat}", "--title", f"Seat {seat}", "--organisation", name, "--primary", member)
    return run


@pytest.fixture
def hub(tac_hub: TacHub) -> Iterator[Hub]:
    hub = Hub.open(tac_hub.data)
    hub.submit(EnrolDevice("laptop", "ada-example", KEY.public.hex(), "laptop"), "council")
    yield hub
    hub.close()


def opened(hub: Hub, days_ago: int = 0, days: int = 3) -> str:
    hub.now = lambda: wall_clock() - days_ago * DAY
    hub.submit(OpenBallot("Shall we?", "motion", None, ">1/2", days), "ballot:b")
    hub.now = wall_clock
    return "b"


def vote(hub: Hub, position: str = "yes", n: int = 1) -> str:
    """Ada's vote for her seat, judged now."""
    command = CastVote("s1", position, None, "" if position == "yes" else "because")
    body, seen = command_body(command), Seen(0, "")
    envelope = Envelope(1, hub.id, "laptop", n, command.KIND, "ballot:b", body, seen, claimed_at=0)
    return hub.judge(seal(envelope, KEY)).status


def test_what_it_needs_is_said_with_the_arithmetic(tac_hub: TacHub, hub: Hub) -> None:
    ballot = opened(hub)
    vote(hub)
    shown = tac_hub("ballot", "show", ballot)
    assert "more than 1/2 of 3 eligible seats is 2" in shown
    assert "quorum of 2 is not met (1 cast); needs 1 more yes to pass, and 1 more seat for a quorum" in shown
    assert "counted by votes cast (1 of 1 needed) it would pass" in shown


def test_silent_seats_are_listed_and_reminded_once(tac_hub: TacHub, hub: Hub) -> None:
    ballot = opened(hub, days=14)
    vote(hub)
    shown = tac_hub("ballot", "remind", ballot, "--draft", "--dry-run")
    assert "Ada Example" not in shown
    assert shown.count("due") == 2
    assert "To: Bo Sample, Carla Test" in shown
    assert "Subject: Your vote is asked for: Shall we?" in shown
    assert " America/Los_Angeles" in shown
    assert " yes" not in shown, "nothing about how anybody voted"
    assert tac_hub("ballot", "remind", ballot).count("due") == 2
    again = tac_hub("ballot", "remind", ballot, "--draft")
    assert again.count("sent 20") == 2
    assert "Subject" not in again
    thing = hub.thing("ballot:b")
    assert isinstance(thing, Ballot)
    assert [reminder.seats for reminder in thing.reminders] == [("s2", "s3")]


def test_a_late_vote_is_on_the_docket_until_it_is_ruled_on(tac_hub: TacHub, hub: Hub) -> None:
    ballot = opened(hub, days_ago=3)
    assert tac_hub("ballot", "docket", ballot) == "no vote came too late"
    assert vote(hub) == "refused"
    assert "1 on the docket without a ruling" in tac_hub("ballot", "show", ballot)
    row = tac_hub("ballot", "docket", ballot).splitlines()[1]
    assert row.startswith("laptop:1")
    assert row.endswith("none yet")
    assert "There is no late vote laptop:7" in tac_hub(
        "ballot", "rule", ballot, "laptop:7", "--refuse", "--reason", "no", status=2
    )
    ruled = tac_hub("ballot", "rule", ballot, "laptop:1", "--count", "--reason", "the line was down")
    assert "yes 1, no 0" in ruled
    assert tac_hub("ballot", "docket", ballot).endswith("counts: the line was down")


def test_a_late_vote_that_is_refused_does_not_count(tac_hub: TacHub, hub: Hub) -> None:
    ballot = opened(hub, days_ago=3)
    vote(hub)
    ruled = tac_hub("ballot", "rule", ballot, "laptop:1", "--refuse", "--reason", "too late by a day")
    assert "yes 0, no 0" in ruled
    assert "does not count: too late by a day" in tac_hub("ballot", "docket", ballot)


def test_what_is_due_is_closed_by_cron(tac_hub: TacHub, hub: Hub) -> None:
    opened(hub, days_ago=3)
    assert tac_hub("ballot", "close", "--due") == "no ballot is due"
    hub.submit(OpenBallot("Before?", "motion", None, ">1/2", 14), "ballot:other")
    hub.now = lambda: wall_clock() - 20 * DAY
    hub.submit(OpenBallot("Long ago?", "motion", None, ">1/2", 14), "ballot:old")
    assert tac_hub("ballot", "close", "--due") == "old  closed  Long ago?"
    assert "did not pass: it needed 2 more yes to pass" in tac_hub("ballot", "show", "old")
    assert tac_hub("ballot", "close", "--due") == "no ballot is due"


def test_a_person_closes_from_the_deadline_on(tac_hub: TacHub, hub: Hub) -> None:
    ballot = opened(hub, days_ago=3)
    assert "closed 20" in tac_hub("ballot", "close", ballot)


def test_a_vote_in_a_meeting_is_closed_when_an_officer_says_so(tac_hub: TacHub) -> None:
    meeting = tac_hub("meeting", "plan", "Monthly", "--at", "2026-10-13T14:00Z")
    tac_hub("meeting", "roll", meeting, "--present", "ada-example,bo-sample")
    ballot = tac_hub("ballot", "open", "Shall we?", "--threshold", ">1/2", "--meeting", meeting)
    shown = tac_hub("ballot", "show", ballot)
    assert "open in its meeting until an officer closes it" in shown
    assert "quorum of 2 is met (0 cast, 2 at the roll call); needs 2 more yes to pass" in shown
    assert "closed 20" in tac_hub("ballot", "close", ballot)
    assert "entries are as they were entered" in tac_hub("verify")


def test_a_lost_quorum_becomes_an_e_vote_with_one_action(tac_hub: TacHub) -> None:
    meeting = tac_hub("meeting", "plan", "Monthly", "--at", "2026-10-13T14:00Z")
    tac_hub("meeting", "roll", meeting, "--present", "ada-example")
    ballot = tac_hub("ballot", "open", "Shall we?", "--threshold", ">1/2", "--meeting", meeting)
    shown = tac_hub("ballot", "evote", ballot, "--days", "5", "--reason", "the quorum was lost")
    assert "turned into an e-vote" in shown
    assert "the quorum was lost" in shown
    assert "roll call" not in shown
    assert "stays open until" in tac_hub("ballot", "close", ballot, status=2)
    assert "e-vote already" in tac_hub("ballot", "evote", ballot, "--reason", "again", status=2)
    assert "There is no meeting:nothing" in tac_hub(
        "ballot", "open", "?", "--threshold", ">1/2", "--meeting", "nothing", status=2
    )


def test_where_an_application_stands_is_printed_for_its_thread(tac_hub: TacHub, hub: Hub) -> None:
    hub.submit(FileDossier(7, "Alpha", "ecosystem", "https://git.example/a"), "dossier:7")
    said = tac_hub("paste", "7")
    assert said.startswith("# Alpha\n")
    assert "Submitted, since 20" in said
    assert "There is no such dossier" in tac_hub("paste", "9", status=2)

"""tac-hub after acceptance: reviews, notices, more time, retirement and return, tasks, and what is owed."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.months import after_months, day_of
from tac_desk.hub.hub import Hub, wall_clock

Capture = pytest.CaptureFixture[str]
DAY = 86_400_000


class TacHub:
    """Runs commands on one hub in this process, at a time of its own."""

    __test__ = False

    def __init__(self, data: Path, capture: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data, self._capture, self.now = data, capture, wall_clock()
        opened = Hub.open
        monkeypatch.setattr(Hub, "open", lambda directory: opened(directory, now=lambda: self.now))

    def __call__(self, *arguments: str, status: int = 0) -> str:
        assert main(["--data", str(self.data), *arguments]) == status
        said = self._capture.readouterr()
        return said.out.strip() if status == 0 else said.err

    def pass_days(self, days: int) -> None:
        self.now += days * DAY

    @property
    def today(self) -> str:
        return day_of(self.now).isoformat()


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> TacHub:
    run = TacHub(tmp_path / "data", capsys, monkeypatch)
    run("init", "--name", "Test council")
    run("member", "add", "Ada Example")
    hub = Hub.open(run.data)
    for number, state in ((1, "active"), (2, "submitted")):
        hub.submit(FileDossier(number, f"P{number}", "ecosystem", "", state), f"dossier:{number}")
    hub.close()
    return run


def test_a_project_is_reviewed_falls_short_is_retired_and_comes_back(tac_hub: TacHub) -> None:
    due = after_months(day_of(tac_hub.now), 6).isoformat()
    assert tac_hub("reviews", "due") == "no review is due"
    assert [line.split() for line in tac_hub("reviews", "due", "--all").splitlines()[1:]] == [
        [due, "1", "P1", "later"]
    ]
    refused = tac_hub("reviews", "open", "1", status=2)
    assert f"is due on {due}" in refused
    tac_hub.pass_days(190)
    assert "due" in tac_hub("reviews", "due")
    assert tac_hub("reviews", "open", "1") == "P1: active -> under_review"
    assert "under review" in tac_hub("reviews", "due")
    assert tac_hub("reviews", "conclude", "1", "--short", "working_ci") == (
        "P1: under_review -> in_remediation"
    )
    assert "no notice stands" in tac_hub("remedy", "show", "1")
    sent = tac_hub("remedy", "notice", "1", "The workflows do not run.", "--criterion", "working_ci")
    assert "waiting to be acknowledged for 0 days" in sent
    assert "is not acknowledged yet" in tac_hub("retire", "1", "--reason", "Over.", status=2)
    assert f"acknowledged on {tac_hub.today}" in tac_hub("remedy", "acknowledge", "1")
    assert "37 days after today" in tac_hub("remedy", "extend", "1", "7", "--reason", "A release is near.")
    assert "has until the end of" in tac_hub("retire", "1", "--reason", "Over.", status=2)
    tac_hub.pass_days(38)
    assert "retirement may be confirmed" in tac_hub("remedy", "show", "1")
    assert tac_hub("retire", "1", "--reason", "Nothing was mended.") == "P1: in_remediation -> retired"
    back = tac_hub("return", "1", "--reason", "New maintainers.")
    assert back.startswith("P1: retired -> active; the next review is due on ")


def test_a_plain_move_names_the_command_that_belongs_to_the_step(tac_hub: TacHub) -> None:
    assert "Use tac-hub reviews open." in tac_hub("move", "1", "under_review", status=2)
    assert "Use tac-hub retire." in tac_hub("move", "1", "retired", status=2)
    assert "The way there: tac-hub reviews open 1, then tac-hub reviews conclude 1." in tac_hub(
        "move", "1", "in_remediation", status=2
    )
    tac_hub("move", "1", "retired", "--override", "by hand")
    assert "Use tac-hub return." in tac_hub("move", "1", "active", status=2)


def test_a_project_that_asks_is_retired_without_a_clock_and_one_without_a_ballot_is_not(
    tac_hub: TacHub,
) -> None:
    assert "There is no ballot:none" in tac_hub(
        "retire", "1", "--ground", "ballot", "--ballot", "none", "--reason", "x", status=2
    )
    assert tac_hub("retire", "1", "--ground", "project", "--reason", "Archived.") == "P1: active -> retired"


def test_tasks_are_listed_assigned_done_skipped_and_opened_again(tac_hub: TacHub) -> None:
    assert tac_hub("onboarding", "list", "2") == "no tasks: not accepted here"
    assert "is not an onboarding task" in tac_hub("onboarding", "done", "2", "logo", status=2)
    tac_hub("move", "2", "accepted", "--override", "for this test")
    assert tac_hub("onboarding", "list", "2").count("open") == 5
    assert "Ada Example" in tac_hub("onboarding", "assign", "2", "logo", "ada-example")
    assert "done" in tac_hub("onboarding", "done", "2", "logo", "--note", "In the repository.")
    assert "not applicable" in tac_hub("onboarding", "skip", "2", "blog", "--note", "Written before.")
    assert tac_hub("onboarding", "reopen", "2", "logo", "--note", "It is a bitmap.").count("open") == 4


def test_what_is_owed_is_listed_by_whom_and_what_comes_later_on_request(tac_hub: TacHub) -> None:
    lines = tac_hub("owed").splitlines()
    assert len(lines) == 2
    assert "the officers" in lines[1]
    assert "look through the application" in lines[1]
    assert "open the periodic review" in tac_hub("owed", "--all", "1")
    assert tac_hub("owed", "1") == tac_hub("owed", "--by", "seats") == "nothing is owed"

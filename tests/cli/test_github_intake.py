"""tac-hub intake github against a server that behaves like the forge: pages, edits, limits, faults and strangers."""

import json
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tac_desk.cli import forge, hub_intake
from tac_desk.cli.hub import main
from tac_desk.cli.hub_github import run_github
from tac_desk.cli.hub_github_state import NAME
from tac_desk.domain.commands import MoveDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tac_desk.intake.forms import shipped_forms
from tests.hub_process import found_test_hub
from tests.intake.application_bodies import GOOD, body
from tests.intake.forge_server import ForgeServer, Say

API, NAMED = "/api/repos/loom/applications", {"id": 9, "full_name": "loom/applications"}
ISSUES = f"{API}/issues"
SOURCE = "https://github.com/loom/applications/issues"


def issue(number: int, day: int = 1, **more: Any) -> dict[str, Any]:
    """A good application for a project of its own, last changed on that day of July."""
    where = f"https://git.example/project{number}/project{number}"
    said = body(project_name=f"Project {number}", repository_url=where, additional_repositories=where)
    return {
        "number": number,
        "title": f"[Ecosystem] Project {number}",
        "state": "open",
        "updated_at": f"2026-07-{day:02}T10:00:00Z",
        "body": said,
        "labels": [],
        "comments": 0,
        "html_url": f"{SOURCE}/{number}",
        **more,
    }


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ForgeServer]:
    made = ForgeServer()
    made.pages[API], made.pages[ISSUES] = NAMED, []
    monkeypatch.setattr(hub_intake, "run_github", partial(run_github, places=made.places))
    monkeypatch.setattr(forge, "Asking", partial(forge.Asking, pauses=(0.0, 0.0)))
    yield made
    made.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    found_test_hub(tmp_path / "hub").close()
    return tmp_path / "hub"


class Intake:
    """Runs the command in this process; `said` and `err` are what it printed."""

    def __init__(self, data: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.data, self.repository, self._capture = data, "loom/applications", capture
        self.said = self.err = ""

    def __call__(self, *words: str, status: int = 0) -> str:
        assert main(["--data", str(self.data), "intake", "github", self.repository, *words]) == status
        self.said, self.err = self._capture.readouterr()
        return self.said

    def outcomes(self, *words: str, status: int = 0) -> dict[int, str]:
        told = json.loads(self(*words, "--format", "json", status=status))
        return {one["number"]: one["outcome"] for one in told["issues"]}

    def size(self) -> int:
        hub = Hub.open(self.data)
        try:
            with hub.sitting() as sitting:
                return sitting.head.size
        finally:
            hub.close()

    def dossiers(self) -> dict[int, Dossier]:
        """By the number of their issue."""
        hub = Hub.open(self.data)
        here = [one for one in hub.things("dossier") if isinstance(one, Dossier) and one.source]
        hub.close()
        return {int(one.source.rpartition("/")[2]): one for one in here}


@pytest.fixture
def intake(server: ForgeServer, data: Path, capsys: pytest.CaptureFixture[str]) -> Intake:
    return Intake(data, capsys)


# --- the usual day


def test_new_issues_are_filed_in_their_order_from_every_page(server, intake):
    server.per_page = 2
    server.pages[ISSUES] = [issue(n, day=9 - n, comments=n) for n in (1, 2, 3, 4, 5)]
    said = intake()
    assert "#3 filed as dossier 4; comments: 3, https://github.com/loom/applications/issues/3" in said
    filed = intake.dossiers()
    assert [filed[n].number for n in (1, 2, 3, 4, 5)] == [2, 3, 4, 5, 6]
    assert (filed[2].name, filed[2].source) == ("Project 2", f"{SOURCE}/2")
    assert sum(path.startswith(ISSUES) for path in server.paths()) == 3


def test_a_second_run_asks_for_what_changed_since_and_an_unchanged_answer_is_not_sent_again(server, intake):
    server.pages[ISSUES] = [issue(1, day=3), issue(2, day=5)]
    intake()
    server.seen.clear()
    assert intake.outcomes() == {2: "unchanged"}
    assert "since=2026-07-05T10%3A00%3A00Z" in server.paths()[-1]
    server.seen.clear()
    size = intake.size()
    assert intake.outcomes() == {2: "unchanged"}
    assert all("If-None-Match" in headers for _, headers in server.seen)
    assert intake.size() == size


def test_an_edited_body_becomes_a_new_version(server, intake):
    server.pages[ISSUES] = [issue(1)]
    intake()
    changed = issue(1)["body"].replace(GOOD["license"], "Apache-2.0")
    server.pages[ISSUES] = [issue(1, day=2, body=changed)]
    assert "#1 amended as dossier 2: " in intake()
    one = intake.dossiers()[1]
    assert [len(each.changed) for each in one.amendments] == [1]
    assert "Apache-2.0" in dict(one.fields).values()
    size = intake.size()
    assert intake.outcomes("--all") == {1: "unchanged"}
    assert intake.size() == size


def test_an_edit_during_the_vote_is_refused_and_told(server, intake):
    server.pages[ISSUES] = [issue(1)]
    intake()
    hub = Hub.open(intake.data)
    hub.submit(MoveDossier("declined", override="Decided elsewhere"), "dossier:2")
    hub.close()
    server.pages[ISSUES] = [issue(1, day=2, body=issue(1)["body"].replace(GOOD["license"], "GPL"))]
    assert "is declined; this is for one that is submitted" in intake(status=2)
    assert intake.dossiers()[1].amendments == ()


def test_a_dry_run_changes_nothing_at_all(server, intake):
    server.pages[ISSUES] = [issue(1), issue(2)]
    size = intake.size()
    assert intake.outcomes("--dry-run") == {1: "filed", 2: "filed"}
    assert (intake.size(), intake.dossiers(), (intake.data / NAME).exists()) == (size, {}, False)


# --- what is skipped, and what labels say


def test_what_is_no_new_application_is_skipped_with_the_reason(server, intake):
    server.pages[ISSUES] = [
        issue(1, pull_request={"url": "x"}),
        issue(2, body="Hello, when is the next meeting?"),
        issue(3, body=None),
        issue(4, body=body(**dict.fromkeys(dict(_answers()), "TBD"))),
        issue(5, state="closed", labels=[{"name": "Declined"}]),
        issue(6, body=body("issue_report")),
    ]
    said = intake()
    assert "#1" not in said
    assert "#2 skipped: This is not an application" in said
    assert "#3 skipped: This file cannot be read: #3: is empty" in said
    assert "#4 skipped: a placeholder" in said
    assert "#5 skipped: it is closed at the forge\n  ! labels: “Declined” means declined\n" in said
    assert "#6 skipped: no track takes the form issue_report" in said
    assert intake.dossiers() == {}


def _answers() -> list[tuple[str, str]]:
    return [(section.key, "") for section in shipped_forms().form("ecosystem").sections]


def test_labels_are_told_and_move_nothing(server, intake):
    names = ("accepted", "Resubmit", "help wanted")
    server.pages[ISSUES] = [issue(1, labels=[{"name": name} for name in names])]
    said = intake()
    assert "“accepted” means accepted, the dossier is submitted" in said
    assert "“help wanted” is not in the rulebook" in said
    assert "“Resubmit”" not in said
    one = intake.dossiers()[1]
    assert (one.state, one.returning) == ("submitted", True)
    assert "“accepted” means accepted, the dossier is submitted" in intake()


def test_a_deleted_and_a_transferred_issue_are_told_and_their_dossiers_stay(server, intake):
    server.pages[ISSUES] = [issue(1), issue(2), issue(3)]
    intake()
    server.pages[ISSUES] = [issue(3)]
    server.says[f"{ISSUES}/1"] = [Say(410)]
    server.moved[f"{ISSUES}/2"] = "/api/repositories/77/issues/8"
    server.pages["/api/repositories/77/issues/8"] = issue(
        8, html_url="https://github.com/else/where/issues/8"
    )
    said = intake("--all")
    assert "#1 gone as dossier 2: its issue was deleted" in said
    assert "#2 gone as dossier 3: its issue is now https://github.com/else/where/issues/8" in said
    assert set(intake.dossiers()) == {1, 2, 3}


def test_a_renamed_repository_files_nothing_twice(server, intake):
    server.pages[ISSUES] = [issue(1)]
    intake()
    new = "/api/repos/loom/renamed"
    server.moved[API] = "/api/repositories/9"
    server.pages |= {"/api/repositories/9": {"id": 9, "full_name": "loom/renamed"}}
    server.pages[f"{new}/issues"] = [issue(1, day=2)]
    assert intake.outcomes() == {1: "unchanged"}
    server.pages[new] = {"id": 9, "full_name": "loom/renamed"}
    intake.repository = "loom/renamed"
    assert intake.outcomes("--all") == {1: "unchanged"}


# --- killed, refused, damaged


def test_a_run_that_was_killed_in_the_middle_goes_on_and_files_nothing_twice(server, intake, monkeypatch):
    server.pages[ISSUES] = [issue(n) for n in (1, 2, 3)]
    submit, calls = Hub.submit_in, []

    def dying(*arguments: Any, **more: Any) -> Any:
        calls.append(arguments)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return submit(*arguments, **more)

    monkeypatch.setattr(Hub, "submit_in", dying)
    intake(status=130)
    assert set(intake.dossiers()) == {1}
    monkeypatch.undo()
    monkeypatch.setattr(hub_intake, "run_github", partial(run_github, places=server.places))
    assert intake.outcomes() == {1: "unchanged", 2: "filed", 3: "filed"}
    assert set(intake.dossiers()) == {1, 2, 3}


def test_a_damaged_state_only_costs_questions(server, intake):
    server.pages[ISSUES] = [issue(1)]
    intake()
    (intake.data / NAME).write_text('{"9": ')
    assert intake.outcomes() == {1: "unchanged"}
    assert json.loads((intake.data / NAME).read_text())["9"]["since"] == "2026-07-01T10:00:00Z"


@pytest.mark.parametrize(
    ("say", "told"),
    [
        (Say(429, headers={"Retry-After": "120"}), "too many requests (status 429), until 20"),
        (Say(403, b'{"message": "secondary rate limit"}'), "it does not say until when"),
        (
            Say(403, b"{}", {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(time.time()) + 600)}),
            "too many requests (status 403), until 20",
        ),
        (Say(401), "it wants a sign-in"),
        (Say(404), "there is nothing, or it is not public"),
        (Say(500), "status 500"),
        (Say(200, b'[{"number": 1', length=400), "broke off"),
        (Say(200, b'[{"number": 1'), "makes no sense"),
        (Say(200, b'[{"number": -1, "title": "", "state": "", "updated_at": ""}]'), "makes no sense"),
        (Say(200, b'{"message": "no list"}'), "makes no sense"),
        (Say(301, headers={"Location": "https://elsewhere.example/"}), "it points elsewhere"),
    ],
)
def test_a_forge_that_does_not_answer_is_told_and_nothing_is_taken_in(server, intake, say, told):
    server.pages[ISSUES] = [issue(1)]
    server.says[ISSUES] = [say] * 3
    size = intake.size()
    intake(status=2)
    assert told in intake.err
    assert "Next: Run the same command again then" in intake.err
    assert (intake.size(), (intake.data / NAME).exists()) == (size, False)


def test_a_later_page_that_fails_takes_nothing_in(server, intake):
    server.per_page = 1
    server.pages[ISSUES] = [issue(1, day=1), issue(2, day=2)]
    second = f"{ISSUES}?state=all&sort=updated&direction=desc&per_page=100&page=2"
    server.says[second] = [Say(502)] * 3
    assert "status 502" in (intake(status=2) or intake.err)
    assert intake.dossiers() == {}


def test_a_list_that_shifts_while_it_is_read_loses_nothing(server, intake):
    server.per_page = 2
    server.pages[ISSUES] = [issue(n, day=n) for n in (1, 2, 3, 4)]
    first = f"{ISSUES}?state=all&sort=updated&direction=desc&per_page=100"
    rows = [issue(4, day=4), issue(3, day=3)]
    link = f'<{server.url}{first}&page=2>; rel="next"'
    server.says[first] = [Say(200, json.dumps(rows).encode(), {"Link": link})]
    server.pages[ISSUES].append(issue(5, day=9))  # filed between the two pages
    assert set(intake.outcomes()) == {1, 2, 3, 4}
    assert intake.outcomes()[5] == "filed"
    assert set(intake.dossiers()) == {1, 2, 3, 4, 5}


HOSTILE = {
    "control characters": "\x1b]0;owned\x07 and \x1b[2J",
    "right to left": "safe\u202etxt.exe",
    "a formula": "=HYPERLINK(1)",
    "mark-up": "<script>alert(1)</script>{{7*7}}${7*7}",
    "a heading of the form": "### Project name\n\nAnother",
    "length": "x" * 60_000,
    "many brackets": "[" * 5_000 + "(" * 5_000,
    "a zero byte": "a\0b",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_bodies_neither_stop_the_others_nor_reach_the_terminal(server, intake, what):
    hostile = body(
        project_name="Odd", project_summary=HOSTILE[what], repository_url="https://git.example/o/o"
    )
    label = {"name": f"odd {HOSTILE[what][:40]}"}
    server.pages[ISSUES] = [issue(1, body=hostile, title=HOSTILE[what], labels=[label]), issue(2)]
    told = intake.outcomes()
    assert told == {1: "skipped" if what == "a zero byte" else "filed", 2: "filed"}
    shown = intake("--all")
    assert not set(intake.err + shown) & set("\x1b\x07\u202e\0")


def test_applications_as_really_filed_are_taken_in(server, intake):
    good = [issue(n)["body"] for n in range(1, 8)]
    said = [
        good[0].replace("? If", "?  If").replace("? Please", "?  Please"),
        "\ufeff" + good[1].replace("\n", "\r\n"),
        good[2].replace(GOOD["text"], "```python\n### Project name\n```"),
        good[3].replace(GOOD["text"], "### A heading of the applicant"),
        good[4].replace(GOOD["license"], "_No response_"),
        good[5].replace(GOOD["text"], "<!-- ### Project license -->"),
        "Hello!\n\n" + good[6],
    ]
    server.pages[ISSUES] = [issue(n, body=text) for n, text in enumerate(said, 1)]
    assert intake.outcomes() == dict.fromkeys(range(1, 8), "filed")
    assert [one.name for _, one in sorted(intake.dossiers().items())] == [f"Project {n}" for n in range(1, 8)]
    size = intake.size()
    assert intake.outcomes("--all") == dict.fromkeys(range(1, 8), "unchanged")
    assert intake.size() == size


@pytest.mark.parametrize("cut", [5, 9])
def test_an_application_that_was_cut_off_is_refused(server, intake, cut):
    whole = issue(1)["body"].split("\n\n### ")
    server.pages[ISSUES] = [issue(1, body="\n\n### ".join(whole[:-cut])), issue(2)]
    assert intake.outcomes(status=2) == {1: "refused", 2: "filed"}


@pytest.mark.parametrize(
    "words", [["github"], ["github", "a/b", "c/d"], ["github", "a/b", "--again"], ["x.md", "--all"]]
)
def test_files_and_the_forge_are_not_mixed(data, capsys, words):
    assert main(["--data", str(data), "intake", *words]) == 2
    assert "./github" in capsys.readouterr().err

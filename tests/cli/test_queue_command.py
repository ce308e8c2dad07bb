"""tac-hub queue, plan-session, defer and rounds, and intake of applications that come back."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import FileDossier, PlanMeeting
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tac_desk.intake.forms import shipped_forms
from tests.hub_process import found_test_hub

DAY = 86_400_000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hub with twelve that wait in the queue of the working group, number 9 returning, and two of its meetings."""
    hub = found_test_hub(tmp_path / "hub")
    for number in range(2, 14):
        filed = FileDossier(number, f"Project {number}", "ecosystem", "", "in_queue", returning=number == 9)
        hub.submit(filed, f"dossier:{number}")
    for name, days in (("soon", 10), ("later", 40)):
        starts = hub.now() + days * DAY
        hub.submit(PlanMeeting(f"Session {name}", "ewg", starts, "UTC", ""), f"meeting:{name}")
    hub.close()
    return tmp_path / "hub"


def run(data: Path, capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert main(["--data", str(data), *words]) == status
    said = capsys.readouterr()
    return said.err if status else said.out


def dossier(data: Path, name: str) -> Dossier:
    hub = Hub.open(data)
    found = hub.thing(f"dossier:{name}")
    hub.close()
    assert isinstance(found, Dossier)
    return found


def test_the_queue_is_listed_in_its_order_with_place_and_waiting_time(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header, first, second, *_ = run(data, capsys, "queue").splitlines()
    assert header.split() == ["BODY", "PLACE", "NUMBER", "NAME", "TRACK", "WAITS", "SESSION"]
    assert first.split()[:3] == ["ewg", "1", "9"]
    assert "(returning)" in first
    assert second.split()[:3] == ["ewg", "2", "2"]
    assert "0 days" in second


def test_an_empty_queue_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found_test_hub(tmp_path / "hub").close()
    assert run(tmp_path / "hub", capsys, "queue").strip() == "Nobody waits."


def test_a_session_is_proposed_then_planned_as_a_whole(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = run(data, capsys, "plan-session", "soon", "--dry-run")
    assert "10 on it, 2 wait on; reviews have begun" in shown
    assert "a dry run" in shown
    assert dossier(data, "9").state == "in_queue"
    assert "Planned." in run(data, capsys, "plan-session", "soon")
    assert (dossier(data, "9").state, dossier(data, "9").session) == ("in_progress", "soon")
    assert dossier(data, "13").session is None
    assert "Nothing is to be done." in run(data, capsys, "plan-session", "soon")
    run(data, capsys, "plan-session", "later")
    assert (dossier(data, "13").state, dossier(data, "13").session) == ("in_queue", "later")
    assert "UTC" in run(data, capsys, "queue").splitlines()[1]


def test_too_few_are_said_and_too_many_take_a_reason(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    few = run(data, capsys, "plan-session", "soon", "--count", "5", "--dry-run")
    assert "Fewer than 7: 2 missing." in few
    named = ["plan-session", "soon", "--only", *map(str, range(2, 14))]
    assert "More than 10: this takes --override REASON." in run(data, capsys, *named, "--dry-run")
    assert "would have 12 applications; the rulebook wants 7 to 10" in run(data, capsys, *named, status=2)
    assert dossier(data, "2").session is None
    run(data, capsys, *named, "--override", "Three of them are one project")
    assert dossier(data, "13").session == "soon"


def test_a_dossier_is_deferred_with_a_reason_and_said_where_it_is(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, capsys, "plan-session", "soon")
    said = run(data, capsys, "defer", "9", "--to", "later", "--reason", "Its maintainers are away")
    assert said.startswith("Project 9 is on Session later")
    assert dossier(data, "9").state == "in_queue"
    back = run(data, capsys, "defer", "2", "--reason", "No time")
    assert back.strip() == "Project 2 is back in the queue"
    assert "is on no session" in run(data, capsys, "defer", "2", "--reason", "Again", status=2)
    assert "no such meeting" in run(data, capsys, "defer", "3", "--to", "x", "--reason", "y", status=2)


def application(folder: Path, name: str, answer: str = "An answer.") -> str:
    sections = next(found for found in shipped_forms().forms if found.key == "ecosystem").sections
    answers = {"repository_url": "https://git.example/kelp/kelp", "project_name": name}
    body = "\n\n".join(f"### {s.headings[0]}\n\n{answers.get(s.key, answer)}" for s in sections)
    path = folder / f"{name}.md"
    path.write_text(f"Title: {name}\n\n{body}\n", "utf-8")
    return str(path)


def test_an_application_that_comes_back_is_linked_waits_and_is_excepted_with_a_reason(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = application(tmp_path, "Kelp")
    assert run(data, capsys, "intake", path).startswith("filed as dossier 14")
    run(data, capsys, "move", "14", "declined", "--override", "Decided elsewhere")
    refused = run(data, capsys, "intake", path, status=2)
    assert "Kelp, number 14, was declined on" in refused
    assert "--override REASON" in refused
    filed = run(data, capsys, "intake", path, "--override", "The licence was the only reason")
    assert filed.startswith("filed as dossier 15, after its earlier round 14 (declined)")
    assert (dossier(data, "15").previous, dossier(data, "15").returning) == ("14", True)
    rounds = run(data, capsys, "rounds", "14")
    assert [line.split()[1] for line in rounds.splitlines()[1:3]] == ["14", "15"]
    assert "The licence was the only reason" in rounds
    assert "is number 15 and is submitted" in run(data, capsys, "intake", path, status=2)


def test_the_rounds_of_a_decline_say_when_a_new_application_may_be_filed(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, capsys, "move", "2", "declined", "--override", "Decided elsewhere")
    assert "3 months after the decision" in run(data, capsys, "rounds", "2")


def test_a_placeholder_is_flagged_and_triaged_away_and_the_real_one_filed_later(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sections = next(found for found in shipped_forms().forms if found.key == "ecosystem").sections
    body = "\n\n".join(f"### {s.headings[0]}\n\nTBD" for s in sections)
    (tmp_path / "empty.md").write_text(f"Title: Kelp\n\n{body}\n", "utf-8")
    said = run(data, capsys, "intake", str(tmp_path / "empty.md"))
    assert "a placeholder, triaged away" in said
    assert "placeholder application" in said
    away = dossier(data, "14")
    assert (away.state, away.moves[-1].reason) == (
        "withdrawn",
        "A placeholder: no required answer of it says anything",
    )
    assert run(data, capsys, "intake", application(tmp_path, "Kelp")).startswith("filed as dossier 15")


def test_the_states_that_may_come_next_are_listed_with_how_to_get_there(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(data, capsys, "move", "2")
    assert "tac-hub move 2 in_progress" in said
    run(data, capsys, "move", "2", "presented", "--override", "Shown last year")
    assert "tac-hub ballot open QUESTION --dossier 2" in run(data, capsys, "move", "2")
    run(data, capsys, "move", "2", "too_early")
    assert "Nothing follows" in run(data, capsys, "move", "2")

"""tac-hub meeting as a secretary without a window uses it, from the agenda to approved minutes."""

import json
from pathlib import Path

import pytest

from tac_desk.domain.meeting import AgendaItem, Guest, Meeting, Moved
from tac_desk.hub.hub import Hub
from tests.cli.test_hub import TacHub, filed, tac_hub

__all__ = ["filed", "tac_hub"]


def held(hub: TacHub, meeting: str) -> Meeting:
    opened = Hub.open(hub.data)
    found = opened.thing(f"meeting:{meeting}")
    opened.close()
    assert isinstance(found, Meeting)
    return found


@pytest.fixture
def meeting(filed: TacHub) -> str:
    """Of one dossier; ada-example holds one of two seats."""
    filed("seat", "set", "s1", "--organisation", "First", "--primary", "ada-example")
    filed("seat", "set", "s2", "--organisation", "Second")
    return filed("meeting", "plan", "October", "--at", "2026-10-13T14:00Z", "--dossier", "1")


def test_a_plan_is_amended_in_what_is_given_only(filed: TacHub, meeting: str) -> None:
    before = held(filed, meeting)
    filed("meeting", "amend", meeting, "--place", "Room 2", "--recording", "https://example.org/r")
    after = held(filed, meeting)
    assert (after.place, after.recording) == ("Room 2", "https://example.org/r")
    assert (after.title, after.starts_at, after.dossiers) == (
        before.title,
        before.starts_at,
        before.dossiers,
    )
    assert len(after.dossiers) == 1


def test_an_agenda_is_printed_changed_and_set(filed: TacHub, meeting: str, tmp_path: Path) -> None:
    items = json.loads(filed("meeting", "agenda", meeting))
    assert items[0]["title"] == "Call to Order"
    (application,) = (item for item in items if item["about"])
    application["minutes"], application["presenter"] = 20, "Ada"
    file = tmp_path / "agenda.json"
    file.write_text(json.dumps([application, items[0]]), "utf-8")
    filed("meeting", "agenda", meeting, "--set", str(file))
    agenda = held(filed, meeting).agenda
    assert agenda == (
        AgendaItem(application["title"], application["about"], 20, "Ada"),
        AgendaItem("Call to Order"),
    )
    assert json.loads(filed("meeting", "agenda", meeting)) == [application, items[0]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[{}]", "title"),
        ('[{"title": "A", "minuts": 5}]', "Nothing is called minuts"),
        ("{", "agenda.json"),
        ('[{"title": " "}]', "empty"),
    ],
)
def test_a_bad_agenda_changes_nothing(
    filed: TacHub, meeting: str, tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "agenda.json"
    file.write_text(text, "utf-8")
    assert said in filed("meeting", "agenda", meeting, "--set", str(file), status=2)
    assert held(filed, meeting).agenda == ()


def test_who_comes_and_leaves_is_recorded_with_the_time(filed: TacHub, meeting: str) -> None:
    assert "roll" in filed("meeting", "left", meeting, "ada-example", status=2)
    filed("meeting", "roll", meeting, "--present", "ada-example")
    filed("meeting", "left", meeting, "ada-example", "--at", "2026-10-13T14:20Z")
    filed("meeting", "came", meeting, "Sam Guest", "--group", "staff")
    found = held(filed, meeting)
    assert (found.present, found.guests) == ((), (Guest("Sam Guest", "staff"),))
    first, second = found.movements
    assert (first.who, first.came, first.at - found.starts_at) == ("ada-example", False, 20 * 60_000)
    assert (second.who, second.came) == ("Sam Guest", True)
    assert "Nobody" in filed("meeting", "came", meeting, "Nobody", status=2)


def test_minutes_go_from_notes_to_approval(filed: TacHub, meeting: str, tmp_path: Path) -> None:
    ballot = filed("ballot", "open", "Shall we?", "--threshold", ">1/2")
    filed("meeting", "motion", meeting, ballot, "--moved-by", "ada-example")
    note = tmp_path / "note.md"
    note.write_text("Between us.", "utf-8")
    filed("meeting", "note", meeting, "Open Discussion", "--file", str(note), "--council")
    for task in ("Write to the applicant", "Write the letter"):
        filed("meeting", "action", meeting, "--owner", "ada-example", "--task", task)
    assert "Several open action items" in filed("meeting", "settle", meeting, "Write", status=2)
    filed("meeting", "settle", meeting, "Write to")
    filed("meeting", "settle", meeting, "Write the letter", "--dropped", "Not needed.")
    assert "not been adjourned" in filed("meeting", "publish", meeting, status=2)
    filed("meeting", "adjourn", meeting)
    filed("meeting", "publish", meeting)
    note.write_text("In public.", "utf-8")
    filed("meeting", "note", meeting, "Open Discussion", "--file", str(note))
    assert "reason" in filed("meeting", "publish", meeting, status=2)
    filed("meeting", "publish", meeting, "--reason", "A note was missing.")
    later = filed("meeting", "plan", "November", "--at", "2026-11-10T14:00Z")
    filed("meeting", "approve", meeting, "--by", later)

    found = held(filed, meeting)
    assert found.moved == (Moved(ballot, "ada-example", ""),)
    assert [(one.text, one.for_council) for one in found.notes] == [
        ("Between us.", True),
        ("In public.", False),
    ]
    assert [(item.done, item.reason) for item in found.actions] == [(True, ""), (False, "Not needed.")]
    first, second = found.editions
    assert first.sha256 != second.sha256
    assert (found.approval.meeting, found.approval.edition) == (later, 2)

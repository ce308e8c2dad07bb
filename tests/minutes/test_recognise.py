"""Action items are recognised in notes, with their owner and day."""

import pytest

from tac_desk.domain.meeting import ActionItem
from tac_desk.minutes.recognise import actions_in, not_yet

NAMES = {"ada": "Ada Hill", "ben": "Ben Wood", "bea": "Bea Wood", "ada2": "Ada-Marie Lake"}


@pytest.mark.parametrize(
    ("line", "owner", "task", "due"),
    [
        ("@ada write to the applicant (2026-12-01)", "ada", "write to the applicant", "2026-12-01"),
        ("- @ada: write to the applicant", "ada", "write to the applicant", None),
        ("  * [ ] @Ben ask (due 2026-12-01).", "ben", "ask", "2026-12-01"),
        ("1. @hill, ask (by 2026-12-01);", "ada", "ask", "2026-12-01"),
        ('@"Ada Hill" ask', "ada", "ask", None),
        ("@wood ask", "wood", "ask", None),  # two of that name
        ("@stranger ask", "stranger", "ask", None),
        ("@ada ask (2026-13-01)", "ada", "ask (2026-13-01)", None),
        ("@ada fix (licence) issues (2026-12-01)", "ada", "fix (licence) issues", "2026-12-01"),
    ],
)
def test_an_action_item_is_owner_task_and_day(line: str, owner: str, task: str, due: str | None) -> None:
    (found,) = actions_in(f"It was discussed.\n{line}\nThen it ended.", NAMES)
    assert found.item == ActionItem(owner, task, due)
    assert found.is_known == (owner in NAMES)


@pytest.mark.parametrize(
    "line",
    ["write to ada@council.invalid", "@ada", "@ ada ask", "He told @ada to ask", "@" + "a" * 300 + " ask"],
)
def test_what_is_no_action_item_is_left_alone(line: str) -> None:
    assert actions_in(line, NAMES) == ()


def test_each_is_found_once_and_what_is_on_the_list_is_not_offered_again() -> None:
    found = actions_in("@ada ask\n@ada ask\n@ben ask", NAMES)
    assert [one.item.owner for one in found] == ["ada", "ben"]
    assert [one.item.owner for one in not_yet(found, [ActionItem("ada", "ask", "2026-12-01")])] == ["ben"]


def test_a_long_line_is_soon_read() -> None:
    hostile = "@ada " + "(" * 60_000 + " x" * 1_000
    (found,) = actions_in(hostile, NAMES)
    assert found.item.task == hostile[5:]

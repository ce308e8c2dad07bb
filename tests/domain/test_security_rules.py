"""The rules about the badge and the security practices, on findings written by hand."""

import pytest

from tac_desk.domain.criteria import judge
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion


def judged(key: str, *findings: Finding, options: dict[str, object] | None = None, **figures: object):
    row = Criterion(1, key, key, "must", "security", "rule", None, options or {})
    return judge(row, Observation(findings, figures), window_days=90)


@pytest.mark.parametrize(
    ("level", "verdict"), [("silver", "pass"), ("gold", "pass"), ("passing", "fail"), ("none", "fail")]
)
def test_the_level_that_the_site_states_decides(level, verdict):
    assert judged("openssf_silver", options={"accepted": ["silver", "gold"]}, level=level).verdict == verdict


def test_a_badge_without_its_level_is_caution_with_what_was_tried():
    shown = Finding("badge.project/1", "project 9", "README.md", 3)
    tried = Finding("badge.tried/1", "asked in vain", excerpt="no answer")
    found = judged("openssf_silver", shown, tried, options={"accepted": ["silver"]})
    assert found.verdict == "caution"
    assert "README.md:3" in found.summary
    assert "no answer" in found.summary


def practice(name: str, outcome: str) -> Finding:
    return Finding(f"practice.{name}/1", outcome)


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ({"sast": "yes", "fuzzing": "yes"}, "pass"),
        ({"sast": "yes", "fuzzing": "not_applicable"}, "pass"),
        ({"sast": "yes", "fuzzing": "no"}, "caution"),
        ({"sast": "yes", "fuzzing": "unknown"}, "caution"),
        ({"sast": "no", "fuzzing": "no"}, "fail"),
        ({"sast": "yes", "dangerous_workflow": "no"}, "fail"),
        ({"sast": "yes", "dangerous_workflow": "yes"}, "pass"),
    ],
)
def test_all_practices_pass_some_are_caution_and_a_dangerous_workflow_fails(outcomes, verdict):
    met = sum(outcome == "yes" for outcome in outcomes.values())
    found = judged("security_practices", *(practice(*one) for one in outcomes.items()), practices_met=met)
    assert found.verdict == verdict

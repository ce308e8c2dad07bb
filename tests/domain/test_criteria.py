"""The rules that judge what collectors found, on findings written by hand."""

import pytest

from tac_desk.assets import resource
from tac_desk.domain.criteria import NOT_VERIFIED, judge
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.judges import JUDGES
from tac_desk.domain.rulebook import Criterion
from tac_desk.domain.rulebook_file import load_rulebook


def criterion(key: str, floor: int | None = None, **options: object) -> Criterion:
    return Criterion(1, key, key, "must", "group", "rule", floor, options)


def verdict(row: Criterion, *findings: Finding, **figures: object) -> str:
    return judge(row, Observation(findings, figures), window_days=90).verdict


@pytest.mark.parametrize("key", [*JUDGES, "unheard_of"])
def test_what_was_not_observed_is_caution(key):
    judgement = judge(criterion(key), None, window_days=90)
    assert (judgement.verdict, judgement.summary) == ("caution", NOT_VERIFIED)


NOT_IN_GIT = {
    "contributing_file",
    "code_of_conduct_file",
    "openssf_silver",
    "production_adoption",
    "ecosystem_status",
    "strategic_value",
}
GRADUAL = {"maturity", "multi_platform", "stability"}
COUNTED = {"commits", "contributors", "core_maintainers", "stars"}


@pytest.mark.parametrize("key", sorted(NOT_IN_GIT))
def test_what_git_can_never_tell_is_caution_when_nothing_is_found(key):
    assert verdict(criterion(key)) == "caution"


@pytest.mark.parametrize("key", sorted(GRADUAL))
def test_what_is_a_matter_of_degree_is_no_pass_when_nothing_is_found(key):
    row = criterion(key, least_months=12, least_releases=3, least_bus_factor=2, least_platforms=2)
    assert verdict(row) in ("caution", "fail")


@pytest.mark.parametrize("key", sorted(set(JUDGES) - COUNTED - NOT_IN_GIT - GRADUAL))
def test_nothing_found_is_a_fail_and_never_a_pass(key):
    assert verdict(criterion(key)) == "fail"


@pytest.mark.parametrize(("count", "expected"), [(29, "fail"), (30, "pass"), (31, "pass")])
def test_the_floor_comes_from_the_rulebook(count, expected):
    assert verdict(criterion("commits", 30), commits=count) == expected
    assert verdict(criterion("commits", count), commits=count) == "pass"
    assert verdict(criterion("commits", count + 1), commits=count) == "fail"


def test_without_a_floor_a_count_is_caution():
    assert verdict(criterion("commits"), commits=1000) == "caution"


def test_a_lower_bound_below_the_floor_is_not_yet_a_fail():
    row = criterion("hosted_contributors", 10, evidence="contributors", lower_bound=True)
    assert verdict(row, people=9, people_with_coauthors=9) == "caution"
    assert verdict(row, people=10, people_with_coauthors=10) == "pass"


def test_a_summary_names_the_window_and_survives_braces_in_paths():
    assert (
        "in 90 days"
        in judge(criterion("commits", 1), Observation((), {"commits": 1}), window_days=90).summary
    )
    found = Finding("license.file/1", "named otherwise", "LICENSE{0.__class__}{days}")
    judgement = judge(criterion("license_file"), Observation((found,)), window_days=90)
    assert "LICENSE{0.__class__}" in judgement.summary


def test_commits_that_are_mostly_merges_and_bots_pass_and_say_so():
    judgement = judge(
        criterion("commits", 30), Observation((), {"commits": 30, "commits_human": 3}), window_days=90
    )
    assert judgement.verdict == "pass"
    assert "exactly at the floor" in judgement.summary
    assert "only 3 without merges and bots" in judgement.summary


def test_every_judge_has_a_criterion_in_the_shipped_rulebook_and_the_floors_are_its():
    book = load_rulebook(resource("rulebooks", "pytorch.toml"))
    keys = {row.key for track in book.tracks.values() for row in track.criteria}
    assert set(JUDGES) <= keys
    floors = {row.key: row.floor for row in book.tracks["ecosystem"].criteria if row.floor}
    assert floors == {"core_maintainers": 2, "contributors": 5, "commits": 30, "stars": 200}

"""Rules about versions, CI, packages and lasting work, on hand-made findings at their exact boundaries."""

from dataclasses import replace

import pytest

from tac_desk.domain.criteria import judge
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.judges.verdicts import counted, some
from tac_desk.domain.rulebook import Criterion

ROW = Criterion(1, "x", "X", "must", "ci_cd", "A rule")
NEEDED = Finding("torch.dependency/1", "required", "pyproject.toml", 4, "torch")


def verdict(key, findings=(), figures=None, **options):
    row = replace(ROW, key=key, options=options)
    return judge(row, Observation(tuple(findings), figures or {}), window_days=90).verdict


@pytest.mark.parametrize("key", ["pytorch_support", "pytorch_compatibility"])
@pytest.mark.parametrize(
    ("behind", "most", "expected"), [(0, 0, "pass"), (1, 0, "caution"), (2, 2, "pass"), (3, 2, "caution")]
)
def test_how_far_tests_may_be_behind_is_the_rulebook_s(key, behind, most, expected):
    tested, listed = (
        Finding("torch.tested/1", "2.9", "ci.yml", 1),
        Finding("torch.listed/1", "for users", "README.md"),
    )
    figures = {"behind": behind, "versions_tested": ["2.9"]}
    assert verdict(key, [NEEDED, tested, listed], figures, most_behind=most) == expected


def test_an_upper_bound_in_the_metadata_weighs_more_than_what_tests_install():
    latest = Finding("torch.tested/1", "latest at run time", "ci.yml")
    figures = {"cap_behind": 2, "newest_allowed": "2.9"}
    assert verdict("pytorch_support", [NEEDED, latest], figures, most_behind=1) == "caution"
    assert verdict("pytorch_support", [NEEDED, latest], figures, most_behind=2) == "pass"


def test_without_a_table_of_releases_nothing_passes():
    table = Finding("torch.table/1", "absent")
    assert verdict("pytorch_support", [table]) == verdict("pytorch_compatibility", [table]) == "caution"


def test_a_table_that_may_be_old_is_said():
    seen = Observation((NEEDED, Finding("torch.tested/1", "2.9")), {"table_may_be_old": True})
    said = judge(replace(ROW, key="pytorch_support"), seen, window_days=90).summary
    assert said.endswith("the table of releases may miss newer ones")


@pytest.mark.parametrize(
    ("files", "least", "expected"), [(0, 0, "fail"), (1, 1, "pass"), (1, 2, "caution"), (2, 2, "pass")]
)
def test_how_many_files_of_tests_are_looked_for(files, least, expected):
    run = Finding("ci.tests/1", "found", "ci.yml", 3)
    assert verdict("functional_testing", [run], {"test_files": files}, least_files=least) == expected


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({"systems_tested": 2}, "pass"),
        ({"architectures_tested": 2}, "pass"),
        ({"accelerators_tested": 1}, "pass"),
        ({"systems_tested": 1, "architectures_tested": 1}, "caution"),
        ({"built": ["Linux"]}, "caution"),
        ({}, "fail"),
    ],
)
def test_one_machine_is_not_several_platforms(figures, expected):
    assert verdict("multi_platform", [], figures, least_platforms=2) == expected


@pytest.mark.parametrize(("made", "expected"), [(0, "caution"), (1, "pass")])
def test_a_release_within_the_year_is_looked_for(made, expected):
    seen = [Finding("ci.tests/1", "found", "a.yml"), Finding("release.workflow/1", "package, token", "r.yml")]
    assert verdict("ci_release", seen, {"releases_year": made}, least_releases_year=1) == expected


@pytest.mark.parametrize(("factor", "expected"), [(1, "caution"), (2, "pass")])
def test_how_many_people_must_carry_the_work(factor, expected):
    seen = [Finding("stability.policy/1", "found", "a.md"), Finding("stability.changelog/1", "found", "b.md")]
    assert verdict("stability", seen, {"bus_factor": factor}, least_bus_factor=2) == expected


def test_many_places_are_shortened_and_counted():
    found = tuple(Finding("x/1", "found", path) for path in ("a", "b", "b", "c", "d", "e"))
    assert some(found) == "a, b, c and 2 more"
    assert some(found[:3]) == "a, b"
    assert [counted(number, "run") for number in (0, 1, 2)] == ["0 runs", "1 run", "2 runs"]

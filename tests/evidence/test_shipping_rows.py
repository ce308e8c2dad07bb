"""Packages that link back, a year of work, releases, age and what users may rely on."""

import pytest

from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import ADA, DAY, NOW, PEOPLE

HERE = "https://github.com/sample/engine"
METADATA = f'[project]\nname = "engine"\n[project.urls]\nRepository = "{HERE}"\n'
INSTALL = {"README.md": "# Engine\n```\npip install engine[all]\n```\n"}
BOT = "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>"
OURS = {"full_name": "Sample/Engine"}


def row_of(evidence, mini, files, key="packages", **settings):
    mini.commit(files)
    return evidence(mini, **settings)[key]


@pytest.mark.parametrize(
    ("files", "facts", "verdict"),
    [
        ({"x.py": ""}, OURS, "fail"),
        ({"pyproject.toml": METADATA, **INSTALL}, {}, "caution"),
        ({"pyproject.toml": METADATA, **INSTALL}, OURS, "pass"),
        ({"pyproject.toml": METADATA}, OURS, "caution"),
        ({"pyproject.toml": METADATA, "README.md": "pip install other-engine\n"}, OURS, "caution"),
        ({"pyproject.toml": METADATA, **INSTALL}, {"full_name": "sample/other"}, "caution"),
        ({"pyproject.toml": '[project]\nname = "engine"\n', **INSTALL}, OURS, "caution"),
        ({"pyproject.toml": "[tool.ruff]\n", **INSTALL}, OURS, "fail"),
        ({"bindings/python/pyproject.toml": METADATA, **INSTALL}, OURS, "pass"),
        ({"vendor/engine/pyproject.toml": METADATA, **INSTALL}, OURS, "fail"),
        ({"setup.py": f'setup(name="engine", url="{HERE}.git")\n', **INSTALL}, OURS, "pass"),
        ({"setup.cfg": f"[metadata]\nname = engine\nurl = {HERE}/issues\n", **INSTALL}, OURS, "pass"),
        (
            {"recipe/meta.yaml": f"package:\n  name: engine\nabout:\n  home: {HERE}\n", **INSTALL},
            OURS,
            "pass",
        ),
        (
            {"pyproject.toml": METADATA.replace("github.com", "github.com.evil.example"), **INSTALL},
            OURS,
            "caution",
        ),
        ({"pyproject.toml": METADATA.replace("/engine", "/engine-fork"), **INSTALL}, OURS, "caution"),
    ],
)
def test_metadata_that_link_back_and_a_way_to_get_it(mini, evidence, files, facts, verdict):
    assert row_of(evidence, mini, files, facts=read_facts(facts))["verdict"] == verdict


def test_a_path_that_names_owner_and_repository_confirms_a_link(mini, evidence):
    mini.folder = mini.folder.parent / "sample+engine" / "repo"
    row = row_of(evidence, mini, {"pyproject.toml": METADATA, **INSTALL})
    assert row["verdict"] == "pass"
    assert "this repository, by its path" in row["summary"]


@pytest.mark.parametrize(
    ("links", "verdict"), [([True], "pass"), ([False, True], "pass"), ([False], "caution"), ([], "fail")]
)
def test_what_an_index_serves_decides(mini, evidence, links, verdict):
    rows = [{"index": "PyPI", "name": "engine", "version": "1.0", "links_back": back} for back in links]
    row = row_of(evidence, mini, {"pyproject.toml": METADATA}, facts=read_facts({"package_index": rows}))
    assert row["verdict"] == verdict


@pytest.mark.parametrize(
    ("step", "means"),
    [
        ("- uses: pypa/gh-action-pypi-publish@v1\n", "trusted publishing"),
        ("- run: twine upload dist/*\n        env: {TWINE_PASSWORD: secret}\n", "token"),
        ("- uses: PyO3/maturin-action@v1\n", "trusted publishing"),
        ("- run: uv publish\n", "trusted publishing"),
        ("# - run: twine upload dist/*\n", None),
        ("- run: conda install numpy\n", None),
    ],
)
def test_the_workflow_that_publishes_is_found_with_its_credentials(mini, evidence, step, means):
    text = f"on: release\npermissions: {{id-token: write}}\njobs:\n  a:\n    steps:\n      {step}      - run: echo\n"
    row = row_of(evidence, mini, {"pyproject.toml": METADATA, ".github/workflows/r.yml": text})
    found = [one for one in row["findings"] if one["rule"] == "packages.publish/1"]
    assert [one["outcome"] for one in found] == ([f"package, {means}"] if means else [])


def test_what_was_asked_in_vain_is_said(mini, evidence):
    tried = {"package_index": "the index did not answer", "check_conclusions": "the forge refused"}
    facts = {"schema": "tac-desk/forge/1", "facts": {"full_name": {"value": "sample/engine"}}, "tried": tried}
    step = "on: push\njobs: {a: {steps: [{run: pytest}]}}\n"
    mini.commit({"pyproject.toml": METADATA, ".github/workflows/a.yml": step, **INSTALL})
    rows = evidence(mini, facts=read_facts(facts))
    assert rows["packages"]["summary"].endswith("no index could tell more: the index did not answer")
    assert rows["working_ci"]["summary"].endswith("its runs are not known: the forge refused")


# --- a year of work ----------------------------------------------------------------------------------------


def weeks_of_work(mini, weeks, newest=0, author=ADA):
    """One commit in each of so many weeks, the last `newest` days before, and one two years ago."""
    mini.commit({"x.py": ""}, when=NOW - 730 * DAY)
    for week in reversed(range(weeks)):
        mini.commit(when=NOW - newest * DAY - week * 7 * DAY - 1, author=author)


@pytest.mark.parametrize(("weeks", "verdict"), [(0, "fail"), (5, "caution"), (6, "pass"), (52, "pass")])
def test_a_year_needs_some_weeks_with_commits(mini, evidence, weeks, verdict):
    weeks_of_work(mini, weeks)
    row = evidence(mini)["ongoing_maintenance"]
    assert (row["verdict"], row["figures"]["active_weeks"]) == (verdict, weeks)


@pytest.mark.parametrize(("days", "verdict"), [(89, "pass"), (90, "pass"), (91, "caution")])
def test_the_newest_commit_may_be_ninety_days_old(mini, evidence, days, verdict):
    weeks_of_work(mini, 20, newest=days)
    row = evidence(mini)["ongoing_maintenance"]
    assert (row["verdict"], row["figures"]["idle_days"]) == (verdict, days)


def test_bots_keep_no_project_alive(mini, evidence):
    weeks_of_work(mini, 20, newest=200)
    mini.commit(author=BOT)
    row = evidence(mini)["ongoing_maintenance"]
    assert (row["verdict"], row["figures"]["idle_days"]) == ("caution", 200)


@pytest.mark.parametrize(
    ("promise", "months", "verdict"),
    [
        ("At least 12 months", 12, "pass"), ("11 months", 11, "caution"), ("One year", 12, "pass"),
        ("2+ years", 24, "pass"),
        ("indefinitely", 120, "pass"), ("we shall see", None, "caution"), ("", None, "caution"),
    ],
)  # fmt: skip
def test_the_promise_is_read_in_months(mini, evidence, promise, months, verdict):
    weeks_of_work(mini, 20)
    row = evidence(mini, claims={"maintain_for": promise})["ongoing_maintenance"]
    assert (row["verdict"], row["figures"].get("promised_months")) == (verdict, months)


@pytest.mark.parametrize(("promise", "verdict"), [(None, "caution"), ("2 years", "pass")])
def test_a_young_project_stands_on_its_promise(mini, evidence, promise, verdict):
    for week in reversed(range(20)):
        mini.commit(when=NOW - week * 7 * DAY - 1)
    claims = {"maintain_for": promise} if promise else {}
    assert evidence(mini, claims=claims)["ongoing_maintenance"]["verdict"] == verdict


def test_an_archived_repository_fails_and_a_notice_in_the_readme_is_caution(mini, evidence):
    weeks_of_work(mini, 20)
    assert evidence(mini, facts=read_facts({"archived": True}))["ongoing_maintenance"]["verdict"] == "fail"
    mini.commit({"README.md": "This project is no longer maintained.\n"})
    row = evidence(mini)["ongoing_maintenance"]
    assert row["verdict"] == "caution"
    assert "no longer maintained" in row["summary"]


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("**Unmaintained**", "caution"),
        ("This repository has been archived.", "caution"),
        ("We are looking for a new maintainer", "caution"),
        ("The old engine of another company is in maintenance mode.", "pass"),
        ("Archives are read by this library.", "pass"),
    ],
)
def test_only_a_notice_about_the_project_itself_counts(mini, evidence, line, verdict):
    weeks_of_work(mini, 20)
    mini.commit({"README.md": f"# Sample\n\n{line}\n"})
    assert evidence(mini)["ongoing_maintenance"]["verdict"] == verdict


def test_a_gap_in_versions_is_named_but_counted_in_the_other_row(mini, evidence):
    weeks_of_work(mini, 20)
    step = "on: push\njobs: {a: {steps: [{run: pip install torch==2.9}, {run: pytest}]}}\n"
    mini.commit({"requirements.txt": "torch\n", ".github/workflows/a.yml": step})
    rows = evidence(mini)
    assert rows["pytorch_support"]["verdict"] == "caution"
    assert rows["ongoing_maintenance"]["verdict"] == "pass"
    assert (
        "do not name PyTorch 2.13 and 2.12 (counted in PyTorch support)"
        in rows["ongoing_maintenance"]["summary"]
    )


# --- maturity and stability --------------------------------------------------------------------------------


def released(mini, count, *, age_days=400, newest_days=10, prefix="v1."):
    mini.commit({"x.py": ""}, when=NOW - age_days * DAY)
    for number in range(count):
        mark = mini.commit(when=NOW - (newest_days + (count - 1 - number)) * DAY)
        mini.branch(f"refs/tags/{prefix}{number}", mark)
    mini.commit(when=NOW - DAY)


@pytest.mark.parametrize(
    ("count", "age_days", "newest_days", "prefix", "verdict"),
    [
        (3, 400, 10, "v1.", "pass"),
        (2, 400, 10, "v1.", "caution"),
        (3, 360, 10, "v1.", "caution"),
        (3, 900, 365, "v1.", "pass"),
        (3, 900, 366, "v1.", "caution"),
        (0, 100, 10, "v1.", "fail"),
        (3, 400, 10, "ciflow/trunk/", "caution"),
        (3, 400, 10, "v1.0-rc", "caution"),
    ],
)
def test_age_and_stable_releases_make_maturity(mini, evidence, count, age_days, newest_days, prefix, verdict):
    released(mini, count, age_days=age_days, newest_days=newest_days, prefix=prefix)
    assert evidence(mini, track="hosted")["maturity"]["verdict"] == verdict


POLICY = {"docs/versioning.md": "# Versioning\n\nWe follow semantic versioning.\n"}
CHANGES = {"CHANGELOG.md": "# 1.0\n"}


@pytest.mark.parametrize(
    ("files", "people", "verdict"),
    [
        ({**POLICY, **CHANGES}, 3, "pass"),
        ({**POLICY, **CHANGES}, 2, "caution"),
        (POLICY, 3, "caution"),
        (CHANGES, 3, "caution"),
        ({"x.py": ""}, 1, "fail"),
    ],
)
def test_stability_is_a_policy_a_changelog_and_more_than_one_person(mini, evidence, files, people, verdict):
    mini.commit(files, author=ADA)
    for author in PEOPLE[: people - 1]:
        mini.commit(author=author)
    row = evidence(mini, track="hosted")["stability"]
    assert (row["verdict"], row["figures"]["bus_factor"]) == (verdict, 2 if people > 2 else 1)


def test_the_bus_factor_is_how_few_wrote_half_of_the_year(mini, evidence):
    for author, count in ((ADA, 5), (PEOPLE[0], 3), (PEOPLE[1], 2), (BOT, 40)):
        mini.commits(count, author=author)
    mini.commits(30, author=PEOPLE[2], when=NOW - 366 * DAY)
    assert evidence(mini, track="hosted")["stability"]["figures"]["bus_factor"] == 1
    mini.commit(author=PEOPLE[0])
    assert evidence(mini, track="hosted")["stability"]["figures"]["bus_factor"] == 2

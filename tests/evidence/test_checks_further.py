"""Further checks of the silver badge and of CLOMonitor: style, analysis, coverage, papers, chat and release tags."""

import pytest

from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import DAY, NOW, git


@pytest.fixture
def check(mini, snapshot_of):
    """The check of this key on a repository with these files."""

    def run(key, files=None, **settings):
        mini.commit({"README.md": "# Project\n", **(files or {})})
        return {one.key: one for one in snapshot_of(mini, **settings).checks}[key]

    return run


def step(text):
    return {".github/workflows/ci.yml": f"on: push\njobs:\n  a:\n    steps:\n      - {text}\n"}


HOOK = {".pre-commit-config.yaml": "repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n"}
POLICY = "# Security\n\nReport to security@example.org.\n"


@pytest.mark.parametrize(
    ("key", "files", "outcome"),
    [
        ("coding_standards", {}, "no"),
        ("coding_standards", {"ruff.toml": ""}, "no"),
        ("coding_standards", {"ruff.toml": "", **step("run: ruff check .")}, "yes"),
        ("coding_standards", {"pyproject.toml": "[tool.black]\n", **HOOK}, "yes"),
        ("coding_standards", step("run: pip install ruff"), "no"),
        ("coding_standards", step("run: uv run --group lint ruff check"), "yes"),
        ("coding_standards", step("uses: astral-sh/ruff-action@v3"), "yes"),
        ("static_analysis", step("run: mypy src"), "yes"),
        ("static_analysis", step("run: python -m mypy src"), "yes"),
        ("static_analysis", step("run: cargo clippy --all"), "yes"),
        ("static_analysis", step("run: echo mypy"), "no"),
        ("static_analysis", step("run: python -m pip install mypy"), "no"),
        ("static_analysis", HOOK, "yes"),
        ("test_coverage", {"codecov.yml": ""}, "yes"),
        ("test_coverage", {"pyproject.toml": "[tool.coverage.run]\nbranch = true\n"}, "yes"),
        ("test_coverage", step("run: pytest -q --cov=src tests"), "yes"),
        ("test_coverage", step("uses: codecov/codecov-action@v5"), "yes"),
        ("test_coverage", step("run: sudo apt-get install -y lcov"), "no"),
        ("test_coverage", {"README.md": "[cov](https://codecov.io/gh/o/r)"}, "yes"),
        ("license_scan", {"REUSE.toml": "version = 1"}, "yes"),
        ("license_scan", {"README.md": "![x](https://app.fossa.com/api/projects/x.svg)"}, "yes"),
        ("license_scan", step("uses: fsfe/reuse-action@v5"), "yes"),
        ("license_scan", {}, "no"),
        ("scorecard_badge", step("uses: ossf/scorecard-action@v2"), "yes"),
        (
            "scorecard_badge",
            {"README.md": "https://api.securityscorecards.dev/projects/github.com/o/r/badge"},
            "yes",
        ),
        ("scorecard_badge", {}, "no"),
        ("documentation_architecture", {"docs/architecture.md": "# How"}, "yes"),
        ("documentation_architecture", {"docs/guide/design.rst": "Design"}, "yes"),
        ("documentation_architecture", {"README.md": "# P\n\n## Architecture\n\nText"}, "yes"),
        ("documentation_architecture", {"src/models/architecture.py": ""}, "no"),
        ("documentation_security", {"SECURITY.md": POLICY}, "no"),
        ("documentation_security", {"SECURITY.md": POLICY + "\n## Threat model\n\nText\n"}, "yes"),
        ("documentation_security", {"docs/security-model.md": "# Model"}, "yes"),
        ("dependencies_policy", {"docs/dependency-policy.md": "# Policy"}, "yes"),
        ("dependencies_policy", {}, "no"),
        ("community_chat", {"README.md": "Join [us](https://discord.gg/x)"}, "yes"),
        ("community_chat", {"README.md": "We discuss on paper; slack off."}, "no"),
        ("support", {"README.md": "# P\n\n## Getting help\n\nAsk"}, "yes"),
        ("support", {"README.md": "# P\n\n## Half-precision support\n\nYes"}, "unknown"),
        ("cla", {"CONTRIBUTING.md": "Please sign the CLA first, a text of some length."}, "yes"),
        ("cla", {".clabot": "{}"}, "yes"),
        ("cla", {}, "unknown"),
    ],
)
def test_what_else_is_found_in_content_alone(check, key, files, outcome):
    found = check(key, files)
    assert found.outcome == outcome
    assert all(one.searched for one in found.findings if one.outcome == "absent")


def test_a_style_that_nothing_enforces_is_told(check):
    found = check("coding_standards", {"ruff.toml": "line-length = 100\n"})
    assert [one.outcome for one in found.findings] == ["configured", "not enforced"]


@pytest.mark.parametrize(("names", "outcome"), [(["license/cla"], "yes"), (["tests"], "no")])
def test_the_forge_knows_whether_a_check_asks_for_an_agreement(check, names, outcome):
    runs = [{"name": name, "conclusion": "success"} for name in names]
    assert check("cla", facts=read_facts({"check_conclusions": runs})).outcome == outcome


# --- release tags -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "days", "outcome"),
    [(["v1.0"], 365, "yes"), (["v1.0"], 366, "no"), (["v1.0rc1"], 10, "no"), ([], 10, "unknown")],
)
def test_a_stable_release_within_a_year(mini, snapshot_of, tags, days, outcome):
    mini.commit({"a": "1"}, when=NOW - days * DAY)
    folder = mini.write()
    for tag in tags:
        git(folder, "tag", tag)
    assert {one.key: one for one in snapshot_of(folder).checks}["recent_release"].outcome == outcome


@pytest.mark.parametrize(
    ("published", "outcome"), [("2026-01-01T00:00:00Z", "yes"), ("2024-01-01", "no"), ("soon", "unknown")]
)
def test_the_forge_tells_of_releases_where_a_copy_has_no_tags(check, published, outcome):
    facts = read_facts({"releases": [{"tag": "v1", "published": published, "assets": []}]})
    assert check("recent_release", facts=facts).outcome == outcome


def test_unsigned_tags_are_counted(mini, snapshot_of):
    mini.commit({"a": "1"})
    folder = mini.write()
    signature = "Release\n-----BEGIN PGP SIGNATURE-----\nU1NI\n-----END PGP SIGNATURE-----\n"
    git(folder, "tag", "-a", "-F", "-", "v1.0", stdin=signature.encode())
    git(folder, "tag", "-a", "-m", "Release", "v1.1")
    git(folder, "tag", "v1.2")
    found = {one.key: one for one in snapshot_of(folder).checks}["version_tags_signed"]
    assert (found.outcome, found.count) == ("no", 2)
    assert [one.outcome for one in found.findings] == ["not signed", "not signed", "signed"]


# --- the silver badge's own questions -----------------------------------------------------------------------


def test_what_silver_asks_is_met_unmet_or_not_known_from_git(mini, evidence):
    mini.commit({"codecov.yml": "", "docs/architecture.md": "# How", "docs/guide/governance.md": "# Who"})
    figures = evidence(mini, track="hosted")["openssf_silver"]["figures"]
    assert "documentation_roadmap" in figures["silver_not_met"]
    assert {"test_statement_coverage80", "code_of_conduct"} <= set(figures["silver_unknown"])
    assert not {"governance", "documentation_architecture"} & {
        *figures["silver_not_met"],
        *figures["silver_unknown"],
    }


def test_the_forge_says_whether_the_organisation_has_a_code_of_conduct(mini, evidence):
    mini.commit({"a": ""})
    facts = read_facts({"community_files": ["GOVERNANCE.md"]})
    figures = evidence(mini, track="hosted", facts=facts)["openssf_silver"]["figures"]
    assert "code_of_conduct" in figures["silver_not_met"]
    assert "governance" not in figures["silver_not_met"]

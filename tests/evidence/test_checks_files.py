"""Further checks that look at files, notices and sign-offs, on miniature repositories."""

import pytest

from tac_desk.assets import resource
from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import DAY, NOW

APACHE = resource("licenses", "Apache-2.0.txt").read_text("utf-8")
MIT = resource("licenses", "MIT.txt").read_text("utf-8")
ELF = b"\x7fELF\x02\x01\x01" + bytes(40)
POLICY = "# Security\n\nReport to security@example.org, we answer within 3 days.\n"


@pytest.fixture
def check(mini, snapshot_of):
    """The check of this key on a repository with these files."""

    def run(key, files=None, **settings):
        mini.commit({"README.md": "# Project\n", **(files or {})})
        return {one.key: one for one in snapshot_of(mini, **settings).checks}[key]

    return run


@pytest.mark.parametrize(
    ("key", "files", "outcome"),
    [
        ("adopters", {"ADOPTERS.md": "- One"}, "yes"),
        ("adopters", {"README.md": "# P\n\n## Used by\n\nOne"}, "yes"),
        ("adopters", {}, "no"),
        ("changelog", {"CHANGELOG.md": "# 1.0"}, "yes"),
        ("changelog", {"docs/changes.rst": "Changes\n=======\n"}, "yes"),
        ("changelog", {"CHANGELOG.md": "   "}, "no"),
        ("roadmap", {"README.md": "See [our roadmap](https://example.org)."}, "yes"),
        ("roadmap", {}, "no"),
        ("community_meeting", {"README.md": "Join our biweekly community meeting."}, "yes"),
        ("community_meeting", {"README.md": "We meet expectations."}, "no"),
        ("trademark", {"README.md": "Copyright 2026 P, a Series of LF Projects, LLC."}, "yes"),
        ("trademark", {}, "no"),
        ("security_insights", {"security-insights.yml": "header:\n  schema-version: '2.0.0'\n"}, "yes"),
        ("security_insights", {"security-insights.yml": "nothing: here\n"}, "unknown"),
        ("security_insights", {"Security-Insights.yml": "header:\n  schema-version: 1\n"}, "no"),
        ("badge_openssf", {"README.md": "https://www.bestpractices.dev/en/projects/9530"}, "yes"),
        ("badge_openssf", {"README.md": "https://bestpractices.coreinfrastructure.org/projects/1"}, "yes"),
        ("badge_openssf", {"README.md": "https://bestpractices.dev/projects"}, "no"),
        ("sbom", {"bom.cdx.json": "{}"}, "yes"),
        ("sbom", {".github/workflows/r.yml": "jobs: {a: {steps: [{uses: anchore/sbom-action@v0}]}}"}, "yes"),
        ("sbom", {}, "no"),
        ("citation", {"CITATION.cff": "cff-version: 1.2.0"}, "yes"),
        ("citation", {}, "no"),
    ],
)
def test_what_is_found_in_content_alone(check, key, files, outcome):
    found = check(key, files)
    assert found.outcome == outcome
    assert all(one.searched for one in found.findings if one.outcome == "absent")


def test_a_file_the_organisation_may_keep_for_all_is_unknown_until_the_forge_was_asked(check):
    assert check("security_policy").outcome == "unknown"


@pytest.mark.parametrize(("listed", "outcome"), [([], "no"), (["SECURITY.md"], "yes")])
def test_the_forge_says_whether_the_organisation_has_a_policy(check, listed, outcome):
    facts = read_facts({"community_files": listed})
    assert check("security_policy", facts=facts).outcome == outcome


def test_a_security_policy_is_shown_with_what_it_says(check):
    outcomes = [one.outcome for one in check("security_policy", {".github/SECURITY.md": POLICY}).findings]
    assert outcomes == ["found", "a way to report: found", "what happens then: found"]


@pytest.mark.parametrize(
    ("files", "name", "outcome"),
    [
        ({"LICENSE": APACHE}, "Apache-2.0", "yes"),
        (
            {"LICENSE": APACHE.replace("reproduction", "no reproduction") + "\nNot for Mondays. " * 80},
            "other",
            "unknown",
        ),
        ({"LICENSE-MIT": MIT, "LICENSE-APACHE": APACHE}, "other", "unknown"),
        ({"LICENSE": "all mine"}, "other", "unknown"),
    ],
)
def test_the_licence_is_named_by_its_text_and_never_guessed(check, files, name, outcome):
    found = check("license_text", files)
    assert (found.findings[0].outcome, found.outcome) == (name, outcome)
    assert len(found.findings) == 1 + len(files)


def test_without_a_licence_text_there_is_none(check):
    assert check("license_text").outcome == "no"


def test_compiled_files_are_counted_by_content_and_test_data_is_left_alone(check):
    files = {
        "lib/a.so": ELF,
        "tool": ELF,
        "notes.lib": "plain text",
        "tests/data/b.so": ELF,
        "test_data/c.exe": b"MZ" + bytes(20),
        "pkg/d.pyc": b"\xa7\r\r\n" + bytes(20),
    }
    found = check("binary_artifacts", files)
    assert (found.outcome, found.count) == ("no", 2)
    assert [one.path for one in found.findings] == ["lib/a.so", "pkg/d.pyc"]


def test_a_large_binary_is_judged_by_its_name(check):
    assert check("binary_artifacts", {"big.dll": bytes(2 * 2**20)}).count == 1


def test_without_binaries_the_check_is_met(check):
    assert (check("binary_artifacts").outcome, check("binary_artifacts").count) == ("yes", 0)


def test_the_newest_twenty_commits_are_looked_at_without_merges(mini, snapshot_of):
    signed = "Change\n\nSigned-off-by: Ada <ada@example.org>"
    for number in range(25):
        mini.commit(
            {"a": str(number)}, when=NOW - 30 * DAY + number, message=signed if number >= 5 else "Unsigned"
        )
    side = mini.commit({"b": "1"}, ref="refs/heads/side", message=signed, when=NOW - 2 * DAY)
    mini.commit({"c": "1"}, message="Merge branch 'side'", merge=side, when=NOW - DAY)
    dco = {one.key: one for one in snapshot_of(mini).checks}["dco"]
    assert (dco.outcome, dco.count) == ("yes", 0)
    assert dco.findings[0].outcome == "20 of 20 signed off"


def test_each_unsigned_commit_counts(mini, snapshot_of):
    for number in range(8):
        mini.commit({"a": str(number)}, message="Merge pull request of nobody: one parent only")
    dco = {one.key: one for one in snapshot_of(mini).checks}["dco"]
    assert (dco.outcome, dco.count, len(dco.findings)) == ("no", 8, 6)


def test_templates_are_found_where_the_forge_looks(check):
    assert check("issue_templates", {".github/ISSUE_TEMPLATE/bug.yml": "name: Bug"}).outcome == "yes"

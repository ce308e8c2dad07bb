"""The health files of a project: where they may stand, what they must say, and what only looks like them."""

import pytest

from tac_desk.assets import resource
from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import DAY, NOW

GOVERNANCE = (
    "# Governance\n\n## Roles\n\nMaintainers decide by majority vote. " + "Anyone may be nominated. " * 20
)
CONTRIBUTING = (
    "# Contributing\n\nReport bugs and ask for features.\n\nOpen a pull request; it is reviewed.\n" + "." * 80
)


def licence(spdx: str) -> str:
    return (
        resource("licenses", f"{spdx}.txt")
        .read_text("utf-8")
        .replace("[fullname]", "Ada")
        .replace("[year]", "2026")
    )


def verdict_of(evidence, mini, key, files, **settings):
    mini.commit(files)
    row = evidence(mini, **settings)[key]
    return row["verdict"], row["summary"]


# --- governance ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path", ["GOVERNANCE.md", ".github/governance.rst", "docs/source/governance.md", "CHARTER.md"]
)
def test_a_standalone_governance_document_passes_wherever_it_stands(mini, evidence, path):
    assert verdict_of(evidence, mini, "governance", {path: GOVERNANCE})[0] == "pass"


def test_a_governance_heading_in_the_readme_is_a_fail_that_quotes_it(mini, evidence):
    mini.commit({"README.md": "# Project\n\n## Governance\n\nAsk Ada.\n"})
    row = evidence(mini)["governance"]
    assert row["verdict"] == "fail"
    mention = next(finding for finding in row["findings"] if finding["rule"] == "governance.mention/1")
    assert (mention["path"], mention["line"]) == ("README.md", 3)


def test_no_governance_at_all_lists_what_was_searched(mini, evidence):
    mini.commit({"README.md": "# Project\n"})
    row = evidence(mini)["governance"]
    assert row["verdict"] == "fail"
    assert "governance*" in row["findings"][0]["searched"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# Governance\n\nSee [ours](https://example.org).\n", "may just point elsewhere"),
        (GOVERNANCE + "\nAda is the benevolent dictator for life.\n", "one person decides"),
        ("", "says nothing"),
    ],
)
def test_a_governance_document_that_says_little_is_caution(mini, evidence, text, why):
    verdict, summary = verdict_of(evidence, mini, "governance", {"GOVERNANCE.md": text})
    assert verdict == "caution"
    assert why in summary


def test_a_governance_document_of_vendored_code_is_not_the_project_s(mini, evidence):
    assert verdict_of(evidence, mini, "governance", {"third_party/x/GOVERNANCE.md": GOVERNANCE})[0] == "fail"


# --- licences -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spdx", ["Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "MIT", "ISC", "Zlib"])
def test_permissive_licences_pass(mini, evidence, spdx):
    verdict, summary = verdict_of(evidence, mini, "permissive_license", {"LICENSE": licence(spdx)})
    assert (verdict, summary) == ("pass", f"{spdx} (LICENSE)")


@pytest.mark.parametrize("spdx", ["GPL-3.0", "AGPL-3.0", "GPL-2.0", "LGPL-3.0"])
def test_other_licences_fail_by_their_own_name(mini, evidence, spdx):
    verdict, summary = verdict_of(evidence, mini, "permissive_license", {"COPYING": licence(spdx)})
    assert verdict == "fail"
    assert summary.startswith(f"{spdx} ")


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("free of charge", "free of charge for research only"),
        lambda text: text + "\n\nCommercial use is prohibited.\n",
        lambda text: text.replace("Copyright (c)", "Copyright (c) no commercial use"),
    ],
)
def test_a_licence_with_a_restriction_added_is_never_a_pass(mini, evidence, change):
    verdict, summary = verdict_of(evidence, mini, "permissive_license", {"LICENSE": change(licence("MIT"))})
    assert verdict == "caution"
    assert "MIT" in summary


def test_a_restriction_after_the_end_of_the_terms_is_seen(mini, evidence):
    text = (
        licence("Apache-2.0").partition("APPENDIX")[0] + "\nCommons Clause: you may not sell the software.\n"
    )
    assert verdict_of(evidence, mini, "permissive_license", {"LICENSE": text})[0] == "caution"


def test_a_long_licence_with_texts_of_others_behind_it_is_caution_and_named(mini, evidence):
    text = licence("MIT") + "\n\nThird-party notices\n" + "Parts of this software come from elsewhere. " * 30
    verdict, summary = verdict_of(evidence, mini, "permissive_license", {"LICENSE": text})
    assert verdict == "caution"
    assert "extended MIT" in summary


def test_two_permissive_licences_are_listed_and_a_mixed_pair_is_a_judgment(mini, evidence):
    both = {"LICENSE-MIT": licence("MIT"), "LICENSE-APACHE": licence("Apache-2.0")}
    assert verdict_of(evidence, mini, "permissive_license", both)[0] == "pass"
    mini.commit({"LICENSE-GPL": licence("GPL-3.0")})
    assert evidence(mini)["permissive_license"]["verdict"] == "judgment"


@pytest.mark.parametrize(
    ("declared", "verdict"),
    [
        ('[project]\nname = "x"\nlicense = "MIT"\n', "pass"),
        ('[project]\nname = "x"\nlicense = {text = "Apache Software License"}\n', "caution"),
        ("not toml [[[", "pass"),
    ],
)
def test_package_metadata_that_contradicts_the_text_is_caution(mini, evidence, declared, verdict):
    files = {"LICENSE.md": licence("MIT"), "pyproject.toml": declared}
    assert verdict_of(evidence, mini, "permissive_license", files)[0] == verdict


def test_an_application_that_claims_another_licence_is_caution(mini, evidence):
    files = {"LICENSE": licence("Apache-2.0")}
    assert verdict_of(evidence, mini, "permissive_license", files, claims={"license": "MIT"})[0] == "caution"


def test_a_licence_permissive_for_ecosystem_projects_may_not_be_enough_for_hosted_ones(mini, evidence):
    files = {"LICENSE": licence("ISC")}
    assert verdict_of(evidence, mini, "permissive_license", files)[0] == "pass"
    assert evidence(mini.folder, track="hosted")["hosted_license"]["verdict"] == "fail"


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"LICENSE.md": "words"}, "pass"),
        ({"LICENSE": "words"}, "caution"),
        ({"LICENSE.txt": "words"}, "caution"),
        ({"docs/LICENSE.md": "words"}, "fail"),
        ({}, "fail"),
        ({"LICENSE.md": "words", "third_party/x/x.c": "int x;"}, "caution"),
        ({"LICENSE.md": "words", "third_party/x/x.c": "int x;", "third_party/x/LICENSE": "words"}, "pass"),
        ({"LICENSE.md": "words", "third_party/x/x.c": "int x;", "NOTICE": "words"}, "pass"),
    ],
)
def test_the_licence_file_is_asked_for_by_name(mini, evidence, files, verdict):
    assert verdict_of(evidence, mini, "license_file", {"x.py": "", **files})[0] == verdict


# --- maintainers and owners ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "count"),
    [
        ("MAINTAINERS.md", "# Maintainers\n\n- Ada Lovelace (@ada)\n", 1),
        ("MAINTAINERS.md", "- Ada Lovelace (@ada)\n- Grace Hopper (@grace)\n", 2),
        ("MAINTAINERS", "* Ada Lovelace\n* Grace Hopper\n", 2),
        (
            "docs/MAINTAINERS.md",
            "| Name | Org |\n| --- | --- |\n| Ada Lovelace | A |\n| Grace Hopper | B |\n",
            2,
        ),
        ("MAINTAINERS.md", "- @ada\n\n## Emeritus\n\n- @grace\n", 1),
        ("CODEOWNERS", "* @ada @grace\n", 2),
        ("CODEOWNERS", "* @ada\n/docs @ADA ada@example.org\n", 2),
        ("GOVERNANCE.md", "# Governance\n\n- [Ada](https://github.com/ada)\n- Decisions need a vote\n", 1),
    ],
)
def test_maintainers_are_counted_where_they_are_named(mini, evidence, path, text, count):
    mini.commit({path: text})
    row = evidence(mini)["core_maintainers"]
    assert row["figures"]["maintainers"] == count
    assert row["verdict"] == ("pass" if count >= 2 else "fail")


def test_the_same_people_in_two_files_are_not_counted_twice(mini, evidence):
    mini.commit({"MAINTAINERS.md": "- Ada Lovelace\n", "CODEOWNERS": "* @ada\n"})
    assert evidence(mini)["core_maintainers"]["figures"]["maintainers"] == 1


@pytest.mark.parametrize(
    "files",
    [
        {"CODEOWNERS": "* @org/team\n"},
        {"README.md": "# X\n\n## Maintainers\n\n- Ada Lovelace\n- Grace Hopper\n"},
        {"pyproject.toml": '[project]\nmaintainers = [{name = "Ada"}, {name = "Grace"}]\n'},
    ],
)
def test_maintainers_that_cannot_be_verified_are_caution(mini, evidence, files):
    assert verdict_of(evidence, mini, "core_maintainers", files)[0] == "caution"


@pytest.mark.parametrize(
    ("path", "text", "verdict"),
    [
        ("CODEOWNERS", "* @ada\n", "pass"),
        (".github/CODEOWNERS", "# all\n* @org/team @ada\n", "pass"),
        ("docs/CODEOWNERS", "*.py ada@example.org # her\n", "pass"),
        ("CODEOWNERS.md", "* @ada\n", "caution"),
        ("codeowners", "* @ada\n", "caution"),
        ("CODEOWNERS", "# nobody\n*\n", "caution"),
        ("src/CODEOWNERS", "* @ada\n", "fail"),
    ],
)
def test_codeowners_counts_where_github_reads_it(mini, evidence, path, text, verdict):
    assert verdict_of(evidence, mini, "codeowners_file", {path: text, "x.py": ""})[0] == verdict


def test_retired_committers_are_looked_for(mini, evidence):
    mini.commit({"CODEOWNERS": "* @ada\n"})
    assert "not listed" in evidence(mini)["codeowners_file"]["summary"]
    mini.commit({"MAINTAINERS.md": "## Emeritus\n\n- Grace Hopper\n"})
    assert "retired committers in MAINTAINERS.md" in evidence(mini)["codeowners_file"]["summary"]


# --- readme, contributing, conduct --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"README.md": "# X\n\nWe release every two months, see the release process.\n"}, "pass"),
        (
            {"README.md": "# X\n\n[Releases](RELEASE.md).\n", "RELEASE.md": "Versioning, monthly releases"},
            "pass",
        ),
        ({"README.md": "# X\n\nSee [our releases](RELEASE.md).\n", "RELEASE.md": "Versioning"}, "caution"),
        ({"README.md": "# X\n\nWe use semantic versioning.\n"}, "caution"),
        ({"README.md": "# X\n", "RELEASE.md": "Steps"}, "caution"),
        ({"README.md": "# X\n"}, "caution"),
        ({"README.md": ""}, "caution"),
        ({"README.rst": "X\n=\n\nversioning\n"}, "caution"),
        ({}, "fail"),
    ],
)
def test_the_readme_says_how_releases_are_made(mini, evidence, files, verdict):
    assert verdict_of(evidence, mini, "readme_file", {"x.py": "", **files})[0] == verdict


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"CONTRIBUTING.md": CONTRIBUTING}, "pass"),
        ({".github/CONTRIBUTING.md": CONTRIBUTING}, "pass"),
        ({"CONTRIBUTING.rst": CONTRIBUTING}, "caution"),
        ({"CONTRIBUTING.md": "See the site.\n"}, "caution"),
        ({"CONTRIBUTING.md": "Be kind. " * 40}, "caution"),
        ({"README.md": "# X\n\n## Contributing\n\nOpen a pull request.\n"}, "caution"),
    ],
)
def test_contributing_names_kinds_and_process(mini, evidence, files, verdict):
    assert verdict_of(evidence, mini, "contributing_file", files)[0] == verdict


@pytest.mark.parametrize(
    ("path", "text", "verdict"),
    [
        ("CODE_OF_CONDUCT.md", "We follow https://lfprojects.org/policies/code-of-conduct/.\n", "pass"),
        ("CODE_OF_CONDUCT.md", "# Contributor Covenant\n\nversion 2.1\n", "caution"),
        (".github/CODE-OF-CONDUCT", "https://pytorch.org/code-of-conduct\n", "caution"),
        ("docs/code_of_conduct.rst", "Be kind.\n", "caution"),
        ("CODE_OF_CONDUCT.md", "", "caution"),
        ("src/CODE_OF_CONDUCT.md", "https://lfprojects.org/policies/code-of-conduct/\n", "caution"),
    ],
)
def test_another_code_of_conduct_is_caution(mini, evidence, path, text, verdict):
    assert verdict_of(evidence, mini, "code_of_conduct_file", {path: text})[0] == verdict


def test_the_age_of_a_file_is_told(mini, evidence):
    mini.commit({"GOVERNANCE.md": GOVERNANCE})
    ages = [one for one in evidence(mini)["governance"]["findings"] if one["rule"] == "file.age/1"]
    assert [(one["path"], one["outcome"]) for one in ages] == [
        ("GOVERNANCE.md", "added 2026-07-14, 1 day before")
    ]


def test_the_last_change_of_a_roadmap_is_told(mini, evidence):
    mini.commit({"ROADMAP.md": "# Roadmap\n"}, when=NOW - 100 * DAY)
    mini.commit({"ROADMAP.md": "# Roadmap\n\n- more\n"}, when=NOW - 9 * DAY)
    findings = evidence(mini, track="hosted")["roadmap"]["findings"]
    told = [one["outcome"] for one in findings if one["rule"].startswith("file.")]
    assert told == ["added 2026-04-06, 100 days before", "last changed 2026-07-06, 9 days before"]


# --- the rest -----------------------------------------------------------------------------------------------


def test_stars_are_judged_only_when_a_person_gives_them(mini, evidence):
    mini.commit()
    assert evidence(mini)["stars"]["verdict"] == "caution"
    assert evidence(mini.folder, facts=read_facts({"stars": 199}))["stars"]["verdict"] == "fail"
    given = {"stars": {"value": 200, "source": "the project page", "at": "2026-07-15"}}
    row = evidence(mini.folder, facts=read_facts(given))["stars"]
    assert (row["verdict"], row["figures"]) == ("pass", {"stars": 200})
    assert "the project page 2026-07-15" in row["summary"]


def test_what_nobody_collects_is_caution_with_nothing_found(mini, evidence, monkeypatch):
    monkeypatch.setattr("tac_desk.evidence.collecting.COLLECTORS", {})
    mini.commit()
    for row in evidence(mini).values():
        said = (row["verdict"], row["summary"], row["findings"])
        assert said == ("caution", "not verified from git yet", [])


def test_a_bomb_of_characters_is_read_in_time(mini, evidence):
    bombs = (
        "[" * 200_000,
        "#" * 200_000,
        "a" * 500_000,
        "\n" * 500_000,
        " " * 500_000,
        "`" * 300_000 + "- " * 99_999,
    )
    names = (
        "README.md",
        "GOVERNANCE.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "CODE_OF_CONDUCT.md",
        "MAINTAINERS.md",
    )
    mini.commit({**dict(zip(names, bombs, strict=True)), "CODEOWNERS": "* " + "@a " * 100_000})
    mini.commit(author="a" * 5000 + "bot <x@y>", message="co-authored-by:" + " " * 300_000)
    assert evidence(mini)["commits"]["figures"]["commits"] == 2


def test_thousands_of_files_that_look_alike_are_neither_all_read_nor_all_listed(mini, snapshot_of):
    mini.commit({f"LICENSE-{number}": "words" for number in range(3000)})
    rows = {row.criterion.key: row for row in snapshot_of(mini).rows}
    assert rows["permissive_license"].judgement.verdict == "caution"
    assert len(rows["permissive_license"].findings) < 400

"""The rows about papers, deeper: governance, licences, the README's value, the quick start, the documentation."""

import pytest

from tac_desk.domain.forge import read_facts
from tests.evidence.test_files import GOVERNANCE, licence

VALUE = "# Project\n\nProject is a library that makes differential geometry simple for everyone who trains models.\n\n"
README = VALUE + "It saves days of work. " * 40
START = "\n## Quick start\n\n```bash\npip install project\n```\n\n```python\nimport project\n```\n"


def row_of(evidence, mini, key, files, **settings):
    mini.commit({"x.py": "", **files})
    return evidence(mini, **settings)[key]


def found(row, rule):
    return [
        (one["outcome"], one["path"], one["line"], one["excerpt"])
        for one in row["findings"]
        if one["rule"] == rule
    ]


# --- governance ---------------------------------------------------------------------------------------------


def test_the_outline_of_a_governance_document_is_told_with_its_lines(mini, evidence):
    row = row_of(evidence, mini, "governance", {"GOVERNANCE.md": GOVERNANCE + "\n\n## Voting\n\nYes.\n"})
    assert found(row, "governance.heading/1") == [
        ("a section", "GOVERNANCE.md", 3, "Roles"),
        ("a section", "GOVERNANCE.md", 7, "Voting"),
    ]


def test_links_of_the_governance_document_that_lead_nowhere_are_findings(mini, evidence):
    text = GOVERNANCE + "\nSee the [code](./CODE-OF-CONDUCT.md) and [how](CONTRIBUTING.md).\n"
    row = row_of(evidence, mini, "governance", {"GOVERNANCE.md": text, "CONTRIBUTING.md": "How"})
    assert found(row, "governance.broken_link/1") == [
        ("leads nowhere", "GOVERNANCE.md", 6, "./CODE-OF-CONDUCT.md")
    ]
    assert row["verdict"] == "pass"
    assert "1 of its links leads nowhere" in row["summary"]


def test_a_document_elsewhere_in_the_tree_counts_and_that_is_said(mini, evidence):
    row = row_of(evidence, mini, "governance", {"docs/community/governance.md": GOVERNANCE})
    assert row["verdict"] == "pass"
    assert "elsewhere in the tree" in row["summary"]


def test_a_pointer_to_a_charter_in_the_same_repository_is_followed(mini, evidence):
    files = {
        "GOVERNANCE.md": "See the [document](docs/how/we-decide.md).\n",
        "docs/how/we-decide.md": GOVERNANCE,
    }
    row = row_of(evidence, mini, "governance", files)
    assert (row["verdict"], row["summary"].split()[0]) == ("pass", "docs/how/we-decide.md")


def test_one_ruler_is_caution_even_beside_a_charter_and_is_quoted(mini, evidence):
    files = {"GOVERNANCE.md": GOVERNANCE + "\nAda is the Benevolent Dictator.\n", "CHARTER.md": GOVERNANCE}
    row = row_of(evidence, mini, "governance", files)
    assert row["verdict"] == "caution"
    assert "“Ada is the Benevolent Dictator.”" in row["summary"]


def test_a_document_without_roles_or_decisions_is_no_governance(mini, evidence):
    row = row_of(
        evidence,
        mini,
        "governance",
        {"GOVERNANCE.md": "# Governance\n\n" + "We like trees and rivers. " * 30},
    )
    assert row["verdict"] == "caution"
    assert "neither of roles nor of decisions" in row["summary"]


# --- licences -----------------------------------------------------------------------------------------------


def test_a_modified_apache_licence_is_not_apache_and_shows_the_words(mini, evidence):
    text = (
        licence("Apache-2.0").replace("royalty-free", "royalty-bearing") + "\n" + "Strange duties apply. " * 3
    )
    row = row_of(evidence, mini, "permissive_license", {"LICENSE": text})
    assert row["verdict"] == "caution"
    assert "modified Apache-2.0" in row["summary"] or "extended Apache-2.0" in row["summary"]
    assert row["figures"]["licenses"] == []


@pytest.mark.parametrize(
    ("declared", "verdict"),
    [
        ('license = "MIT OR Apache-2.0"', "pass"),
        ('classifiers = ["License :: OSI Approved :: Apache Software License"]', "pass"),
        ('classifiers = ["License :: OSI Approved :: BSD License"]', "caution"),
    ],
)
def test_classifiers_and_expressions_are_compared_with_two_texts(mini, evidence, declared, verdict):
    both = {"LICENSE-MIT": licence("MIT"), "LICENSE-APACHE": licence("Apache-2.0")}
    files = {**both, "pyproject.toml": f'[project]\nname = "x"\n{declared}\n'}
    row = row_of(evidence, mini, "permissive_license", files)
    assert row["verdict"] == verdict
    assert row["figures"]["licenses"] == ["Apache-2.0", "MIT"]


def test_a_declared_choice_settles_a_pair_of_which_one_is_permissive(mini, evidence):
    files = {"LICENSE": licence("MIT"), "COPYING": licence("GPL-3.0")}
    assert row_of(evidence, mini, "permissive_license", files)["verdict"] == "judgment"
    mini.commit({"pyproject.toml": '[project]\nlicense = "MIT OR GPL-3.0-only"\n'})
    row = evidence(mini)["permissive_license"]
    assert (row["verdict"], row["summary"].endswith("a choice, says pyproject.toml")) == ("pass", True)


def test_other_terms_for_a_part_of_the_tree_are_a_judgment(mini, evidence):
    files = {"LICENSE": licence("Apache-2.0"), "kernels/LICENSE": licence("AGPL-3.0")}
    row = row_of(evidence, mini, "permissive_license", files)
    assert row["verdict"] == "judgment"
    assert "kernels/LICENSE is AGPL-3.0" in row["summary"]


def test_the_same_terms_below_and_those_of_vendored_code_change_nothing(mini, evidence):
    files = {
        "LICENSE": licence("MIT"),
        "py/LICENSE": licence("MIT"),
        "third_party/x/LICENSE": licence("GPL-3.0"),
    }
    assert row_of(evidence, mini, "permissive_license", files)["verdict"] == "pass"


def test_a_folder_of_licences_is_listed(mini, evidence):
    files = {"LICENSE": licence("MIT"), "LICENSES/MIT.txt": licence("MIT"), "LICENSES/CC0-1.0.txt": "x"}
    listed = found(row_of(evidence, mini, "permissive_license", files), "license.listed/1")
    assert [outcome for outcome, *_ in listed] == ["CC0-1.0", "MIT"]


def test_the_forge_s_word_on_the_licence_is_compared_and_never_believed(mini, evidence):
    mini.commit({"LICENSE": licence("Apache-2.0")})
    said = evidence(mini, facts=read_facts({"license": "MIT"}))["permissive_license"]
    assert (said["verdict"], "the forge says MIT" in said["summary"]) == ("caution", True)
    unknown = evidence(mini.folder, facts=read_facts({"license": "NOASSERTION"}))["permissive_license"]
    assert unknown["verdict"] == "pass"


# --- value, quick start, documentation ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "verdict", "why"),
    [
        (README, "pass", "“Project is a library that makes"),
        ("# X\n\n## Why X?\n\n- fast\n" + "word " * 200, "pass", "in sections such as “Why X?”"),
        (VALUE, "caution", "words"),
        (
            "# X\n\n[![b](c)](d)\n\n## Install\n\nRun it.\n",
            "caution",
            "does not say what the project is good for",
        ),
    ],
)
def test_the_value_of_a_project_is_quoted_from_its_readme(mini, evidence, text, verdict, why):
    row = row_of(evidence, mini, "user_experience", {"README.md": text})
    assert row["verdict"] == verdict
    assert why in row["summary"]


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"README.md": VALUE + START}, "pass"),
        ({"README.md": VALUE, "docs/quickstart.md": START}, "pass"),
        ({"README.md": "Use `pip install x`.", "examples/first.py": "import x"}, "pass"),
        ({"README.md": "Use `pip install x`."}, "caution"),
        ({"README.md": "```python\nimport x\n```\n"}, "caution"),
        ({"README.md": "# X\n\n## Getting started\n\nSee the site.\n"}, "caution"),
        ({"README.md": VALUE}, "fail"),
        ({}, "fail"),
    ],
)
def test_a_quick_start_installs_and_shows_code(mini, evidence, files, verdict):
    assert row_of(evidence, mini, "quick_start", files)["verdict"] == verdict


def test_the_lines_of_a_quick_start_and_broken_links_of_the_readme_are_told(mini, evidence):
    row = row_of(evidence, mini, "quick_start", {"README.md": VALUE + START + "\n[more](gone.md)\n"})
    assert [one[:3] for one in found(row, "readme.quick_start/1")] == [
        ("install", "README.md", 9), ("code", "README.md", 13), ("a section", "README.md", 6),
    ]  # fmt: skip
    assert found(row, "readme.broken_link/1") == [("leads nowhere", "README.md", 16, "gone.md")]


PAGES = {f"docs/page{number}.md": "words" for number in range(5)}


@pytest.mark.parametrize(
    ("files", "verdict", "why"),
    [
        (
            {**PAGES, "mkdocs.yml": "plugins: [mkdocstrings]\n"},
            "pass",
            "built with mkdocs, interface reference included",
        ),
        (PAGES, "pass", "5 pages of documentation in docs"),
        ({"docs/one.md": "words"}, "caution", "1 page"),
        (
            {"README.md": "# Project\n\n[docs](https://project.readthedocs.io/en/latest/)."},
            "caution",
            "not in git",
        ),
        (
            {"README.md": "# Project\n\n[docs](https://other.readthedocs.io/en/latest/)."},
            "fail",
            "no documentation",
        ),
        ({f"third_party/docs/{number}.md": "words" for number in range(9)}, "fail", "no documentation"),
        ({"README.md": README}, "fail", "no documentation besides the README"),
    ],
)
def test_documentation_is_counted_in_the_repository(mini, evidence, files, verdict, why):
    row = row_of(evidence, mini, "documentation", files)
    assert row["verdict"] == verdict
    assert why in row["summary"]


# --- the README on releases, the code of conduct ------------------------------------------------------------


def test_a_file_the_readme_links_to_by_the_forge_s_address_may_describe_releases(mini, evidence):
    text = (
        "# X\n\n## Releases\n\nSee [this](https://github.com/o/x/blob/main/GOVERNANCE.md#release-process).\n"
    )
    files = {"README.md": text, "GOVERNANCE.md": "## Release process\n\nEvery two months."}
    row = row_of(evidence, mini, "readme_file", files)
    assert row["verdict"] == "pass"
    assert "method and cadence of releases" in row["summary"]


@pytest.mark.parametrize(
    ("text", "outcome", "kind"),
    [
        (
            "https://lfprojects.org/policies/code-of-conduct/ ada@example.org",
            "accepted",
            "LF Projects code of conduct",
        ),
        ("https://pytorch.org/code-of-conduct", "another", "PyTorch Foundation code of conduct"),
        ("# Contributor Covenant\n\nversion 2.1", "another", "Contributor Covenant 2.1"),
        ("see contributor-covenant.org/version/1/4/code", "another", "Contributor Covenant 1.4"),
        ("Be kind.", "unknown", "a text of its own"),
    ],
)
def test_the_kind_of_a_code_of_conduct_and_its_contact_are_told(mini, evidence, text, outcome, kind):
    row = row_of(evidence, mini, "code_of_conduct_file", {"CODE_OF_CONDUCT.md": text})
    assert [(one[0], one[3]) for one in found(row, "conduct.kind/1")] == [(outcome, kind)]
    assert found(row, "conduct.contact/1")[0][0] == ("found" if "@" in text else "absent")


@pytest.mark.parametrize("key", ["contributing_file", "code_of_conduct_file", "governance"])
def test_a_file_the_organisation_has_for_all_its_projects_is_caution(mini, evidence, key):
    mini.commit({"x.py": ""})
    assert evidence(mini)[key]["verdict"] == ("fail" if key == "governance" else "caution")
    files = ["CONTRIBUTING.md", "docs/CODE_OF_CONDUCT.md", "GOVERNANCE.md"]
    row = evidence(mini.folder, facts=read_facts({"community_files": files}))[key]
    assert row["verdict"] == "caution"
    assert "organisation's own" in row["summary"]
    assert (
        evidence(mini.folder, facts=read_facts({"community_files": ["SECURITY.md"]}))[key]["verdict"]
        == "fail"
    )

"""Health files that are somewhere else, are links, or are nearly what they seem."""

import pytest

from tac_desk.assets import resource
from tests.evidence.miniature import DAY, NOW


def licence(spdx: str) -> str:
    text = resource("licenses", f"{spdx}.txt").read_text("utf-8")
    return text.replace("[year]", "2026").replace("[fullname]", "Ada Lovelace")


# --- not in this repository ---------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["contributing_file", "code_of_conduct_file"])
def test_a_file_that_may_stand_in_the_organisation_s_repository_is_said_not_to_be_in_git(mini, evidence, key):
    mini.commit({"README.md": "# A project\n"})
    row = evidence(mini)[key]
    assert row["verdict"] == "caution"
    assert "organisation-wide" in row["summary"]
    assert "not be in git" in row["summary"]
    assert any(finding["outcome"] == "absent" and finding["searched"] for finding in row["findings"])


@pytest.mark.parametrize("key", ["license_file", "readme_file", "codeowners_file"])
def test_a_file_that_no_organisation_can_supply_is_simply_absent(mini, evidence, key):
    mini.commit({"x.py": ""})
    row = evidence(mini)[key]
    assert row["verdict"] == "fail"
    assert "organisation" not in row["summary"]
    assert any(finding["outcome"] == "absent" and finding["searched"] for finding in row["findings"])


# --- links --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("LICENSE", "legal/terms.txt"),
        ("LICENSE", "./legal/../legal/terms.txt"),
        ("LICENSE.md", "legal/terms.txt"),
    ],
)
def test_a_linked_licence_is_read_where_it_leads_inside_the_tree(mini, evidence, name, target):
    mini.commit({"legal/terms.txt": licence("MIT")}, links={name: target})
    row = evidence(mini)["permissive_license"]
    assert row["verdict"] == "pass"
    assert any("MIT" in finding["outcome"] for finding in row["findings"])


@pytest.mark.parametrize(
    "target",
    [
        "nowhere",
        "/etc/passwd",
        "../../../../../../etc/passwd",
        "legal/../../secret",
        "LICENSE",
        "legal",
        "legal/terms.txt\0/etc/passwd",
        "other-link",
        "module",
        "",
    ],
)
def test_a_linked_licence_that_dangles_or_leads_out_is_never_a_pass_nor_simply_absent(mini, evidence, target):
    files = {"legal/terms.txt": licence("MIT")}
    links = {"LICENSE": target, "other-link": "legal/terms.txt"}
    mini.commit(files, links=links, modules={"module": "1" * 40})
    rows = evidence(mini)
    assert rows["permissive_license"]["verdict"] == rows["license_file"]["verdict"] == "caution"
    assert "root:" not in str(rows)


# --- licences -----------------------------------------------------------------------------------------------


def test_two_licences_are_both_listed_and_neither_is_picked(mini, evidence):
    mini.commit({"LICENSE-MIT": licence("MIT"), "LICENSE-APACHE": licence("Apache-2.0")})
    outcomes = " ".join(one["outcome"] for one in evidence(mini)["permissive_license"]["findings"])
    assert "MIT" in outcomes
    assert "Apache-2.0" in outcomes


def test_a_folder_of_licences_is_seen(mini, evidence):
    mini.commit({"LICENSES/MIT.txt": licence("MIT"), "LICENSES/Apache-2.0.txt": licence("Apache-2.0")})
    row = evidence(mini)["permissive_license"]
    assert row["verdict"] != "fail"
    assert {one["path"] for one in row["findings"] if one["path"]} >= {
        "LICENSES/MIT.txt",
        "LICENSES/Apache-2.0.txt",
    }


@pytest.mark.parametrize(
    "change",
    [
        ("You may reproduce", "You may not reproduce"),
        ("irrevocable", "revocable"),
        ("Grant of Patent License", "Grant of no patent licence, for research only"),
    ],
)
def test_a_modified_apache_licence_does_not_read_as_apache(mini, evidence, change):
    text = licence("Apache-2.0")
    assert change[0] in text
    mini.commit({"LICENSE": text.replace(*change)})
    assert evidence(mini)["permissive_license"]["verdict"] != "pass"


def test_an_apache_licence_with_a_clause_added_is_told_from_the_original(mini, evidence):
    added = licence("Apache-2.0") + "\n\n10. Commercial use requires the written consent of the authors.\n"
    mini.commit({"LICENSE": added})
    assert evidence(mini)["permissive_license"]["verdict"] != "pass"
    mini.commit({"LICENSE": licence("Apache-2.0")}, when=NOW - DAY + 1)
    assert evidence(mini)["permissive_license"]["verdict"] == "pass"


# --- workflows ----------------------------------------------------------------------------------------------


def test_workflows_that_are_all_comment_are_as_good_as_none(mini, evidence):
    mini.commit({f".github/workflows/{name}.yml": "# on: push\n# jobs:\n" for name in ("a", "b")})
    assert evidence(mini)["working_ci"]["verdict"] == "fail"

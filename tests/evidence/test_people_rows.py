"""The rows about people: maintainers, their organisations, who owns the code, and how far one employer holds it all."""

import pytest

from tests.evidence.miniature import DAY, NOW

TABLE = "| Name | GitHub | Organisation |\n|---|---|---|\n"
ENGINES = "Ada Lovelace <ada@engines.com>"
MILLS = "Grace Hopper <grace@mills.com>"
THIRD = "Emmy Noether <emmy@looms.com>"
FREE = "Kurt Gödel <kurt@gmail.com>"


def rows_of(evidence, mini, key, **settings):
    row = evidence(mini, **settings)[key]
    return row["verdict"], row["summary"], row["figures"]


def found(row, rule):
    return [
        (one["outcome"], one["path"], one["line"], one["excerpt"])
        for one in row["findings"]
        if one["rule"] == rule
    ]


# --- maintainers --------------------------------------------------------------------------------------------


def test_each_maintainer_is_told_with_organisation_and_newest_commit(mini, evidence):
    mini.commit(author=ENGINES, when=NOW - 40 * DAY)
    mini.commit(
        {"MAINTAINERS.md": TABLE + "| Ada Lovelace | @ada | Analytical |\n| Grace | @grace | |\n"},
        author=FREE,
    )
    row = evidence(mini)["core_maintainers"]
    assert found(row, "maintainers.active/1") == [
        ("last commit 2026-06-05", "MAINTAINERS.md", 3, "@ada (Analytical)"),
        ("no commit recognised", "MAINTAINERS.md", 4, "@grace (organisation unknown)"),
    ]
    assert row["figures"] == {
        "maintainers": 2, "organisations": 1, "organisations_with_addresses": 1, "without_organisation": 1, "owners": 0,
    }  # fmt: skip
    assert "of 1 no commit is recognised" in row["summary"]


def test_a_maintainer_without_a_handle_is_told_by_name_as_it_is_written(mini, evidence):
    mini.commit({"MAINTAINERS.md": "- Ada Lovelace (Engines)\n"}, author=ENGINES)
    (seen,) = found(evidence(mini)["core_maintainers"], "maintainers.active/1")
    assert (seen[0], seen[3]) == ("last commit 2026-07-14", "Ada Lovelace (Engines)")


def test_a_handle_is_known_by_the_address_the_forge_gives_it(mini, evidence):
    mini.commit({"CODEOWNERS": "* @ada @grace\n"}, author="A. L. <7+ada@users.noreply.github.com>")
    seen = found(evidence(mini)["core_maintainers"], "maintainers.active/1")
    assert [outcome for outcome, *_ in seen] == ["last commit 2026-07-14", "no commit recognised"]


def test_a_handle_is_known_although_the_mailmap_hides_the_address_with_it(mini, evidence):
    mini.commit(
        {"CODEOWNERS": "* @ada\n", ".mailmap": "Ada L. <ada@engines.com> <7+ada@users.noreply.github.com>\n"}
    )
    mini.commit(author="A. L. <7+ada@users.noreply.github.com>")
    seen = found(evidence(mini)["core_maintainers"], "maintainers.active/1")
    assert [(one[0], one[3]) for one in seen] == [("last commit 2026-07-14", "@ada (engines.com by address)")]


def test_a_maintainers_file_is_taken_before_the_owners_of_the_code(mini, evidence):
    mini.commit({"MAINTAINERS.md": "- Ada Lovelace (@ada)\n", "CODEOWNERS": "* @ada @grace @kurt\n"})
    verdict, summary, figures = rows_of(evidence, mini, "core_maintainers")
    assert (verdict, figures["maintainers"], figures["owners"]) == ("caution", 1, 3)
    assert "CODEOWNERS names 3 people" in summary


def test_a_governance_document_outside_the_usual_places_may_name_the_maintainers(mini, evidence):
    people = "- Ada (`ada <https://github.com/ada>`__)\n- Grace (@grace)\n"
    text = f"# Governance\n\n## Maintainers\n\n{people}\n## Sponsors\n\n- @bank\n"
    mini.commit({"docs/source/governance.rst": text})
    assert rows_of(evidence, mini, "core_maintainers")[2]["maintainers"] == 2


def test_maintainers_the_application_claims_are_compared_with_those_listed(mini, evidence):
    mini.commit({"CODEOWNERS": "* @ada @grace\n"})
    row = evidence(mini, claims={"maintainers": "@Ada, https://github.com/kurt and somebody"})[
        "core_maintainers"
    ]
    assert found(row, "maintainers.declared/1") == [
        ("listed", "the application", None, "@Ada"), ("not listed", "the application", None, "@kurt"),
    ]  # fmt: skip
    assert (row["verdict"], "the application names @kurt, not listed here" in row["summary"]) == (
        "pass",
        True,
    )


@pytest.mark.parametrize(
    ("people", "verdict", "why"),
    [
        ("| Ada Lovelace | @ada | Engines |\n| Grace Hopper | @grace | Mills |\n", "pass", "2 organisations"),
        (
            "| Ada Lovelace | @ada | Engines |\n| Grace Hopper | @grace | engines |\n",
            "fail",
            "1 organisation",
        ),
        (
            "| Ada Lovelace | @ada | |\n| Grace Hopper | @grace | |\n",
            "caution",
            "addresses suggest 2, which is weak",
        ),
        (
            "| Ada Lovelace | @ada | Engines |\n| Kurt Gödel | @kurt | |\n",
            "caution",
            "of 1 maintainers nothing tells",
        ),
        ("", "fail", "no maintainers are named"),
    ],
)
def test_maintainers_of_different_organisations_are_asked_for(mini, evidence, people, verdict, why):
    mini.commit(author=ENGINES)
    mini.commit(author=FREE)
    mini.commit({"MAINTAINERS.md": TABLE + people} if people else {"x.py": ""}, author=MILLS)
    seen = rows_of(evidence, mini, "maintainers_diversity", track="hosted")
    assert seen[0] == verdict
    assert why in seen[1]


# --- who holds it -------------------------------------------------------------------------------------------


def held(evidence, mini, commits, people):
    for author, count in commits.items():
        mini.commits(count, author=author)
    mini.commit({"MAINTAINERS.md": TABLE + people}, author=FREE, when=NOW - 2 * DAY)
    return rows_of(evidence, mini, "open_governance", track="hosted")


BOTH = "| Ada Lovelace | @ada | Engines |\n| Grace Hopper | @grace | Mills |\n"


def test_no_employer_above_half_passes_and_free_mail_is_nobody_s_employer(mini, evidence):
    verdict, summary, figures = held(evidence, mini, {ENGINES: 4, MILLS: 4, THIRD: 3}, BOTH)
    assert verdict == "pass", summary
    assert (figures["commits_share"], figures["commits_share_at_most"]) == (33, 42)


def test_more_than_half_by_one_employer_is_a_judgment_that_names_both_readings(mini, evidence):
    verdict, summary, figures = held(evidence, mini, {ENGINES: 9, MILLS: 1}, BOTH)
    assert (verdict, figures["commits_share"], figures["maintainers_share"]) == ("judgment", 81, 50)
    assert "held by one employer, or open" in summary
    assert figures["top_author_share"] == 81


def test_what_is_unknown_might_all_be_one_employer_s(mini, evidence):
    verdict, summary, figures = held(evidence, mini, {ENGINES: 2, FREE: 9}, BOTH)
    assert verdict == "caution"
    assert figures["commits_share"] < 50 < figures["commits_share_at_most"]
    assert "too much is unknown" in summary


def test_commits_of_bots_and_of_earlier_years_are_not_weighed(mini, evidence):
    mini.commits(50, author="dependabot[bot] <x@engines.com>")
    mini.commits(50, author=ENGINES, when=NOW - 400 * DAY)
    assert held(evidence, mini, {MILLS: 1}, BOTH)[2]["commits"] == 2


def test_without_named_maintainers_open_governance_cannot_pass(mini, evidence):
    mini.commits(3, author=ENGINES)
    mini.commits(3, author=MILLS)
    assert rows_of(evidence, mini, "open_governance", track="hosted")[0] == "caution"


# --- owners of the code -------------------------------------------------------------------------------------


def test_how_much_of_the_tree_has_an_owner_is_counted(mini, evidence):
    files = {f"src/{number}.py": "" for number in range(7)} | {"docs/a.md": "", "b.md": ""}
    mini.commit({**files, "CODEOWNERS": "/src/ @ada\n"}, author="ada <ada@engines.com>")
    row = evidence(mini)["codeowners_file"]
    assert (row["verdict"], row["figures"]["coverage_percent"]) == ("pass", 70)
    assert found(row, "codeowners.coverage/1")[0][3] == "without: CODEOWNERS (1), b.md (1), docs (1)"
    mini.commit({"CODEOWNERS": "/docs/ @ada\n"})
    assert "50 % are asked for" in evidence(mini)["codeowners_file"]["summary"]


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"CODEOWNERS": "* @ada\n/gone.txt @ada\n"}, "no file matches “/gone.txt @ada” (line 2)"),
        ({"CODEOWNERS": "* @org/team\n"}, "only teams"),
        ({"CODEOWNERS": "* @ada\n", "README.md": "# X\n\n## Emeritus\n\n- @ada\n"}, "@ada stand as retired"),
        ({"CODEOWNERS": "* @old\n"}, "1 of them have not committed for long (@old: last commit 2025-"),
    ],
)  # fmt: skip
def test_owners_that_are_gone_or_cannot_be_known_are_caution(mini, evidence, files, why):
    mini.commit(author="Old <1+old@users.noreply.github.com>", when=NOW - 500 * DAY)
    mini.commit({"x.py": "", **files})
    row = evidence(mini)["codeowners_file"]
    assert row["verdict"] == "caution"
    assert why in row["summary"]


def test_retired_committers_that_are_listed_excuse_owners_who_rest(mini, evidence):
    mini.commit(author="Old <1+old@users.noreply.github.com>", when=NOW - 500 * DAY)
    mini.commit({"CODEOWNERS": "* @old\n", "MAINTAINERS.md": "- @ada\n\n## Emeritus\n\n- @other\n"})
    assert evidence(mini)["codeowners_file"]["verdict"] == "pass"

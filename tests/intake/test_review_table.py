"""Pasted reviews in the forms seen in real threads, each written here anew."""

import pytest

from tac_desk.assets import resource
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.intake.review_table import read_review

CRITERIA = load_rulebook(resource("rulebooks", "pytorch.toml")).tracks["ecosystem"].criteria


def read(text: str) -> dict[str, tuple[str, str, str]]:
    return {row.key: (row.verdict, row.raw, row.note) for row in read_review(text, CRITERIA).rows}


def test_a_table_of_two_columns_with_short_names():
    table = "| Requirement | Status |\n|---|---|\n| PyTorch Support | ✅ |\n| Governance | ❌ |\n| LICENSE.md | ✅ |"
    assert read(table) == {
        "pytorch_support": ("pass", "✅", ""),
        "governance": ("fail", "❌", ""),
        "license_file": ("pass", "✅", ""),
    }


def test_a_table_with_numbers_marks_words_and_notes():
    table = (
        "| # | Requirement | Status | Notes |\n| --- | :-- | --- | --- |\n"
        "| 3 | Governance | ⚠️ Partial | a heading \\| no file |\n"
        "| 12 | Contributors (≥ 5 in 90 days) | ⛔️ | two people |\n"
        "| 10 | Ongoing maintenance | ❓ Unclear | |\n"
    )
    assert read(table) == {
        "governance": ("caution", "⚠ Partial", "a heading | no file"),
        "contributors": ("fail", "⛔", "two people"),
        "ongoing_maintenance": ("judgment", "❓ Unclear", ""),
    }


def test_words_alone_in_a_status_column():
    rows = "| Stars | Pass | 512 |\n| Commits | Fail | 12 |\n| Packages | Caution | |"
    table = f"| Criterion | Status | Notes |\n|-|-|-|\n{rows}"
    assert {key: row[:2] for key, row in read(table).items()} == {
        "stars": ("pass", "Pass"),
        "commits": ("fail", "Fail"),
        "packages": ("caution", "Caution"),
    }


@pytest.mark.parametrize(
    "line",
    [
        "✅ 8. Functional Testing: all in CI",
        "8. Functional Testing: all in CI ✅",
        "- [x] Functional Testing: all in CI",
    ],
)
def test_a_pasted_list_with_a_mark_on_each_line(line):
    assert read(line)["functional_testing"][0::2] == ("pass", "all in CI")


def test_a_red_circle_is_a_fail_and_keeps_its_symbol():
    assert read("🔴 Governance")["governance"][:2] == ("fail", "🔴")


def test_a_column_named_after_the_project_is_the_status_when_there_is_no_other():
    head = "| Title | Description | Invented | Invented Notes |\n|-|-|-|-|\n"
    table = f"{head}| Working CI | builds | ✅ Yes | runs daily |"
    assert read(table)["working_ci"] == ("pass", "✅ Yes", "runs daily")


def test_of_before_and_now_what_holds_now_is_taken():
    table = "| Criterion | Before | Now |\n|-|-|-|\n| Governance | ❌ | ✅ |"
    assert read(table)["governance"][0] == "pass"


def test_a_name_wins_over_a_number_that_contradicts_it():
    assert list(read("| # | Requirement | Status |\n|-|-|-|\n| 4 | Governance | ✅ |")) == ["governance"]


def test_a_number_alone_is_enough():
    assert read("| # | Status |\n|-|-|\n| 13 | ❌ |")["commits"][0] == "fail"


def test_mark_and_word_that_contradict_each_other_are_not_taken():
    review = read_review("| Criterion | Status |\n|-|-|\n| Governance | ✅ Fail |", CRITERIA)
    assert review.rows == ()
    assert [why for _, _, why in review.unread] == ["its marks and words say different things"]


def test_a_row_said_twice_with_two_verdicts_is_taken_from_neither():
    review = read_review("✅ Governance\n❌ Governance\n✅ Stars", CRITERIA)
    assert [row.key for row in review.rows] == ["stars"]
    assert review.unread[0][0] == 2


def test_a_verdict_on_no_criterion_is_named():
    review = read_review("✅ Overall great work", CRITERIA)
    assert review.unread == ((1, "✅ Overall great work", "no criterion of this checklist"),)


def test_prose_is_no_verdict():
    assert read_review("Governance is missing, no tests. Please pass this on.", CRITERIA).rows == ()


def test_a_copied_rule_is_no_note():
    rule = next(row.rule for row in CRITERIA if row.key == "stars")
    assert read(f"✅ 14. Stars: {rule}")["stars"][2] == ""


def test_hostile_text_ends_soon():
    text = "| " * 50_000 + "\n" + "✅" * 50_000 + "\n" + "*" * 100_000
    assert read_review(text, CRITERIA).rows == ()


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("3. **Governance**: Unclear, no document", "judgment"),
        ("- Governance: Partial", "caution"),
        ("3. Governance – No (only a heading)", "fail"),
    ],
)
def test_a_word_right_after_the_name_is_a_verdict(line, verdict):
    assert read(line)["governance"][0] == verdict


@pytest.mark.parametrize(
    "line",
    [
        "| # | Requirement | Status | Notes |\n|-|-|-|-|\n| 13 | Commits | maybe | |",
        "13. Commits: maybe",
        "| # | Requirement | Status | Notes |\n|-|-|-|-|\n| 14 | Stars | LGTM | |",
    ],
)
def test_a_row_without_a_verdict_one_can_read_is_named(line):
    review = read_review(line, CRITERIA)
    assert review.rows == ()
    assert [why for _, _, why in review.unread] == ["no verdict is recognised"]

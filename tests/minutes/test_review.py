"""A review written as the council's table with its sidecar, and read back."""

import json

import pytest

from tac_desk.assets import resource
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.intake.review_table import read_review
from tac_desk.minutes.review import Place, ReviewSheet, link, review_links, review_markdown

CRITERIA = load_rulebook(resource("rulebooks", "pytorch.toml")).tracks["ecosystem"].criteria
ROWS = {
    row.key: RowVerdict(
        ("pass", "caution", "fail", "judgment")[row.number % 4], f"see | row #{row.number} in `a_b`"
    )
    for row in CRITERIA
}


def sheet(**changed: object) -> ReviewSheet:
    given = {
        "dossier": "Invented",
        "reviewer": "A Member",
        "criteria": CRITERIA,
        "rows": ROWS,
        "lean": "Approve",
        "summary": "",
        "is_draft": False,
        "repository": "https://forge.example/own/one.git",
        "commit": "c" * 40,
        "as_of": "2026-07-15T00:00:00Z",
    }
    return ReviewSheet(**{**given, **changed})


def test_what_is_written_is_read_back_with_every_verdict_and_note():
    read = read_review(review_markdown(sheet()), CRITERIA)
    assert {row.key: (row.verdict, row.note) for row in read.rows} == {
        key: (row.verdict, row.note) for key, row in ROWS.items()
    }
    assert read.unread == ()


def test_a_draft_says_so_and_a_row_without_verdict_is_not_given():
    text = review_markdown(sheet(rows={}, lean="", is_draft=True))
    assert "draft, not submitted" in text
    assert text.count("not given") == 20


def test_a_note_cannot_break_out_of_the_table():
    text = review_markdown(sheet(rows={"stars": RowVerdict("pass", "a | b\n\n# c <img src=x>")}))
    line = next(line for line in text.splitlines() if "Stars" in line)
    assert r"a \| b \# c \<img src=x\>" in line


def test_the_sidecar_has_one_link_for_every_row():
    places = {"governance": Place("docs/a b.md", 7)}
    rows = json.loads(review_links(sheet(places=places)))["rows"]
    links = {row["key"]: row["link"] for row in rows}
    assert len(rows) == 19
    assert links["governance"] == f"https://forge.example/own/one/blob/{'c' * 40}/docs/a%20b.md#L7"
    assert links["stars"] == f"https://forge.example/own/one/tree/{'c' * 40}"


@pytest.mark.parametrize("repository", ["", "/a/folder", "javascript:alert(1)", "https://"])
def test_what_is_no_https_address_gets_no_link(repository):
    assert link(repository, "c" * 40, Place()) is None

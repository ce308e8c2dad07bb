"""Counts of real repositories against facts mined independently; skipped where these are not at hand.

Set TAC_DESK_FACTS to a facts file and TAC_DESK_MIRRORS to a folder of bare repositories `owner+name/repo`.
"""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

FACTS, MIRRORS = os.environ.get("TAC_DESK_FACTS"), os.environ.get("TAC_DESK_MIRRORS")
NAMES = {
    "commits": {
        "commits": "commits_all",
        "commits_no_merges": "commits_no_merges",
        "commits_first_parent": "commits_first_parent",
        "commits_human": "commits_human_no_merges",
        "commits_bots": "commits_by_bots",
    },
    "contributors": {
        "people": "authors_human",
        "people_with_coauthors": "authors_human_with_coauthors",
        "emails": "author_emails_raw",
    },
}


def known_facts() -> list[Any]:
    if not (FACTS and MIRRORS):
        return [pytest.param(None, marks=pytest.mark.skip(reason="no facts and mirrors given"))]
    facts = [fact for fact in json.loads(Path(FACTS).read_text("utf-8"))["facts"] if "activity" in fact]
    return [
        pytest.param(fact, id=f"{fact['id']}-covered-{fact['snapshot']['covers_review']}") for fact in facts
    ]


@pytest.mark.parametrize("fact", known_facts())
def test_pin_commits_and_people_equal_the_facts(fact, snapshot_of):
    repository = Path(MIRRORS or "", fact["repo"].replace("/", "+"), "repo")
    if not repository.is_dir():
        pytest.skip("this repository is not at hand")
    snapshot = snapshot_of(repository, as_of=datetime.fromisoformat(fact["review_date"]).replace(tzinfo=UTC))
    figures = {row.criterion.key: row.judgement.figures for row in snapshot.rows}
    ours = {name: figures[key][name] for key, names in NAMES.items() for name in names}
    theirs = {name: fact["activity"][other] for names in NAMES.values() for name, other in names.items()}
    assert (snapshot.commit, ours) == (fact["sha"], theirs)

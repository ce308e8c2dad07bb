"""What the forge said, or why it did not, stands in the row about stars."""

import pytest

from tac_desk.domain.forge import SCHEMA, read_facts
from tests.evidence.miniature import Miniature

AT = {"source": "https://forge.example/loom/weave", "at": "2026-07-15T00:00:00Z"}


@pytest.fixture
def loom(mini: Miniature) -> Miniature:
    mini.commit({"README.md": "# Loom\n"})
    return mini


def facts(tried=None, **known):
    return read_facts(
        {"schema": SCHEMA, "facts": {n: {"value": v, **AT} for n, v in known.items()}, "tried": tried or {}}
    )


def test_stars_are_judged_with_their_address_and_instant(loom, evidence):
    row = evidence(loom, facts=facts(stars=200))["stars"]
    assert row["verdict"] == "pass"
    assert "200 stars (https://forge.example/loom/weave 2026-07-15T00:00:00Z)" in row["summary"]
    assert evidence(loom, facts=facts(stars=199))["stars"]["verdict"] == "fail"


def test_stars_that_were_refused_are_a_caution_that_says_what_was_tried(loom, evidence):
    why = "https://forge.example/loom/weave: too many requests (status 403), until 2026-07-15 13:00:00 UTC"
    row = evidence(loom, facts=facts({"stars": why}))["stars"]
    assert row["verdict"] == "caution"
    assert why in row["summary"]
    assert [(each["rule"], each["excerpt"]) for each in row["findings"]] == [("stars.tried/1", why)]


def test_an_archived_repository_is_called_so_with_stars_and_without(loom, evidence):
    row = evidence(loom, facts=facts(stars=500, archived=True))["stars"]
    assert (row["verdict"], row["summary"].endswith("; the repository is archived")) == ("pass", True)
    row = evidence(loom, facts=facts(archived=True))["stars"]
    assert (row["verdict"], row["summary"].endswith("; the repository is archived")) == ("caution", True)
    row = evidence(loom, facts=facts(stars=500, archived=False))["stars"]
    assert "archived" not in row["summary"]


def test_without_any_fact_stars_are_not_verified(loom, evidence):
    assert evidence(loom)["stars"]["verdict"] == "caution"

"""Facts of a forge, read from what a person or the client wrote down."""

import pytest

from tac_desk.domain.forge import SCHEMA, BadFacts, Fact, Facts, facts_table, read_facts


def test_a_bare_value_is_taken_as_given_by_the_reviewer():
    fact = read_facts({"stars": 512}).get("stars")
    assert fact is not None
    assert (fact.value, fact.said) == (512, "as given by the reviewer")


def test_a_fact_keeps_its_address_and_instant_and_what_was_tried():
    stars = {"value": 7, "source": "https://forge.example/a", "at": "2026-07-15T00:00:00Z"}
    facts = read_facts({"schema": SCHEMA, "facts": {"stars": stars}, "tried": {"archived": "refused"}})
    assert facts.value("stars") == 7
    assert facts.tried == {"archived": "refused"}


@pytest.mark.parametrize(
    "table",
    [
        {"stars": -1},
        {"stars": True},
        {"stars": "many"},
        {"archived": 1},
        {"badge_level": "platinum"},
        {"package_index": [{"index": "pypi"}]},
        {"check_conclusions": [{"name": {}, "conclusion": "success"}]},
        {"releases": [{"tag": "v1", "published": "unknown", "assets": [1]}]},
        {"releases": [7]},
        {"schema": SCHEMA, "at": "yesterday"},
        {"schema": SCHEMA, "repository": 7},
        {"stars": {"value": 3, "at": "yesterday"}},
        {"schema": "other/1", "facts": {}},
        {"schema": SCHEMA, "facts": []},
        [],
    ],
)
def test_what_cannot_be_is_refused(table):
    with pytest.raises(BadFacts):
        read_facts(table)


def test_why_a_fact_is_missing_says_when_it_was_asked_for():
    told = {"schema": SCHEMA, "at": "2026-07-15T12:00:00Z", "tried": {"stars": "refused"}}
    assert read_facts(told).why("stars") == "refused (asked 2026-07-15T12:00:00Z)"
    assert read_facts(told).why("archived") is None
    assert read_facts({"schema": SCHEMA, "tried": {"stars": "refused"}}).why("stars") == "refused"


def test_facts_know_whose_they_are_under_the_old_name_and_the_new():
    told = {"schema": SCHEMA, "repository": "https://github.com/old/Name", "facts": {}}
    facts = read_facts(told | {"facts": {"full_name": {"value": "loom/weave"}}})
    for address in ("https://github.com/old/name.git", "https://github.com/Loom/weave/"):
        assert facts.is_about(address)
    assert not facts.is_about("https://github.com/other/weave")
    assert read_facts({"stars": 3}).is_about("https://github.com/other/weave")


def test_a_fact_file_is_read_as_it_was_written():
    facts = Facts(
        {"stars": Fact(3, "https://a", "2026-07-15T12:00:00Z")}, {"archived": "no"}, (), "https://b", ""
    )
    assert read_facts(facts_table(facts)) == facts


def test_an_unknown_name_is_left_out_and_named():
    assert read_facts({"star": 3}).unknown == ("star",)

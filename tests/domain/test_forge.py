"""Facts of a forge, read from what a person or the client wrote down."""

import pytest

from tac_desk.domain.forge import SCHEMA, BadFacts, read_facts


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
        {"stars": {"value": 3, "at": "yesterday"}},
        {"schema": "other/1", "facts": {}},
        {"schema": SCHEMA, "facts": []},
        [],
    ],
)
def test_what_cannot_be_is_refused(table):
    with pytest.raises(BadFacts):
        read_facts(table)


def test_an_unknown_name_is_left_out_and_named():
    assert read_facts({"star": 3}).unknown == ("star",)

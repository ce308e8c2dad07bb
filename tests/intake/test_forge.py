"""Facts beside git: asked of a server that behaves like the real ones, and that misbehaves like them."""

import json

import pytest

from tac_desk.cli.evidence import read_facts_file
from tac_desk.domain.forge import KINDS, facts_table, read_facts
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge import facts_text, write_facts


def test_every_fact_is_had_with_its_address_and_instant(forge, fetch):
    facts = fetch()
    assert facts.tried == {}
    assert set(facts.known) == set(KINDS)
    assert facts.value("stars") == 1234
    assert facts.value("archived") is False
    assert facts.value("license") == "Apache-2.0"
    assert facts.value("homepage") == "https://weave.example"
    assert facts.value("created_at") == "2019-03-01T10:00:00Z"
    assert facts.value("advisories") == 2
    assert facts.value("badge_level") == "silver"
    assert facts.value("community_files") == ["CODE_OF_CONDUCT.md", ".github/SECURITY.md"]
    assert [(row["name"], row["conclusion"]) for row in facts.value("check_conclusions")] == [
        ("test", "success"),
        ("docs", "failure"),
        ("cla", "success"),
    ]
    assert [(row["tag"], row["assets"]) for row in facts.value("releases")] == [
        ("v2.0", ["weave.whl", "weave.whl.sigstore.json"])
    ]
    assert [(row["index"], row["version"], row["links_back"]) for row in facts.value("package_index")] == [
        ("pypi", "2.0", True),
        ("conda-forge", "1.9", True),
    ]
    assert {fact.at for fact in facts.known.values()} == {"2026-07-15T12:00:00Z"}
    assert all(fact.source.startswith((forge.url, *forge.others)) for fact in facts.known.values())


@pytest.mark.parametrize("place", ["absent/F.json", "folder"])
def test_a_place_that_cannot_be_written_is_told_and_left_as_it_was(fetch, tmp_path, place):
    (tmp_path / "folder").mkdir()
    with pytest.raises(IntakeError, match="The facts cannot be written"):
        write_facts(fetch(), tmp_path / place)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_fact_file_gives_the_same_facts_back(fetch, tmp_path):
    facts = fetch()
    write_facts(facts, tmp_path / "FORGE.json")
    assert read_facts_file(tmp_path / "FORGE.json") == facts
    assert read_facts(json.loads(facts_text(facts))) == facts
    assert facts_table(facts)["repository"] == "https://github.com/loom/weave"
    assert [path.name for path in tmp_path.iterdir()] == ["FORGE.json"]

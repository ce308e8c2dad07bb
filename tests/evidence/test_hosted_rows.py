"""The rows of the hosted track that git can only support: roadmap, adopters, website, sponsor, status, worth."""

import pytest

from tac_desk.domain.forge import read_facts

START = "\n## Quick start\n\n```bash\npip install project\n```\n\n```python\nimport project\n```\n"


def row_of(evidence, mini, key, files, **settings):
    mini.commit({"x.py": "", **files})
    return evidence(mini, track="hosted", **settings)[key]


def found(row, rule):
    return [(one["outcome"], one["path"], one["line"]) for one in row["findings"] if one["rule"] == rule]


# --- roadmap (the miniatures are read as of 2026-07-15) -----------------------------------------------------


@pytest.mark.parametrize(
    ("text", "verdict", "why"),
    [
        ("# Roadmap\n\n- Q3 2026: this\n- Q2 2027: that\n", "pass", "reaches 12 months ahead"),
        ("# Until September 2027\n", "pass", "reaches 15 months ahead"),
        ("# Roadmap\n\n2026-12: this\n", "caution", "reaches 6 months ahead; 12 are asked for"),
        ("# Roadmap\n\n2026 H2\n", "caution", "reaches 6 months ahead"),
        ("# Roadmap for 2026 Q1 (due April 30, 2026)\n", "caution", "only dates that are past"),
        ("# Roadmap\n\n- soon\n", "caution", "names no dates"),
    ],
)
def test_a_roadmap_is_measured_by_how_far_its_dates_reach(mini, evidence, text, verdict, why):
    row = row_of(evidence, mini, "roadmap", {"ROADMAP.md": text})
    assert row["verdict"] == verdict
    assert why in row["summary"]


def test_a_roadmap_s_dates_and_links_are_told_with_their_lines(mini, evidence):
    text = "# Roadmap\n\nQ1 2027: faster\n\n[plan](https://github.com/o/x/issues/907)\n\nApril 2026: done\n"
    row = row_of(evidence, mini, "roadmap", {"docs/roadmap.md": text})
    assert found(row, "roadmap.date/1") == [
        ("9 months ahead", "docs/roadmap.md", 3), ("past", "docs/roadmap.md", 7),
    ]  # fmt: skip
    assert found(row, "roadmap.link/1") == [("a link", "docs/roadmap.md", 5)]
    assert row["figures"] == {"months_ahead": 9, "dates": 2}


@pytest.mark.parametrize(
    ("readme", "verdict"),
    [
        ("# X\n\n## Roadmap\n\n- December 2027: all\n", "pass"),
        ("# X\n\nSee [our roadmap](https://example.org/plan).\n", "caution"),
        ("# X\n", "fail"),
    ],
)
def test_a_section_of_the_readme_may_be_the_roadmap(mini, evidence, readme, verdict):
    assert row_of(evidence, mini, "roadmap", {"README.md": readme})["verdict"] == verdict


def test_a_roadmap_only_the_application_speaks_of_is_caution(mini, evidence):
    row = row_of(evidence, mini, "roadmap", {}, claims={"roadmap": "It is on our site"})
    assert (row["verdict"], "It is on our site" in row["summary"]) == ("caution", True)


# --- adoption -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "verdict", "count"),
    [
        ({"ADOPTERS.md": "# Adopters\n\n- Farrowgate\n- Stillwater\n"}, "pass", 2),
        ({"ADOPTERS.md": "| Who | What |\n|---|---|\n| Farrowgate | maps |\n"}, "caution", 1),
        ({"README.md": "# X\n\n## Who uses X\n\n- A\n- B\n- C\n\n## Other\n\n- D\n"}, "caution", 3),
        ({"README.md": "# X\n"}, "caution", 0),
    ],
)
def test_adopters_are_counted_where_they_are_listed(mini, evidence, files, verdict, count):
    row = row_of(evidence, mini, "production_adoption", files)
    assert (row["verdict"], row["figures"]["adopters"]) == (verdict, count)


def test_adopters_the_application_claims_are_quoted_and_not_believed(mini, evidence):
    row = row_of(evidence, mini, "production_adoption", {}, claims={"adoption": "Farrowgate and Stillwater"})
    assert (row["verdict"], "Farrowgate and Stillwater" in row["summary"]) == ("caution", True)


# --- what only records and facts can tell -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claims", "verdict"),
    [
        ({}, "caution"),
        ({"landscape": "Project, active"}, "pass"),
        ({"state": "active"}, "pass"),
        ({"state": "retired", "landscape": "Project"}, "fail"),
        ({"state": "declined"}, "fail"),
    ],
)
def test_the_status_comes_from_the_council_s_records(mini, evidence, claims, verdict):
    assert row_of(evidence, mini, "ecosystem_status", {}, claims=claims)["verdict"] == verdict


@pytest.mark.parametrize(
    ("claims", "verdict"),
    [
        ({}, "caution"),
        ({"sponsor": "The member of Larkmoor"}, "caution"),
        ({"sponsor": "_No response_"}, "fail"),
        ({"sponsor": "TBD"}, "fail"),
        ({"sponsor": "Ada (First)", "sponsored": "Ada (First)"}, "pass"),
    ],
)
def test_a_sponsor_is_never_believed_from_the_application_alone(mini, evidence, claims, verdict):
    assert row_of(evidence, mini, "tac_sponsor", {}, claims=claims)["verdict"] == verdict


def test_strategic_value_is_a_person_s_judgment_beside_the_facts(mini, evidence):
    without = row_of(evidence, mini, "strategic_value", {"ADOPTERS.md": "- A\n"})
    assert (without["verdict"], without["figures"]) == ("caution", {"contributors": 1, "adopters": 1})
    row = evidence(mini.folder, track="hosted", facts=read_facts({"stars": 512}))["strategic_value"]
    assert row["verdict"] == "judgment"
    assert "512 stars" in row["summary"]
    assert "others build on, or one that is merely popular" in row["summary"]


SITE = '[project]\nname = "x"\n[project.urls]\nDocumentation = "https://project.org/docs"\n'
SERVED = {"package_index": [{"index": "pypi", "name": "x", "version": "1.0", "links_back": True}]}


@pytest.mark.parametrize(
    ("files", "facts", "verdict"),
    [
        ({"pyproject.toml": SITE, "README.md": START}, SERVED, "pass"),
        ({"pyproject.toml": SITE, "README.md": START}, {}, "caution"),
        ({"pyproject.toml": SITE}, SERVED, "caution"),
        ({"README.md": START}, SERVED, "fail"),
        ({"README.md": START}, {}, "caution"),
        ({"README.md": START}, {**SERVED, "homepage": "https://project.org"}, "pass"),
    ],
)
def test_a_website_needs_a_quick_start_and_binaries_that_are_served(mini, evidence, files, facts, verdict):
    assert row_of(evidence, mini, "website_docs", files, facts=read_facts(facts))["verdict"] == verdict

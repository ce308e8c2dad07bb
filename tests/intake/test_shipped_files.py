"""What ships for this room: the forms, the empty templates, the demonstration applications, the landscape."""

import json
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.intake.addresses import emails, links
from tac_desk.intake.application import as_json
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forms import load_forms, shipped_forms
from tac_desk.intake.issue_form import parse_application, require_whole
from tac_desk.intake.landscape import listed, read_landscape

GOLDEN = Path(__file__).parent / "golden"
CANDIDATES = sorted(resource("demo", "applications").glob("*.md"))


@pytest.mark.parametrize("path", CANDIDATES, ids=lambda path: path.stem)
def test_a_demonstration_application_reads_exactly_as_recorded(path):
    application = parse_application(path.read_bytes(), name=path.name)
    require_whole(application, name=path.name)
    assert as_json(application) == json.loads((GOLDEN / f"{path.stem}.json").read_text("utf-8"))


@pytest.mark.parametrize("path", CANDIDATES, ids=lambda path: path.stem)
def test_a_demonstration_application_says_that_it_is_invented_and_names_no_real_address(path):
    text = path.read_text("utf-8")
    assert text.startswith("<!-- Invented for demonstration:")
    assert all(address.endswith(".example") for address in emails(text))
    assert all(url.split("/")[2].endswith(".example") for url in links(text))


def test_there_are_three_candidates_of_each_form():
    forms = [parse_application(path.read_bytes(), name=path.name).form for path in CANDIDATES]
    assert sorted(forms) == ["ecosystem"] * 3 + ["hosted"] * 3


@pytest.mark.parametrize("form", ["ecosystem", "hosted"])
def test_an_empty_template_holds_every_heading_and_is_triaged_as_placeholder(form):
    path = resource("templates", "applications", f"{form}.md")
    application = parse_application(path.read_bytes(), name=path.name)
    assert application.form == form
    assert not any(text for _, text in application.fields)
    fields = {problem.field for problem in application.problems}
    assert {"form", "title"} <= fields


def test_no_two_sections_of_a_form_share_a_heading_or_a_key():
    for form in shipped_forms().forms:
        assert len(form.places()) == sum(len({*s.headings}) for s in form.sections)
        assert len({s.key for s in form.sections}) == len(form.sections)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("schema = 1", "must be 'tac-desk/forms/1'"),
        ("not toml", "file: "),
        ('schema = "tac-desk/forms/1"', "words"),
    ],
)
def test_a_broken_file_of_forms_is_refused(tmp_path, text, reason):
    path = tmp_path / "forms.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(IntakeError) as caught:
        load_forms(path)
    assert caught.value.cause.startswith("forms.toml: ")
    assert reason in caught.value.cause


def test_the_shipped_landscape_is_read_whole():
    rows = read_landscape(resource("demo", "landscape.json").read_bytes(), name="landscape.json")
    assert len(rows) == 143
    assert sum(row.active for row in rows) == 75
    found = listed(rows, ["https://github.com/pytorch/PyTorch"])
    assert found is not None
    assert found.status == "foundation"
    assert listed(rows, ["https://git.example/moss/moss"]) is None

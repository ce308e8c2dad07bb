"""The formats of minutes, each read by another program: an HTML parser, a reader of CSV, LibreOffice."""

import csv
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO, StringIO

import docx
import pytest

from tac_desk.domain.meeting import Note
from tac_desk.minutes.compose import compose
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.formats import FORMATS
from tac_desk.minutes.html import to_html
from tests.minutes.other_programs import pdfs_of_office, read_by
from tests.minutes.test_minutes import a_ballot, some_facts

HOSTILE = {
    "formula": '=HYPERLINK("https://evil.example","x")',
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "right to left": "\u202egpj.exe\u202c",
    "control": "a\x00b\x1b[31mc\x07",
    "template": "{{ 7 * 7 }} ${HOME} %(x)s {% raw %}",
    "long": "x" * 5000,
    "breaks": 'a\r\nb,"c";d\t=1+1',
}


class _Read(HTMLParser):
    """Tags and attributes of a document, and its text by tag."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "what was opened last is closed first"

    def handle_data(self, data: str) -> None:
        if self.open:
            self.text.setdefault(self.open[-1], []).append(data)


def _named(name: str):
    """The minutes of a council where a member, an organisation, a project, a note and a motion are called `name`."""
    facts = some_facts(ballots={"b1": a_ballot(question=name)})
    council = facts.council
    members = {id_: replace(one, name=name) for id_, one in council.members.items()}
    seats = tuple(replace(seat, organisation=name) for seat in council.seats)
    meeting = replace(facts.meeting, notes=(Note("Call to Order", name, "p0", 0),), title=name)
    dossiers = {"7": replace(facts.dossiers["7"], name=name)}
    return replace(
        facts, council=replace(council, members=members, seats=seats), meeting=meeting, dossiers=dossiers
    )


def test_html_has_the_sections_the_tally_and_a_table_of_contents() -> None:
    facts = some_facts()
    read = _Read(FORMATS["html"](facts).decode())
    titles = [section.title for section in compose(facts).sections]
    assert read.text["h2"] == titles
    assert read.text["a"][: len(titles)] == titles
    assert read.text["td"] == ["14", "2", "0", "0", "5", "21"]
    assert ("scope", "col") in read.attributes
    assert ("lang", "en") in read.attributes
    assert not read.open


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_html_with_hostile_names_has_no_tags_of_theirs_and_loads_nothing(hostile: str) -> None:
    text = FORMATS["html"](_named(hostile)).decode()
    read = _Read(text)
    assert not {"script", "img", "iframe", "link", "object", "form"} & set(read.tags)
    assert not any(name.startswith("on") or name == "src" for name, _ in read.attributes)
    assert not {"\u202e", "\x00", "\x1b", "\x07"} & set(text)


def test_notes_keep_their_markup_and_their_headings_are_no_sections() -> None:
    meeting = replace(some_facts().meeting, notes=(Note("Call to Order", "# Loud\n\n- **bold**\n", "p0", 0),))
    read = _Read(to_html(compose(some_facts(meeting=meeting))))
    assert "Loud" in read.text["h4"]
    assert read.text["strong"] == ["bold"]
    assert "Loud" not in read.text["h2"]


def test_a_note_that_is_too_much_stands_as_it_was_typed() -> None:
    deep = ">" * 300 + " deep"
    meeting = replace(some_facts().meeting, notes=(Note("Call to Order", deep, "p0", 0),))
    assert deep in "".join(_Read(to_html(compose(some_facts(meeting=meeting)))).text["pre"])


def _rows(raw: bytes) -> list[dict[str, str]]:
    text = raw.decode()
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def test_csv_tells_every_seat_at_the_roll_call_and_every_result() -> None:
    rows = _rows(FORMATS["csv"](some_facts()))
    roll = [row["value"] for row in rows if row["what"] == "attendance"]
    assert (roll.count("present"), roll.count("by alternate"), roll.count("absent")) == (11, 2, 8)
    votes = [row for row in rows if row["what"] == "vote"]
    assert len(votes) == 21
    assert [row["value"] for row in rows if row["what"] == "result"] == ["adopted"]
    assert {row["ledger entry"] for row in votes} == {"41"}


def test_csv_tells_how_a_seat_voted_only_where_its_vote_is_public() -> None:
    ballot = a_ballot()
    (vote,) = ballot.votes["s15"]
    opened = replace(ballot, votes={**ballot.votes, "s15": (replace(vote, audience="public"),)})
    rows = _rows(FORMATS["csv"](some_facts(ballots={"b1": opened})))
    told = {row["seat"]: row["value"] for row in rows if row["what"] == "vote"}
    assert told["s15"] == "no"
    assert told["s16"] == "not voted"
    assert {told[f"s{n}"] for n in range(15)} == {"voted, for the council to know"}


@pytest.mark.parametrize("visibility", ["after_own_vote", "after_close"])
def test_csv_tells_nothing_of_a_sealed_ballot(visibility: str) -> None:
    ballot = a_ballot(closed_at=None)
    sealed = replace(ballot, terms=replace(ballot.terms, visibility=visibility))
    rows = _rows(FORMATS["csv"](some_facts(ballots={"b1": sealed})))
    assert [row["value"] for row in rows if row["what"] != "attendance"] == ["sealed"]


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_no_cell_of_a_spreadsheet_is_a_formula_or_breaks_out_of_its_line(hostile: str) -> None:
    rows = _rows(FORMATS["csv"](_named(hostile)))
    assert len(rows) == 21 + 21 + 1
    cells = [cell for row in rows for cell in row.values()]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert not any("\n" in cell or "\r" in cell for cell in cells)


def _docx(facts: Facts) -> "docx.document.Document":
    return docx.Document(BytesIO(FORMATS["docx"](facts)))


def test_a_word_processor_finds_headings_lists_and_the_table() -> None:
    facts = some_facts()
    read = _docx(facts)
    titles = [section.title for section in compose(facts).sections]
    assert [one.text for one in read.paragraphs if one.style.name == "Heading 1"] == titles
    assert next(one.text for one in read.paragraphs if one.style.name == "Title") == compose(facts).title
    (table,) = read.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["For", "Against", "Abstained", "Recused", "Not voted", "Seats"],
        ["14", "2", "0", "0", "5", "21"],
    ]
    assert any(one.style.name == "List Bullet" and one.text == "Ledger entry 41." for one in read.paragraphs)
    assert (read.core_properties.title, read.core_properties.author) == (compose(facts).title, "")


def test_a_note_keeps_its_lists_marks_and_links_in_a_word_processor() -> None:
    note = "# Loud\n\n- one **bold**\n  - two\n\n[site](https://example.org/a?b=1)\n\n```\na\n  b\n```\n"
    meeting = replace(some_facts().meeting, notes=(Note("Call to Order", note, "p0", 0),))
    read = _docx(some_facts(meeting=meeting))
    told = {one.text: one for one in read.paragraphs}
    assert told["one bold"].style.name == "List Bullet"
    assert [run.text for run in told["one bold"].runs if run.bold] == ["bold"]
    assert told["two"].style.name == "List Bullet 2"
    assert told["Loud"].style.name == "Normal"
    assert told["  b"].runs[0].font.name == "Consolas"
    assert ' HYPERLINK "https://example.org/a?b=1" ' in "".join(told["site"]._p.itertext())


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_text_in_a_word_processor(hostile: str) -> None:
    facts = _named(hostile)
    read = _docx(facts)
    headings = [one.text for one in read.paragraphs if one.style.name == "Heading 1"]
    assert len(headings) == len(compose(facts).sections)
    text = "".join(read.element.body.itertext())
    assert not {"\u202e", "\x00", "\x1b", "\x07"} & set(text)
    targets = [one._target for part in [read.part] for one in part.rels.values() if one.is_external]
    assert targets == []


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "//evil.example"])
def test_an_address_that_is_not_of_the_web_or_mail_stands_as_text(target: str) -> None:
    facts = some_facts(meeting=replace(some_facts().meeting, recording=target))
    read = _Read(FORMATS["html"](facts).decode())
    assert target not in [value for name, value in read.attributes if name == "href"]
    assert f"Recording: {target}" in read.text["p"]
    assert f"<{target}>" not in FORMATS["md"](facts).decode()
    assert "HYPERLINK" not in "".join(_docx(facts).element.body.itertext())


@pytest.fixture(scope="module")
def in_office(tmp_path_factory) -> dict[str, str]:
    """The text of minutes with each hostile name, as another word processor lays them out."""
    folder, files = tmp_path_factory.mktemp("office"), {}
    for number, (kind, hostile) in enumerate(HOSTILE.items()):
        files[kind] = folder / f"minutes{number}.docx"
        files[kind].write_bytes(FORMATS["docx"](_named(hostile)))
    made = pdfs_of_office(*files.values())
    return {kind: read_by("pdftotext", "-layout", pdf, "-") for kind, pdf in zip(files, made, strict=True)}


@pytest.mark.parametrize("kind", HOSTILE)
def test_libreoffice_opens_what_a_word_processor_gets(in_office, kind):
    lines = [" ".join(line.split()) for line in in_office[kind].splitlines()]
    heads = ("For Against Abstaine", "Recused Not voted Seats")  # a wide font breaks "Abstained" in two
    assert any(line.startswith(heads[0]) and line.endswith(heads[1]) for line in lines)
    assert "14 2 0 0 5 21" in lines
    assert "Action Items" in lines
    assert not {"\u202e", "\x00", "\x1b", "\x07"} & set(in_office[kind])


def test_libreoffice_shows_markup_and_formulas_as_text(in_office):
    assert "<script>alert(1)</script>" in in_office["markup"]
    assert '=HYPERLINK("https://evil.example","x")' in in_office["formula"]
    assert "{{ 7 * 7 }} ${HOME}" in in_office["template"]


def test_a_name_of_the_roll_has_a_check_box_and_no_bullet_before_it(in_office):
    roll = [line.strip() for line in in_office["markup"].splitlines() if "☑" in line or "☐" in line]
    assert len(roll) == 21 + 13
    assert {line[0] for line in roll} == {"☑", "☐"}

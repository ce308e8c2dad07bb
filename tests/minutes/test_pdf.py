"""Minutes as PDF, read by poppler's programs."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tac_desk.domain.meeting import Note
from tac_desk.minutes import pdf
from tac_desk.minutes.compose import compose
from tac_desk.minutes.document import Bullet, Link, Minutes, Section, Written
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.formats import FORMATS
from tac_desk.minutes.pdf import to_pdf
from tests.minutes.other_programs import read_by
from tests.minutes.test_formats import HOSTILE, _named
from tests.minutes.test_minutes import some_facts

NOTE = """# Loud

- one **bold**
  - two
- [x] done

[site](https://example.org/a?b=1) and שלום, 你好, مرحبا

| a | b |
|---|---|
| c | d |
"""


def _file(folder: Path, raw: bytes) -> Path:
    path = folder / "minutes.pdf"
    path.write_bytes(raw)
    return path


def _outline(path: Path) -> list[str]:
    words = ("-xml", "-i", "-stdout", "-noroundcoord", path)
    found = ElementTree.fromstring(read_by("pdftohtml", *words)).find("outline")
    assert found is not None
    return [item.text or "" for item in found.iter("item")]


@pytest.fixture(scope="module")
def noted(tmp_path_factory) -> Path:
    """The minutes of a meeting with a note that holds all sorts of things."""
    meeting = replace(some_facts().meeting, notes=(Note("Call to Order", NOTE, "p0", 0),))
    return _file(tmp_path_factory.mktemp("pdf"), FORMATS["pdf"](some_facts(meeting=meeting)))


def test_the_outline_holds_the_sections_and_no_heading_of_a_note(noted):
    assert _outline(noted) == [section.title for section in compose(some_facts()).sections]
    assert "Loud" in read_by("pdftotext", noted, "-")


def test_roll_tally_and_result_stand_on_numbered_pages(noted):
    pages = read_by("pdftotext", "-layout", noted, "-").split("\f")[:-1]
    assert [page.rstrip().rpartition("\n")[2].strip() for page in pages] == [
        f"{number} of {len(pages)}" for number in range(1, len(pages) + 1)
    ]
    lines = [line.strip() for page in pages for line in page.splitlines()]
    assert "☑ Primary 0, Organisation 0 (Seat 0)" in lines
    assert "☐ Primary 13, Organisation 13 (Seat 13)" in lines
    assert "For Against Abstained Recused Not voted Seats" in [" ".join(line.split()) for line in lines]
    assert "14 2 0 0 5 21" in [" ".join(line.split()) for line in lines]
    assert any(line.endswith("Ledger entry 41.") for line in lines)


def test_the_title_stands_in_the_properties_and_every_font_in_the_file(noted):
    told = dict(line.split(":", 1) for line in read_by("pdfinfo", noted).splitlines())
    assert told["Title"].strip() == compose(some_facts()).title
    assert told["Author"].strip() == ""
    fonts = read_by("pdffonts", noted).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts  # embedded


def test_links_of_a_note_can_be_followed_and_its_scripts_are_kept(noted):
    urls = [line.split()[-1] for line in read_by("pdfinfo", "-url", noted).splitlines()[1:]]
    assert urls == ["https://example.org/a?b=1"]
    text = read_by("pdftotext", noted, "-")
    assert "שלום" in text
    assert "Foundation Staff" in text, "no ligatures"


def test_each_page_is_drawn(noted, tmp_path):
    read_by("pdftoppm", "-r", "30", "-gray", noted, tmp_path / "page")
    drawn = [len(set(page.read_bytes())) for page in tmp_path.glob("page*")]
    assert len(drawn) > 1
    assert min(drawn) > 20, "shades of grey on each page"


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_stay_text_in_a_pdf(hostile, tmp_path):
    facts = _named(hostile)
    path = _file(tmp_path, FORMATS["pdf"](facts))
    assert len(_outline(path)) == len(compose(facts).sections)
    assert not {"\u202e", "\x00", "\x1b", "\x07"} & set(read_by("pdftotext", path, "-"))
    assert read_by("pdfinfo", "-url", path).splitlines()[1:] == []
    assert read_by("pdfinfo", "-js", path) == ""


def test_an_address_cannot_end_the_text_it_stands_in(tmp_path):
    targets = (
        "https://a.example/)/S/JavaScript/JS(app.alert(1)",
        "https://a.example/(x",
        "https://a.example/ü",
    )
    blocks = (*(Link("See", target) for target in targets), Written(f"[note](<{targets[0]}>)"))
    raw = to_pdf(Minutes("Meeting", "", (Section("Said", blocks),), ""))
    assert b"JavaScript/JS(" not in raw
    urls = [line.split()[-1] for line in read_by("pdfinfo", "-url", _file(tmp_path, raw)).splitlines()[1:]]
    assert urls == [
        "https://a.example/%29/S/JavaScript/JS%28app.alert%281%29",
        "https://a.example/%28x",
        "https://a.example/%C3%BC",
        "https://a.example/%29/S/JavaScript/JS%28app.alert%281%29",
    ]


def test_a_word_longer_than_the_page_is_wide_is_broken_and_whole(tmp_path):
    long = "".join(f"n{number}" for number in range(500))
    minutes = Minutes("Meeting", "", (Section("Said", (Bullet(long),)),), "")
    text = read_by("pdftotext", _file(tmp_path, to_pdf(minutes)), "-").partition("Said")[2]
    assert long in "".join(text.split())


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_the_helper_opens_nothing_that_a_document_names(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    html = f'<img src="{pipe.as_uri()}"><link rel="stylesheet" href="{pipe}"><style>@import "{pipe}";</style><p>a'
    done = subprocess.run(pdf.HELPER, input=html.encode(), capture_output=True, timeout=30)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"%PDF")


@pytest.mark.parametrize(
    ("helper", "told"),
    [
        ("import time; time.sleep(60)", "longer than 0.5 seconds"),
        ("import sys; sys.exit('the reason')", "the reason"),
    ],
)
def test_a_helper_that_fails_or_never_ends_is_told_as_trouble(monkeypatch, helper, told):
    monkeypatch.setattr(pdf, "HELPER", (sys.executable, "-c", helper))
    with pytest.raises(MinutesError) as raised:
        to_pdf(Minutes("Meeting", "", (), ""), seconds=0.5)
    assert told in raised.value.cause
    assert "web page" in raised.value.next_step

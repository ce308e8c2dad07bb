"""Markdown from strangers: rendered harmlessly, by a helper that cannot hang the window."""

import sys
import time
from pathlib import Path

import pytest

from tac_desk.minutes.rich_text import TooMuch, to_html
from tac_desk.ui.render import MAX_TEXT, Renderer, plain_html


def test_ordinary_markdown_is_rendered(renderer: Renderer) -> None:
    html = renderer.render(
        "**bold** and ~~gone~~\n\n- [x] done\n- [ ] open\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    for piece in ("<strong>bold</strong>", "<del>gone</del>", "☑", "☐", "<td>1</td>"):
        assert piece in html


@pytest.mark.parametrize(
    "text",
    [
        "<img src=file:///etc/passwd>",
        "![x](http://tracker.example/a.png)",
        "<svg onload=alert(1)><style>@import url(file:///etc/passwd)</style></svg>",
        "<p style='background:url(http://x.example)' class=a id=b onclick=x()>hi</p>",
        "<script>alert(1)</script>",
        "<iframe src=https://x.example></iframe><object data=x></object><link rel=stylesheet href=x>",
        "<table background=x><tr><td background='file:///etc/passwd'>x</td></tr></table>",
    ],
)
def test_nothing_that_loads_or_runs_survives(text: str) -> None:
    html = to_html(text)
    for word in (
        "img",
        "svg",
        "style",
        "script",
        "iframe",
        "object",
        "link rel",
        "background",
        "onclick",
        "class",
    ):
        assert f"<{word}" not in html
        assert f" {word}=" not in html


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "data:text/html,x", "//evil.example/x",
        "relative/path", "\u2028javascript:alert(1)", "&#106;avascript:alert(1)", "vbscript:x", "ftp://x.example",
    ],
)  # fmt: skip
def test_only_web_and_mail_links_keep_their_address(href: str) -> None:
    assert "href" not in to_html(f'<a href="{href}">x</a>')


def test_web_and_mail_links_are_kept() -> None:
    html = to_html("[a](https://a.example/x?y=1) <mailto:b@b.example>")
    assert 'href="https://a.example/x?y=1"' in html


@pytest.mark.parametrize(
    "text",
    [
        ">" * 50 + " deep",
        "<table><tr><td>" * 7,
        "<div>" * 60,
        "|a|\n|-|\n" + "|x|\n" * 2100,
        "- a\n" * 2100,
        "אa" * 6000,
        ("אa" * 2000 + "\n\n") * 10,
    ],
)
def test_what_could_take_for_ever_to_lay_out_is_refused(text: str) -> None:
    with pytest.raises(TooMuch):
        to_html(text)


def test_a_long_listing_of_code_is_rendered() -> None:
    assert to_html("```\n" + "a line of code\n" * 2000 + "```").startswith("<pre>")


def test_refused_text_is_shown_as_it_stands(renderer: Renderer) -> None:
    assert renderer.render("<div>" * 60 + "**text**").startswith("<p>&lt;div&gt;")


def test_text_without_end_is_cut_and_plain(renderer: Renderer) -> None:
    html = renderer.render("**a** " * MAX_TEXT)
    assert "<strong>" not in html
    assert len(html) < 2 * MAX_TEXT


def test_what_the_markdown_library_forgets_to_put_back_is_put_back() -> None:
    assert to_html(r"<\\\\a@b.example>").startswith(r"<p><a>\\a@b.example")


def test_hidden_characters_count_as_long_as_they_are_shown(renderer: Renderer) -> None:
    html = renderer.render("\u202e" * MAX_TEXT)
    assert MAX_TEXT < len(html) < 2 * MAX_TEXT


def test_plain_text_is_whole_and_in_paragraphs_that_are_soon_laid_out() -> None:
    text = "אa" * 30_000
    paragraphs = plain_html(text).removeprefix("<p>").removesuffix("</p>").split("</p><p>")
    assert "".join(paragraphs) == text
    assert max(map(len, paragraphs)) <= 1024


def test_hidden_characters_are_spelled_out(renderer: Renderer) -> None:
    assert "⟨U+202E⟩" in renderer.render("a\u202eb")
    assert "⟨U+202E⟩" in plain_html("a\u202eb")


HANGING = """
import sys, time
from tac_desk.ui.render_helper import read, write
write(sys.stdout.buffer, "ready")
while (text := read(sys.stdin.buffer)) is not None:
    time.sleep(30 if "hang" in text else 0)
    write(sys.stdout.buffer, "<p>answered</p>")
"""


def test_a_helper_that_hangs_is_killed_and_another_one_started() -> None:
    renderer = Renderer(seconds=0.3, command=(sys.executable, "-c", HANGING))
    began = time.monotonic()
    assert renderer.render("please *hang*") == "<p>please *hang*</p>"
    assert time.monotonic() - began < 3
    assert renderer.render("fine") == "<p>answered</p>"
    renderer.close()


def test_the_helper_takes_no_module_from_the_folder_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("markdown", "nh3", "tac_desk"):
        (tmp_path / f"{module}.py").write_text(f"open({str(tmp_path / 'rang')!r}, 'w')", "utf-8")
    monkeypatch.chdir(tmp_path)
    renderer = Renderer()
    assert "<strong>" in renderer.render("**bold**")
    renderer.close()
    assert not (tmp_path / "rang").exists()


def test_a_helper_that_cannot_start_costs_only_the_rendering() -> None:
    renderer = Renderer(command=(sys.executable, "-c", "raise SystemExit(3)"))
    assert renderer.render("a *b*") == "<p>a *b*</p>"
    renderer.close()

"""Markdown from strangers: rendered harmlessly, by a helper that cannot hang the window."""

import sys
import time

import pytest

from tac_desk.ui.render import MAX_BYTES, Renderer, plain_html
from tac_desk.ui.render_helper import TooMuch, to_html


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
    "text", [">" * 50 + " deep", "<table><tr><td>" * 7, "<div>" * 60, "|a|\n|-|\n" + "|x|\n" * 2100]
)
def test_what_could_take_for_ever_to_lay_out_is_refused(text: str) -> None:
    with pytest.raises(TooMuch):
        to_html(text)


def test_refused_text_is_shown_as_it_stands(renderer: Renderer) -> None:
    assert renderer.render("<div>" * 60 + "**text**").startswith("<p>&lt;div&gt;")


def test_text_without_end_is_cut_and_plain(renderer: Renderer) -> None:
    html = renderer.render("**a** " * MAX_BYTES)
    assert "<strong>" not in html
    assert len(html) < MAX_BYTES


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


def test_a_helper_that_cannot_start_costs_only_the_rendering() -> None:
    renderer = Renderer(command=(sys.executable, "-c", "raise SystemExit(3)"))
    assert renderer.render("a *b*") == "<p>a *b*</p>"
    renderer.close()

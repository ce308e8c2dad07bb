"""Writes minutes as one HTML file that needs nothing else: no scripts, no pictures, nothing from the network."""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import chain, groupby
from urllib.parse import quote

from tac_desk.assets import resource
from tac_desk.domain.display import display_safe
from tac_desk.minutes.document import Block, Bullet, Check, Link, Minutes, Paragraph, Section, Table, Written
from tac_desk.minutes.markdown import address
from tac_desk.minutes.rich_text import TooMuch
from tac_desk.minutes.rich_text import to_html as rich


def to_html(minutes: Minutes) -> str:
    """The whole document. What is too much of a note to be turned into HTML stands as it was typed."""
    return _page(minutes, "page.css", _contents(minutes))


_SPACED = '<table border="0" cellspacing="0" cellpadding="4">'


_TARGET = re.compile(r'<a href="([^"]*)"')  # never in what is told as text: there is no < in it


def _encoded(target: str) -> str:
    """Without brackets and backslashes, which end a text in a PDF: Qt writes addresses into it as they are."""
    return quote(target, safe="%/:?#[]@!$&'*+,;=~")


def to_print(minutes: Minutes) -> str:
    """The document for paper, in the HTML and styles that Qt knows; its contents go into the outline of the PDF."""
    page = _page(minutes, "print.css").replace("<table>", _SPACED)
    return _TARGET.sub(lambda found: f'<a href="{escape(_encoded(unescape(found[1])))}"', page)


def _page(minutes: Minutes, style_file: str, *contents: str) -> str:
    title, style = _text(minutes.title), resource("minutes", style_file).read_text("utf-8")
    sections = (_section(*numbered) for numbered in enumerate(minutes.sections))
    return "\n".join(
        (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>",
            f'<h1>{title}</h1>\n<p class="place">{_text(minutes.place)}</p>',
            *contents,
            "<main>",
            *chain.from_iterable(sections),
            "</main>\n</body>\n</html>\n",
        )
    )


def _text(text: str) -> str:
    """`text` on one line, shown as it is: no markup, no control or bidi characters."""
    return escape(display_safe(" ".join(text.split())))


def rich_html(markdown: str) -> str:
    """Harmless HTML of a note, made here and now; as it was typed when it is too much for that."""
    try:
        return rich(display_safe(markdown, lines=True))
    except TooMuch:
        return f"<pre>{escape(display_safe(markdown, lines=True))}</pre>"


def _contents(minutes: Minutes) -> str:
    items = "\n".join(
        f'<li><a href="#s{number}">{_text(section.title)}</a></li>'
        for number, section in enumerate(minutes.sections)
    )
    return f'<nav aria-label="Contents">\n<ol>\n{items}\n</ol>\n</nav>'


def _section(number: int, section: Section) -> Iterator[str]:
    yield f'<section id="s{number}">\n<h{section.level}>{_text(section.title)}</h{section.level}>'
    for kind, blocks in groupby(section.blocks, key=_list_kind):
        if kind:
            yield f'<ul class="{kind}">\n' + "\n".join(_item(block) for block in blocks) + "\n</ul>"
        else:
            yield from (_block(block) for block in blocks)
    yield "</section>"


def _list_kind(block: Block) -> str:
    match block:
        case Check():
            return "roll"
        case Bullet():
            return "list"
    return ""


def _item(block: Block) -> str:
    match block:
        case Check(present, text):
            mark, word = ("☑", "present") if present else ("☐", "absent")
            return f'<li><span role="img" aria-label="{word}">{mark}</span> {_text(text)}</li>'
        case Bullet(text, level):
            indent = f' style="margin-left: {24 * level}px"' if level else ""
            return f"<li{indent}>{_text(text)}</li>"
    raise TypeError(block)


def _block(block: Block) -> str:
    match block:
        case Paragraph(text):
            return f"<p>{_text(text)}</p>"
        case Link(label, link):
            return f"<p>{_text(label)}: {_link(link)}</p>"
        case Written(markdown):
            return f'<div class="note">{_demoted(rich_html(markdown))}</div>'
        case Table():
            return _table(block)
    raise TypeError(block)


def _table(table: Table) -> str:
    heads = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in table.head)
    bars = [f'<td class="bar">{_bar(share)}</td>' for share in table.bars] or [""] * len(table.rows)
    heads += '<td class="bar"></td>' if table.bars else ""
    lines = "".join(
        f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}{bar}</tr>"
        for row, bar in zip(table.rows, bars, strict=True)
    )
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>{lines}</tbody>\n</table>"


def _bar(share: float) -> str:
    """Hidden from screen readers: the row says the same in figures."""
    width = round(120 * min(1.0, max(0.0, share)), 1)
    return (
        '<svg width="120" height="10" aria-hidden="true">'
        '<rect class="whole" width="120" height="10" rx="2"/>'
        f'<rect class="part" width="{width}" height="10" rx="2"/></svg>'
    )


def _link(link: str) -> str:
    href, text = address(link), _text(link)
    return text if href is None else f'<a href="{escape(href)}" rel="noopener noreferrer">{text}</a>'


def _demoted(html: str) -> str:
    """A note's own headings must not pass for sections; what a note holds as text is escaped and has no tags."""
    for level in (1, 2, 3):
        html = html.replace(f"<h{level}>", "<h4>").replace(f"</h{level}>", "</h4>")
    return html

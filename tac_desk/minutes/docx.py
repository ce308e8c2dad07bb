"""Writes minutes for word processors, with real headings, lists and tables.

The text is put together in one piece: building a document of a thousand decisions element by element takes ten times as
long.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from tac_desk.domain.display import display_safe
from tac_desk.minutes.document import Block, Bullet, Check, Link, Minutes, Paragraph, Section, Table, Written
from tac_desk.minutes.docx_notes import note_paragraphs
from tac_desk.minutes.html import rich_html
from tac_desk.minutes.markdown import address

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_BULLETS = ("ListBullet", "ListBullet2", "ListBullet3")


def to_docx(minutes: Minutes) -> bytes:
    """The whole document, which names no author and no time of its own."""
    from docx import Document
    from docx.oxml import parse_xml

    made = Document()
    made.core_properties.title, made.core_properties.author = _plain(minutes.title)[:255], ""
    body = made.element.body
    text = "".join(_document(minutes))
    end = body[-1]  # the settings of the page, which stay last
    for element in list(parse_xml(f"<w:body {_SPACE}>{text}</w:body>")):
        end.addprevious(element)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _document(minutes: Minutes) -> Iterator[str]:
    yield paragraph("Title", run(minutes.title))
    yield paragraph("Subtitle", run(minutes.place))
    for section in minutes.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield paragraph(f"Heading{section.level - 1}", run(section.title))
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield paragraph("", run(text))
        case Link(label, link):
            target = address(link)
            told = run(link) if target is None else hyperlink(target, run(link, "u"))
            yield paragraph("", run(f"{label}: "), told)
        case Check(present, text):
            yield paragraph("List", run(f"{'☑' if present else '☐'} {text}"))
        case Bullet(text, level):
            yield paragraph(_BULLETS[min(level, len(_BULLETS) - 1)], run(text))
        case Written(markdown):
            yield from note_paragraphs(rich_html(markdown), paragraph, run, hyperlink)
        case Table(head, rows):
            yield _table(head, rows)


def paragraph(style: str, *runs: str) -> str:
    told = f"<w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>" if style else ""
    return f"<w:p>{told}{''.join(runs)}</w:p>"


def run(text: str, *marks: str) -> str:
    """Text with the marks b, i, u, strike or code; on one line, without hidden characters."""
    look = "".join(
        '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>'
        if mark == "code"
        else f"<w:{mark}{_VALUES.get(mark, '')}/>"
        for mark in marks
    )
    told = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{told}<w:t xml:space="preserve">{escape(_plain(text, strip=False))}</w:t></w:r>'


_VALUES = {"u": ' w:val="single"'}


def hyperlink(target: str, inside: str) -> str:
    """A link as a field, which needs no entry in another part of the file."""
    told = escape(target, {'"': "%22"})
    begin, mid, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    order = f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "{told}" </w:instrText></w:r>'
    return f"{begin}{order}{mid}{inside}{end}"


def _plain(text: str, *, strip: bool = True) -> str:
    joined = " ".join(text.split()) if strip else " ".join(text.splitlines())
    return display_safe(joined)


def _table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    grid = "".join("<w:gridCol/>" for _ in head)
    first = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{''.join(_cell(run(cell, 'b')) for cell in head)}</w:tr>"
    others = "".join(f"<w:tr>{''.join(_cell(run(cell)) for cell in row)}</w:tr>" for row in rows)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{first}{others}</w:tbl>{paragraph('')}"
    )


def _cell(inside: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{paragraph("", inside)}</w:tc>'

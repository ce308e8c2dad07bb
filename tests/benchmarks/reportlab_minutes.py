"""Writes minutes as PDF with reportlab, in an interpreter that has it: outline, links, page numbers, fonts embedded.

Reads blocks as JSON from the standard input.
`reportlab_minutes.py FONT.ttf BOLD.ttf OUT.pdf`
"""

import json
import sys
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

TEXT = ParagraphStyle("text", fontName="text", fontSize=10, leading=13, spaceAfter=4)
HEAD = ParagraphStyle("head", parent=TEXT, fontName="bold", fontSize=13, leading=17)
ITEM = ParagraphStyle("item", parent=TEXT, leftIndent=14)
GRID = [
    ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
    ("FONT", (0, 0), (-1, 0), "bold"),
    ("FONT", (0, 1), (-1, -1), "text"),
]


class Numbered(Canvas):
    """Knows how many pages there are only at the end: each is kept until then."""

    def __init__(self, *words: Any, **named: Any) -> None:
        super().__init__(*words, **named)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for state in self._pages:
            self.__dict__.update(state)
            self.setFont("text", 8)
            self.drawRightString(540, 30, f"{self._pageNumber} of {len(self._pages)}")
            super().showPage()
        super().save()


class Outlined(SimpleDocTemplate):
    def afterFlowable(self, flowable: Any) -> None:
        if (key := getattr(flowable, "key", None)) is not None:
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, 0)


def story(title: str, sections: list[tuple[str, list[list[Any]]]]) -> list[Any]:
    made = [Paragraph(escape(title), HEAD)]
    for number, (name, blocks) in enumerate(sections):
        made.append(Paragraph(escape(name), HEAD))
        made[-1].key = f"s{number}"
        made += [flowable(*block) for block in blocks]
    return made


def flowable(kind: str, *what: Any) -> Any:
    if kind == "Table":
        return Table([what[0], *what[1]], style=GRID, hAlign="LEFT")
    if kind == "Bullet":
        return Paragraph(escape(what[0]), ITEM, bulletText="•")
    if kind == "Check":
        return Paragraph(f"{'☑' if what[0] else '☐'} {escape(what[1])}", TEXT)
    if kind == "Link":
        return Paragraph(f'{escape(what[0])}: <a href="{escape(what[1])}">{escape(what[1])}</a>', TEXT)
    return Paragraph(escape(what[0]), TEXT)


if __name__ == "__main__":
    told = json.load(sys.stdin)
    pdfmetrics.registerFont(TTFont("text", sys.argv[1]))
    pdfmetrics.registerFont(TTFont("bold", sys.argv[2]))
    Outlined(sys.argv[3], title=told["title"]).build(
        story(told["title"], told["sections"]), canvasmaker=Numbered
    )

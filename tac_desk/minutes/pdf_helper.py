"""Prints HTML from the standard input as PDF to the standard output, in a process of its own.

Qt lays the text out, for it shapes every script and finds a font for it; pypdf adds what Qt does not write.
"""

import sys
from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

MARGIN = 20.0  # millimetres
FOOT = 0.04  # of the height between the margins, for the number of the page
FONTS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
POINTS = 10
INDENT = 20.0  # points, of a list
SECTION = 2  # the level of headings that go into the outline; those of notes are smaller
Place = tuple[str, int]
"""A section's title and the page it begins on, from 0."""


class _Closed(QTextDocument):
    """Reads no file, whatever the text names."""

    def loadResource(self, kind: int, _name: QUrl | str) -> QByteArray | QImage:
        picture = kind == QTextDocument.ResourceType.ImageResource.value
        return QImage(1, 1, QImage.Format.Format_Mono) if picture else QByteArray(b" ")


def print_pdf(html: str) -> bytes:
    """Needs a QGuiApplication, and the thread it was made in."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_layout())
    document = _Closed()
    document.setDefaultFont(_font())
    document.setIndentWidth(INDENT)
    document.setDefaultTextOption(_anywhere())
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html)
    title = document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    writer.setTitle(title)
    _paint(document, writer)
    places = _places(document)
    return _with_outline(bytes(buffer.data().data()), title, places)


def _layout() -> QPageLayout:
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter)


def _font() -> QFont:
    """Without ligatures: who searches the file for "staff" finds no word that holds a letter "ff"."""
    font = QFont(FONTS, POINTS)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _anywhere() -> QTextOption:
    """Words longer than a line are broken."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    whole = QRectF(writer.pageLayout().paintRectPixels(writer.resolution()))
    width, height = whole.width(), whole.height() * (1 - FOOT)
    document.setPageSize(QSizeF(width, height))
    pages = document.pageCount()
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
        painter.setPen(QColor("#555555"))
        foot = QRectF(0, height, width, whole.height() - height)
        bottom = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, bottom, f"{page + 1} of {pages}")
    painter.end()


def _places(document: QTextDocument) -> list[Place]:
    height, layout = document.pageSize().height(), document.documentLayout()
    block, found = document.begin(), []
    while block.isValid():
        if block.blockFormat().headingLevel() == SECTION:
            found.append((block.text(), int(layout.blockBoundingRect(block).top() // height)))
        block = block.next()
    return found


def _with_outline(pdf: bytes, title: str, places: Sequence[Place]) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf))
    for name, page in places:
        writer.add_outline_item(title=name, page_number=page)
    writer.page_mode = "/UseOutlines"
    writer.root_object[NameObject("/Lang")] = TextStringObject("en")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


if __name__ == "__main__":
    application = QGuiApplication(["tac-desk", "-platform", "offscreen"])
    sys.stdout.buffer.write(print_pdf(sys.stdin.buffer.read().decode()))

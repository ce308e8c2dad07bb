"""Prints a dossier, or copies it as Markdown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.dossier_paper import dossier_paper
from tac_desk.ui.render import Renderer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 10
STYLE = """
    h1 { font-size: 16pt; } h2 { font-size: 12pt; } h3 { font-size: 10pt; }
    table { border-collapse: collapse; } th, td { border: 1px solid; padding: 3px 6px; }
"""
"""Black on white, whatever the theme of the screen."""


class DossierPrinting(QObject):
    """`told(str)`: a word to the person."""

    told = Signal(str)

    def __init__(self, courier: Courier, renderer: Renderer, window: QWidget) -> None:
        super().__init__(window)
        self._courier, self._renderer, self._window = courier, renderer, window
        self._document: QTextDocument | None = None

    def copy(self, view: DossierView | None) -> None:
        """As Markdown, into the clipboard."""
        if view is None:
            self.told.emit(self.tr("Open a dossier first."))
            return
        QGuiApplication.clipboard().setText(dossier_paper(view, times.now_ms()))
        self.told.emit(self.tr("Copied as Markdown."))

    def begin(self, view: DossierView | None) -> None:
        """Set it, then ask for the printer; a file is one of the choices."""
        if view is None:
            self.told.emit(self.tr("Open a dossier first."))
            return
        text, renderer = dossier_paper(view, times.now_ms()), self._renderer
        self._courier.work(lambda: renderer.render(text), then=self._ask)

    def _ask(self, html: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._document = document(html, self)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the dossier"))
        dialog.accepted.connect(lambda: self.print(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print(self, printer: "QPrinter") -> None:
        """What `begin` has set, on `printer`."""
        if self._document is not None:
            self._document.print_(printer)
            self.told.emit(self.tr("Sent to the printer."))


def document(html: str, parent: QObject | None = None) -> QTextDocument:
    """Harmless HTML from the renderer, ready for paper."""
    made = QTextDocument(parent)
    font = made.defaultFont()
    font.setPointSizeF(POINTS)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(STYLE)
    made.setHtml(html)
    return made

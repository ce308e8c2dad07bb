"""A dossier on paper and in the clipboard."""

from dataclasses import replace
from pathlib import Path

from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import NOW, dossier_view
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tac_desk.domain.dossier import Audience
from tac_desk.ui.dossier_paper import dossier_paper
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.printing import DossierPrinting

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_text_holds_what_the_page_says() -> None:
    view = dossier_view(0)
    text = dossier_paper(view, NOW)
    assert text.startswith("# \\#112 Lattice Forge")
    for row in view.rows:
        assert f"| {row.criterion.number} |" in text
    for comment in view.comments:
        assert comment.comment.text.splitlines()[0].lstrip("#").strip() in text
    assert "Needs" in text, "the arithmetic of the vote"


def test_paper_says_so_when_not_everybody_may_read_it() -> None:
    view = dossier_view(0)
    public = tuple(
        replace(row, comment=replace(row.comment, audience=Audience.PUBLIC)) for row in view.comments
    )
    assert "Not for the public" in dossier_paper(view, NOW)
    assert "Not for the public" not in dossier_paper(replace(view, comments=public), NOW)


def test_a_hostile_name_is_no_markup() -> None:
    view = dossier_view(0)
    named = replace(view, dossier=replace(view.dossier, name="[x](http://evil.example) | <b>\u202e"))
    text = dossier_paper(named, NOW)
    assert "[x](" not in text
    assert "\u202e" not in text


def test_ctrl_p_sets_it_and_what_is_printed_can_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_dossier(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is not None)
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.close()
    printing = window.findChild(DossierPrinting)
    assert printing is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing.print(printer)
    pages = PdfReader(tmp_path / "out.pdf").pages
    printed = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Lattice Forge" in printed
    assert "Discussion" in printed


def test_it_is_copied_as_markdown(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "Open a dossier first" in window.toast.text.text()
    open_dossier(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text().startswith("# \\#112 Lattice Forge")

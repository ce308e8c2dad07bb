"""What helps somebody who mends this program: versions, figures, the log; to be read before it is given away."""

import platform
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from tac_desk.minutes.write import write_text
from tac_desk.ui.ask_file import ask_for_file
from tac_desk.ui.courier import Courier
from tac_desk.ui.logbook import FILE
from tac_desk.ui.logbook import newest as newest_lines
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row

Figures = Iterable[tuple[str, str]]


def versions() -> list[tuple[str, str]]:
    """What runs here: name and version of each part."""
    screens = QGuiApplication.screens()
    sizes = (f"{one.size().width()}x{one.size().height()}@{one.devicePixelRatio():g}" for one in screens)
    return [
        ("TAC Desk", version("tac-desk")),
        ("Python", sys.version.split()[0]),
        ("Qt", qVersion() or "?"),
        ("PySide6", version("PySide6-Essentials")),
        ("Platform", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("Window system", QGuiApplication.platformName()),
        ("Screens", ", ".join(sizes)),
    ]


def report(figures: Figures, log: str) -> str:
    """The whole as plain text; the person's own folder is shortened to `~`."""
    lines = [f"{name}: {value}" for name, value in (*versions(), *figures)]
    text = "\n".join([*lines, "", f"{FILE}:", log or "(empty)"])
    return text.replace(str(Path.home()), "~")


class DiagnosticsDialog(ReadingOrder, QDialog):
    """`told(str)`: a word to the person. What is shown is what is copied and saved, to the last letter."""

    told = Signal(str)

    def __init__(self, courier: Courier, profile: Path, over: QWidget) -> None:
        super().__init__(over)
        self._courier, self._profile = courier, profile
        self.setWindowTitle(self.tr("Diagnostics"))
        self.resize(px(760), px(560))
        layout = column(self, "two", "one")
        hint = self.tr(
            "Versions, figures and the log of this program: what happened when, with no names and no texts of yours. "
            "Nothing is sent by itself; read it, then copy or save it for whoever helps you."
        )
        layout.addWidget(Words(hint, self, "muted", wrap=True))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        layout.addWidget(self.text, 1)
        acts = row()
        self.copy = button(self.tr("&Copy"), self, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.save = button(self.tr("&Save…"), self)
        self.save.clicked.connect(self._on_save)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        for part in (self.copy, self.save):
            acts.addWidget(part)
        acts.addStretch(1)
        acts.addWidget(close)
        layout.addLayout(acts)
        courier.ask(lambda desk: desk.figures(), then=self._on_figures)

    def _on_figures(self, figures: Figures) -> None:
        self.text.setPlainText(report(figures, newest_lines(self._profile)))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.emit(self.tr("Copied."))

    def _on_save(self) -> None:
        kinds = {"txt": self.tr("Plain text")}
        ask_for_file(self, self.tr("Save the diagnostics"), "tac-desk-diagnostics.txt", kinds, self.write)

    def write(self, file: Path) -> None:
        """The file dialog has asked already whether `file` may be replaced."""
        text = self.text.toPlainText()
        self._courier.work(
            lambda: write_text(text, file, replace=True), then=lambda _: self._on_written(file.name)
        )

    def _on_written(self, name: str) -> None:
        self.told.emit(self.tr("Saved: {}").format(name))

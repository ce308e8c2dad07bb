"""The small windows: the sheet of shortcuts, and what this program is."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, button, column


class ShortcutSheet(ReadingOrder, QDialog):
    """All keys at a glance; Esc closes it."""

    def __init__(self, lines: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(px(640), px(560))
        layout = column(self, "two", "one_half")
        layout.addWidget(Words(self.tr("Keyboard shortcuts"), self, "title"))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setWidget(self._sheet(lines))
        layout.addWidget(scroll, 1)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _sheet(self, lines: Sequence[tuple[str, str, str]]) -> QWidget:
        sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setVerticalSpacing(length("half"))
        grid.setHorizontalSpacing(length("three"))
        place = 0
        for title, group in groupby(lines, key=lambda line: line[0]):
            heading = Words(title, sheet, "caps")
            heading.setContentsMargins(0, length("one") if place else 0, 0, 0)
            grid.addWidget(heading, place, 0, 1, 2)
            place += 1
            for _, text, keys in group:
                grid.addWidget(Words(text, sheet), place, 0)
                grid.addWidget(Words(keys, sheet, "key"), place, 1)
                place += 1
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(place, 1)
        return sheet


class AboutDialog(ReadingOrder, QDialog):
    """Name, version, licence, and where the data are."""

    def __init__(self, council: str, profile: str, parent: QWidget) -> None:
        from importlib.metadata import version

        super().__init__(parent)
        self.setWindowTitle(self.tr("About TAC Desk"))
        layout = column(self, "three", "one")
        layout.addWidget(Words(self.tr("TAC Desk {}").format(version("tac-desk")), self, "title"))
        texts = [self.tr("Reviews, sponsorships and votes, on line and off.")]
        if council:
            texts.append(self.tr("Council: {}").format(council))
        if profile:
            texts.append(self.tr("Your data: {}").format(profile))
        texts.append(self.tr("BSD-3-Clause licence. Built with Qt for Python (LGPL)."))
        for text in texts:
            layout.addWidget(Words(text, self, wrap=True).let_select())
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close)

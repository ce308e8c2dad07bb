"""What was found for one criterion, to be read and its places copied."""

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from tac_desk.desk.views import FindingRow
from tac_desk.domain.display import display_safe
from tac_desk.ui.findings_html import ALL_FINDINGS, ALL_PLACES, COPY, findings_html, place_of
from tac_desk.ui.widgets.safe_browser import SafeBrowser


class FindingsView(SafeBrowser):
    """A click on a place, or Enter on it after Tab, copies it. `copied(str)`: this place is in the clipboard."""

    copied = Signal(str)

    _findings: tuple[FindingRow, ...] = ()
    _opened: frozenset[int] = frozenset()
    _whole = False

    def show_findings(self, findings: tuple[FindingRow, ...]) -> None:
        if findings != self._findings:
            self._findings, self._opened, self._whole = findings, frozenset(), False
        self.show_html(findings_html(findings, self._opened, whole=self._whole))

    def menu_at(self, place: QPoint) -> QMenu:
        """The context menu at `place` of the viewport."""
        menu = self.createStandardContextMenu()
        action, _, number = self.anchorAt(place).partition(":")
        if action == COPY:
            copy = menu.addAction(self.tr("Copy the path and the line"))
            copy.triggered.connect(lambda: self._copy(int(number)))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu_at(event.pos())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _on_anchor_clicked(self, url: QUrl) -> None:
        number = int(url.path())
        if url.scheme() == COPY:
            self._copy(number)
        elif url.scheme() == ALL_FINDINGS:
            self._whole = True
            self.show_findings(self._findings)
        elif url.scheme() == ALL_PLACES:
            self._opened |= {number}
            self.show_findings(self._findings)

    def _copy(self, number: int) -> None:
        place = display_safe(place_of(self._findings[number]))
        QGuiApplication.clipboard().setText(place)
        self.copied.emit(place)

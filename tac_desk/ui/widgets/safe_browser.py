"""Shows HTML that came from others: loads nothing, and asks before it opens a link."""

from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import QByteArray, QEvent, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QMessageBox, QSizePolicy, QTextBrowser, QWidget

from tac_desk.domain.display import display_safe
from tac_desk.ui.theme.look import tokens
from tac_desk.ui.theme.tokens import Tokens

NOTHING = QByteArray(b" ")  # not empty, since Qt looks for a file itself when it gets nothing
LONG = 10_000  # characters, from which on laying out takes longer than a person waits
HIGHEST = 8_000_000  # what Qt can lay out in units of its own, and of which it makes nonsense in the midst of tables
SCHEMES = ("http", "https", "mailto")


class SafeBrowser(QTextBrowser):
    """As high as its text, so that the page around it scrolls; a long one is laid out bit by bit, and grows meanwhile.

    `link_wanted(QUrl)`: a link was chosen; by default a question is asked, then the system's browser opens it.
    """

    link_wanted = Signal(QUrl)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self._follow: Callable[[QUrl], bool] = _leads_nowhere
        self._html = ""
        self._scheme: Tokens | None = None

    def loadResource(self, kind: int, _name: QUrl | str) -> QByteArray | QImage:
        """Nothing of what is named; an empty picture for a picture, since Qt reads the file itself for want of one."""
        return _no_picture() if kind == QTextDocument.ResourceType.ImageResource.value else NOTHING

    def setSource(self, *_anything: object) -> NoReturn:
        raise PermissionError("a SafeBrowser shows text it is given, never an address")

    def show_html(self, html: str) -> None:
        """Show HTML from `render.Renderer`, or built here with every foreign text escaped."""
        if html == self._html and self._scheme == tokens():
            return
        self._html, self._scheme = html, tokens()
        self.document().setDefaultStyleSheet(style())
        self.setHtml(html)
        self._fit()

    def inner_links(self, follow: Callable[[QUrl], bool]) -> None:
        """Only for texts of our own: `follow` is given each link first, and says whether it led somewhere."""
        self._follow = follow

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self.show_html(self._html)

    def _fit(self, so_far: QSizeF | None = None) -> None:
        """`so_far`: of what is laid out by now. To ask the document for its size lays out all of it at once."""
        if self.document().characterCount() <= LONG:
            so_far = self.document().size()
        if so_far is not None and 0 <= so_far.height() < HIGHEST:
            bar = self.horizontalScrollBar()
            extra = bar.height() if bar.maximum() > 0 else 0
            self.setFixedHeight(int(so_far.height()) + 4 + extra)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if not self._follow(url) and url.scheme() in SCHEMES:
            self.link_wanted.emit(url)
            self._ask(url)

    def _ask(self, url: QUrl) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Open a link"))
        box.setText(self.tr("Open this address outside TAC Desk?"))
        box.setInformativeText(link_text(url))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: QDesktopServices.openUrl(url))
        box.open()


def _leads_nowhere(_url: QUrl) -> bool:
    return False


def _no_picture() -> QImage:
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(0)
    return empty


def link_text(url: QUrl) -> str:
    """The host as it is really spelled (punycode), then the whole address."""
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    host = url.host(encoded) or url.path(encoded)
    return f"{display_safe(host)}\n\n{display_safe(bytes(url.toEncoded().data()).decode('ascii', 'replace'))}"


def style() -> str:
    """The style sheet of the documents, in the colours of the present theme."""
    theme = tokens()
    names = theme.colors
    small = f"{theme.points['small']:.1f}pt"
    mono = f"font-family: monospace; font-size: {small}; background-color: {names['sunken']};"
    return f"""
        a {{ color: {names["link"]}; }}
        h1, h2, h3, h4 {{ font-size: {theme.points["heading"]:.1f}pt; font-weight: 600; margin: 10px 0 4px 0; }}
        p {{ margin: 0 0 8px 0; }}
        ul, ol {{ margin: 0 0 8px 0; }}
        code {{ {mono} }}
        pre {{ {mono} margin: 4px 0 8px 0; }}
        blockquote {{ color: {names["muted"]}; margin: 0 0 8px 16px; }}
        table {{ border-collapse: collapse; border: 1px solid {names["border"]}; margin: 4px 0 8px 0; }}
        th, td {{ border: 1px solid {names["border"]}; padding: 4px 8px; }}
        th {{ background-color: {names["sunken"]}; }}
        .muted {{ color: {names["muted"]}; }}
        .small {{ font-size: {small}; color: {names["muted"]}; }}
    """

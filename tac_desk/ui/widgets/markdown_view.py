"""Shows Markdown from others: as plain text at once, rendered as soon as the helper has answered."""

from PySide6.QtWidgets import QWidget

from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer, plain_html
from tac_desk.ui.widgets.safe_browser import SafeBrowser

FIRST = 2000
"""Characters of plain text shown until the rendered text is there."""


class MarkdownView(SafeBrowser):
    """One text; showing the same text again does nothing."""

    def __init__(self, parent: QWidget, name: str, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent, name)
        self._courier = courier
        self._renderer = renderer
        self._text: str | None = None

    def show_markdown(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self.show_html(plain_html(text[:FIRST]))
        renderer = (
            self._renderer
        )  # the job must not hold this widget: its last reference would die on that thread
        self._courier.work(lambda: (text, renderer.render(text)), then=self._on_rendered)

    def _on_rendered(self, answer: tuple[str, str]) -> None:
        text, html = answer
        if text == self._text:
            self.show_html(html)

"""The window in which a secretary reads minutes, and what the linter found in them, before they are written."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from tac_desk.minutes.lint.slip import Slip
from tac_desk.ui import html, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.plural import plural
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, frame, row
from tac_desk.ui.widgets.markdown_view import MarkdownView
from tac_desk.ui.widgets.safe_browser import SafeBrowser

translate = words.translate


@dataclass(frozen=True, slots=True)
class Draft:
    """The public minutes as they would be written now, in Markdown, and what the linter found in them."""

    text: str
    slips: Sequence[Slip] = ()


class MinutesDialog(ReadingOrder, QDialog):
    """Accepted: go on with the minutes as they are. Esc and *Back to the notes* leave everything as it is.

    `go_on` is what the button says that accepts. Return goes on where there is nothing to look at, and back where
    there is.
    """

    def __init__(
        self, draft: Draft, go_on: str, courier: Courier, renderer: Renderer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The minutes before they go out"))
        room = parent.window().size()
        self.resize(min(px(760), room.width() - px(40)), min(px(640), room.height() - px(40)))
        layout = column(self, "two", "one_half")
        layout.addWidget(Words(found(len(draft.slips)), self, "title", wrap=True))
        told = self.tr("This is the public part. Nothing is changed, and minutes can be written again.")
        layout.addWidget(Words(told, self, "muted", wrap=True))
        layout.addWidget(self._page(draft, courier, renderer), 1)
        layout.addLayout(self._end(go_on, is_clean=not draft.slips))
        self.finished.connect(self.deleteLater)

    def _page(self, draft: Draft, courier: Courier, renderer: Renderer) -> QScrollArea:
        """What was found, and below it the minutes."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        inside = QWidget(scroll)
        inside.setProperty("role", "column")
        layout = column(inside, "two", "one_half")
        around = frame(inside, "inset")
        around.setVisible(bool(draft.slips))
        self.slips = SafeBrowser(around, self.tr("What to look at"))
        self.slips.show_html("".join(map(_slip_html, draft.slips)))
        column(around, "one").addWidget(self.slips)
        self.text = MarkdownView(inside, self.tr("Minutes"), courier, renderer)
        self.text.show_markdown(draft.text)
        layout.addWidget(around)
        layout.addWidget(self.text)
        layout.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _end(self, go_on: str, *, is_clean: bool) -> QHBoxLayout:
        self.back = button(self.tr("&Back to the notes"), self, role="" if is_clean else "primary")
        self.back.clicked.connect(self.reject)
        self.go_on = button(go_on, self, role="primary" if is_clean else "")
        self.go_on.clicked.connect(self.accept)
        first = self.go_on if is_clean else self.back
        first.setDefault(True)
        first.setFocus()
        end = row()
        end.addStretch(1)
        end.addWidget(self.back if is_clean else self.go_on)
        end.addWidget(first)
        return end


def found(count: int) -> str:
    if not count:
        return translate("slips", "No slips were found")
    return plural(count, translate("slips", "1 thing to look at"), translate("slips", "{} things to look at"))


def _slip_html(slip: Slip) -> str:
    return (
        f"<p><b>{html.safe(slip.section)}</b><br>“{html.safe(slip.quote)}”<br>"
        f"{html.safe(slip.cause)} {html.safe(slip.next_step)}</p>"
    )

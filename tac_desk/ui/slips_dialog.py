"""The window in which a secretary looks at what the linter found in minutes, before they are written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from tac_desk.minutes.lint.slip import Slip
from tac_desk.ui import html, words
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser

translate = words.translate


class SlipsDialog(QDialog):
    """Accepted: go on with the minutes as they are. Esc and *Back to the notes* leave everything as it is.

    `go_on` is what the button says that accepts.
    """

    def __init__(self, slips: Sequence[Slip], go_on: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before these minutes are published"))
        room = parent.window().size()
        self.resize(min(px(680), room.width() - px(40)), min(px(560), room.height() - px(40)))
        layout = column(self, "two", "one_half")
        layout.addWidget(Words(found(len(slips)), self, "title", wrap=True))
        told = self.tr("These are suggestions. Nothing is changed, and minutes can be written again.")
        layout.addWidget(Words(told, self, "muted", wrap=True))
        layout.addWidget(self._list(slips), 1)
        layout.addLayout(self._end(go_on))
        self.finished.connect(self.deleteLater)

    def _list(self, slips: Sequence[Slip]) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        inside = QWidget(scroll)
        self.slips = SafeBrowser(inside, self.tr("What to look at"))
        self.slips.show_html("".join(map(_slip_html, slips)))
        layout = column(inside)
        layout.addWidget(self.slips)
        layout.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _end(self, go_on: str) -> QHBoxLayout:
        self.back = button(self.tr("&Back to the notes"), self, role="primary")
        self.back.clicked.connect(self.reject)
        self.back.setFocus()
        self.go_on = button(go_on, self)
        self.go_on.clicked.connect(self.accept)
        end = row()
        end.addStretch(1)
        end.addWidget(self.go_on)
        end.addWidget(self.back)
        return end


def found(count: int) -> str:
    return plural(count, translate("slips", "1 thing to look at"), translate("slips", "{} things to look at"))


def _slip_html(slip: Slip) -> str:
    return (
        f"<p><b>{html.safe(slip.section)}</b><br>“{html.safe(slip.quote)}”<br>"
        f"{html.safe(slip.cause)} {html.safe(slip.next_step)}</p>"
    )

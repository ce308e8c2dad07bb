"""The window in which a person looks at what a new epoch of the hub changes, and accepts it or not yet."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QWidget

from tac_desk.desk.views_epoch import EpochView, GoneEntry
from tac_desk.ui import html, times, words, words_actions
from tac_desk.ui.plural import plural
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser

translate = words.translate


class EpochDialog(ReadingOrder, QDialog):
    """Nothing is done unless the person accepts; Esc and *Not now* leave everything as it is."""

    def __init__(self, view: EpochView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setWindowTitle(self.tr("The hub goes on with another ledger"))
        room = parent.window().size()
        self.resize(min(px(680), room.width() - px(40)), min(px(620), room.height() - px(40)))
        layout = column(self, "two", "one_half")
        layout.addWidget(Words(self.windowTitle(), self, "title", wrap=True))
        for text, role in self._texts():
            layout.addWidget(Words(text, self, role, wrap=True))
        layout.addWidget(self._build_list(), 1)
        layout.addLayout(self._build_end())
        self.finished.connect(self.deleteLater)

    def _texts(self) -> Iterator[tuple[str, str]]:
        view = self._view
        yield (
            self.tr(
                "The hub was restored from a backup, and an officer let it go on without what could not be had "
                "back. Its new ledger (epoch {}) begins with the first {} entries of this computer's copy."
            ).format(view.epoch, view.since),
            "",
        )
        yield offered_again(view), "strong"
        yield (
            self.tr(
                "The computers of other members offer theirs in the same way. Open ballots are frozen until an "
                "officer resumes or cancels them; a vote that is refused meanwhile stays in your outbox, to be cast "
                "again. Nothing is sent, and nothing is lost, until you decide. Ask an officer if you have not heard "
                "of this."
            ),
            "muted",
        )

    def _build_list(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        inside = QWidget(scroll)
        self.entries = SafeBrowser(inside, self.tr("Entries that the new ledger does not begin with"))
        self.entries.show_html(gone_html(self._view))
        layout = column(inside)
        layout.addWidget(self.entries)
        layout.addStretch(1)
        scroll.setWidget(inside)
        return scroll

    def _build_end(self) -> QHBoxLayout:
        self.accept_button = button(self.tr("&Accept the new ledger"), self, role="primary")
        self.accept_button.setAccessibleDescription(offered_again(self._view))
        self.accept_button.clicked.connect(self.accept)
        self.not_now = button(self.tr("&Not now"), self)
        self.not_now.setAccessibleDescription(
            self.tr("Nothing changes; the desk does not exchange with the hub")
        )
        self.not_now.clicked.connect(self.reject)
        self.not_now.setFocus()
        end = row()
        end.addStretch(1)
        end.addWidget(self.not_now)
        end.addWidget(self.accept_button)
        return end


def offered_again(view: EpochView) -> str:
    """What of my own is sent again when the ledger is accepted."""
    mine = view.mine + view.waiting
    if not mine:
        return translate("epoch", "None of what is missing from it is yours; nothing has to be sent again.")
    return plural(
        mine,
        translate(
            "epoch", "1 action of yours is not in it; it is sent again, as you signed it, when you accept."
        ),
        translate(
            "epoch",
            "{} actions of yours are not in it; they are sent again, as you signed them, when you accept.",
        ),
    )


def gone_html(view: EpochView) -> str:
    """The entries that are gone, the oldest first; those of mine are marked."""
    if not view.gone:
        none = translate("epoch", "No entry of your copy is missing from it.")
        return f"<p class='muted'>{html.safe(none)}</p>"
    head = plural(
        view.gone,
        translate("epoch", "1 entry of your copy is not in it:"),
        translate("epoch", "{} entries of your copy are not in it:"),
    )
    lines = [f"<p><b>{html.safe(head)}</b></p>", *map(_entry_html, view.entries)]
    if (more := view.gone - len(view.entries)) > 0:
        left = translate("epoch", "and {} more").format(more)
        lines.append(f"<p>{html.safe(left)}</p>")
    return "".join(lines)


def _entry_html(entry: GoneEntry) -> str:
    what = words_actions.kind(entry.kind) if entry.kind else translate("epoch", "Not for you to read")
    when = f", {times.moment(entry.at)}" if entry.at else ""
    yours = translate("epoch", "yours, sent again")
    who = f"{entry.name} ({yours})" if entry.is_mine else entry.name
    about = html.safe(f"{what}: {entry.title}")
    told = html.safe(", ".join(filter(None, (translate("epoch", "Entry {}").format(entry.seq), who))) + when)
    return f"<p>{about}<br><span class='small'>{told}</span></p>"

"""The discussion of a dossier: what people wrote, rendered safely, and a box to answer in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tac_desk.desk.views import ActionState, CommentRow, DossierView
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Elided, Words, button, column, line, row
from tac_desk.ui.widgets.markdown_view import MarkdownView

SHOWN = 30
"""Newest comments shown at first; a button brings the others."""

AUDIENCES = ("council", "applicant", "public")


class DiscussionCard(Card):
    """`comment_wanted(text, audience)`; `comment_drafted(text)`: save this draft."""

    comment_wanted = Signal(str, str)
    comment_drafted = Signal(str)

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent, "", "comment")
        self._courier, self._renderer = courier, renderer
        self._shown: dict[str, CommentBlock] = {}
        self._most = SHOWN
        self._view: DossierView | None = None
        self._earlier = button("", self, role="quiet")
        self._earlier.clicked.connect(self._on_earlier)
        holder = QWidget(self)
        self._list = column(holder, gap="two")
        self._none = Words(self.tr("Nothing was said yet."), self, "muted")
        self.body.addWidget(self._earlier)
        self.body.addWidget(self._none)
        self.body.addWidget(holder)
        self._build_box()

    def _build_box(self) -> None:
        self.text = DraftText(
            self, self.tr("Comment"), self.tr("Write a comment; Markdown works, Ctrl+Enter sends"), 3
        )
        self.text.draft_ready.connect(self.comment_drafted)
        self.text.submit_wanted.connect(self._on_send)
        self._audience = QComboBox(self)
        self._audience.setAccessibleName(self.tr("Who may read the comment"))
        for code in AUDIENCES:
            self._audience.addItem(words.audience(code), code)
        send = button(self.tr("Add comment"), self, role="primary")
        send.clicked.connect(self._on_send)
        last = row()
        last.addWidget(self._audience)
        last.addStretch(1)
        last.addWidget(send)
        self.action = ActionLine(self)
        self.body.addWidget(line(self))
        self.body.addWidget(self.text)
        self.body.addLayout(last)
        self.body.addWidget(self.action)

    def show_view(self, view: DossierView) -> None:
        self._view = view
        count = len(view.comments)
        self.retitle(self.tr("Discussion ({})").format(count) if count else self.tr("Discussion"), "comment")
        self._none.setVisible(not count)
        rows = view.comments[-self._most :]
        self._earlier.setVisible(count > len(rows))
        self._earlier.setText(self.tr("Show {} earlier").format(count - len(rows)))
        self._place(rows)
        self.text.show_stored(view.draft_comment)

    def _place(self, rows: tuple[CommentRow, ...]) -> None:
        wanted = {shown.comment.id for shown in rows}
        for gone in set(self._shown) - wanted:
            block = self._shown.pop(gone)
            self._list.removeWidget(block)
            block.deleteLater()
        for place, shown in enumerate(rows):
            block = self._shown.get(shown.comment.id) or CommentBlock(self, self._courier, self._renderer)
            self._shown[shown.comment.id] = block
            block.show_comment(shown)
            if self._list.indexOf(block) != place:
                self._list.insertWidget(place, block)

    def reset(self) -> None:
        self._most = SHOWN
        self.text.clear_stored()
        self.action.show_refusal(None)

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self.text.clear_stored()

    def _on_earlier(self) -> None:
        self._most += SHOWN
        if self._view is not None:
            self.show_view(self._view)

    def _on_send(self) -> None:
        self.comment_wanted.emit(self.text.text().strip(), self._audience.currentData())


class CommentBlock(QWidget):
    """One comment: who, when, for whom, where it stands, and its text."""

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent)
        layout = column(self, gap="half")
        head = row()
        self._author = Elided("", self, "strong")
        self._when = Words("", self, "small")
        self._audience = Chip(self)
        self._state = Chip(self)
        head.addWidget(self._author)
        head.addWidget(self._when)
        head.addStretch(1)
        head.addWidget(self._audience)
        head.addWidget(self._state)
        self._text = MarkdownView(self, "", courier, renderer)
        layout.addLayout(head)
        layout.addWidget(self._text)

    def show_comment(self, shown: CommentRow) -> None:
        comment = shown.comment
        self._author.say(shown.author)
        self._when.say(times.ago(comment.at, times.now_ms()))
        self._when.setToolTip(times.moment(comment.at))
        self._audience.show_as(words.audience(comment.audience), "neutral")
        self._state.setVisible(shown.state is not ActionState.COUNTED)
        self._state.show_as(
            words.action_state(shown.state), words.ACTION_TONES[shown.state], shown.state.value
        )
        self._text.setAccessibleName(self.tr("Comment of {}").format(display_safe(shown.author)))
        self._text.show_markdown(comment.text)

"""The discussion of a dossier: what people wrote, rendered safely, and a box to answer in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tac_desk.desk.views import CommentRow, DossierView
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook import Criterion
from tac_desk.ui import words
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.comment_block import CommentBlock
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, line, name_choice, row

SHOWN = 30
"""Newest comments shown at first; a button brings the others."""

AUDIENCES = ("council", "applicant", "public")


class DiscussionCard(Card):
    """`comment_wanted(text, criterion, audience)`; `comment_drafted(text, criterion)`: save this draft.

    `criterion` is a key, or empty for a comment on the whole dossier.
    """

    comment_wanted = Signal(str, str, str)
    comment_drafted = Signal(str, str)

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent, "", "comment")
        self._courier, self._renderer = courier, renderer
        self._shown: dict[str, CommentBlock] = {}
        self._most = SHOWN
        self._view: DossierView | None = None
        self._titles: dict[str, str] = {}
        self._selected = self._about = ""
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
        self.text.draft_ready.connect(self._on_draft_ready)
        self.text.submit_wanted.connect(self._on_send)
        self.about = QCheckBox("", self)
        self.about.toggled.connect(self._on_about_toggled)
        self._audience = QComboBox(self)
        name_choice(self._audience, self.tr("Who may read the comment"))
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
        self.body.addWidget(self.about)
        self.body.addLayout(last)
        self.body.addWidget(self.action)

    def show_view(self, view: DossierView) -> None:
        self._view = view
        self._titles = {shown.criterion.key: shown.criterion.title for shown in view.rows}
        count = len(view.comments)
        self.retitle(self.tr("Discussion ({})").format(count) if count else self.tr("Discussion"), "comment")
        self._none.setVisible(not count)
        rows = view.comments[-self._most :]
        self._earlier.setVisible(count > len(rows))
        self._earlier.setText(self.tr("Show {} earlier").format(count - len(rows)))
        self._place(rows)
        if not view.draft_comment and not self.text.text() and not self._about:
            self._about = next(iter(view.draft_comments), "")  # what was undone comes back where it was
        self._show_stored(view)

    def show_criterion(self, criterion: Criterion) -> None:
        """This one is selected; a comment being written on another one stays with it."""
        self._selected = criterion.key
        self._show_about()

    def _show_stored(self, view: DossierView) -> None:
        about = self._about
        self.text.show_stored(view.draft_comments.get(about, "") if about else view.draft_comment)
        self._show_about()

    def _show_about(self) -> None:
        key = self._about or self._selected
        self.about.setVisible(bool(key))
        title = display_safe(self._titles.get(key, words.plain(key)))
        self.about.setText(self.tr("About: {}").format(title.replace("&", "&&")))
        self.about.setChecked(bool(self._about))

    def _on_about_toggled(self, checked: bool) -> None:
        """The words move along: saved under the new name before they leave the old one."""
        if checked == bool(self._about):
            return  # only shown as it is
        self.text.flush()
        before, self._about = self._about, self._selected if checked else ""
        if text := self.text.text():
            self.text.moved()
            self.comment_drafted.emit(text, self._about)
            self.comment_drafted.emit("", before)
        self._show_about()

    def _on_draft_ready(self, text: str) -> None:
        self.comment_drafted.emit(text, self._about)

    def _place(self, rows: tuple[CommentRow, ...]) -> None:
        wanted = {shown.comment.id for shown in rows}
        for gone in set(self._shown) - wanted:
            block = self._shown.pop(gone)
            self._list.removeWidget(block)
            block.deleteLater()
        for place, shown in enumerate(rows):
            block = self._shown.get(shown.comment.id) or CommentBlock(self, self._courier, self._renderer)
            self._shown[shown.comment.id] = block
            about = shown.comment.criterion
            title = self._titles.get(about, words.plain(about)) if about else ""
            block.show_comment(shown, title, is_news=self._is_news(shown))
            if self._list.indexOf(block) != place:
                self._list.insertWidget(place, block)
        self._order_keys(rows)

    def _is_news(self, shown: CommentRow) -> bool:
        """Whether somebody else wrote it after I looked; nothing is where I never did."""
        view, comment = self._view, shown.comment
        seen = view.seen if view is not None else None
        return (
            seen is not None and comment.at > seen and view is not None and comment.author != view.me.member
        )

    def _order_keys(self, rows: tuple[CommentRow, ...]) -> None:
        """Tab goes through the comments as they stand, then to the box below them."""
        before: QWidget = self._earlier
        for part in (*(self._shown[shown.comment.id].text for shown in rows), self.text):
            self.setTabOrder(before, part)
            before = part

    def reset(self) -> None:
        self._most = SHOWN
        self._about = ""
        self._show_about()
        self.text.clear_stored()
        self.action.show_refusal(None)

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self._about = ""
            self._show_about()
            self.text.clear_stored()

    def _on_earlier(self) -> None:
        self._most += SHOWN
        if self._view is not None:
            self.show_view(self._view)

    def _on_send(self) -> None:
        self.comment_wanted.emit(self.text.text().strip(), self._about, self._audience.currentData())

"""One comment of a discussion."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.threads import Thread
from tac_desk.desk.views import ActionState, CommentRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import times, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.plural import plural
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.flow import Flow
from tac_desk.ui.widgets.label import Elided, Words, button, column, row
from tac_desk.ui.widgets.markdown_view import MarkdownView


class CommentBlock(QWidget):
    """One comment: who, when, for whom, where it stands, its text, and what one can do with it.

    `reply_wanted(comment)`; `criterion_wanted(key)`: show the row it is about; `fold_wanted(comment)`: show or hide
    what was said below it.
    """

    reply_wanted = Signal(str)
    criterion_wanted = Signal(str)
    fold_wanted = Signal(str)

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent)
        self._id = self._criterion = ""
        self._layout = column(self, gap="half")
        head = row()
        self._author = Elided("", self, "strong")
        self._when = Words("", self, "small")
        self._to = Elided("", self, "small")
        self.news = Chip(self)
        self._audience = Chip(self)
        self._state = Chip(self)
        for part in (self._author, self._to, self._when, self.news):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._audience)
        head.addWidget(self._state)
        self.text = MarkdownView(self, "", courier, renderer)
        self._layout.addLayout(head)
        self._layout.addWidget(self.text)
        self._build_acts()

    def _build_acts(self) -> None:
        self.criterion = button("", self, role="quiet")
        self.criterion.clicked.connect(self._on_criterion)
        self.reply = button(self.tr("Reply"), self, role="quiet")
        self.reply.clicked.connect(self._on_reply)
        self.fold = button("", self, role="quiet")
        self.fold.clicked.connect(self._on_fold)
        acts = Flow()
        for part in (self.criterion, self.reply, self.fold):
            acts.addWidget(part)
        self._layout.addLayout(acts)

    def show_comment(self, shown: CommentRow, about: str, *, is_news: bool = False) -> None:
        """`about` names the criterion it concerns; empty when it concerns the whole dossier. `is_news`: never seen."""
        comment = shown.comment
        self._id, self._criterion = comment.id, comment.criterion or ""
        self.news.setVisible(is_news)
        self.news.show_as(self.tr("New"), "accent")
        who = display_safe(shown.author)
        self.criterion.setVisible(bool(about))
        self.criterion.setText(self.tr("On: {}").format(display_safe(about)).replace("&", "&&"))
        self.reply.setVisible(not shown.is_unsent)
        self.reply.setAccessibleName(self.tr("Reply to {}").format(who))
        self._author.say(shown.author)
        self._when.say(times.ago(comment.at, times.now_ms()))
        self._when.setToolTip(times.moment(comment.at))
        self._audience.show_as(words.audience(comment.audience), "neutral")
        self._state.setVisible(shown.state is not ActionState.COUNTED)
        self._state.show_as(
            words.action_state(shown.state), words.ACTION_TONES[shown.state], shown.state.value
        )
        self.text.setAccessibleName(self.tr("Comment of {}").format(who))
        self.text.show_markdown(comment.text)

    def show_first(self, thread: Thread, *, is_folded: bool, news: int) -> None:
        """It begins `thread`, in which `news` replies are new."""
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._to.hide()
        count, latest = len(thread.replies), thread.latest
        self.fold.setVisible(bool(count))
        if not is_folded:
            self.fold.setText(plural(count, self.tr("Hide 1 reply"), self.tr("Hide {} replies")))
            return
        text = plural(count, self.tr("Show 1 reply"), self.tr("Show {} replies"))
        when = times.ago(latest.comment.at, times.now_ms())
        last = self.tr("the latest of {}, {}").format(display_safe(latest.author), when)
        new = plural(news, self.tr("1 new"), self.tr("{} new")) if news else ""
        self.fold.setText(", ".join(filter(None, (text, new, last))).replace("&", "&&"))

    def show_reply(self, to: str) -> None:
        """It stands below the comment that begins its thread; `to` names whom it answers, unless it answers that."""
        self._layout.setContentsMargins(length("three"), 0, 0, 0)
        self._to.setVisible(bool(to))
        self._to.say(self.tr("to {}").format(to))
        self.criterion.hide()
        self.fold.hide()

    def controls(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        return [self.text, self.criterion, self.reply, self.fold]

    def _on_reply(self) -> None:
        if not self.reply.isHidden():
            self.reply_wanted.emit(self._id)

    def _on_criterion(self) -> None:
        self.criterion_wanted.emit(self._criterion)

    def _on_fold(self) -> None:
        if not self.fold.isHidden():
            self.fold_wanted.emit(self._id)

"""One comment of a discussion."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import ActionState, CommentRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import times, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Elided, Words, column, row
from tac_desk.ui.widgets.markdown_view import MarkdownView


class CommentBlock(QWidget):
    """One comment: who, when, for whom, where it stands, and its text."""

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent)
        layout = column(self, gap="half")
        head = row()
        self._author = Elided("", self, "strong")
        self._when = Words("", self, "small")
        self.criterion = Chip(self)
        self.news = Chip(self)
        self._audience = Chip(self)
        self._state = Chip(self)
        head.addWidget(self._author)
        head.addWidget(self._when)
        head.addWidget(self.news)
        head.addWidget(self.criterion)
        head.addStretch(1)
        head.addWidget(self._audience)
        head.addWidget(self._state)
        self.text = MarkdownView(self, "", courier, renderer)
        layout.addLayout(head)
        layout.addWidget(self.text)

    def show_comment(self, shown: CommentRow, about: str, *, is_news: bool = False) -> None:
        """`about` names the criterion it concerns; empty when it concerns the whole dossier. `is_news`: never seen."""
        comment = shown.comment
        self.news.setVisible(is_news)
        self.news.show_as(self.tr("New"), "accent")
        self.criterion.setVisible(bool(about))
        self.criterion.show_as(about, "neutral", "review")
        self._author.say(shown.author)
        self._when.say(times.ago(comment.at, times.now_ms()))
        self._when.setToolTip(times.moment(comment.at))
        self._audience.show_as(words.audience(comment.audience), "neutral")
        self._state.setVisible(shown.state is not ActionState.COUNTED)
        self._state.show_as(
            words.action_state(shown.state), words.ACTION_TONES[shown.state], shown.state.value
        )
        self.text.setAccessibleName(self.tr("Comment of {}").format(display_safe(shown.author)))
        self.text.show_markdown(comment.text)

"""The discussion of a dossier: what people wrote, in threads, and a box to write and answer in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook import Criterion
from tac_desk.ui.courier import Courier
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.comment_box import CommentBox
from tac_desk.ui.widgets.comment_list import CommentList
from tac_desk.ui.widgets.label import button, line


class DiscussionCard(Card):
    """`comment_wanted(text, target, audience)`; `comment_drafted(text, target)`: save this draft.

    `criterion_wanted(key)`: show the row that a comment is about; `reached(QWidget)`: bring this into view.
    """

    comment_wanted = Signal(str, str, str)
    comment_drafted = Signal(str, str)
    criterion_wanted = Signal(str)
    reached = Signal(object)

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent, "", "comment")
        self.to_new = button("", self, role="quiet")
        self.head.addWidget(self.to_new)
        self.list = CommentList(self, courier, renderer)
        self.box = CommentBox(self)
        self.text, self.about = self.box.text, self.box.about
        self.action = ActionLine(self)
        for part in (self.list, line(self), self.box, self.action):
            self.body.addWidget(part)
        self.to_new.clicked.connect(self.go_to_new)
        self.list.reply_wanted.connect(self.begin_reply)
        self.list.criterion_wanted.connect(self.criterion_wanted)
        self.list.reached.connect(self.reached)
        self.box.comment_wanted.connect(self.comment_wanted)
        self.box.comment_drafted.connect(self.comment_drafted)

    def show_view(self, view: DossierView) -> None:
        count = len(view.comments)
        self.retitle(self.tr("Discussion ({})").format(count) if count else self.tr("Discussion"), "comment")
        titles = {shown.criterion.key: shown.criterion.title for shown in view.rows}
        self.list.show_comments(view, titles)
        new = sum(map(self.list.is_news, view.comments))
        self.to_new.setVisible(bool(new))
        self.to_new.setText(self.tr("Go to the new ones ({})").format(new))
        self.box.show_view(view)

    def show_criterion(self, criterion: Criterion) -> None:
        """This one is selected; a comment being written on another one stays with it."""
        self.box.show_criterion(criterion.key)

    def go_to_new(self) -> None:
        """To the next new comment; from outside to the first."""
        self.list.go_to_new(1)

    def begin_reply(self, comment: str) -> None:
        """Write a reply to the comment with this id."""
        self.box.begin_reply(comment)
        self.reached.emit(self.box)

    def begin_about(self, criterion: str) -> None:
        """Write a comment on this criterion."""
        self.box.begin(criterion)
        self.reached.emit(self.box)

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self.list.reset()
        self.box.reset()
        self.action.show_refusal(None)

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self.box.let_go()

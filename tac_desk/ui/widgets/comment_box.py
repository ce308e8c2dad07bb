"""The box in which one writes a comment: on the dossier, on a criterion, or in reply to somebody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tac_desk.desk.comment_target import answered, reply_target
from tac_desk.desk.views import CommentRow, DossierView
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Audience, Comment
from tac_desk.ui import words
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, name_choice, row

AUDIENCES = (Audience.COUNCIL, Audience.APPLICANT, Audience.PUBLIC)


class CommentBox(QWidget):
    """`comment_wanted(text, target, audience)`; `comment_drafted(text, target)`: save this draft.

    What it is about is a target as `comment_target` has it.
    """

    comment_wanted = Signal(str, str, str)
    comment_drafted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: DossierView | None = None
        self._titles: dict[str, str] = {}
        self._selected = self._target = ""
        self._left: set[str] = set()
        self._offered: tuple[tuple[Audience, ...], Audience] | None = None
        self.text = DraftText(
            self, self.tr("Comment"), self.tr("Write a comment; Markdown works, Ctrl+Enter sends"), 3
        )
        self.text.draft_ready.connect(self._on_draft_ready)
        self.text.submit_wanted.connect(self._on_send)
        self.about = QCheckBox("", self)
        self.about.toggled.connect(self._on_about_toggled)
        self.answers = Words("", self, "strong")
        self.leave = button(self.tr("No reply"), self, role="quiet", icon="close", tint="link")
        self.leave.setToolTip(self.tr("What you have written is kept with the comment it answers."))
        self.leave.clicked.connect(self._on_leave)
        self._build()

    def _build(self) -> None:
        above, last = row(), row()
        above.addWidget(self.answers)
        above.addWidget(self.leave)
        above.addStretch(1)
        self.audience = QComboBox(self)
        name_choice(self.audience, self.tr("Who may read the comment"))
        self._offer(AUDIENCES)
        self._reach = Words("", self, "small", wrap=True)
        self.audience.currentIndexChanged.connect(self._say_reach)
        self.send = button(self.tr("Add comment"), self, role="primary")
        self.send.clicked.connect(self._on_send)
        last.addWidget(self.audience)
        last.addWidget(self._reach, 1)
        last.addWidget(self.send)
        layout = column(self)
        layout.addLayout(above)
        layout.addWidget(self.text)
        layout.addWidget(self.about)
        layout.addLayout(last)
        self._say_reach()

    # --- showing ---

    def show_view(self, view: DossierView) -> None:
        self._view = view
        self._titles = {shown.criterion.key: shown.criterion.title for shown in view.rows}
        if not view.draft_comment and not self.text.text() and not self._target:
            begun = (target for target in view.draft_comments if target not in self._left)
            self._target = next(begun, "")  # what was undone comes back where it was
        self.text.show_stored(self._stored(self._target))
        self._show_target()

    def show_criterion(self, key: str) -> None:
        """This one is selected; a comment being written on another one stays with it."""
        self._selected = key
        self._show_target()

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self._left = set()
        self.let_go()

    def let_go(self) -> None:
        """What was written here was sent."""
        self._target = ""
        self._show_target()
        self.text.clear_stored()

    def begin(self, target: str) -> None:
        """Write about `target` from now on; what was being written about another stays there as a draft."""
        if target != self._target:
            self.text.flush()
            self._left = {*self._left, self._target} - {target}
            self._target = target
            self.text.clear_stored()
            self.text.show_stored(self._stored(target))
            self._show_target()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_reply(self, comment: str) -> None:
        """Write a reply to the comment with this id."""
        self.begin(reply_target(comment))

    def _stored(self, target: str) -> str:
        if self._view is None:
            return ""
        return self._view.draft_comments.get(target, "") if target else self._view.draft_comment

    def _show_target(self) -> None:
        """What is written is a reply, or may be about the selected criterion."""
        replies = answered(self._target) is not None
        for part in (self.answers, self.leave):
            part.setVisible(replies)
        key = "" if replies else self._target or self._selected
        self.about.setVisible(bool(key))
        title = display_safe(self._titles.get(key, words.plain(key)))
        self.about.setText(self.tr("About: {}").format(title.replace("&", "&&")))
        self.about.setChecked(bool(self._target) and not replies)
        shown = self._answered()
        name = shown.author if shown is not None else self.tr("a comment that is not here")
        self.answers.say(self.tr("In reply to {}").format(name))
        self.send.setText(self.tr("Send reply") if replies else self.tr("Add comment"))
        self._offer_to(shown.comment if shown is not None else None)

    def _answered(self) -> CommentRow | None:
        wanted, view = answered(self._target), self._view
        if wanted is None or view is None:
            return None
        return next((shown for shown in view.comments if shown.comment.id == wanted), None)

    # --- for whom ---

    def _offer_to(self, comment: Comment | None) -> None:
        """A reply goes no further than the comment it answers, and as far as that unless one chooses otherwise."""
        if comment is None:
            self._offer(AUDIENCES)
            return
        fit = tuple(code for code in AUDIENCES if code.reach <= comment.audience.reach)
        self._offer(fit or (comment.audience,), comment.audience)

    def _offer(self, codes: tuple[Audience, ...], first: Audience = Audience.COUNCIL) -> None:
        """Nothing changes while the same is offered: what the person has chosen stays."""
        if self._offered == (codes, first):
            return
        self._offered = (codes, first)
        self.audience.clear()
        for code in codes:
            self.audience.addItem(words.audience(code), code)
        self.audience.setCurrentIndex(codes.index(first) if first in codes else 0)

    def _say_reach(self) -> None:
        self._reach.say(words.audience_meaning(self.audience.currentData() or ""))

    # --- acting ---

    def _on_about_toggled(self, checked: bool) -> None:
        """The words move along: saved under the new name before they leave the old one."""
        if checked == bool(self._target) or answered(self._target) is not None:
            return  # only shown as it is
        self.text.flush()
        before, self._target = self._target, self._selected if checked else ""
        if text := self.text.text():
            self.text.moved()
            self.comment_drafted.emit(text, self._target)
            self.comment_drafted.emit("", before)
        self._show_target()

    def _on_leave(self) -> None:
        self.begin("")

    def _on_draft_ready(self, text: str) -> None:
        self.comment_drafted.emit(text, self._target)

    def _on_send(self) -> None:
        self.comment_wanted.emit(self.text.text().strip(), self._target, self.audience.currentData())

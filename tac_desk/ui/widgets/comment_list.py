"""The comments of a dossier in threads: replies below what they answer, and a line where the new ones begin."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.threads import Thread, latest_threads, threads
from tac_desk.desk.views import CommentRow, DossierView
from tac_desk.ui import words
from tac_desk.ui.courier import Courier
from tac_desk.ui.keys import on_keys
from tac_desk.ui.render import Renderer
from tac_desk.ui.widgets.comment_block import CommentBlock
from tac_desk.ui.widgets.label import Words, button, column, line, row

SHOWN = 30
"""About so many of the newest comments are shown at first; a button brings the others."""


class NewLine(QWidget):
    """Stands above the first comment that is new."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        layout = row(self)
        layout.addWidget(line(self), 1)
        layout.addWidget(Words(self.tr("New since you looked"), self, "strong"))
        layout.addWidget(line(self), 1)


class CommentList(QWidget):
    """`reply_wanted(comment)`, `criterion_wanted(key)`; `reached(QWidget)`: bring this one into view."""

    reply_wanted = Signal(str)
    criterion_wanted = Signal(str)
    reached = Signal(object)

    def __init__(self, parent: QWidget, courier: Courier, renderer: Renderer) -> None:
        super().__init__(parent)
        self._courier, self._renderer = courier, renderer
        self._view: DossierView | None = None
        self._titles: Mapping[str, str] = {}
        self._folded: set[str] = set()
        self._most = SHOWN
        self.blocks: dict[str, CommentBlock] = {}
        """By the id of their comments, as they stand."""
        self.earlier = button("", self, role="quiet")
        self.earlier.clicked.connect(self._on_earlier)
        self._none = Words(self.tr("Nothing was said yet."), self, "muted")
        holder = QWidget(self)
        self._list = column(holder, gap="two")
        self.new_line = NewLine(holder)
        self.new_line.hide()
        layout = column(self)
        for part in (self.earlier, self._none, holder):
            layout.addWidget(part)

    # --- showing ---

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self._most = SHOWN
        self._folded = set()

    def show_comments(self, view: DossierView, titles: Mapping[str, str]) -> None:
        """`titles` are those of the criteria, by key."""
        self._view, self._titles = view, titles
        shown = latest_threads(view.comments, self._most)
        left = len(view.comments) - sum(1 for thread in shown for _ in thread.comments)
        self._none.setVisible(not view.comments)
        self.earlier.setVisible(left > 0)
        self.earlier.setText(self.tr("Show {} earlier").format(left))
        self._place([made for thread in shown for made in self._thread(thread)])

    def _thread(self, thread: Thread) -> Iterator[tuple[str, CommentBlock]]:
        first, is_folded = thread.first.comment.id, self._is_folded(thread)
        block = self._block(thread.first)
        news = sum(self.is_news(reply.shown) for reply in thread.replies)
        block.show_first(thread, is_folded=is_folded, news=news)
        yield first, block
        if not is_folded:
            for reply in thread.replies:
                below = self._block(reply.shown)
                below.show_reply(reply.to)
                yield reply.shown.comment.id, below

    def _is_folded(self, thread: Thread) -> bool:
        return thread.first.comment.id in self._folded

    def _block(self, shown: CommentRow) -> CommentBlock:
        """The one that shows this comment already, or a new one."""
        block = self.blocks.get(shown.comment.id) or self._made()
        about = shown.comment.criterion
        title = self._titles.get(about, words.plain(about)) if about else ""
        block.show_comment(shown, title, is_news=self.is_news(shown))
        return block

    def _made(self) -> CommentBlock:
        block = CommentBlock(self, self._courier, self._renderer)
        block.reply_wanted.connect(self.reply_wanted)
        block.criterion_wanted.connect(self.criterion_wanted)
        block.fold_wanted.connect(self._on_fold_wanted)
        keys = {
            "N": lambda: self.go_to_new(1),
            "P": lambda: self.go_to_new(-1),
            "J": lambda: self._step(1),
            "K": lambda: self._step(-1),
            "R": block.reply.click,
            "Z": block.fold.click,
        }
        on_keys(block.text, keys)
        return block

    def _place(self, wanted: list[tuple[str, CommentBlock]]) -> None:
        old, self.blocks = self.blocks, dict(wanted)
        for id_, block in old.items():
            if id_ not in self.blocks:
                self._list.removeWidget(block)
                block.deleteLater()
        self._list.removeWidget(self.new_line)
        for place, block in enumerate(self.blocks.values()):
            if self._list.indexOf(block) != place:
                self._list.insertWidget(place, block)
        new = self.new()
        self.new_line.setVisible(bool(new))
        if new:
            self._list.insertWidget(self._list.indexOf(new[0]), self.new_line)
        self._order_keys()

    def _order_keys(self) -> None:
        """Tab goes through the comments as they stand."""
        before: QWidget = self.earlier
        for part in self.controls():
            self.setTabOrder(before, part)
            before = part

    def controls(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        return [part for block in self.blocks.values() for part in block.controls()]

    # --- what is new ---

    def is_news(self, shown: CommentRow) -> bool:
        """Whether somebody else wrote it after I looked; nothing is where I never did."""
        view, comment = self._view, shown.comment
        if view is None or view.seen is None:
            return False
        return comment.at > view.seen and comment.author != view.me.member

    def new(self) -> list[CommentBlock]:
        """The blocks of what is new, as they stand."""
        return [block for block in self.blocks.values() if not block.news.isHidden()]

    def go_to_new(self, step: int) -> None:
        """To the next new comment, or (-1) the one before; from outside to the first."""
        self._unfold_news()
        self._go(self.new(), step)

    def _unfold_news(self) -> None:
        """Nothing that is new stays hidden from who goes there."""
        if self._view is None:
            return
        hidden = {
            thread.first.comment.id
            for thread in threads(self._view.comments)
            if any(self.is_news(shown) for shown in thread.comments)
        }
        if not hidden.isdisjoint(self._folded):
            self._folded -= hidden
            self.show_comments(self._view, self._titles)

    def _step(self, step: int) -> None:
        self._go(list(self.blocks.values()), step)

    def _go(self, way: list[CommentBlock], step: int) -> None:
        every = list(self.blocks.values())
        here = next((place for place, block in enumerate(every) if block.text.hasFocus()), None)
        if here is None:
            found = way[:1]
        elif step > 0:
            found = [block for block in way if every.index(block) > here][:1]
        else:
            found = [block for block in way if every.index(block) < here][-1:]
        for block in found:
            block.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.reached.emit(block)

    # --- acting ---

    def _on_fold_wanted(self, comment: str) -> None:
        self._folded ^= {comment}
        if self._view is not None:
            self.show_comments(self._view, self._titles)

    def _on_earlier(self) -> None:
        self._most += SHOWN
        if self._view is not None:
            self.show_comments(self._view, self._titles)

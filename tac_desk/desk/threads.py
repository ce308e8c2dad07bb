"""Who answers whom in a discussion: threads of one comment and everything said below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tac_desk.desk.views import CommentRow


@dataclass(frozen=True, slots=True)
class Reply:
    """`to` names whom it answers, where that is not the thread's first comment."""

    shown: CommentRow
    to: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """`first` answers nothing that is here; `replies` are in the order in which they were said."""

    first: CommentRow
    replies: tuple[Reply, ...] = ()

    @property
    def latest(self) -> CommentRow:
        """What was said here last."""
        return self.replies[-1].shown if self.replies else self.first

    @property
    def comments(self) -> Iterator[CommentRow]:
        yield self.first
        yield from (reply.shown for reply in self.replies)


def threads(comments: Iterable[CommentRow]) -> tuple[Thread, ...]:
    """The threads in the order in which they began; a reply to what is not here begins one."""
    firsts: dict[str, str] = {}
    known: dict[str, CommentRow] = {}
    replies: dict[str, list[Reply]] = {}
    for shown in comments:
        comment = shown.comment
        answered = known.get(comment.reply_to or "")
        known[comment.id] = shown
        if answered is None:
            firsts[comment.id] = comment.id
            replies[comment.id] = []
            continue
        first = firsts[comment.id] = firsts[answered.comment.id]
        replies[first].append(Reply(shown, "" if answered.comment.id == first else answered.author))
    return tuple(Thread(known[first], tuple(below)) for first, below in replies.items())


def latest_threads(comments: Iterable[CommentRow], most: int) -> tuple[Thread, ...]:
    """Those with the newest comments, together about `most` of them, in the order in which they began."""
    every = threads(comments)
    room, chosen = most, set[str]()
    for thread in sorted(every, key=lambda one: one.latest.comment.at, reverse=True):
        if room > 0:
            chosen.add(thread.first.comment.id)
        room -= 1 + len(thread.replies)
    return tuple(thread for thread in every if thread.first.comment.id in chosen)

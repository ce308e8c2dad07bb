"""Who answers whom in a discussion."""

from tac_desk.desk.threads import latest_threads, threads
from tac_desk.desk.views import ActionState, CommentRow
from tac_desk.domain.dossier import Comment


def row(id_, reply_to=None, at=0):
    return CommentRow(
        Comment(id_, f"m-{id_}", at, "Words", reply_to=reply_to), f"Name {id_}", ActionState.COUNTED
    )


def shape(found):
    return {
        thread.first.comment.id: [(reply.shown.comment.id, reply.to) for reply in thread.replies]
        for thread in found
    }


def test_replies_stand_below_what_began_their_thread_and_deeper_ones_name_whom_they_answer():
    said = [row("a"), row("b"), row("c", "a"), row("d", "c"), row("e", "b"), row("f", "d")]
    assert shape(threads(said)) == {
        "a": [("c", ""), ("d", "Name c"), ("f", "Name d")],
        "b": [("e", "")],
    }


def test_a_reply_to_what_is_not_here_begins_a_thread():
    assert shape(threads([row("a", "withheld"), row("b", "a")])) == {"a": [("b", "")]}


def test_the_threads_with_the_newest_comments_are_shown_in_the_order_in_which_they_began():
    said = [row("old", at=1), row("lively", at=2), row("quiet", at=3), row("answer", "lively", at=4)]
    assert shape(latest_threads(said, 3)) == {"lively": [("answer", "")], "quiet": []}
    assert list(shape(latest_threads(said, 4))) == ["old", "lively", "quiet"]
    assert latest_threads([], 4) == ()

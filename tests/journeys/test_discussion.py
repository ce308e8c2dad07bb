"""A discussion by keyboard between two members: a comment on a criterion, what is new, and a reply to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tac_desk.desk.views import ActionState
from tac_desk.domain.dossier import Comment, Dossier
from tac_desk.ui.widgets.comment_block import CommentBlock
from tac_desk.ui.widgets.discussion_card import DiscussionCard
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk
from tests.journeys.window import Desktop, until, words


def said(hub: HubProcess) -> tuple[Comment, ...]:
    dossier = hub.hub.thing("dossier:lark")
    assert isinstance(dossier, Dossier)
    return dossier.comments


def discussion(desk: Desktop) -> DiscussionCard:
    return desk.window.dossier.cards.discussion


def send(desk: Desktop, text: str) -> None:
    """What is typed where one writes comments, until it counts."""
    until(lambda: discussion(desk).text.hasFocus(), "the box")
    desk.type(text)
    desk.finish()
    desk.wait_for(ActionState.DRAFT)
    desk.send_now()
    desk.wait_for(ActionState.COUNTED)


def focused(desk: Desktop) -> CommentBlock:
    """The comment that has the focus."""
    found = [block for block in discussion(desk).list.blocks.values() if block.text.hasFocus()]
    assert len(found) == 1
    return found[0]


def press(desk: Desktop, key: Qt.Key) -> None:
    """In the comment that has the focus."""
    QTest.keyClick(focused(desk).text, key)


def test_a_comment_on_a_criterion_is_found_as_new_and_answered(hub: HubProcess, new_desk: NewDesk) -> None:
    ada, eve = new_desk("ada"), new_desk("eve")
    for desk in (ada, eve):
        desk.go_online()
        desk.show_dossier("lark")
        desk.window.show_page("queue")
    ada.show_dossier("lark")
    ada.show_criterion("roadmap")
    ada.jump(Qt.Key.Key_M)
    send(ada, "It ends in March.")
    assert said(hub)[0].criterion == "roadmap"

    eve.show_dossier("lark")
    until(lambda: discussion(eve).list.new(), "a new comment")
    assert "New since you looked" in words(discussion(eve))
    eve.jump(Qt.Key.Key_U)
    until(lambda: "It ends in March." in words(focused(eve)), "the comment, rendered")
    press(eve, Qt.Key.Key_R)
    send(eve, "They extend it.")
    first, reply = said(hub)
    assert (reply.reply_to, reply.criterion, reply.author) == (first.id, "roadmap", "eve")

    ada.show_dossier("lark")
    until(lambda: reply.id in discussion(ada).list.blocks, "the reply")
    assert list(discussion(ada).list.blocks) == [first.id, reply.id]
    ada.jump(Qt.Key.Key_U)
    assert focused(ada) is discussion(ada).list.blocks[reply.id]
    ada.window.show_page("queue")
    ada.show_dossier("lark")
    until(lambda: not discussion(ada).list.new(), "nothing new")

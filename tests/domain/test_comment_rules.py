"""What one may say in a discussion, and to whom."""

import pytest

from tac_desk.domain.commands import AddComment
from tac_desk.domain.dossier import Audience
from tac_desk.domain.refusal import Reason
from tac_desk.domain.rules.rule import MAX_TEXT
from tests.domain.make import Room, dossier

SEVEN = "dossier:7"


@pytest.fixture
def room():
    room = Room(3)
    room.put(dossier("in_progress"))
    return room


def said(room):
    return room.world.dossier(SEVEN).comments


def test_comments_append_and_are_never_compared(room):
    for text in ("One", "Two"):
        room.act("p1", SEVEN, AddComment(text, "stars", Audience.PUBLIC))
    assert [comment.text for comment in said(room)] == ["One", "Two"]
    assert room.act("p1", SEVEN, AddComment("  ")).reason is Reason.EMPTY_TEXT
    assert room.act("p1", SEVEN, AddComment("x" * (MAX_TEXT + 1))).reason is Reason.TEXT_TOO_LONG
    assert room.act("p1", SEVEN, AddComment("x", "height")).reason is Reason.UNKNOWN_CRITERION


def test_a_reply_names_a_comment_that_is_there(room):
    assert room.act("p1", SEVEN, AddComment("To whom?", reply_to="d-p2:1")).reason is Reason.UNKNOWN_SUBJECT
    room.act("p1", SEVEN, AddComment("Why?"))
    room.act("p2", SEVEN, AddComment("Because.", reply_to=said(room)[0].id))
    assert said(room)[1].reply_to == said(room)[0].id


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.APPLICANT])
def test_a_reply_goes_no_further_than_what_it_answers(room, audience):
    room.act("p1", SEVEN, AddComment("Why?"))
    first = said(room)[0].id
    refused = room.act("p2", SEVEN, AddComment("Because.", audience=audience, reply_to=first))
    assert (refused.reason, refused.facts) == (Reason.AUDIENCE_TOO_WIDE, {"most": "council"})
    room.act("p2", SEVEN, AddComment("Because.", audience=Audience.AUTHOR, reply_to=first))
    assert said(room)[1].audience is Audience.AUTHOR

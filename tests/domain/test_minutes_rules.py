"""Minutes are a draft, then published, then approved, and what was published is kept."""

import pytest

from tac_desk.domain.commands import Adjourn, ApproveMinutes, PlanMeeting, PublishMinutes, WriteNote
from tac_desk.domain.refusal import Reason, Refusal
from tests.domain.make import NOW, Room

FIRST, SECOND = "0a" * 32, "0b" * 32


@pytest.fixture
def room() -> Room:
    room = Room(3)
    for name, starts_at, body in (("m", NOW, "tac"), ("n", NOW + 9, "tac"), ("o", NOW + 9, "ewg")):
        plan = PlanMeeting("Council meeting", body, starts_at, "UTC", "on line")
        assert not isinstance(room.act("chair", f"meeting:{name}", plan), Refusal)
    room.act("chair", "meeting:m", WriteNote("Open Discussion", "first"))
    return room


def over(room: Room, *commands: object) -> list[object]:
    room.act("chair", "meeting:m", Adjourn())
    return [room.act("chair", "meeting:m", command) for command in commands]


def rewrite(room: Room, text: str) -> None:
    over = room.world.meeting("meeting:m").note_mark("Open Discussion")
    answer = room.act("chair", "meeting:m", WriteNote("Open Discussion", text, over=over))
    assert not isinstance(answer, Refusal)


def test_minutes_are_published_after_the_meeting(room: Room) -> None:
    assert room.act("chair", "meeting:m", PublishMinutes(FIRST)).reason is Reason.MEETING_RUNS
    over(room, PublishMinutes(FIRST))
    (edition,) = room.world.meeting("meeting:m").editions
    assert (edition.sha256, edition.by) == (FIRST, "chair")


@pytest.mark.parametrize("digest", ["", "0a", "0A" * 32, "zz" * 32])
def test_a_digest_is_sha_256_in_hex(room: Room, digest: str) -> None:
    (answer,) = over(room, PublishMinutes(digest))
    assert (answer.reason, answer.facts["field"]) == (Reason.MALFORMED, "sha256")


def test_they_are_published_again_only_when_they_changed_and_for_a_reason(room: Room) -> None:
    answers = over(room, PublishMinutes(FIRST), PublishMinutes(FIRST, "why"), PublishMinutes(SECOND, " "))
    assert [one.reason for one in answers[1:]] == [Reason.PUBLISHED_SO, Reason.EMPTY_TEXT]
    room.act("chair", "meeting:m", PublishMinutes(SECOND, "A name was misheard."))
    assert [one.reason for one in room.world.meeting("meeting:m").editions] == ["", "A name was misheard."]


def test_what_was_published_is_kept_when_it_is_changed(room: Room) -> None:
    rewrite(room, "second")
    assert room.world.meeting("meeting:m").earlier_notes == ()
    over(room, PublishMinutes(FIRST))
    for text in ("third", "fourth"):
        room.now += 1
        rewrite(room, text)
    found = room.world.meeting("meeting:m")
    assert [note.text for note in found.earlier_notes] == ["second"]
    assert found.note("Open Discussion").text == "fourth"


def test_a_later_meeting_of_the_same_body_approves_what_was_published_last(room: Room) -> None:
    assert over(room, ApproveMinutes("n", 1))[0].reason is Reason.NOT_PUBLISHED
    over(room, PublishMinutes(FIRST), PublishMinutes(SECOND, "why"))
    refused = [
        room.act("chair", "meeting:m", ApproveMinutes(name, edition))
        for name, edition in (("n", 1), ("x", 2), ("o", 2), ("m", 2))
    ]
    assert [one.reason for one in refused] == [
        Reason.CHANGED_MEANWHILE, Reason.UNKNOWN_SUBJECT, Reason.MALFORMED, Reason.MALFORMED,
    ]  # fmt: skip
    room.act("chair", "meeting:m", ApproveMinutes("n", 2))
    approval = room.world.meeting("meeting:m").approval
    assert (approval.meeting, approval.edition) == ("n", 2)
    assert room.act("chair", "meeting:m", ApproveMinutes("n", 2)).reason is Reason.ALREADY_EXISTS


def test_only_officers_publish_and_approve(room: Room) -> None:
    room.act("chair", "meeting:m", Adjourn())
    for command in (PublishMinutes(FIRST), ApproveMinutes("n", 1)):
        assert room.act("p1", "meeting:m", command).reason is Reason.ROLE_MISSING

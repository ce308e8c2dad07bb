"""Planning a meeting, its roll, notes, motions and action items."""

import pytest

from tac_desk.domain.commands import AddActionItem, Adjourn, PlanMeeting, PutMotion, TakeRoll, WriteNote
from tac_desk.domain.refusal import Reason, Refusal
from tests.domain.make import NOW, Room

PLAN = ("Council meeting", "tac", NOW, "America/Los_Angeles", "on line")


@pytest.fixture
def room() -> Room:
    room = Room(3)
    assert not isinstance(room.act("chair", "meeting:m", PlanMeeting(*PLAN)), Refusal)
    return room


@pytest.mark.parametrize(
    ("place", "value", "field"),
    [
        (1, "ewok", "body"),
        (2, -1, "starts_at"),
        (2, 10**15, "starts_at"),
        (3, "Europe/Atlantis", "zone"),
        (3, "../../etc/passwd", "zone"),
        (3, "", "zone"),
        (3, "Europe", "zone"),
    ],
)
def test_a_meeting_that_no_calendar_can_show_is_refused(place: int, value: object, field: str) -> None:
    answer = Room(3).act("chair", "meeting:m", PlanMeeting(*PLAN[:place], value, *PLAN[place + 1 :]))
    assert (answer.reason, answer.facts["field"]) == (Reason.MALFORMED, field)


def test_only_officers_plan_and_take_the_roll(room: Room) -> None:
    assert room.act("p1", "meeting:n", PlanMeeting(*PLAN)).reason is Reason.ROLE_MISSING
    assert room.act("p1", "meeting:m", TakeRoll(("p1",))).reason is Reason.ROLE_MISSING


def test_a_later_roll_replaces_an_earlier_one_and_knows_only_members(room: Room) -> None:
    room.act("chair", "meeting:m", TakeRoll(("p1", "p2")))
    room.act("chair", "meeting:m", TakeRoll(("p3",)))
    assert room.world.meeting("meeting:m").present == ("p3",)
    assert room.act("chair", "meeting:m", TakeRoll(("nobody",))).reason is Reason.NOT_A_MEMBER


def test_a_note_replaces_the_one_of_its_section_and_may_be_written_afterwards(room: Room) -> None:
    room.act("chair", "meeting:m", WriteNote("Open Discussion", "first"))
    room.act("chair", "meeting:m", Adjourn())
    room.act("chair", "meeting:m", WriteNote("Open Discussion", "second"))
    assert [note.text for note in room.world.meeting("meeting:m").notes] == ["second"]
    assert room.act("chair", "meeting:m", WriteNote(" ", "x")).reason is Reason.EMPTY_TEXT


def test_nothing_happens_at_a_meeting_that_is_over(room: Room) -> None:
    room.open()
    room.act("chair", "meeting:m", Adjourn())
    for command in (TakeRoll(("p1",)), PutMotion("b"), Adjourn()):
        assert room.act("chair", "meeting:m", command).reason is Reason.MEETING_OVER


def test_a_motion_is_put_on_record_once_and_must_exist(room: Room) -> None:
    assert room.act("chair", "meeting:m", PutMotion("b")).reason is Reason.UNKNOWN_SUBJECT
    room.open()
    room.act("chair", "meeting:m", PutMotion("b"))
    assert room.act("chair", "meeting:m", PutMotion("b")).reason is Reason.ALREADY_EXISTS
    assert room.world.meeting("meeting:m").motions == ("b",)


@pytest.mark.parametrize(("owner", "task"), [("", "Write"), ("p1", "  ")])
def test_an_action_item_needs_an_owner_and_a_task(room: Room, owner: str, task: str) -> None:
    assert room.act("chair", "meeting:m", AddActionItem(owner, task)).reason is Reason.EMPTY_TEXT

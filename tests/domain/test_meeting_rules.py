"""Planning a meeting, its roll, notes, motions and action items."""

import pytest

from tac_desk.domain.commands import (
    AddActionItem,
    Adjourn,
    AmendMeeting,
    OpenBallot,
    PlanMeeting,
    PutMotion,
    RecordMovement,
    SetAgenda,
    SettleActionItem,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.meeting import AgendaItem, Guest, Moved, Movement
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
    over = meeting(room).note_mark("Open Discussion")
    room.act("chair", "meeting:m", WriteNote("Open Discussion", "second", over=over))
    assert [note.text for note in room.world.meeting("meeting:m").notes] == ["second"]
    assert room.act("chair", "meeting:m", WriteNote(" ", "x")).reason is Reason.EMPTY_TEXT


def test_nothing_happens_at_a_meeting_that_is_over(room: Room) -> None:
    room.open()
    room.act("chair", "meeting:m", Adjourn())
    for command in (SetAgenda(()), PutMotion("b"), Adjourn()):
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


def meeting(room: Room):
    return room.world.meeting("meeting:m")


def test_who_comes_and_leaves_is_present_from_then_on_and_has_attended(room: Room) -> None:
    room.act("chair", "meeting:m", TakeRoll(("p1", "p2")))
    room.act("chair", "meeting:m", RecordMovement("p3", came=True, at=NOW + 1))
    room.act("chair", "meeting:m", RecordMovement("p1", came=False, at=NOW + 2))
    assert sorted(meeting(room).present) == ["p2", "p3"]
    assert sorted(meeting(room).at_roll_call) == ["p1", "p2"]
    assert sorted(meeting(room).attended) == ["p1", "p2", "p3"]


def test_a_corrected_roll_call_keeps_who_came_and_left_after_it(room: Room) -> None:
    room.act("chair", "meeting:m", TakeRoll(("p1",)))
    for who, came in (("p2", True), ("p1", False), ("p3", True)):
        room.act("chair", "meeting:m", RecordMovement(who, came=came, at=NOW))
    room.act("chair", "meeting:m", Adjourn())
    room.act("chair", "meeting:m", TakeRoll(("p2",)))  # p2 was there from the beginning, and p1 never
    assert sorted(meeting(room).at_roll_call) == ["p2"]
    assert sorted(meeting(room).present) == ["p2", "p3"]
    assert [one.who for one in meeting(room).movements] == ["p3"]


def test_what_two_secretaries_both_noticed_happened_once(room: Room) -> None:
    room.act("chair", "meeting:m", TakeRoll(("p1",)))
    for _ in range(2):
        room.act("chair", "meeting:m", RecordMovement("p1", came=False, at=NOW))
    assert meeting(room).movements == (Movement("p1", came=False, at=NOW),)


def test_a_guest_comes_and_leaves_without_a_seat(room: Room) -> None:
    room.act("chair", "meeting:m", TakeRoll(("p1",)))
    guest = Guest("Ida Guest", "individual")
    room.act("chair", "meeting:m", RecordMovement(guest.name, came=True, at=NOW, guest=guest))
    room.act("chair", "meeting:m", RecordMovement(guest.name, came=False, at=NOW + 1))
    assert meeting(room).guests == (guest,)
    assert meeting(room).present == meeting(room).attended == ("p1",)
    answer = room.act("chair", "meeting:m", RecordMovement("Nobody", came=True, at=NOW))
    assert answer.reason is Reason.NOT_A_MEMBER


def test_nobody_comes_late_to_a_meeting_without_a_roll(room: Room) -> None:
    assert room.act("chair", "meeting:m", RecordMovement("p1", came=True, at=NOW)).reason is Reason.NO_ROLL


def test_a_plan_is_changed_by_who_has_seen_it_and_its_time_only_before_the_end(room: Room) -> None:
    later = ("Moved", NOW + 5, "UTC", "hall")
    stale = room.act("chair", "meeting:m", AmendMeeting(*later, over="other"))
    assert stale.reason is Reason.CHANGED_MEANWHILE
    room.act("chair", "meeting:m", AmendMeeting(*later, over=meeting(room).plan_mark))
    assert (meeting(room).title, meeting(room).starts_at) == ("Moved", NOW + 5)
    room.act("chair", "meeting:m", Adjourn())
    filmed = AmendMeeting(*later, recording="https://tac.invalid/video", over=meeting(room).plan_mark)
    room.act("chair", "meeting:m", filmed)
    assert meeting(room).recording == "https://tac.invalid/video"
    late = AmendMeeting("Moved", NOW, "UTC", "hall")
    assert room.act("chair", "meeting:m", late).reason is Reason.MEETING_OVER


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (AgendaItem(" "), Reason.EMPTY_TEXT),
        (AgendaItem("x", minutes=-1), Reason.MALFORMED),
        (AgendaItem("x", minutes=1441), Reason.MALFORMED),
        (AgendaItem("x" * 65_537), Reason.TEXT_TOO_LONG),
    ],
)
def test_an_agenda_that_nobody_can_follow_is_refused(room: Room, item: AgendaItem, reason: Reason) -> None:
    assert room.act("chair", "meeting:m", SetAgenda((item,))).reason is reason


def test_an_agenda_is_set_whole_by_who_has_seen_the_one_before(room: Room) -> None:
    first, second = AgendaItem("Licences", minutes=5), AgendaItem("Security")
    room.act("chair", "meeting:m", SetAgenda((first, second)))
    room.act("chair", "meeting:m", SetAgenda((second, first), meeting(room).agenda_mark))
    assert meeting(room).agenda == (second, first)
    stale = room.act("chair", "meeting:m", SetAgenda(()))
    assert stale.reason is Reason.CHANGED_MEANWHILE


def test_a_note_that_somebody_else_wrote_meanwhile_is_not_overwritten(room: Room) -> None:
    room.act("chair", "meeting:m", WriteNote("Open Discussion", "first"))
    stale = room.act("chair", "meeting:m", WriteNote("Open Discussion", "second"))
    assert stale.reason is Reason.CHANGED_MEANWHILE
    assert meeting(room).note("Open Discussion").text == "first"


def test_a_motion_says_who_moved_and_who_seconded_it(room: Room) -> None:
    room.open()
    twice = room.act("chair", "meeting:m", PutMotion("b", "p1", "p1"))
    assert (twice.reason, twice.facts["field"]) == (Reason.MALFORMED, "seconded_by")
    assert room.act("chair", "meeting:m", PutMotion("b", "nobody")).reason is Reason.NOT_A_MEMBER
    room.act("chair", "meeting:m", PutMotion("b", "p1", "p2"))
    (moved,) = meeting(room).moved
    assert (moved.ballot, moved.by, moved.seconded_by) == ("b", "p1", "p2")


def test_a_motion_put_to_the_vote_in_a_meeting_says_who_moved_it_at_once(room: Room) -> None:
    vote = {"question": "Shall we?", "track": "motion", "threshold": ">1/2"}
    nowhere = room.act("chair", "ballot:n", OpenBallot(**vote, moved_by="p1"))
    assert (nowhere.reason, nowhere.facts["field"]) == (Reason.MALFORMED, "moved_by")
    for bad in ({"moved_by": "nobody"}, {"moved_by": "p1", "seconded_by": "p1"}):
        assert isinstance(room.act("chair", "ballot:n", OpenBallot(**vote, meeting="m", **bad)), Refusal)
    room.act("chair", "ballot:n", OpenBallot(**vote, meeting="m", moved_by="p1", seconded_by="p2"))
    assert (meeting(room).motions, meeting(room).moved) == (("n",), (Moved("n", "p1", "p2"),))


def test_an_action_item_is_settled_by_its_owner_or_an_officer_once(room: Room) -> None:
    for owner in ("p1", "p2", "p3"):
        room.act("chair", "meeting:m", AddActionItem(owner, "Write"))
    first, second, third = (item.mark for item in meeting(room).actions)
    assert room.act("p2", "meeting:m", SettleActionItem(first, done=True)).reason is Reason.ROLE_MISSING
    room.act("p1", "meeting:m", SettleActionItem(first, done=True, reason="Sent."))
    room.act("chair", "meeting:m", SettleActionItem(second, done=True))
    assert [item.is_open for item in meeting(room).actions] == [False, False, True]
    again = room.act("p1", "meeting:m", SettleActionItem(first, done=True))
    assert again.reason is Reason.CHANGED_MEANWHILE
    assert room.act("p3", "meeting:m", SettleActionItem(third, done=False)).reason is Reason.EMPTY_TEXT
    room.act("p3", "meeting:m", SettleActionItem(third, done=False, reason="No longer needed."))
    assert (meeting(room).actions[2].done, meeting(room).actions[2].reason) == (False, "No longer needed.")
    unknown = room.act("chair", "meeting:m", SettleActionItem("00", done=True))
    assert unknown.reason is Reason.UNKNOWN_SUBJECT

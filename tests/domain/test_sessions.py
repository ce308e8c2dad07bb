"""Sessions: who goes on the next one, when reviews begin, how many are allowed, and what a deferred dossier owes."""

from dataclasses import replace

import pytest

from tac_desk.domain.commands import DeferDossier, MoveDossier, PlanSession, SubmitReview
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.owed import owed
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.session import plan_session
from tests.domain.make import BOOK, DAY, NOW, Room

STARTS = NOW + 20 * DAY
BEGINS = STARTS - 14 * DAY


def waiting(number: int, state: str = "in_queue", **more) -> Dossier:
    moves = (Move(state, NOW, "chair"),)
    return Dossier(str(number), number, f"Project {number}", "ecosystem", state, "", moves=moves, **more)


def meeting(id_: str = "m", starts_at: int = STARTS, body: str = "ewg", **more) -> Meeting:
    return Meeting(id_, f"Session {id_}", body, starts_at, "UTC", "", **more)


@pytest.fixture
def room() -> Room:
    """Thirteen that wait, number 5 of them returning, and two sessions of their body."""
    room = Room(3, body="ewg")
    room.put(
        *(waiting(n, returning=n == 5) for n in range(1, 14)), meeting(), meeting("n", STARTS + 30 * DAY)
    )
    return room


def planned(room: Room, wanted: int | None = None, id_: str = "m"):
    return plan_session(
        room.world.rulebook, room.world.meeting(f"meeting:{id_}"), room.world.dossiers, room.now, wanted
    )


def plan(room: Room, *numbers: int, id_: str = "m", **more):
    return room.act("chair", f"meeting:{id_}", PlanSession(tuple(map(str, numbers)), **more))


def there(room: Room, number: int) -> Dossier:
    found = room.world.dossier(f"dossier:{number}")
    assert found is not None
    return found


def test_the_first_ten_of_the_queue_are_proposed_returning_ones_before_all_others(room: Room) -> None:
    found = planned(room)
    assert [one.number for one in found.joining] == [5, 1, 2, 3, 4, 6, 7, 8, 9, 10]
    assert [one.number for one in found.left] == [11, 12, 13]
    assert (found.least, found.most, found.missing) == (7, 10, 0)


def test_fewer_than_seven_are_proposed_and_said_to_be_too_few(room: Room) -> None:
    assert planned(room, 6).missing == 1
    assert planned(room, 7).missing == 0


@pytest.mark.parametrize(
    ("one", "goes"),
    [
        (waiting(1), True),
        (waiting(1, "in_progress"), True),
        (waiting(1, "scheduled"), True),
        (waiting(1, "triaged"), False),
        (waiting(1, "postponed"), False),
        (waiting(1, "presented"), False),
        (waiting(1, "active"), False),
        (waiting(1, session="n"), False),
        (waiting(1, session="m"), True),
        (replace(waiting(1), track="hosted"), False),
    ],
)
def test_only_those_go_whose_state_and_body_allow_it(room: Room, one: Dossier, goes: bool) -> None:
    found = plan_session(BOOK, meeting(), [one], NOW)
    assert (one in found.dossiers) is goes
    room.put(one)
    assert isinstance(plan(room, 1), Refusal) is not goes


def test_a_session_of_eleven_takes_an_officers_reason(room: Room) -> None:
    refused = plan(room, *range(1, 12))
    assert refusal_text(refused) == "The session would have 11 applications; the rulebook wants 7 to 10."
    assert not isinstance(plan(room, *range(1, 11)), Refusal)
    assert plan(room, 11).reason is Reason.SESSION_FULL
    assert not isinstance(plan(room, 11, override="Two of them are one project"), Refusal)


def test_before_the_two_weeks_nothing_is_owed_and_with_their_first_moment_reviews_are(room: Room) -> None:
    room.now = BEGINS - 1
    plan(room, 1)
    assert (there(room, 1).state, there(room, 1).session, there(room, 1).due_at) == ("in_queue", "m", STARTS)
    assert owes(room, 1) == ()
    room.now = BEGINS
    assert [one.number for one in planned(room).begin] == [1, 5, 2, 3, 4, 6, 7, 8, 9, 10]
    plan(room, 1)
    assert there(room, 1).state == "in_progress"
    assert owes(room, 1) == ("review",)


def owes(room: Room, number: int) -> tuple[str, ...]:
    return tuple(owed(room.world, there(room, number), member="p1", device="d-p1", at=room.now))


def test_planning_twice_changes_nothing_more(room: Room) -> None:
    room.now = BEGINS
    first = plan(room, 1, 2)
    assert plan(room, 1, 2) == first
    assert planned(room).standing == tuple(there(room, n) for n in (1, 2))


def test_the_session_of_a_meeting_lists_them_in_their_order_and_once(room: Room) -> None:
    plan(room, 2, 1, 2)
    plan(room, 3, 1)
    assert room.world.meeting("meeting:m").dossiers == ("2", "1", "3")


def test_one_that_is_on_another_session_is_deferred_and_not_taken(room: Room) -> None:
    plan(room, 1)
    assert plan(room, 1, id_="n").reason is Reason.OTHER_SESSION


def test_a_deferred_one_owes_nothing_until_its_new_session_is_near(room: Room) -> None:
    room.now = BEGINS
    plan(room, 1, 2)
    moved, old, new = room.act("chair", "dossier:1", DeferDossier("n", "Its maintainers are away"))
    assert (moved.state, moved.session, moved.due_at) == ("in_queue", "n", STARTS + 30 * DAY)
    assert (old.dossiers, new.dossiers) == (("2",), ("1",))
    assert moved.moves[-1].reason == "Its maintainers are away"
    assert owes(room, 1) == ()
    assert owes(room, 2) == ("review",)


def test_a_review_given_before_the_deferral_is_not_owed_again(room: Room) -> None:
    room.now = BEGINS
    plan(room, 1)
    room.act("p1", "dossier:1", SubmitReview({}, "approve"))
    room.act("chair", "dossier:1", DeferDossier("n", "No time"))
    room.now = STARTS + 20 * DAY
    plan(room, 1, id_="n")
    assert there(room, 1).state == "in_progress"
    assert owes(room, 1) == ()


def test_deferred_to_a_near_session_the_review_goes_on(room: Room) -> None:
    room.put(meeting("near", STARTS + DAY))
    room.now = STARTS - DAY
    plan(room, 1)
    moved, *_ = room.act("chair", "dossier:1", DeferDossier("near", "No time"))
    assert (moved.state, moved.session, moved.moves[-1].reason) == ("in_progress", "near", "No time")


def test_without_a_later_session_it_goes_back_to_its_place_in_the_queue(room: Room) -> None:
    room.now = BEGINS
    plan(room, 1)
    moved, old = room.act("chair", "dossier:1", DeferDossier(None, "No time"))
    assert (moved.state, moved.session, moved.due_at, old.dossiers) == ("in_queue", None, None, ())
    assert [one.number for one in planned(room).joining][:2] == [5, 1]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (DeferDossier(None, " "), Reason.EMPTY_TEXT),
        (DeferDossier("nowhere", "why"), Reason.UNKNOWN_SUBJECT),
        (DeferDossier("m", "why"), Reason.ALREADY_EXISTS),
        (DeferDossier("other", "why"), Reason.NOT_FOR_SESSION),
        (DeferDossier("over", "why"), Reason.MEETING_OVER),
        (DeferDossier("full", "why"), Reason.SESSION_FULL),
    ],
)
def test_what_speaks_against_deferring(room: Room, command: DeferDossier, reason: Reason) -> None:
    full = tuple(f"x{n}" for n in range(10))
    room.put(meeting("other", body="tac"), meeting("over", adjourned_at=1), meeting("full", dossiers=full))
    plan(room, 1)
    assert room.act("chair", "dossier:1", command).reason is reason


def test_one_on_no_session_cannot_be_deferred(room: Room) -> None:
    assert room.act("chair", "dossier:1", DeferDossier(None, "why")).reason is Reason.NO_SESSION


@pytest.mark.parametrize("state", ["postponed", "withdrawn", "in_queue", "too_early"])
def test_one_that_moves_away_leaves_its_session_and_owes_nothing(room: Room, state: str) -> None:
    room.now = BEGINS
    plan(room, 1, 2)
    moved, old = room.act("chair", "dossier:1", MoveDossier(state, "They asked for it"))
    assert (moved.session, moved.due_at, old.dossiers) == (None, None, ("2",))
    assert owes(room, 1) == ()


def test_a_meeting_that_is_over_keeps_what_it_looked_at(room: Room) -> None:
    room.now = BEGINS
    plan(room, 1)
    room.put(replace(room.world.meeting("meeting:m"), adjourned_at=STARTS))
    changed = room.act("chair", "dossier:1", MoveDossier("too_early", "See the minutes"))
    assert [type(one) for one in changed] == [Dossier]
    assert room.world.meeting("meeting:m").dossiers == ("1",)


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [((), Reason.EMPTY_TEXT), ((99,), Reason.UNKNOWN_SUBJECT)],
)
def test_what_speaks_against_planning(room: Room, numbers: tuple[int, ...], reason: Reason) -> None:
    assert plan(room, *numbers).reason is reason


def test_a_meeting_that_is_over_takes_nothing_more_and_only_officers_plan(room: Room) -> None:
    assert room.act("p1", "meeting:m", PlanSession(("1",))).reason is Reason.ROLE_MISSING
    room.put(meeting(adjourned_at=1))
    assert plan(room, 1).reason is Reason.MEETING_OVER


def test_a_meeting_or_a_dossier_that_is_not_known_here_changes_nothing_else(room: Room) -> None:
    """What a reader was not sent may be missing when an entry is applied."""
    room.world = replace(room.world, things={k: v for k, v in room.world.things.items() if k != "meeting:n"})
    room.put(waiting(1, session="n"))
    moved, *rest = room.act("chair", "dossier:1", MoveDossier("postponed", "why"))
    assert (moved.session, rest) == (None, [])

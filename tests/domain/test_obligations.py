"""Who owes what to whom: in every state of the rulebook, without false alarms."""

from dataclasses import replace

import pytest

from tac_desk.domain.commands import (
    AcknowledgeNotice,
    AssignTask,
    CompleteTask,
    ExtendRemediation,
    MakeAsk,
    OpenReview,
    SendNotice,
)
from tac_desk.domain.dossier import Move, Sponsorship
from tac_desk.domain.lifecycle_clock import to_dos
from tac_desk.domain.obligations import Duty, Party, obligations, tending
from tac_desk.domain.owed import Owed, owed, owes_vote
from tac_desk.domain.people import Appointment
from tac_desk.domain.reminders import due_reminders
from tests.domain.make import BOOK, DAY, NOW, Room, dossier

D = "dossier:7"
SPONSOR = Sponsorship("x", "p2", "s2", "why", 0)

OWED_IN = {
    "submitted": {("officers", "triage")},
    "triaged": {("officers", "enqueue")},
    "in_queue": set(),
    "in_progress": {("officers", "schedule"), ("members", "review")},
    "scheduled": {("project", "present"), ("members", "review")},
    "presented": {("officers", "put_to_vote"), ("members", "review")},
    "in_voting": set(),  # its ballot says more
    "accepted": {("project", "task"), ("officers", "task")},
    "declined": set(),
    "too_early": set(),
    "waiting": {("members", "discuss")},
    "postponed": set(),
    "withdrawn": set(),
    "active": set(),
    "under_review": {("members", "review"), ("officers", "conclude_review")},
    "in_remediation": {("officers", "send_notice")},
    "retired": set(),
}


def put(room, state, track="ecosystem", **more):
    room.put(dossier(state, track, moves=(Move(state, room.now, "chair"),), **more))


def there(room):
    return room.world.dossier(D)


def found(room, at=None):
    at = room.now if at is None else at
    return [one for one in obligations(room.world, there(room), at) if one.holds(at)]


def said(room, at=None):
    return {(one.by.value, one.duty.value) for one in found(room, at)}


def tends(room, member="chair"):
    mine = owed(room.world, there(room), member=member, device=f"d-{member}", at=room.now)
    return Owed.TEND in mine


@pytest.fixture
def room():
    return Room(3)


def test_the_table_knows_every_state():
    assert set(OWED_IN) == set(BOOK.states)


@pytest.mark.parametrize("state", sorted(OWED_IN))
def test_in_each_state_this_is_owed_and_no_more(room, state):
    put(room, state)
    assert said(room) == OWED_IN[state]
    officer = any(by == "officers" for by, _ in OWED_IN[state])
    assert tends(room) is officer
    assert not tends(room, "p1")


@pytest.mark.parametrize("state", sorted(OWED_IN))
def test_without_a_sponsor_a_track_that_needs_one_asks_for_it_and_not_for_a_vote(room, state):
    put(room, state, "hosted")
    looking = BOOK.states[state].owes is not None
    assert (("members", "sponsor") in said(room)) is looking
    assert ("officers", "put_to_vote") not in said(room)
    put(room, state, "hosted", sponsor=SPONSOR)
    assert ("members", "sponsor") not in said(room)
    assert (("officers", "put_to_vote") in said(room)) is (state == "presented")


def test_nothing_is_owed_twice_once_the_session_is_set(room):
    put(room, "in_progress", session="2026-10-13")
    assert said(room) == {("members", "review")}


def test_a_vote_is_owed_by_the_seats_and_its_closing_by_officers_after_the_deadline():
    room = Room(3, body="ewg")
    put(room, "presented")
    room.open("ecosystem", dossier="7")
    room.vote(1)
    (vote,) = found(room)
    assert (vote.duty, vote.by, vote.members, vote.until) == (
        Duty.VOTE,
        Party.SEATS,
        ("p2", "p3"),
        room.ballot.deadline,
    )
    assert not tends(room)
    room.now = room.ballot.deadline
    assert ("officers", "close_ballot") in said(room)
    assert tends(room)
    room.put(replace(room.ballot, closed_at=room.now, closed_by="chair"))
    assert said(room) == set()


def test_a_frozen_ballot_is_owed_a_decision_of_officers_and_no_votes():
    room = Room(3, body="ewg")
    put(room, "presented")
    room.open("ecosystem", dossier="7")
    room.put(replace(room.ballot, frozen_at=room.now, frozen_for="The hub was restored."))
    assert said(room) == {("officers", "resume_ballot")}
    assert tends(room)
    assert not owes_vote(room.world, room.ballot, "p1", room.now)
    assert due_reminders(room.ballot, room.ballot.deadline - 1) == ()


def test_a_periodic_review_is_owed_by_officers_from_the_day_it_is_due(room):
    room.now = 0
    put(room, "active")
    (ahead,) = obligations(room.world, there(room), 0)
    assert (ahead.duty, ahead.by, ahead.begins) == (Duty.OPEN_REVIEW, Party.OFFICERS, 181 * DAY)
    assert said(room, ahead.begins - 1) == set()
    assert said(room, ahead.begins) == {("officers", "open_review")}


def test_concluding_is_owed_only_after_the_members_had_their_time(room):
    put(room, "active")
    room.act("chair", D, OpenReview("early"))
    until = room.now + BOOK.windows.review_lead_days * DAY
    assert said(room) == {("members", "review")}
    assert said(room, until) == {("members", "review"), ("officers", "conclude_review")}


@pytest.fixture
def noticed(room):
    put(room, "in_remediation", sponsor=SPONSOR)
    room.act("chair", D, SendNotice((), "Mend it."))
    return room


def test_while_a_notice_waits_the_project_owes_its_acknowledgement_and_nobody_else_anything(noticed):
    noticed.now += 300 * DAY
    assert said(noticed) == {("project", "acknowledge")}
    assert not tends(noticed)
    assert not tends(noticed, "p2")


@pytest.mark.parametrize(
    ("days", "owes"),
    [
        (0, set()),
        (22, set()),
        (23, {("officers", "check_remedy"), ("sponsor", "check_remedy")}),
        (30, {("officers", "check_remedy"), ("sponsor", "check_remedy")}),
        (31, {("officers", "decide_retirement")}),
        (400, {("officers", "decide_retirement")}),
    ],
)
def test_officers_and_the_sponsor_look_in_the_last_week_and_a_person_decides_the_end(noticed, days, owes):
    today = noticed.now - noticed.now % DAY
    noticed.act("chair", D, AcknowledgeNotice("2026-05-28"))
    noticed.now = today + days * DAY + DAY - 1  # the last moment of that day
    assert said(noticed) == owes | {("project", "remedy")}
    assert tends(noticed) is bool(owes)
    assert tends(noticed, "p2") is (23 <= days <= 30)
    assert not tends(noticed, "p1")


def test_a_co_sponsor_looks_too(noticed):
    noticed.put(replace(there(noticed), co_sponsor=Sponsorship("y", "p3", "s3", "why", 0)))
    noticed.act("p3", D, AcknowledgeNotice("2026-05-28"))
    noticed.now += 25 * DAY
    assert tends(noticed, "p3")
    assert tends(noticed, "p2")


def test_more_time_takes_the_alarm_back(noticed):
    noticed.act("chair", D, AcknowledgeNotice("2026-05-28"))
    noticed.now += 31 * DAY
    assert tends(noticed)
    noticed.act("chair", D, ExtendRemediation(30, "A release is near."))
    assert not tends(noticed)


def test_a_task_is_owed_by_who_took_it_on(room):
    put(room, "accepted")
    room.act("chair", D, AssignTask("logo", "p1"))
    assert tends(room, "p1")
    room.act("p1", D, CompleteTask("logo"))
    assert not tends(room, "p1")
    for one in to_dos(BOOK, there(room)):
        room.act("chair", D, CompleteTask(one.rule.key))
    assert said(room) == {("officers", "activate")}


@pytest.mark.parametrize("state", sorted(OWED_IN))
def test_an_ask_is_owed_until_the_end_by_whom_it_was_given_to(room, state):
    put(room, "submitted")
    room.act("chair", D, MakeAsk("Add tests.", None, "p1", "2026-09-30"))
    room.act("chair", D, MakeAsk("Say who maintains it."))
    room.put(replace(there(room), state=state, moves=(Move(state, NOW, "chair"),)))
    ended = BOOK.states[state].final or state == "retired"
    asks = {(one.by, one.members) for one in found(room) if one.duty is Duty.ANSWER}
    assert asks == (set() if ended else {(Party.MEMBERS, ("p1",)), (Party.PROJECT, ())})


def test_a_bodys_own_secretary_follows_up_and_an_admin_alone_does_not(room):
    put(room, "submitted")
    council = room.world.council
    room.put(replace(council, appointments=(Appointment("ewg", "p3", 0),)))
    assert tends(room, "p3")
    assert not tends(room, "p1")
    room.put(replace(there(room), track="hosted"))
    assert not tends(room, "p3")


def test_nobody_unknown_is_owed_by(room):
    put(room, "submitted")
    assert tending(room.world, there(room), "stranger", NOW) == ()

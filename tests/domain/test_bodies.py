"""Bodies: appointed and self-declared rolls, their secretaries, delegation, and who may hold a seat."""

from dataclasses import replace

import pytest

from tac_desk.domain.commands import (
    AddMember,
    AppointSecretary,
    DeclareMembership,
    DelegateSeats,
    EndSeat,
    LeaveBody,
    OpenBallot,
    PlanMeeting,
    RecordAffiliation,
    SetSeat,
    TakeRoll,
)
from tac_desk.domain.people import Affiliation, Device, Member, Role, attendance
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook_file import parse_rulebook
from tac_desk.domain.seat import Seat
from tests.domain.make import BOOK, DAY, TEXT, Room, dossier


@pytest.fixture
def room() -> Room:
    """Three seats of the council with alternates, an `admin`, and `mia` and `olga`, who hold none."""
    room = Room(3, alternates=2)
    people = (("mia", Role.MEMBER), ("olga", Role.OBSERVER), ("admin", Role.ADMIN))
    council = room.world.council
    members = {**council.members, **{id_: Member(id_, id_.title(), (role,), "Org") for id_, role in people}}
    devices = {f"d-{id_}": Device(f"d-{id_}", id_, "00", "laptop") for id_ in members}
    room.put(replace(council, members=members, devices=devices))
    return room


def seat(id_: str, primary: str | None, alternate: str | None = None, body: str = "tac", **more) -> SetSeat:
    return SetSeat(id_, f"Seat {id_}", "Org", "member", primary, alternate, body, **more)


def done(answer: object) -> None:
    assert not isinstance(answer, Refusal), answer


def roll(room: Room, body: str) -> list[str | None]:
    return [seat.primary for seat in room.world.council.roll_at(body, room.now)]


def test_a_member_declares_and_leaves_and_holds_one_seat_meanwhile(room):
    done(room.act("mia", "council", DeclareMembership("ewg")))
    (taken,) = room.world.council.roll_at("ewg", room.now)
    assert (taken.id, taken.title, taken.organisation, taken.alternate) == ("ewg-mia", "Mia", "Org", None)
    assert room.act("mia", "council", DeclareMembership("ewg")).reason is Reason.HOLDS_A_SEAT
    room.now += DAY
    done(room.act("mia", "council", LeaveBody("ewg")))
    assert roll(room, "ewg") == []
    assert room.act("mia", "council", LeaveBody("ewg")).reason is Reason.NO_SEAT


def test_who_comes_back_was_not_on_the_rolls_of_the_time_between(room):
    start = room.now
    for command in (DeclareMembership("ewg"), LeaveBody("ewg"), DeclareMembership("ewg")):
        done(room.act("mia", "council", command))
        room.now += DAY
    rolls = [room.world.council.roll_at("ewg", start + day * DAY) for day in range(3)]
    assert [[seat.id for seat in each] for each in rolls] == [["ewg-mia"], [], ["ewg-mia-2"]]


def test_nobody_declares_for_another_but_an_officer_does(room):
    assert room.act("p1", "council", DeclareMembership("ewg", "mia")).reason is Reason.ROLE_MISSING
    done(room.act("chair", "council", DeclareMembership("ewg", "mia")))
    assert room.act("p1", "council", LeaveBody("ewg", "mia")).reason is Reason.ROLE_MISSING
    done(room.act("chair", "council", LeaveBody("ewg", "mia")))


@pytest.mark.parametrize(
    ("sender", "body", "reason"),
    [
        ("mia", "tac", Reason.SEATS_ARE_APPOINTED),
        ("mia", "ewok", Reason.MALFORMED),
        ("olga", "ewg", Reason.SEAT_NEEDS_MEMBER),
    ],
)
def test_a_declaration_that_gives_no_seat_is_refused_with_its_reason(room, sender, body, reason):
    assert room.act(sender, "council", DeclareMembership(body)).reason is reason


def test_only_people_with_the_role_member_hold_seats(room):
    for primary, alternate in (("olga", None), ("mia", "olga"), ("chair", None)):
        assert room.act("chair", "council", seat("s9", primary, alternate)).reason is Reason.SEAT_NEEDS_MEMBER
    assert room.act("chair", "council", seat("s9", "nobody")).reason is Reason.NOT_A_MEMBER
    taken_away = AddMember("p1", "P1", (Role.OBSERVER,))
    assert room.act("admin", "council", taken_away).reason is Reason.HOLDS_A_SEAT
    done(room.act("chair", "council", seat("s1", None)))
    done(room.act("admin", "council", taken_away))


def test_a_holder_without_the_role_whom_an_older_ledger_knows_may_still_be_renamed(room):
    council = room.world.council
    room.put(replace(council, seats=(*council.seats, Seat("old", "Old", "Org", primary="olga", body="tac"))))
    done(room.act("admin", "council", AddMember("olga", "Olga Renamed", (Role.OBSERVER,))))
    assert roll(room, "tac")[-1] == "olga"


def test_a_seat_stays_in_its_body_and_one_that_ended_is_not_revived(room):
    assert room.act("chair", "council", seat("s1", "p1", body="ewg")).reason is Reason.ALREADY_EXISTS
    assert room.act("chair", "council", EndSeat("s3", " ")).reason is Reason.EMPTY_TEXT
    done(room.act("chair", "council", EndSeat("s3", "The company left")))
    assert roll(room, "tac") == ["p1", "p2"]
    assert room.act("chair", "council", seat("s3", "p3")).reason is Reason.ALREADY_EXISTS
    assert room.act("chair", "council", EndSeat("s3", "Again")).reason is Reason.UNKNOWN_SUBJECT


def test_nobody_holds_two_seats_of_a_self_declared_body_but_may_of_an_appointed_one(room):
    done(room.act("mia", "council", DeclareMembership("ewg")))
    assert room.act("chair", "council", seat("e2", "mia", body="ewg")).reason is Reason.HOLDS_A_SEAT
    done(room.act("chair", "council", seat("s3", "p1")))
    assert roll(room, "tac") == ["p1", "p2", "p1"]
    assert [row.member for row in attendance(room.world.council.roll_at("tac", room.now), ["p1"])] == [
        "p1",
        None,
        "p1",
    ]


def test_a_change_with_a_date_to_come_waits_for_it(room):
    done(room.act("chair", "council", seat("s1", "mia", since=room.now + DAY)))
    assert roll(room, "tac")[0] == "p1"
    room.now += DAY
    assert roll(room, "tac")[0] == "mia"
    assert room.world.council.seats_of("mia", "tac", room.now)
    assert room.act("chair", "council", seat("s1", "mia", since=-1)).reason is Reason.MALFORMED


def test_the_roll_of_a_vote_is_that_of_its_opening_whatever_changes_later(room):
    done(room.act("chair", "council", seat("s1", "mia", since=room.now + DAY)))
    done(room.act("p2", "council", DelegateSeats("tac", room.now + 2 * DAY)))
    frozen = room.open().roll
    assert [(seat.primary, seat.delegated) for seat in frozen] == [
        ("p1", False),
        ("p2", True),
        ("p3", False),
    ]
    room.now += DAY
    done(room.act("chair", "council", EndSeat("s3", "The company left")))
    done(room.act("p2", "council", DelegateSeats("tac", None)))
    done(room.act("chair", "council", seat("s2", "mia")))
    assert room.ballot.roll == frozen
    assert room.vote(1, member="mia").reason is Reason.NOT_ON_ROLL
    done(room.vote(3))


def test_a_working_group_votes_by_the_roll_it_had_declared(room):
    room.put(dossier())
    empty = room.act("chair", "ballot:b", OpenBallot("Admit it?", "ecosystem", "7"))
    assert empty.reason is Reason.NO_SEAT
    for member in ("mia", "p1"):
        done(room.act(member, "council", DeclareMembership("ewg")))
    assert [seat.id for seat in room.open("ecosystem", dossier="7").roll] == ["ewg-mia", "ewg-p1"]
    done(room.act("p2", "council", DeclareMembership("ewg")))
    done(room.act("p1", "council", LeaveBody("ewg")))
    assert [seat.id for seat in room.ballot.roll] == ["ewg-mia", "ewg-p1"]


def test_a_primary_delegates_for_one_body_and_the_alternate_acts_in_their_presence(room):
    done(room.act("p1", "council", DelegateSeats("tac", room.now + DAY)))
    here = attendance(room.world.council.roll_at("tac", room.now), ["p1", "a1", "p2", "a2"])
    assert [row.member for row in here] == ["a1", "p2", None]
    room.now += DAY
    here = attendance(room.world.council.roll_at("tac", room.now), ["p1", "a1"])
    assert here[0].member == "p1"


@pytest.mark.parametrize(
    ("sender", "member", "until", "reason"),
    [
        ("a1", None, DAY, Reason.NO_SEAT),
        ("p3", None, DAY, Reason.NO_ALTERNATE),
        ("p1", None, 0, Reason.MALFORMED),
        ("p2", "p1", DAY, Reason.ROLE_MISSING),
        ("olga", None, DAY, Reason.ROLE_MISSING),
    ],
)
def test_a_delegation_that_cannot_be_is_refused_with_its_reason(room, sender, member, until, reason):
    assert room.act(sender, "council", DelegateSeats("tac", room.now + until, member)).reason is reason


def test_an_officer_records_a_delegation_for_a_primary(room):
    done(room.act("chair", "council", DelegateSeats("tac", room.now + DAY, "p1")))
    assert room.world.council.roll_at("tac", room.now)[0].delegated


def test_a_secretary_of_one_body_has_the_office_there_alone(room):
    meeting = PlanMeeting("October", "ewg", room.now, "UTC", "")
    assert room.act("mia", "meeting:m", meeting).reason is Reason.ROLE_MISSING
    done(room.act("chair", "council", AppointSecretary("ewg", "mia")))
    done(room.act("mia", "meeting:m", meeting))
    done(room.act("mia", "meeting:m", TakeRoll(("p1",))))
    done(room.act("mia", "council", DeclareMembership("ewg", "p1")))
    room.put(dossier())
    done(room.act("mia", "ballot:b", OpenBallot("Admit it?", "ecosystem", "7")))
    for subject, command in (
        ("meeting:t", PlanMeeting("October", "tac", room.now, "UTC", "")),
        ("ballot:t", OpenBallot("Shall we?", "motion", None, ">1/2")),
        ("council", seat("s1", "mia")),
        ("council", EndSeat("s1", "why")),
        ("council", AppointSecretary("tac", "mia")),
        ("council", AddMember("new", "New", (Role.MEMBER,))),
    ):
        assert room.act("mia", subject, command).reason is Reason.ROLE_MISSING, command


def test_an_appointment_ends_with_the_next_and_both_stay_on_record(room):
    done(room.act("chair", "council", AppointSecretary("ewg", "mia")))
    again = room.act("chair", "council", AppointSecretary("ewg", "mia"))
    assert again.reason is Reason.ALREADY_EXISTS
    room.now += DAY
    done(room.act("chair", "council", AppointSecretary("ewg", "p1")))
    done(room.act("chair", "council", AppointSecretary("ewg", None)))
    held = room.world.council.appointments
    assert [(one.member, one.until) for one in held] == [("mia", room.now), ("p1", room.now)]
    assert room.world.council.secretary_of("ewg") is None
    plan = PlanMeeting("October", "ewg", room.now, "UTC", "")
    assert room.act("mia", "meeting:m", plan).reason is Reason.ROLE_MISSING


@pytest.mark.parametrize(
    ("body", "member", "reason"),
    [
        ("ewok", "mia", Reason.MALFORMED),
        ("ewg", "nobody", Reason.NOT_A_MEMBER),
        ("ewg", "olga", Reason.SECRETARY_READS_ALL),
    ],
)
def test_who_cannot_be_a_secretary_is_not_appointed(room, body, member, reason):
    assert room.act("chair", "council", AppointSecretary(body, member)).reason is reason


def test_a_secretary_keeps_a_role_that_is_sent_the_votes_until_another_is_appointed(room):
    done(room.act("chair", "council", AppointSecretary("ewg", "mia")))
    observer = AddMember("mia", "Mia", (Role.OBSERVER,))
    refused = room.act("admin", "council", observer)
    assert (refused.reason, refused.facts["body"]) == (Reason.IS_SECRETARY, "Ecosystem Working Group")
    done(room.act("admin", "council", AddMember("mia", "Mia", (Role.CHAIR,))))
    assert room.act("admin", "council", observer).reason is Reason.IS_SECRETARY
    done(room.act("chair", "council", AppointSecretary("ewg", None)))
    done(room.act("admin", "council", observer))


def test_a_new_employer_ends_the_one_before_and_other_ties_stay(room):
    before = room.now
    done(room.act("mia", "council", RecordAffiliation("Lab", 0)))
    done(room.act("mia", "council", RecordAffiliation("Next", before + DAY, employs=True)))
    mia = room.world.council.members["mia"]
    assert (mia.employer, mia.employer_at(before), mia.employer_at(before + DAY)) == ("Org", "Org", "Next")
    assert mia.affiliations_at(before) == ("Org", "Lab")
    assert mia.affiliations_at(before + DAY) == ("Next", "Lab")
    room.now += 2 * DAY
    done(room.act("admin", "council", AddMember("mia", "Mia", (Role.MEMBER,), "Third")))
    mia = room.world.council.members["mia"]
    assert [mia.employer_at(room.now - day * DAY) for day in (0, 1, 2)] == ["Third", "Next", "Org"]
    assert mia.employer == "Third"


def test_the_same_tie_said_again_replaces_what_was_said(room):
    for until in (None, room.now):
        done(room.act("mia", "council", RecordAffiliation("Lab", 5, until)))
    assert room.world.council.members["mia"].affiliations[1:] == (Affiliation("Lab", 5, room.now),)


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (RecordAffiliation("Lab", 0, member="p1"), Reason.ROLE_MISSING),
        (RecordAffiliation("Lab", 0, member="nobody"), Reason.NOT_A_MEMBER),
        (RecordAffiliation(" ", 0), Reason.EMPTY_TEXT),
        (RecordAffiliation("x" * 70_000, 0), Reason.TEXT_TOO_LONG),
        (RecordAffiliation("Lab", -1), Reason.MALFORMED),
        (RecordAffiliation("Lab", 5, 5), Reason.MALFORMED),
    ],
)
def test_a_tie_that_cannot_be_is_refused(room, command, reason):
    assert room.act("mia", "council", command).reason is reason


def test_a_body_votes_by_its_own_rules_where_the_rulebook_sets_them():
    own = 'roll = "self_declared"\nquorum = ">=1/3"\nbase = "cast"\ndays = 5\nminimum_hours = 48\n'
    book = parse_rulebook(TEXT.replace('roll = "self_declared"', own, 1), file="own.toml")
    room = Room(6, book=book, body="ewg")
    room.put(dossier())
    ballot = room.open("ecosystem", dossier="7")
    assert (ballot.terms.quorum, ballot.terms.base) == (">=1/3", "cast")
    assert ballot.deadline == room.now + 5 * DAY
    assert ballot.terms.sources["quorum"] == "Set by the rulebook for the Ecosystem Working Group"
    assert ballot.terms.sources["sponsor_may_vote"] == BOOK.ballot.sources["sponsor_may_vote"]
    assert book.ballot_of("tac") == BOOK.ballot == book.ballot_of(None)


def test_a_rulebook_without_alternates_seats_none():
    room = Room(2, book=replace(BOOK, alternates_per_seat=0))
    assert room.act("chair", "council", seat("s1", "p1", "p2")).reason is Reason.MALFORMED

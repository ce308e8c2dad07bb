"""What the process leaves open: each question with this program's default and with the other reading of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import CastVote, CloseBallot, EndSeat, FileDossier, OpenBallot, SetSeat
from tac_desk.domain.dossier import Audience, Move, Sponsorship
from tac_desk.domain.lifecycle import Notice
from tac_desk.domain.lifecycle_clock import last_day
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.months import day_of
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.share import Share
from tac_desk.domain.tally import count, represented
from tests.domain.make import BOOK, DAY, NOW, Room, book_with, dossier


def opened(seats=21, *, alternates=0, threshold=">=2/3", **rules) -> Room:
    room = Room(seats, alternates, book_with(**rules))
    room.open(threshold=threshold)
    return room


def tally(seats=21, rules=None, **votes):
    room = opened(seats, **(rules or {}))
    room.votes(**votes)
    return count(room.ballot)


# --- does an abstention stay in the base?


def test_by_default_an_abstention_stays_in_the_base():
    assert not tally(yes=13, no=5, abstain=3).passes


def test_by_the_other_reading_an_abstention_leaves_the_base():
    counted = tally(rules={"base": "cast_without_abstentions"}, yes=13, no=5, abstain=3)
    assert (counted.base, counted.needed, counted.passes) == (18, 12, True)


# --- two thirds of whom?


def test_by_default_two_thirds_are_of_all_eligible_seats():
    counted = tally(yes=10, no=2)
    assert (counted.base, counted.needed, counted.passes) == (21, 14, False)


def test_by_the_other_reading_two_thirds_are_of_the_votes_cast():
    counted = tally(rules={"base": "cast"}, yes=10, no=2)
    assert (counted.base, counted.needed, counted.passes) == (12, 8, True)


# --- recused seats


def test_by_default_recused_seats_leave_the_base():
    counted = tally(yes=12, recuse=3)
    assert (counted.seats, counted.base, counted.needed, counted.passes) == (21, 18, 12, True)


def test_by_the_other_reading_recused_seats_stay_in_the_base():
    counted = tally(rules={"base": "all_seats"}, yes=12, recuse=3)
    assert (counted.base, counted.needed, counted.passes) == (21, 14, False)


# --- quorum


def test_by_default_a_quorum_is_more_than_half_of_the_eligible_seats():
    assert [tally(20, yes=cast).quorum_met for cast in (10, 11)] == [False, True]


def test_by_the_other_reading_exactly_half_is_a_quorum():
    rules = {"quorum": Share.parse(">=1/2")}
    assert [tally(20, rules, yes=cast).quorum_met for cast in (9, 10)] == [False, True]


def test_by_default_an_e_vote_meets_its_quorum_by_casting_alone():
    assert [tally(21, yes=cast).quorum_met for cast in (10, 11)] == [False, True]


def test_by_the_other_reading_a_vote_in_a_meeting_meets_it_by_the_roll_call():
    room = Room(21)
    present = tuple(f"p{n}" for n in range(1, 12))
    room.put(Meeting("m", "M", "tac", room.now, "UTC", "", present=present, roll_taken=True))
    room.open(threshold=">=1/3", meeting="m")
    room.votes(yes=7)
    assert not count(room.ballot).quorum_met
    assert count(room.ballot, represented(room.ballot, room.world.meeting("meeting:m"))).quorum_met


# --- both primary and alternate vote


def test_by_default_a_later_vote_of_the_primary_replaces_the_alternates():
    room = opened(3, alternates=1)
    room.vote(1, "no", member="a1")
    assert not isinstance(room.vote(1, "yes"), Refusal)
    assert [vote.member for vote in room.ballot.votes["s1"]] == ["a1", "p1"]


def test_by_the_other_reading_the_first_vote_of_a_seat_stands():
    room = opened(3, alternates=1, both_vote="first_stands")
    room.vote(1, "no", member="a1")
    assert room.vote(1, "yes").reason is Reason.SEAT_HAS_VOTED
    assert not isinstance(room.vote(1, "abstain", member="a1"), Refusal)
    assert [vote.position for vote in room.ballot.votes["s1"]] == ["no", "abstain"]


# --- duration


def test_by_default_a_ballot_lasts_14_days_and_three_at_least():
    room = opened()
    assert room.ballot.deadline - room.now == 14 * DAY
    short = Room(3).act("chair", "ballot:x", OpenBallot("?", "motion", None, ">1/2", 2))
    assert (short.reason, short.facts["least"]) == (Reason.TOO_SHORT, "72")


def test_by_the_other_reading_a_ballot_lasts_a_week_and_may_last_a_day():
    room = opened(days=7, minimum_hours=24)
    assert room.ballot.deadline - room.now == 7 * DAY
    room.act("chair", "ballot:b2", OpenBallot("?", "motion", None, ">1/2", 1))
    assert room.world.ballot("ballot:b2").deadline - room.now == DAY


def test_by_default_a_ballot_closes_early_when_every_seat_has_voted():
    room = opened(3)
    room.votes(yes=3)
    assert not isinstance(room.act("chair", "ballot:b", CloseBallot()), Refusal)


def test_by_the_other_reading_a_ballot_never_closes_early():
    room = opened(3, early_close="never")
    room.votes(yes=3)
    assert room.act("chair", "ballot:b", CloseBallot()).reason is Reason.BALLOT_OPEN


# --- changing a vote


def test_by_default_a_vote_may_be_changed_until_the_deadline_and_its_history_is_kept():
    room = opened(3)
    room.vote(1)
    room.now = room.ballot.deadline - 1
    assert not isinstance(room.vote(1, "no"), Refusal)
    assert len(room.ballot.votes["s1"]) == 2


def test_by_the_other_reading_a_vote_stands_but_a_primary_still_replaces_the_alternates():
    room = opened(3, alternates=1, changes="never")
    room.vote(1, "no", member="a1")
    assert room.vote(1, "yes", member="a1").reason is Reason.SEAT_HAS_VOTED
    assert not isinstance(room.vote(1, "yes"), Refusal)
    assert room.vote(1, "no").reason is Reason.SEAT_HAS_VOTED


# --- may the sponsor vote?


def sponsored(**rules) -> Room:
    room = Room(3, book=book_with(**rules))
    room.put(dossier(track="hosted", sponsor=Sponsorship("x:1", "p1", "s1", "Yes", 1)))
    room.open("hosted", dossier="7")
    return room


def test_by_default_a_sponsor_votes():
    assert not isinstance(sponsored().vote(1), Refusal)


def test_by_the_other_reading_a_sponsor_does_not_vote():
    assert sponsored(sponsor_may_vote=False).vote(1).reason is Reason.SPONSOR_MAY_NOT_VOTE


# --- rationale


@pytest.mark.parametrize("position", ["no", "abstain", "recuse"])
def test_by_default_a_reason_is_required_but_with_yes(position):
    room = opened(3)
    answer = room.act("p1", "ballot:b", CastVote("s1", position))
    assert answer.reason is Reason.RATIONALE_REQUIRED
    assert not isinstance(room.act("p2", "ballot:b", CastVote("s2", "yes")), Refusal)


def test_by_the_other_reading_a_reason_is_required_with_yes_alone():
    room = opened(3, rationale_required=("yes",))
    assert not isinstance(room.act("p1", "ballot:b", CastVote("s1", "recuse")), Refusal)
    assert room.act("p2", "ballot:b", CastVote("s2", "yes")).reason is Reason.RATIONALE_REQUIRED


def with_audience(room, audience):
    return room.act("p1", "ballot:b", CastVote("s1", "no", None, "too early", audience))


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.APPLICANT, Audience.COUNCIL])
def test_by_default_the_voter_chooses_who_reads_the_reason(audience):
    assert not isinstance(with_audience(opened(3), audience), Refusal)


def test_by_the_other_reading_every_reason_is_public():
    room = opened(3, rationale_audiences=("public",))
    refused = with_audience(room, Audience.COUNCIL)
    assert (refused.reason, refused.facts["field"]) == (Reason.MALFORMED, "audience")
    assert not isinstance(with_audience(room, Audience.PUBLIC), Refusal)


# --- the roll


def changed_roll(room):
    """Seat 1 goes to another member and a fourth seat comes, while the ballot is open."""
    room.act("chair", "council", SetSeat("s1", "Seat 1", "Org 1", "member", "p3", None, "tac"))
    room.act("chair", "council", SetSeat("s4", "Seat 4", "Org 4", "member", "p2", None, "tac"))
    return room


def close(room):
    room.now = room.ballot.deadline
    (closed,) = room.act("chair", "ballot:b", CloseBallot())
    return closed


def test_by_default_the_roll_is_frozen_when_the_vote_opens():
    room = opened(3)
    before = room.ballot.roll
    changed_roll(room)
    assert not isinstance(room.vote(1, member="p1"), Refusal)
    assert room.vote(1, member="p3").reason is Reason.NOT_ON_ROLL
    assert room.vote(4, member="p2").reason is Reason.NOT_ON_ROLL
    assert (close(room).roll, count(room.ballot).base) == (before, 3)


def test_by_the_other_reading_the_roll_is_that_of_the_close_and_the_base_with_it():
    room = changed_roll(opened(3, roll="at_close"))
    assert room.vote(1, member="p1").reason is Reason.NOT_ON_ROLL
    assert not isinstance(room.vote(1, member="p3"), Refusal)
    assert not isinstance(room.vote(4, member="p2"), Refusal)
    assert [seat.id for seat in close(room).roll] == ["s1", "s2", "s3", "s4"]
    assert (count(room.ballot).base, count(room.ballot).yes) == (4, 2)


def test_by_the_other_reading_the_vote_of_a_seat_that_ended_stays_on_record_and_does_not_count():
    room = opened(3, roll="at_close", early_close="all_voted")
    room.votes(yes=2)
    room.act("chair", "council", EndSeat("s1", "The company left."))
    assert room.act("chair", "ballot:b", CloseBallot()).reason is Reason.BALLOT_OPEN
    room.vote(3, "no")
    (closed,) = room.act("chair", "ballot:b", CloseBallot())
    assert (count(closed).seats, count(closed).yes, count(closed).no) == (2, 1, 1)
    assert set(closed.votes) == {"s1", "s2", "s3"}


def test_by_the_other_reading_what_comes_after_the_close_changes_nothing_any_more():
    room = opened(3, roll="at_close")
    room.votes(yes=3)
    closed = close(room)
    changed_roll(room)
    assert count(room.ballot) == count(closed)


# --- when may a declined project apply again?


def applying(book, days):
    """What is said to an application so many days after the decline."""
    room = Room(3, book=book)
    declined = dossier("declined", moves=(Move("declined", room.now, "chair"),))
    room.put(declined)
    room.now += days * DAY
    again = FileDossier(8, "Project", "ecosystem", declined.repository, previous="7")
    return room.act("chair", "dossier:8", again)


def test_by_default_a_declined_project_waits_three_months():
    assert day_of(NOW).isoformat() == "2026-05-28"
    refused = applying(BOOK, 91)
    assert (refused.reason, refused.facts["earliest"]) == (Reason.REAPPLY_LATER, "2026-08-28")
    assert not isinstance(applying(BOOK, 92), Refusal)


def test_by_other_readings_it_waits_six_months_or_not_at_all():
    longer = replace(BOOK, windows=replace(BOOK.windows, reapply_months=6))
    assert applying(longer, 183).reason is Reason.REAPPLY_LATER
    assert not isinstance(applying(longer, 184), Refusal)
    assert not isinstance(applying(replace(BOOK, reapply=replace(BOOK.reapply, wait=())), 0), Refusal)


# --- from when does the time to remedy run?


def last(book, read=None):
    """The last day of a notice that was sent on the 28th of May and read so many days later."""
    acknowledged = None if read is None else (day_of(NOW) + timedelta(days=read)).isoformat()
    told = last_day(book, Notice("n", 1, ("stars",), "Mend it", "chair", NOW, acknowledged))
    return None if told is None else told.isoformat()


def clock(**settings):
    return replace(BOOK, lifecycle=replace(BOOK.lifecycle, **settings))


def test_by_default_thirty_days_run_from_the_day_on_which_the_notice_was_read():
    assert (last(BOOK), last(BOOK, 0), last(BOOK, 10)) == (None, "2026-06-27", "2026-07-07")


def test_by_the_other_reading_they_run_from_the_day_on_which_it_was_sent():
    sent = clock(acknowledge_days=0)
    assert (last(sent), last(sent, 0), last(sent, 10)) == ("2026-06-27",) * 3


def test_by_a_third_reading_a_notice_that_nobody_reads_counts_as_read_after_a_while():
    week = clock(acknowledge_days=7)
    assert (last(week), last(week, 3), last(week, 10)) == ("2026-07-04", "2026-06-30", "2026-07-04")


# --- all of it is kept with the ballot


def test_the_reading_that_a_ballot_opened_under_stays_when_the_rulebook_changes():
    room = opened(base="cast", changes="never", both_vote="first_stands", grace_hours=1)
    other = book_with()
    room.world = type(room.world)(other, room.world.things)
    terms = room.ballot.terms
    assert (terms.base, terms.changes, terms.both_vote, terms.grace_hours) == (
        "cast",
        "never",
        "first_stands",
        1,
    )


@pytest.mark.parametrize(
    "setting",
    ["base", "quorum", "both_vote", "days", "minimum_hours", "early_close", "changes", "sponsor_may_vote",
     "rationale_required", "rationale_audiences", "meeting_hours", "grace_hours", "reminder_hours", "roll",
     "visibility",
     "threshold"],
)  # fmt: skip
def test_every_default_is_kept_in_the_ballot_with_where_it_comes_from(setting):
    assert opened(3).ballot.terms.sources[setting]


# --- the order of arrival

SAID = st.lists(st.tuples(st.integers(1, 6), st.sampled_from(Position)), min_size=1, max_size=12)


@given(SAID, st.randoms(use_true_random=False))
def test_the_order_in_which_votes_of_different_seats_arrive_changes_nothing(said, chance):
    last = dict(said)
    shuffled = list(last.items())
    chance.shuffle(shuffled)
    results = []
    for order in (list(last.items()), shuffled):
        room = opened(6)
        for seat, position in order:
            assert not isinstance(room.vote(seat, position), Refusal)
            room.now += 1
        results.append(count(room.ballot))
    assert results[0] == results[1]


@given(SAID)
def test_only_the_last_word_of_each_seat_counts(said):
    room, plain = opened(6), opened(6)
    for seat, position in said:
        assert not isinstance(room.vote(seat, position), Refusal)
    for seat, position in dict(said).items():
        plain.vote(seat, position)
    assert count(room.ballot) == count(plain.ballot)
    assert sum(map(len, room.ballot.votes.values())) == len(said)

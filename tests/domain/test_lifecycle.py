"""Life after acceptance: when reviews are due, how the time to remedy runs, who retires and takes back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tac_desk.domain.commands import (
    AcknowledgeNotice,
    CloseBallot,
    ConcludeReview,
    ConfirmRetirement,
    ExtendRemediation,
    MoveDossier,
    OpenReview,
    ReturnToActive,
    SendNotice,
)
from tac_desk.domain.dossier import Dossier, Move, Sponsorship
from tac_desk.domain.lifecycle import Ground
from tac_desk.domain.lifecycle_clock import (
    due_reviews,
    is_review_due,
    last_day,
    next_review,
    open_review,
    reviews_to_open,
    standing_notice,
    time_is_up,
)
from tac_desk.domain.mining import MiningReason, due_mining
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.refusal import Reason, Refusal
from tests.domain.make import BOOK, DAY, NOW, Room, dossier

D = "dossier:7"


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.fixture
def room():
    return Room(3)


def there(room) -> Dossier:
    found = room.world.dossier(D)
    assert found is not None
    return found


def accepted(room, day="2026-01-31T10:00", track="ecosystem", book=BOOK):
    """One that was accepted on `day` and made active ten days later."""
    at = ms(day)
    moves = (Move("accepted", at, "chair"), Move("active", at + 10 * DAY, "chair"))
    room.world = replace(room.world, rulebook=book)
    room.put(dossier("active", track, moves=moves))


def book_with(**rules):
    return replace(BOOK, lifecycle=replace(BOOK.lifecycle, **rules))


def at(room, text):
    room.now = ms(text)


# --- when a review is due


@pytest.mark.parametrize(
    ("track", "day", "due"),
    [
        ("ecosystem", "2026-01-15T00:00", "2026-07-15"),
        ("ecosystem", "2026-08-31T23:59", "2027-02-28"),
        ("ecosystem", "2027-08-31T23:59", "2028-02-29"),
        ("candidate", "2026-01-15T00:00", "2026-07-15"),
        ("hosted", "2026-01-15T00:00", "2027-01-15"),
        ("hosted", "2028-02-29T00:00", "2029-02-28"),
    ],
)
def test_a_review_is_due_so_many_months_after_acceptance(room, track, day, due):
    accepted(room, day, track)
    assert str(next_review(BOOK, there(room))) == due
    first = ms(due)
    assert not is_review_due(BOOK, there(room), first - 1)
    assert is_review_due(BOOK, there(room), first)


def test_a_project_that_was_taken_in_as_active_is_counted_from_then(room):
    room.put(dossier("active", moves=(Move("active", ms("2026-03-01T00:00"), "operator"),)))
    assert next_review(BOOK, there(room)) == date(2026, 9, 1)


@pytest.mark.parametrize("state", sorted(key for key in BOOK.states if key != "active"))
def test_no_review_is_awaited_anywhere_but_at_an_active_project(room, state):
    room.put(dossier(state, moves=(Move(state, 0, "chair"),)))
    assert next_review(BOOK, there(room)) is None
    assert due_reviews(BOOK, [there(room)], NOW) == ()


def test_a_motion_has_no_reviews(room):
    room.put(dossier("active", "motion", moves=(Move("active", 0, "chair"),)))
    assert next_review(BOOK, there(room)) is None


def test_opening_early_takes_a_reason_and_when_due_none(room):
    accepted(room, "2026-01-31T10:00")
    at(room, "2026-07-30T23:59")
    refusal = room.act("chair", D, OpenReview())
    assert (refusal.reason, refusal.facts["day"]) == (Reason.REVIEW_NOT_DUE, "2026-07-31")
    at(room, "2026-07-31T00:00")
    room.act("chair", D, OpenReview())
    assert there(room).state == "under_review"
    assert there(room).periodic[0].due == "2026-07-31"
    assert there(room).due_at == room.now + 14 * DAY
    again = room.act("chair", D, OpenReview("once more"))
    assert again.reason is Reason.WRONG_STATE


def test_early_with_a_reason_it_opens(room):
    accepted(room)
    at(room, "2026-03-01T00:00")
    room.act("chair", D, OpenReview("Its only maintainer left."))
    assert (there(room).state, there(room).moves[-1].reason) == ("under_review", "Its only maintainer left.")


def test_only_officers_open_and_conclude(room):
    accepted(room)
    at(room, "2026-08-01T00:00")
    assert room.act("p1", D, OpenReview()).reason is Reason.ROLE_MISSING
    room.act("chair", D, OpenReview())
    assert room.act("p1", D, ConcludeReview(True)).reason is Reason.ROLE_MISSING


def test_members_owe_a_review_from_the_opening_until_the_end_and_not_before(room):
    accepted(room)
    at(room, "2026-08-01T00:00")

    def owes():
        return owed(room.world, there(room), member="p1", device="d-p1", at=room.now)

    assert owes() == ()
    room.act("chair", D, OpenReview())
    assert owes() == (Owed.REVIEW,)
    room.act("chair", D, ConcludeReview(True))
    assert owes() == ()


def test_the_repository_is_mined_anew_when_a_review_opens(room):
    accepted(room)
    at(room, "2026-08-01T00:00")
    assert due_mining(room.world, there(room), room.now, every=None) is None
    room.act("chair", D, OpenReview())
    due = due_mining(room.world, there(room), room.now, every=None)
    assert due is not None
    assert (due.reason, due.as_of) == (MiningReason.REVIEW, room.now)


def test_in_good_standing_the_next_one_counts_from_the_end_of_this_one(room):
    accepted(room)
    at(room, "2026-09-10T00:00")
    room.act("chair", D, OpenReview())
    at(room, "2026-10-31T12:00")
    room.act("chair", D, ConcludeReview(True, summary="All rows hold."))
    found = there(room)
    assert (found.state, found.due_at, next_review(BOOK, found)) == ("active", None, date(2027, 4, 30))
    (review,) = found.periodic
    assert (review.good, review.concluded_by, review.summary) == (True, "chair", "All rows hold.")


@pytest.mark.parametrize(
    ("ended", "following"), [("2026-08-20T00:00", "2027-01-31"), ("2027-03-01T00:00", "2027-07-31")]
)
def test_by_the_other_reading_it_counts_from_the_day_it_was_due_and_skips_what_was_missed(
    room, ended, following
):
    book = book_with(reviews_from="due")
    accepted(room, book=book)
    at(room, "2026-08-15T00:00")
    room.act("chair", D, OpenReview())
    at(room, ended)
    room.act("chair", D, ConcludeReview(True))
    assert str(next_review(book, there(room))) == following


def test_falling_short_names_rows_and_starts_remediation(room):
    accepted(room)
    at(room, "2026-08-01T00:00")
    room.act("chair", D, OpenReview())
    assert room.act("chair", D, ConcludeReview(False)).reason is Reason.EMPTY_TEXT
    assert room.act("chair", D, ConcludeReview(False, ("nonsense",))).reason is Reason.UNKNOWN_CRITERION
    assert room.act("chair", D, ConcludeReview(True, ("working_ci",))).reason is Reason.MALFORMED
    room.act("chair", D, ConcludeReview(False, ("working_ci",)))
    assert (there(room).state, there(room).periodic[-1].criteria) == ("in_remediation", ("working_ci",))


def test_a_review_that_a_plain_move_began_can_be_concluded(room):
    accepted(room)
    room.now = ms("2026-08-01T00:00")
    room.act("chair", D, MoveDossier("under_review", override="by hand"))
    assert open_review(there(room)) is None
    room.act("chair", D, ConcludeReview(True))
    assert (there(room).state, there(room).periodic[-1].reason) == ("active", "by hand")


@pytest.mark.parametrize(
    ("before", "wanted", "act"),
    [
        ("active", "under_review", "open_review"),
        ("active", "retired", "confirm_retirement"),
        ("under_review", "active", "conclude_review"),
        ("under_review", "in_remediation", "conclude_review"),
        ("in_remediation", "active", "return_to_active"),
        ("in_remediation", "retired", "confirm_retirement"),
        ("retired", "active", "return_to_active"),
    ],
)
def test_a_plain_move_does_not_go_around_what_belongs_to_the_step(room, before, wanted, act):
    room.put(dossier(before, moves=(Move(before, 0, "chair"),)))
    refusal = room.act("chair", D, MoveDossier(wanted))
    assert (refusal.reason, refusal.facts["act"]) == (Reason.HAS_OWN_ACT, act)
    room.act("chair", D, MoveDossier(wanted, override="corrects a mistake"))
    assert there(room).state == wanted


# --- the clock that opens reviews


def test_the_hub_opens_by_itself_only_where_the_rulebook_says_so_and_only_as_many_as_fit():
    due = [
        replace(dossier("active", moves=(Move("active", n, "operator"),)), id=str(n), number=n)
        for n in range(1, 15)
    ]
    assert reviews_to_open(BOOK, due, NOW) == ()
    book = book_with(opened_by="clock")
    most = BOOK.per_session[1]
    assert [one.number for one in reviews_to_open(book, due, NOW)] == list(range(1, most + 1))
    running = [dossier("under_review"), dossier("under_review")]
    assert len(reviews_to_open(book, [*due, *running], NOW)) == most - 2
    assert reviews_to_open(book, [*due, *running * most], NOW) == ()


def test_the_longest_due_comes_first():
    late = replace(dossier("active", moves=(Move("active", 0, "operator"),)), id="b", number=2)
    later = replace(dossier("active", moves=(Move("active", 5 * DAY, "operator"),)), id="a", number=1)
    assert due_reviews(BOOK, [later, late], NOW) == (late, later)


# --- the time to remedy


@pytest.fixture
def short(room):
    """In remediation since the first of June, with a notice of that day."""
    at(room, "2026-06-01T09:00")
    room.put(dossier("in_remediation", moves=(Move("in_remediation", room.now, "chair"),)))
    room.act("chair", D, SendNotice(("working_ci",), "The workflows have not run since March."))
    return room


def test_a_notice_takes_a_text_and_known_rows_and_a_project_in_remediation(room):
    accepted(room)
    assert room.act("chair", D, SendNotice((), "Mend it.")).reason is Reason.WRONG_STATE
    room.put(dossier("in_remediation"))
    assert room.act("chair", D, SendNotice((), " ")).reason is Reason.EMPTY_TEXT
    assert room.act("chair", D, SendNotice(("x",), "Mend it.")).reason is Reason.UNKNOWN_CRITERION
    assert room.act("chair", D, AcknowledgeNotice("2026-06-01")).reason is Reason.NO_NOTICE
    assert room.act("chair", D, ExtendRemediation(7, "why")).reason is Reason.NO_NOTICE


@pytest.mark.parametrize(
    ("moment", "up"),
    [
        ("2026-07-02T00:00", False),  # day 29
        ("2026-07-03T00:00", False),  # day 30, the last one
        ("2026-07-03T23:59:59.999", False),
        ("2026-07-04T00:00", True),  # day 31
    ],
)
def test_thirty_days_run_from_the_acknowledged_day_to_the_end_of_the_last(short, moment, up):
    at(short, "2026-06-03T18:00")
    short.act("chair", D, AcknowledgeNotice("2026-06-03"))
    notice = standing_notice(there(short))
    assert last_day(BOOK, notice) == date(2026, 7, 3)
    assert time_is_up(BOOK, there(short), ms(moment)) is up


@pytest.mark.parametrize(
    ("day", "last"),
    [("2026-01-31", "2026-03-02"), ("2028-01-31", "2028-03-01"), ("2026-12-15", "2027-01-14")],
)
def test_calendar_days_run_over_the_ends_of_months(room, day, last):
    at(room, f"{day}T00:00")
    room.put(dossier("in_remediation"))
    room.act("chair", D, SendNotice((), "Mend it."))
    room.act("chair", D, AcknowledgeNotice(day))
    assert str(last_day(BOOK, standing_notice(there(room)))) == last


def test_nothing_runs_until_the_notice_is_acknowledged(short):
    far = short.now + 900 * DAY
    assert last_day(BOOK, standing_notice(there(short))) is None
    assert not time_is_up(BOOK, there(short), far)
    short.now = far
    assert short.act("chair", D, ConfirmRetirement("clock", "Over")).reason is Reason.NOT_ACKNOWLEDGED
    assert short.act("chair", D, ExtendRemediation(7, "why")).reason is Reason.NOT_ACKNOWLEDGED


def test_by_the_other_reading_a_silent_project_counts_as_having_read_it(short):
    book = book_with(acknowledge_days=10)
    short.world = replace(short.world, rulebook=book)
    assert last_day(book, standing_notice(there(short))) == date(2026, 7, 11)
    at(short, "2026-06-10T00:00")
    assert short.act("chair", D, ExtendRemediation(7, "why")).reason is Reason.NOT_ACKNOWLEDGED
    at(short, "2026-06-11T00:00")
    assert short.act("chair", D, SendNotice((), "Again")).reason is Reason.NOTICE_ACKNOWLEDGED
    short.act("chair", D, AcknowledgeNotice("2026-06-05"))  # it did say so, only earlier
    assert last_day(book, standing_notice(there(short))) == date(2026, 7, 5)


def test_it_is_acknowledged_once_and_not_before_it_was_sent_nor_ahead(short):
    at(short, "2026-06-05T00:00")
    for day in ("2026-05-31", "2026-06-06", "5 June", "20260605", ""):
        assert short.act("chair", D, AcknowledgeNotice(day)).reason is Reason.MALFORMED
    short.act("chair", D, AcknowledgeNotice("2026-06-04"))
    again = short.act("chair", D, AcknowledgeNotice("2026-06-05"))
    assert (again.reason, again.facts["day"]) == (Reason.NOTICE_ACKNOWLEDGED, "2026-06-04")
    assert short.act("chair", D, SendNotice((), "Anew")).reason is Reason.NOTICE_ACKNOWLEDGED


def test_until_then_a_corrected_notice_replaces_it_and_both_are_kept(short):
    short.act("chair", D, SendNotice(("working_ci", "governance"), "And the governance document is gone."))
    found = there(short)
    assert len(found.notices) == 2
    assert standing_notice(found) == found.notices[1]


def test_the_sponsor_records_the_acknowledgement_and_other_members_do_not(short):
    sponsor = Sponsorship("x", "p2", "s2", "why", 0)
    short.put(replace(there(short), sponsor=sponsor))
    assert short.act("p1", D, AcknowledgeNotice("2026-06-01")).reason is Reason.ROLE_MISSING
    short.act("p2", D, AcknowledgeNotice("2026-06-01"))
    assert standing_notice(there(short)).acknowledged_by == "p2"


def test_extensions_add_to_the_last_day_and_keep_their_history(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    short.act("chair", D, ExtendRemediation(14, "A release is near."))
    short.act("chair", D, ExtendRemediation(7, "One more week."))
    notice = standing_notice(there(short))
    assert last_day(BOOK, notice) == date(2026, 7, 22)
    assert [(one.earlier, one.until, one.days, one.by) for one in notice.prolonged] == [
        ("2026-07-01", "2026-07-15", 14, "chair"),
        ("2026-07-15", "2026-07-22", 7, "chair"),
    ]
    assert short.act("p1", D, ExtendRemediation(7, "why")).reason is Reason.ROLE_MISSING
    assert short.act("chair", D, ExtendRemediation(7, " ")).reason is Reason.EMPTY_TEXT
    for days in (0, -1, 10**9):
        assert short.act("chair", D, ExtendRemediation(days, "why")).reason is Reason.MALFORMED


def test_an_extension_after_the_end_counts_from_the_day_it_is_decided(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    at(short, "2026-07-20T08:00")
    assert time_is_up(BOOK, there(short), short.now)
    short.act("chair", D, ExtendRemediation(5, "They answered at last."))
    assert last_day(BOOK, standing_notice(there(short))) == date(2026, 7, 25)
    assert not time_is_up(BOOK, there(short), short.now)


def test_what_is_remedied_is_active_again_also_after_the_end(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    at(short, "2026-08-31T00:00")
    assert short.act("chair", D, ReturnToActive("")).reason is Reason.EMPTY_TEXT
    short.act("chair", D, ReturnToActive("The workflows run again."))
    found = there(short)
    assert (found.state, next_review(BOOK, found)) == ("active", date(2027, 2, 28))


def test_a_notice_of_an_earlier_time_does_not_stand_in_a_new_one(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    short.act("chair", D, ReturnToActive("Mended."))
    short.act("chair", D, OpenReview("It broke again."))
    short.act("chair", D, ConcludeReview(False, ("working_ci",)))
    assert standing_notice(there(short)) is None
    assert not time_is_up(BOOK, there(short), short.now + 900 * DAY)


# --- retirement and return


def test_nobody_is_retired_by_the_clock_alone(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    short.now += 900 * DAY
    assert (there(short).state, time_is_up(BOOK, there(short), short.now)) == ("in_remediation", True)


def test_retirement_for_time_waits_for_the_end_or_takes_an_override(short):
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    at(short, "2026-07-01T23:59")
    refusal = short.act("chair", D, ConfirmRetirement("clock", "Nothing was mended."))
    assert (refusal.reason, refusal.facts["day"]) == (Reason.TIME_RUNS, "2026-07-01")
    early = there(short)
    short.act("chair", D, ConfirmRetirement("clock", "Nothing.", override="The repository is deleted."))
    assert (there(short).state, there(short).retirements[0].override) == (
        "retired",
        "The repository is deleted.",
    )
    short.put(early)
    at(short, "2026-07-02T00:00")
    short.act("chair", D, ConfirmRetirement("clock", "Nothing was mended."))
    (retired,) = there(short).retirements
    assert (there(short).state, retired.ground, retired.by) == ("retired", Ground.CLOCK, "chair")


@pytest.mark.parametrize("state", ["active", "under_review", "in_remediation"])
def test_a_project_may_ask_to_be_retired_at_any_time_with_the_reason_recorded(room, state):
    room.put(dossier(state))
    assert room.act("chair", D, ConfirmRetirement("project", " ")).reason is Reason.EMPTY_TEXT
    assert room.act("p1", D, ConfirmRetirement("project", "They ask.")).reason is Reason.ROLE_MISSING
    room.act("chair", D, ConfirmRetirement("project", "Its makers archived it."))
    assert (there(room).state, there(room).moves[-1].reason) == ("retired", "Its makers archived it.")


@pytest.mark.parametrize("state", sorted(set(BOOK.states) - {"active", "under_review", "in_remediation"}))
def test_nothing_else_is_retired(room, state):
    room.put(dossier(state))
    assert (
        room.act("chair", D, ConfirmRetirement("project", "why", override="x")).reason is Reason.WRONG_STATE
    )


def test_an_unknown_ground_is_none(room):
    room.put(dossier("active"))
    assert room.act("chair", D, ConfirmRetirement("mood", "why")).reason is Reason.MALFORMED


@pytest.mark.parametrize(("yes", "decided"), [(3, True), (1, False)])
def test_a_ballot_retires_only_when_it_was_closed_and_passed(room, yes, decided):
    retire = ConfirmRetirement("ballot", "By vote.", "b")
    room.put(dossier("active"))
    assert room.act("chair", D, retire).reason is Reason.UNKNOWN_SUBJECT
    room.open(threshold=">1/2")
    room.votes(yes=yes, no=3 - yes)
    assert room.act("chair", D, retire).reason is Reason.NOT_DECIDED
    assert not isinstance(room.act("chair", "ballot:b", CloseBallot()), Refusal)
    answer = room.act("chair", D, retire)
    assert (there(room).state == "retired") is decided
    assert decided or answer.reason is Reason.NOT_DECIDED


def test_the_vote_that_admitted_a_project_does_not_retire_it():
    room = Room(3, body="ewg")
    room.put(dossier("presented"))
    room.open("ecosystem", dossier="7")
    room.votes(yes=3)
    assert not isinstance(room.act("chair", "ballot:b", CloseBallot()), Refusal)
    room.act("chair", D, MoveDossier("active"))
    assert room.act("chair", D, ConfirmRetirement("ballot", "why", "b")).reason is Reason.NOT_DECIDED


def test_it_comes_back_with_a_reason_a_fresh_review_date_and_its_history(room):
    room.put(dossier("active", moves=(Move("active", ms("2025-01-01T00:00"), "chair"),)))
    at(room, "2026-03-01T00:00")
    room.act("chair", D, ConfirmRetirement("project", "Nobody has time."))
    assert next_review(BOOK, there(room)) is None
    at(room, "2026-05-20T00:00")
    assert room.act("p1", D, ReturnToActive("why")).reason is Reason.ROLE_MISSING
    room.act("chair", D, ReturnToActive("Three new maintainers."))
    found = there(room)
    assert (found.state, next_review(BOOK, found)) == ("active", date(2026, 11, 20))
    assert [(move.state, move.reason) for move in found.moves[1:]] == [
        ("retired", "Nobody has time."),
        ("active", "Three new maintainers."),
    ]
    assert len(found.retirements) == 1
    assert room.act("chair", D, ReturnToActive("again")).reason is Reason.WRONG_STATE


def test_the_numbers_are_the_rulebooks(short):
    book = replace(BOOK, windows=replace(BOOK.windows, remediation_days=10))
    short.world = replace(short.world, rulebook=book)
    short.act("chair", D, AcknowledgeNotice("2026-06-01"))
    assert last_day(book, standing_notice(there(short))) == date(2026, 6, 1) + timedelta(days=10)

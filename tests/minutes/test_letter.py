"""Draft letters from a decision: what they say, and what never enters them."""

from dataclasses import replace
from datetime import date

import pytest

from tac_desk.domain.commands import CastVote, CloseBallot, MakeAsk
from tac_desk.domain.dossier import Audience, Comment, Move, Review, RowVerdict
from tac_desk.domain.guidance import Waiver
from tac_desk.domain.months import after_months
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.letter import LetterFacts, compose_letter
from tac_desk.minutes.markdown import to_markdown
from tests.domain.make import BOOK, NOW, Room, dossier

AUGUST_31 = 1_788_134_400_000  # 2026-08-31 00:00 UTC
EVIDENCE = {
    "stars": ("fail", "12 stars; the floor is 200"),
    "commits": ("pass", "40 commits"),
    "packages": ("caution", "x"),
}


def voted(audiences: list[Audience], seats: int = 5) -> Room:
    """A dossier declined by so many reasoned noes, each with its audience."""
    room = Room(seats, body="ewg")
    room.put(dossier(moves=(Move("presented", NOW, "chair"),)))
    room.open(track="ecosystem", dossier="7")
    for number, audience in enumerate(audiences, 1):
        vote = CastVote(f"s{number}", "no", None, f"reason {number}", audience)
        assert isinstance(room.act(f"p{number}", "ballot:b", vote), tuple)
    room.act("chair", "dossier:7", MakeAsk("Write a governance document.", "governance", due="2027-01-31"))
    room.act("chair", "dossier:7", MakeAsk("Ask the lawyers.", owner="p1"))
    room.now = room.ballot.deadline
    room.act("chair", "ballot:b", CloseBallot())
    return room


def letter(room: Room, **changed: object) -> str:
    found = replace(room.world.dossier("dossier:7"), **changed)
    facts = LetterFacts(BOOK, room.world.council, found, room.ballot, EVIDENCE, "2026-11-01")
    return to_markdown(compose_letter(facts))


def test_a_decline_says_outcome_tally_criteria_asks_and_the_earliest_return():
    said = letter(voted([Audience.PUBLIC]))
    assert "The application of Project (Ecosystem project) was declined." in said
    assert "The vote: 0 yes, 1 no" in said
    assert "Stars, Fail: 12 stars; the floor is 200." in said
    assert "40 commits" not in said
    assert "Write a governance document. By 2027-01-31." in said
    assert "A new application may be filed from" in said


def test_what_is_for_a_member_to_do_is_not_in_the_letter():
    assert "lawyers" not in letter(voted([Audience.PUBLIC]))


@pytest.mark.parametrize(("voices", "shown"), [(2, False), (3, True)])
def test_reasons_for_the_applicant_stand_unattributed_from_three_voters_on(voices, shown):
    said = letter(voted([Audience.APPLICANT] * voices))
    assert ("reason 1" in said) is shown
    assert "Seat 1" not in said


def test_a_public_reason_names_its_seat():
    assert "Seat 1: reason 1" in letter(voted([Audience.PUBLIC]))


def test_nothing_marked_council_only_leaks():
    room = voted([Audience.COUNCIL] * 4)
    comments = (
        Comment("c1", "p1", 1, "secret comment"),
        Comment("c2", "p1", 1, "open word", audience=Audience.PUBLIC),
    )
    reviews = {
        "p1": Review("r", {"stars": RowVerdict("fail", "secret note")}, "decline", "secret summary", 1)
    }
    said = letter(room, comments=comments, reviews=reviews)
    assert "secret" not in said
    assert "reason" not in said
    assert "open word" in said


def test_a_waived_row_says_that_it_is_excused():
    waived = {"stars": Waiver("stars", "a young project", "2026-12-31", "chair", 1)}
    assert "Excused: a young project" in letter(voted([]), waivers=waived)


def test_before_a_decision_there_is_no_letter():
    with pytest.raises(MinutesError, match="nothing to write"):
        letter(voted([]), state="in_queue")


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
    ],
)
def test_months_end_on_the_same_day_or_the_months_last(day, months, later):
    assert after_months(day, months) == later


def test_only_a_decline_names_a_day_to_come_back_and_the_others_say_that_there_is_none():
    declined = letter(
        voted([Audience.PUBLIC]), state="declined", moves=(Move("declined", AUGUST_31, "chair"),)
    )
    assert "A new application may be filed from 30 November 2026 on, 3 months after the decision." in declined
    for state, said in (
        ("too_early", "A new application may be filed at any time."),
        ("postponed", "a new application takes its place."),
    ):
        assert said in letter(voted([Audience.PUBLIC]), state=state)
    assert "Coming back" not in letter(voted([Audience.PUBLIC]), state="accepted")


def test_an_exception_with_which_it_was_filed_stands_in_the_letter():
    said = letter(voted([Audience.PUBLIC]), override="The licence\nwas the only reason")
    assert "It had been filed by way of exception: The licence was the only reason" in said

"""Applications that come back: how long they wait, to the day, what links them, and what an officer may except."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tac_desk.domain.commands import FileDossier, MoveDossier
from tac_desk.domain.dossier import Dossier, Move
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.rounds import comes_back, earlier_round, rounds_of, wait_after
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tests.domain.make import BOOK, Room, dossier

REPOSITORY = "https://example.org/p"


def moment(day: str, clock: str = "12:00") -> int:
    return int(datetime.fromisoformat(f"{day}T{clock}+00:00").timestamp() * 1000)


def ended(state: str, day: str, clock: str = "12:00", **more) -> Dossier:
    steps = (Move("submitted", moment("2025-01-01"), "chair"), Move(state, moment(day, clock), "chair"))
    return dossier(state, moves=steps, filed_at=steps[0].at, **more)


def again(**more) -> FileDossier:
    return FileDossier(8, "Project", "ecosystem", REPOSITORY, **({"previous": "7"} | more))


def file_on(room: Room, day: str, clock: str = "12:00", command: FileDossier | None = None):
    room.now = moment(day, clock)
    return room.act("chair", "dossier:8", command or again())


@pytest.fixture
def room() -> Room:
    return Room(3)


@pytest.mark.parametrize(
    ("decided", "earliest"),
    [
        ("2026-01-15", "2026-04-15"),
        ("2026-08-31", "2026-11-30"),  # November has no 31st
        ("2025-11-30", "2026-02-28"),
        ("2023-11-30", "2024-02-29"),  # a leap year
        ("2023-11-29", "2024-02-29"),
        ("2024-02-29", "2024-05-29"),
        ("2026-10-31", "2027-01-31"),
        ("2026-12-01", "2027-03-01"),
    ],
)
def test_the_day_before_three_months_are_over_is_too_early_and_that_very_day_is_not(
    room: Room, decided: str, earliest: str
) -> None:
    room.put(ended("declined", decided))
    last = date.fromordinal(date.fromisoformat(earliest).toordinal() - 1).isoformat()
    for clock in ("00:00", "23:59"):
        refused = file_on(room, last, clock)
        assert refused.reason is Reason.REAPPLY_LATER
        assert (refused.facts["decided"], refused.facts["earliest"]) == (decided, earliest)
    assert not isinstance(file_on(room, earliest, "00:00"), Refusal)


def test_the_wait_is_counted_from_the_utc_day_of_the_decision_whatever_the_hour(room: Room) -> None:
    for clock in ("00:00", "23:59"):
        wait = wait_after(BOOK, ended("declined", "2026-08-31", clock))
        assert wait is not None
        assert (wait.decided, wait.earliest, wait.months) == (date(2026, 8, 31), date(2026, 11, 30), 3)


def test_the_wait_begins_with_the_decision_and_not_with_a_later_note_in_the_same_state() -> None:
    one = ended("declined", "2026-01-15")
    noted = replace(one, moves=(*one.moves, Move("declined", moment("2026-03-01"), "chair", "typo")))
    wait = wait_after(BOOK, noted)
    assert wait is not None
    assert wait.decided == date(2026, 1, 15)


@pytest.mark.parametrize("state", ["too_early", "withdrawn", "postponed"])
def test_only_a_decline_makes_an_application_wait(room: Room, state: str) -> None:
    room.put(ended(state, "2026-01-15"))
    assert wait_after(BOOK, ended(state, "2026-01-15")) is None
    assert not isinstance(file_on(room, "2026-01-16"), Refusal)


def test_an_officer_may_file_earlier_with_a_reason_that_is_kept(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    filed, *_ = file_on(room, "2026-02-01", command=again(override="The licence was the only reason"))
    assert filed.override == filed.moves[0].reason == "The licence was the only reason"
    assert (filed.previous, filed.returning) == ("7", True)


def test_a_blank_reason_is_no_reason(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    assert file_on(room, "2026-02-01", command=again(override="  ")).reason is Reason.REAPPLY_LATER


@pytest.mark.parametrize(
    ("state", "returning"),
    [("declined", True), ("too_early", True), ("postponed", True), ("withdrawn", False)],
)
def test_a_round_that_the_council_looked_at_makes_the_next_one_returning(
    room: Room, state: str, returning: bool
) -> None:
    room.put(ended(state, "2025-06-01"))
    filed, *_ = file_on(room, "2026-02-01")
    assert filed.returning is returning


def test_a_changed_postponed_project_files_anew_and_the_postponed_one_ends(room: Room) -> None:
    room.put(ended("postponed", "2025-06-01", session="m", due_at=1))
    filed, old = file_on(room, "2025-06-02")
    assert (filed.previous, filed.state) == ("7", "submitted")
    assert (old.state, old.session, old.due_at) == ("withdrawn", None, None)
    assert "number 8" in old.moves[-1].reason


def test_an_ended_round_must_be_named(room: Room) -> None:
    room.put(ended("too_early", "2025-06-01"))
    refused = file_on(room, "2026-02-01", command=again(previous=None))
    assert refused.reason is Reason.EARLIER_ROUND
    assert "number 7" in refusal_text(refused)


def test_a_round_that_does_not_exist_cannot_be_named(room: Room) -> None:
    assert file_on(room, "2026-02-01").reason is Reason.UNKNOWN_SUBJECT


def test_a_moved_repository_does_not_shorten_the_wait_of_the_round_that_is_named(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    moved = replace(again(), repository="https://example.org/elsewhere")
    assert file_on(room, "2026-02-01", command=moved).reason is Reason.REAPPLY_LATER


def test_another_way_to_write_the_address_is_the_same_project(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    written = replace(again(), repository="https://Example.org/P.git")
    assert file_on(room, "2026-02-01", command=written).reason is Reason.REAPPLY_LATER


def test_a_withdrawn_round_between_does_not_end_the_wait_of_the_decline(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"), replace(ended("withdrawn", "2026-01-20"), id="6", number=6))
    refused = file_on(room, "2026-02-01", command=again(previous="6"))
    assert refused.facts["number"] == "7"


@pytest.mark.parametrize(
    "state", ["submitted", "in_queue", "in_voting", "waiting", "accepted", "active", "retired"]
)
def test_what_is_on_its_way_or_admitted_is_not_filed_beside_itself(room: Room, state: str) -> None:
    room.put(dossier(state))
    refused = file_on(room, "2026-02-01", command=again(previous=None))
    assert (refused.reason, refused.facts["state"]) == (Reason.HERE_ALREADY, state)
    filed, *_ = file_on(room, "2026-02-01", command=again(previous=None, override="Two parts"))
    assert filed.override == "Two parts"


def test_two_applications_without_a_repository_are_not_taken_for_one(room: Room) -> None:
    room.put(replace(dossier("in_queue"), repository=""))
    wanted = FileDossier(8, "Project", "ecosystem", "")
    assert not isinstance(file_on(room, "2026-02-01", command=wanted), Refusal)


@pytest.mark.parametrize(
    ("state", "track", "taken"),
    [
        ("active", "ecosystem", True),
        ("under_review", "ecosystem", True),
        ("active", "candidate", True),
        ("in_queue", "ecosystem", False),
        ("declined", "ecosystem", False),
        ("retired", "ecosystem", False),
        ("active", "hosted", None),
    ],
)
def test_a_hosted_application_is_of_an_admitted_ecosystem_project(
    room: Room, state: str, track: str, taken: bool | None
) -> None:
    room.put(dossier(state, track))
    wanted = FileDossier(8, "Project", "hosted", REPOSITORY)
    answer = file_on(room, "2026-02-01", command=wanted)
    if taken is None:
        assert answer.reason is Reason.HERE_ALREADY
    elif taken:
        assert not isinstance(answer, Refusal)
    else:
        assert answer.reason is Reason.NOT_ADMITTED
        assert answer.facts["state"] == state


def test_a_hosted_application_of_a_stranger_says_that_nothing_is_on_record(room: Room) -> None:
    refused = file_on(room, "2026-02-01", command=FileDossier(8, "Project", "hosted", REPOSITORY))
    assert "the council's records say: none." in refusal_text(refused)


def test_nobody_applies_to_be_a_candidate(room: Room) -> None:
    for override in ("", "I say so"):
        wanted = FileDossier(8, "Project", "candidate", REPOSITORY, override=override)
        assert file_on(room, "2026-02-01", command=wanted).reason is Reason.BY_SPONSORSHIP
    presented = FileDossier(8, "Project", "candidate", REPOSITORY, "presented")
    assert file_on(room, "2026-02-01", command=presented).reason is Reason.MALFORMED


def test_what_was_decided_elsewhere_is_filed_as_it_stands(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    filed, *_ = file_on(room, "2026-01-16", command=again(previous=None, state="active"))
    assert filed.state == "active"


def test_rounds_are_a_chain_from_the_first_to_the_last() -> None:
    first, second, third = (
        replace(dossier(), id=id_, previous=before) for id_, before in (("1", None), ("2", "1"), ("3", "2"))
    )
    known = {one.id: one for one in (third, first, second)}
    for one in known.values():
        assert [found.id for found in rounds_of(known, one)] == ["1", "2", "3"]
    assert rounds_of({"1": first}, first) == (first,)


def test_rounds_that_name_each_other_do_not_go_on_for_ever() -> None:
    one, two = replace(dossier(), id="1", previous="2"), replace(dossier(), id="2", previous="1")
    assert {found.id for found in rounds_of({"1": one, "2": two}, one)} == {"1", "2"}


def test_the_last_ended_round_is_the_one_to_link() -> None:
    early, late = ended("too_early", "2025-02-01"), replace(ended("declined", "2025-06-01"), id="9", number=9)
    assert earlier_round(BOOK, [late, early], "ecosystem", REPOSITORY + ".git") == late
    assert earlier_round(BOOK, [late], "hosted", REPOSITORY) is None
    assert earlier_round(BOOK, [late], "ecosystem", "") is None


def test_every_rulebook_lets_a_decline_wait_by_its_own_months(book: Rulebook) -> None:
    declined = book.state_of(Stage.DECLINED)
    one = replace(ended(declined, "2026-01-31"), track=book.entry_track)
    wait = wait_after(book, one)
    assert (wait is not None) == (declined in book.reapply.wait)
    assert wait is None or wait.months == book.windows.reapply_months
    assert comes_back(book, one) == (declined in book.reapply.returning)


def test_a_declined_dossier_cannot_be_moved_and_says_when_a_new_one_may_be_filed(room: Room) -> None:
    room.put(ended("declined", "2026-01-15"))
    room.now = moment("2026-02-01")
    said = refusal_text(room.act("chair", "dossier:7", MoveDossier("in_queue")))
    assert (
        said == "Declined is an end; a new application may be filed from 2026-04-15 on, linked to this one."
    )
    room.now = moment("2026-04-15")
    said = refusal_text(room.act("chair", "dossier:7", MoveDossier("in_queue")))
    assert said == "Declined is an end; a new application may be filed, linked to this one."

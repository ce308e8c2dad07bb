"""Draft letters to accepted projects: good standing, a notice with its time, a retirement."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tac_desk.domain.commands import (
    AcknowledgeNotice,
    Command,
    ConcludeReview,
    ConfirmRetirement,
    ExtendRemediation,
    MakeAsk,
    OpenReview,
    ReturnToActive,
    SendNotice,
    WaiveCriterion,
)
from tac_desk.domain.dossier import Move
from tac_desk.minutes.letter import LetterFacts, compose_letter
from tac_desk.minutes.markdown import to_markdown
from tests.domain.make import BOOK, DAY, NOW, Room, dossier

EVIDENCE = {"working_ci": ("fail", "No run since March"), "stars": ("pass", "400 stars")}
D = "dossier:7"


@pytest.fixture
def room() -> Room:
    room = Room(3)
    room.now = int(datetime(2026, 6, 1, 9, tzinfo=UTC).timestamp() * 1000)
    room.put(dossier("active", moves=(Move("active", room.now - 400 * DAY, "chair"),)))
    room.act("chair", D, OpenReview())
    return room


def do(room: Room, *commands: Command) -> None:
    for command in commands:
        assert isinstance(answer := room.act("chair", D, command), tuple), answer


def letter(room: Room, *, demonstration: bool = False) -> str:
    council = replace(room.world.council, demonstration=demonstration)
    facts = LetterFacts(BOOK, council, room.world.dossier(D), None, EVIDENCE, "2026-06-01")
    return to_markdown(compose_letter(facts))


def test_good_standing_names_the_next_review(room: Room) -> None:
    do(room, ConcludeReview(True, (), "Everything\nholds."))
    text = letter(room)
    assert "# Review of Project" in text
    assert "found it in good standing" in text
    assert "due on 01 December 2026" in text
    assert "Everything holds." in text


def test_a_notice_says_what_is_asked_what_was_found_and_that_no_time_runs_yet(room: Room) -> None:
    do(
        room,
        ConcludeReview(False, ("working_ci", "governance"), "Two rows are missed."),
        WaiveCriterion("governance", "It moves to a foundation."),
        MakeAsk("Run the workflows again."),
        MakeAsk("Ask the lawyers.", owner="p1"),
    )
    text = letter(room)
    assert "# Notice to Project" in text
    assert "The review of 01 June 2026" in text
    assert "Found: No run since March." in text
    assert "Governance" not in text  # excused
    assert "Run the workflows again." in text
    assert "lawyers" not in text
    assert "until then no time runs" in text
    do(room, SendNotice(("working_ci",), "Mend your workflows."))
    assert "Mend your workflows." in letter(room)


def test_the_time_is_told_with_its_extensions_and_its_last_day(room: Room) -> None:
    do(
        room,
        ConcludeReview(False, ("working_ci",)),
        SendNotice(("working_ci",), "Mend your workflows."),
        AcknowledgeNotice("2026-06-01"),
        ExtendRemediation(14, "A release is near."),
    )
    text = letter(room)
    assert "30 calendar days are counted from 01 June 2026" in text
    assert "14 days more, until 15 July 2026: A release is near." in text
    assert "The last day is 15 July 2026; it ends at midnight UTC." in text


def test_a_retirement_gives_ground_reason_and_the_way_back(room: Room) -> None:
    do(room, ConfirmRetirement("project", "Its makers archived it."))
    text = letter(room, demonstration=True)
    assert "invented" in text
    assert "# Retirement of Project" in text
    assert "is retired since 01 June 2026" in text
    assert "The project asked for it." in text
    assert "Its makers archived it." in text
    assert "can become active again" in text


def test_an_overridden_ground_is_not_claimed(room: Room) -> None:
    do(room, ConfirmRetirement("clock", "The repository is gone.", override="Deleted by its owner."))
    text = letter(room)
    assert "time to remedy" not in text
    assert "Deleted by its owner." in text


def test_after_its_return_the_old_letters_are_not_drafted_again(room: Room) -> None:
    do(room, ConcludeReview(True), ConfirmRetirement("project", "Archived."), ReturnToActive("New makers."))
    assert letter(room).startswith("# Decision on Project")


def test_a_project_that_the_council_knew_as_retired_has_no_letter_of_its_own(room: Room) -> None:
    room.put(dossier("retired", moves=(Move("retired", NOW, "operator"),)))
    assert letter(room).startswith("# Decision on Project")

"""What the landscape should say of a project, when several dossiers speak of it."""

from dataclasses import replace
from datetime import date

import pytest

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import CastVote
from tac_desk.domain.dossier import Move, Sponsorship
from tac_desk.domain.listing import ARCHIVED, listings
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tests.domain.make import BOOK, NOW, Room, dossier


def listed(*dossiers) -> list[tuple[str, str | None]]:
    return [(one.name, one.status) for one in listings(BOOK, dossiers, {})]


@pytest.mark.parametrize(
    ("state", "track", "status"),
    [
        ("accepted", "ecosystem", None),
        ("active", "candidate", None),
        ("under_review", "ecosystem", None),
        ("in_remediation", "hosted", "foundation"),
        ("accepted", "hosted", "foundation"),
        ("retired", "hosted", ARCHIVED),
    ],
)
def test_an_admitted_project_is_listed_and_a_retired_one_archived(state, track, status) -> None:
    assert listed(dossier(state, track)) == [("Project", status)]


@pytest.mark.parametrize(
    "state", ["submitted", "in_queue", "in_voting", "declined", "too_early", "postponed"]
)
def test_what_is_not_admitted_is_not_listed(state: str) -> None:
    assert listed(dossier(state)) == []


@pytest.mark.parametrize(
    ("ecosystem", "hosted", "status"),
    [
        ("active", "accepted", "foundation"),
        ("active", "in_queue", None),
        ("active", "declined", None),
        ("active", "retired", None),  # hosted no more, an ecosystem project still
        ("retired", "active", "foundation"),
        ("retired", "retired", ARCHIVED),
    ],
)
def test_of_two_dossiers_of_one_project_the_one_that_holds_speaks(ecosystem, hosted, status) -> None:
    first = dossier(ecosystem)
    second = replace(dossier(hosted, "hosted"), id="8", number=8, repository="https://Example.org/p.git")
    assert [status for _, status in listed(second, first)] == [status]


def test_one_without_a_repository_cannot_be_listed() -> None:
    assert listed(replace(dossier("active"), repository="")) == []


def test_the_day_of_acceptance_is_the_last_one() -> None:
    moves = (Move("accepted", 0, "chair"), Move("retired", 1, "chair"), Move("accepted", NOW, "chair"))
    (found,) = listings(BOOK, [dossier("active", moves=moves)], {})
    assert found.accepted == date(2026, 5, 28)


def test_the_category_is_the_one_that_most_yes_votes_named_and_on_a_draw_the_dossiers_own() -> None:
    room = Room(3)
    room.put(dossier("presented", "hosted", category="vertical", sponsor=Sponsorship("x", "p1", "s1", "", 0)))
    room.open("hosted", dossier="7")
    for seat, category in ((1, "platform"), (2, "vertical"), (3, "platform")):
        room.act(f"p{seat}", "ballot:b", CastVote(f"s{seat}", Position.YES, category))
        if seat == 2:
            assert _kind(room) == "vertical"
    assert _kind(room) == "platform"


def _kind(room: Room) -> str:
    one = replace(room.world.dossier("dossier:7"), state="accepted")
    (found,) = listings(BOOK, [one], {"b": room.ballot})
    assert found.place == ""
    return found.kind


def test_every_rulebook_lists_its_own_tracks(book: Rulebook) -> None:
    active = book.state_of(Stage.ACTIVE)
    for track in book.tracks.values():
        if not track.is_motion:
            (found,) = listings(book, [dossier(active, track.key)], {})
            assert found.status == (track.listed_as or None)

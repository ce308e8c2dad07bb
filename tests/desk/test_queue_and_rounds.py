"""What the desk says of the queue, of sessions, of possible moves and of earlier rounds."""

from datetime import date

import pytest

from tac_desk.desk import questions
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import (
    AddMember,
    DeferDossier,
    FileDossier,
    MoveDossier,
    PlanMeeting,
    PlanSession,
)
from tac_desk.domain.moves import Way
from tac_desk.domain.people import Role
from tests.domain.make import DAY


@pytest.fixture
def officer(hub, tmp_path):
    """The desk of the secretary, who has no seat."""
    hub.act("council", AddMember("sec", "The secretary", (Role.SECRETARY,)))
    desk = Desk(hub.desk(tmp_path / "officer", "sec"), clock=lambda: hub.now)
    yield desk
    desk.close()


def positions(desk) -> dict[str, int | None]:
    rows = questions.queue_rows(desk, questions.queue_ids(desk, questions.QueueFilter()))
    return {row.id: row.position for row in rows}


def test_each_body_has_its_own_queue_and_the_positions_close_up_when_one_leaves(hub, desk):
    for number, track in ((1, "ecosystem"), (2, "ecosystem"), (3, "hosted"), (4, "ecosystem")):
        hub.file(number, "in_queue", track, returning=number == 4)
    hub.file(5, "in_progress")
    hub.sync(desk.store)
    assert positions(desk) == {"4": 1, "1": 2, "3": 1, "2": 3, "5": None}
    hub.act("dossier:4", MoveDossier("postponed"))
    hub.sync(desk.store)
    assert positions(desk) == {"1": 1, "2": 2, "3": 1, "4": None, "5": None}


def test_a_row_says_when_its_session_is_and_no_more_once_it_is_deferred(hub, desk):
    hub.file(1, "in_queue")
    starts = hub.now + 30 * DAY
    hub.act("meeting:m", PlanMeeting("Session", "ewg", starts, "UTC", ""))
    hub.act("meeting:m", PlanSession(("1",)))
    hub.sync(desk.store)
    (row,) = questions.queue_rows(desk, ("1",))
    assert (row.session_at, row.position, row.owed) == (starts, 1, None)
    hub.act("dossier:1", DeferDossier(None, "They asked for it"))
    hub.sync(desk.store)
    assert questions.queue_rows(desk, ("1",))[0].session_at is None


def test_the_moves_of_a_dossier_are_offered_to_officers_alone(hub, desk, officer):
    hub.file(1, "presented")
    hub.sync(desk.store)
    hub.sync(officer.store)
    mine, theirs = questions.moves_of(desk, "1"), questions.moves_of(officer, "1")
    assert [one.state for one in mine] == [one.state for one in theirs]
    assert not any(one.allowed for one in mine)
    assert {one.state for one in theirs if one.allowed} == {"waiting", "postponed", "too_early", "withdrawn"}
    assert next(one.way for one in theirs if one.state == "in_voting") is Way.BALLOT
    assert questions.moves_of(desk, "none") == ()


def test_rounds_are_shown_from_the_first_with_the_day_of_a_return(hub, desk):
    hub.file(1, "too_early")
    hub.act(
        "dossier:2",
        FileDossier(2, "Project 1", "ecosystem", "https://example.org/x", "declined", previous="1"),
    )
    hub.sync(desk.store)
    rounds = questions.dossier_rounds(desk, "2")
    assert [one.dossier.id for one in rounds] == ["1", "2"]
    assert rounds[0].earliest is None
    assert isinstance(rounds[1].earliest, date)
    assert questions.dossier_rounds(desk, "none") == ()

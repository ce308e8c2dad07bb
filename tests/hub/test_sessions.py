"""The hub's clock begins the reviews of a planned session two weeks before it, and leaves all others alone."""

import pytest

from tac_desk.domain.commands import FileDossier, MoveDossier, PlanMeeting, PlanSession
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tac_desk.hub.sessions import begin_due_sessions

DAY = 86_400_000


@pytest.fixture
def planned(hub: Hub) -> Hub:
    """Two dossiers on a session thirty days ahead, and one that waits for none."""
    start = hub.now()
    hub.now = lambda: start  # type: ignore[method-assign]
    for number in (2, 3, 4):
        hub.submit(FileDossier(number, f"P{number}", "ecosystem", "", "in_queue"), f"dossier:{number}")
    hub.submit(PlanMeeting("October", "ewg", start + 30 * DAY, "UTC", ""), "meeting:m")
    assert hub.submit(PlanSession(("2", "3")), "meeting:m").status == "accepted"
    return hub


def states(hub: Hub) -> dict[str, str]:
    found = {thing.id: thing.state for thing in hub.things("dossier") if isinstance(thing, Dossier)}
    return {key: found[key] for key in ("2", "3", "4")}


def pass_by(hub: Hub, milliseconds: int) -> None:
    now = hub.now() + milliseconds
    hub.now = lambda: now  # type: ignore[method-assign]


def test_nothing_begins_before_the_two_weeks(planned: Hub) -> None:
    pass_by(planned, 16 * DAY - 1)
    assert begin_due_sessions(planned) == []
    assert set(states(planned).values()) == {"in_queue"}


def test_with_their_first_moment_the_planned_ones_are_in_progress_once(planned: Hub) -> None:
    pass_by(planned, 16 * DAY)
    ((meeting, outcome),) = begin_due_sessions(planned)
    assert (meeting.id, outcome.status) == ("m", "accepted")
    assert states(planned) == {"2": "in_progress", "3": "in_progress", "4": "in_queue"}
    assert begin_due_sessions(planned) == []


def test_one_that_was_postponed_meanwhile_is_left_alone(planned: Hub) -> None:
    planned.submit(MoveDossier("postponed", "They asked for it"), "dossier:2")
    pass_by(planned, 20 * DAY)
    begin_due_sessions(planned)
    assert states(planned) == {"2": "postponed", "3": "in_progress", "4": "in_queue"}


def test_a_session_that_has_passed_begins_no_reviews(planned: Hub) -> None:
    pass_by(planned, 31 * DAY)
    assert begin_due_sessions(planned) == []

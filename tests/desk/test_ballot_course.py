"""What a voter's own desk shows of the course of a ballot: reminders, late votes and their rulings, the roll call."""

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.cast_vote import cast_vote
from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import (
    CloseBallot,
    OpenBallot,
    PlanMeeting,
    RemindSeats,
    RuleOnLateVote,
    TakeRoll,
)
from tac_desk.ui.vote_words import course, terms

DAY = 86_400_000


def motion(hub, desk):
    """The only motion, as the desk shows it after an exchange."""
    hub.sync(desk.store)
    (view,) = questions.motions(desk)
    return view


@pytest.fixture
def late(hub, desk):
    """A vote that was cast in time without a line, and arrived an hour after the deadline."""
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    cast_vote(desk, ballot, "s1", "yes")
    desk.store.release_due(hub.now, hub.keys["laptop-m1"], everything=True)
    hub.now += 14 * DAY + 3_600_000
    hub.sync(desk.store)
    (waiting,) = hub.things["ballot:b1"].docket
    return waiting.vote.id


def test_a_late_vote_stays_refused_in_the_outbox_and_waits_for_a_ruling_beside_the_ballot(hub, desk, late):
    assert [row.state for row in questions.outbox_rows(desk)] == [ActionState.REFUSED]
    view = motion(hub, desk)
    assert view.tally.yes == 0
    assert "an officer may still rule that it counts" in course(view)


@pytest.mark.parametrize(("counts", "yes"), [(True, 1), (False, 0)])
def test_a_ruling_shows_beside_the_ballot_and_the_outbox_keeps_the_refusal(hub, desk, late, counts, yes):
    hub.act("ballot:b1", RuleOnLateVote(late, counts, "no line on the train"))
    view = motion(hub, desk)
    assert view.tally.yes == yes
    assert f"ruled {'to count' if counts else 'not to count'}: no line on the train" in course(view)
    assert [row.state for row in questions.outbox_rows(desk)] == [ActionState.REFUSED]


def test_a_reminder_shows_on_the_desk_of_the_seat_until_it_votes(hub, desk):
    ballot = hub.open_ballot()
    hub.act("ballot:b1", RemindSeats(("s1", "s2")))
    assert course(motion(hub, desk)).startswith("You were reminded on ")
    cast_vote(desk, ballot, "s1", "yes")
    assert course(motion(hub, desk)) == ""


def test_a_reminder_of_others_is_not_shown(hub, desk):
    hub.open_ballot()
    hub.act("ballot:b1", RemindSeats(("s2",)))
    assert course(motion(hub, desk)) == ""


def test_a_vote_in_a_meeting_shows_the_quorum_of_its_roll_call_before_and_after_closing(hub, desk):
    hub.act("meeting:m", PlanMeeting("October", "tac", 0, "UTC", ""))
    hub.act("meeting:m", TakeRoll(("m1", "m2")))
    hub.act("ballot:b1", OpenBallot("Shall it?", "motion", None, ">1/2", meeting="m"))
    view = motion(hub, desk)
    assert (view.tally.represented, view.tally.quorum_met) == (2, True)
    assert "quorum of 2 is met: 2 seats at the roll call, 0 have voted" in terms(view)
    (meeting,) = questions.meetings(desk)
    assert [one.ballot.id for one in meeting.motions] == ["b1"]
    hub.act("ballot:b1", CloseBallot())
    hub.act("meeting:m", TakeRoll(()))
    assert motion(hub, desk).tally.represented == 2

"""What happens next at the desk, and acts after acceptance: off line, undone, refused, begun by time alone."""

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.carry_out import carry_out
from tac_desk.desk.actions.drafts import life_key, save_text_draft, text_draft
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.undo import undo
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.letter_text import letter_text
from tac_desk.desk.views import ActionState, Owed, QueueFilter
from tac_desk.domain.commands import (
    AcknowledgeNotice,
    AddMember,
    AssignTask,
    CompleteTask,
    ConcludeReview,
    ConfirmRetirement,
    MoveDossier,
    OpenReview,
    ReturnToActive,
    SendNotice,
)
from tac_desk.domain.months import day_of
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal

DAY = 86_400_000
D = "dossier:7"


@pytest.fixture
def officer(hub, tmp_path):
    """The desk of the secretary, who has no seat, with one active project."""
    hub.act("council", AddMember("sec", "The secretary", (Role.SECRETARY,)))
    hub.file(7, state="active")
    desk = Desk(hub.desk(tmp_path / "officer", "sec"), clock=lambda: hub.now)
    hub.sync(desk.store)
    yield desk
    desk.close()


def life(desk):
    return questions.dossier_view(desk, "7").life


def waits(desk):
    return questions.queue_counts(desk)["tend"]


def do(desk, hub, *commands):
    for command in commands:
        assert isinstance(answer := carry_out(desk, D, command), Saved), answer
        hub.sync(desk.store)


def test_a_review_comes_due_on_the_desk_by_time_alone(hub, officer):
    assert (waits(officer), life(officer).is_due, life(officer).acts[0]) == (0, False, "open_review")
    hub.now += 190 * DAY
    changes = hub.sync(officer.store)
    assert waits(officer) == 1
    assert questions.queue_ids(officer, QueueFilter(owed=Owed.TEND)) == ("7",)
    assert life(officer).is_due
    assert D in changes


def test_a_member_is_offered_no_act_and_owes_no_follow_up(hub, desk, officer):
    hub.now += 190 * DAY
    hub.sync(desk.store)
    assert (life(desk).acts, waits(desk)) == ((), 0)
    assert not any(row.mine for row in life(desk).duties)
    assert carry_out(desk, D, OpenReview()).reason is Reason.ROLE_MISSING


def test_a_review_opened_off_line_is_seen_at_once_undone_with_its_words_and_sent(hub, desk, officer):
    save_text_draft(officer, life_key("7"), "It changed hands.")
    assert life(officer).begun == "It changed hands."
    saved = carry_out(officer, D, OpenReview("It changed hands."))
    assert isinstance(saved, Saved)
    view = questions.dossier_view(officer, "7")
    assert (view.dossier.state, view.life.state, view.life.undo) == (
        "under_review",
        ActionState.DRAFT,
        saved.local_id,
    )
    assert view.life.begun == ""
    undo(officer, saved.local_id)
    assert questions.dossier_view(officer, "7").dossier.state == "active"
    assert text_draft(officer, life_key("7")) == "It changed hands."
    do(officer, hub, OpenReview("It changed hands."))
    hub.sync(desk.store)
    assert hub.things[D].state == "under_review"
    assert questions.queue_counts(desk)["review"] == 1


def test_a_project_goes_the_whole_way_and_back_from_one_desk(hub, officer):
    do(officer, hub, OpenReview("early"), ConcludeReview(False, ("working_ci",)))
    assert life(officer).acts == ("send_notice", "return_to_active", "confirm_retirement")
    assert waits(officer) == 1
    do(officer, hub, SendNotice(("working_ci",), "Mend it."))
    assert waits(officer) == 0
    do(officer, hub, AcknowledgeNotice(day_of(hub.now).isoformat()))
    assert "extend_remediation" in life(officer).acts
    early = carry_out(officer, D, ConfirmRetirement("clock", "Over."))
    assert isinstance(early, Refusal)
    assert early.reason is Reason.TIME_RUNS
    hub.now += 25 * DAY
    hub.sync(officer.store)
    assert waits(officer) == 1  # the last week
    hub.now += 7 * DAY
    hub.sync(officer.store)
    assert "Notice to" in letter_text(officer, "7").title
    do(officer, hub, ConfirmRetirement("clock", "Nothing was mended."))
    assert (waits(officer), life(officer).acts) == (0, ("return_to_active",))
    assert "Retirement of" in letter_text(officer, "7").title
    do(officer, hub, ReturnToActive("New makers."))
    assert life(officer).next_review is not None
    assert waits(officer) == 0


def test_a_task_that_somebody_took_on_is_theirs_until_it_is_settled(hub, desk, officer):
    do(officer, hub, MoveDossier("accepted", override="for this test"))
    assert [row.to_do.rule.key for row in life(officer).tasks][:2] == ["logo", "two_factor"]
    do(officer, hub, AssignTask("logo", "m1"))
    hub.sync(desk.store)
    logo, other = life(desk).tasks[:2]
    assert (waits(desk), logo.owner, logo.may_settle) == (1, "Member m1", None)
    assert other.may_settle is not None
    assert logo.may_assign is not None
    do(desk, hub, CompleteTask("logo", note="Done."))
    assert waits(desk) == 0
    assert life(desk).tasks[0].by == "Member m1"

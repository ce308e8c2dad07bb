"""What the screens are told: evidence, meetings, the outbox, and what an officer does."""

import json

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.add_comment import add_comment
from tac_desk.desk.actions.carry_out import carry_out
from tac_desk.desk.actions.cast_vote import cast_vote
from tac_desk.desk.actions.drafts import (
    save_comment_draft,
    save_lean_draft,
    save_review_draft,
    save_text_draft,
    text_draft,
)
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.submit_review import submit_review
from tac_desk.desk.actions.undo import undo
from tac_desk.desk.bootstrap import Desk, open_desk
from tac_desk.desk.views import ActionState, Judged, QueueFilter
from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import (
    AddActionItem,
    AddComment,
    AddMember,
    CastVote,
    CloseBallot,
    MoveDossier,
    OpenBallot,
    PlanMeeting,
    SetSeat,
    SponsorDossier,
    SubmitReview,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal

SNAPSHOT = {
    "schema": "tac-desk/evidence/1",
    "criteria": [
        {
            "number": 14,
            "key": "stars",
            "verdict": "fail",
            "summary": "12 stars",
            "figures": {"stars": 12},
            "findings": [{"rule": "stars", "outcome": "found", "path": None, "line": None, "excerpt": None}],
        }
    ],
}


@pytest.fixture
def officer(hub, tmp_path):
    """The desk of the secretary, who has no seat."""
    hub.act("council", AddMember("sec", "The secretary", (Role.SECRETARY,)))
    desk = Desk(hub.desk(tmp_path / "officer", "sec"), clock=lambda: hub.now)
    yield desk
    desk.close()


def test_a_fresh_profile_answers_everything_with_nothing(tmp_path):
    desk = open_desk(tmp_path / "new", bytes(32))
    assert questions.me(desk) is None
    assert questions.queue_ids(desk, QueueFilter(waiting=True)) == ()
    assert questions.queue_counts(desk) == dict.fromkeys(
        (
            "waiting",
            "vote",
            "review",
            "look",
            "answer",
            "tend",
            "sponsor",
            "discuss",
            "all",
            "motions",
            "meetings",
        ),
        0,
    )
    assert questions.dossier_view(desk, "7") is None
    assert questions.outbox_rows(desk) == questions.meetings(desk) == questions.motions(desk) == ()
    assert isinstance(add_comment(desk, "7", "Hello"), Refusal)
    desk.close()


def test_i_am_told_who_i_am(desk):
    me = questions.me(desk)
    assert (me.member, me.name, me.roles, me.council) == ("m1", "Member m1", ("member",), "Council of tests")
    assert [seat.id for seat in me.seats] == ["s1"]


def test_the_checklist_shows_the_machine_me_and_the_others(hub, desk):
    dossier = hub.file(7)
    snapshot = json.dumps(SNAPSHOT).encode()
    blob = hub.attach(dossier, snapshot, {"stars": "fail", "commits": "pass"})
    hub.enrol("m2", "d2")
    review = SubmitReview({"stars": RowVerdict("caution", "Growing")}, "approve")
    hub.act("dossier:7", review, "d2")
    hub.sync(desk.store)
    rows = {row.criterion.key: row for row in questions.dossier_view(desk, dossier).rows}
    assert len(rows) == 19
    assert rows["stars"].machine == Judged("fail", "")
    assert rows["governance"].machine == Judged("", "")
    desk.store.put_blob(blob, snapshot)
    page = questions.dossier_view(desk, dossier)
    rows = {row.criterion.key: row for row in page.rows}
    assert (rows["stars"].machine.summary, rows["stars"].machine.figures) == ("12 stars", {"stars": 12})
    assert rows["stars"].machine.findings[0].excerpt == ""
    assert rows["commits"].machine == Judged("pass", "")
    assert (rows["stars"].others, rows["stars"].others_wait, rows["stars"].mine_is_due) == ((), 1, True)
    save_review_draft(desk, dossier, "stars", "fail", "")
    stars = next(r for r in questions.dossier_view(desk, dossier).rows if r.criterion.key == "stars")
    assert [(other.name, other.verdict, other.note) for other in stars.others] == [
        ("Member m2", "caution", "Growing")
    ]
    assert (stars.others_wait, stars.mine_is_due) == (0, False)
    assert (page.evidence.commit, page.may_review) == ("c" * 40, None)
    assert questions.queue_rows(desk, (dossier,))[0].evidence == {"fail": 1, "pass": 1}


def test_a_snapshot_that_cannot_be_read_leaves_the_bare_verdicts(hub, desk):
    dossier = hub.file(7)
    blob = hub.attach(dossier, b"not json", {"stars": "fail"})
    hub.sync(desk.store)
    desk.store.put_blob(blob, b"not json")
    rows = {row.criterion.key: row for row in questions.dossier_view(desk, dossier).rows}
    assert rows["stars"].machine == Judged("fail", "")


def test_drafts_are_there_after_a_restart(hub, desk, tmp_path):
    dossier = hub.file(7)
    hub.sync(desk.store)
    save_comment_draft(desk, dossier, "Half a thou")
    save_lean_draft(desk, dossier, "approve", "So far")
    save_text_draft(desk, "rationale:b1:s1", "Because")
    desk.store.close()
    again = open_desk(tmp_path / "profile", bytes(range(32)))
    page = questions.dossier_view(again, dossier)
    assert (page.draft_comment, page.draft_lean, page.draft_summary) == ("Half a thou", "approve", "So far")
    assert text_draft(again, "rationale:b1:s1") == "Because"
    again.close()


def test_undo_keeps_what_was_begun_since(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    saved = add_comment(desk, dossier, "First")
    save_comment_draft(desk, dossier, "Second")
    undo(desk, saved.local_id)
    assert questions.dossier_view(desk, dossier).draft_comment == "First\n\nSecond"


def test_undoing_a_review_gives_back_each_row(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    saved = submit_review(desk, dossier, "approve", "Fine", {"stars": RowVerdict("pass", "Many")})
    undo(desk, saved.local_id)
    page = questions.dossier_view(desk, dossier)
    rows = {row.criterion.key: row for row in page.rows}
    assert (rows["stars"].mine, rows["stars"].mine_is_draft) == (RowVerdict("pass", "Many"), True)
    assert (page.draft_lean, page.draft_summary, page.review_action) == ("approve", "Fine", None)


def test_the_outbox_names_what_each_action_concerns(hub, desk):
    hub.file(7)
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    add_comment(desk, "7", "First line\nsecond line")
    cast_vote(desk, ballot, "s1", "abstain", rationale="Unsure")
    told = [
        (row.kind, row.title, row.detail, row.text, row.state, row.not_before)
        for row in questions.outbox_rows(desk)
    ]
    until = hub.now + 10_000
    assert told == [
        ("cast_vote", "Shall it?", "abstain", "Unsure", ActionState.DRAFT, until),
        ("add_comment", "Project 7", "", "First line\nsecond line", ActionState.DRAFT, until),
    ]


def test_a_ballot_says_why_i_may_not_vote(hub, desk, officer):
    hub.open_ballot()
    hub.sync(desk.store)
    hub.sync(officer.store)
    assert questions.motions(desk)[0].why_not is None
    assert questions.motions(officer)[0].why_not.reason is Reason.NOT_ON_ROLL


def test_a_vote_past_its_deadline_is_not_owed_any_more(hub, desk):
    dossier = hub.file(7, "presented", "hosted")
    hub.act("council", SetSeat("s1", "Seat 1", "Company 1", "member", "m1", None))
    hub.sync(desk.store)
    hub.enrol("m2", "d2")
    hub.act("dossier:7", SponsorDossier("s2", "Yes"), "d2")
    hub.open_ballot(dossier, "b7", "hosted")
    hub.sync(desk.store)
    assert questions.queue_ids(desk, QueueFilter(owed="vote")) == ("7",)
    assert questions.queue_rows(desk, ("7",))[0].due_at == hub.things["ballot:b7"].deadline
    hub.now = hub.things["ballot:b7"].deadline
    assert desk.store.apply_reply(hub.reply(desk.store.position().size)) == {"dossier:7"}
    assert questions.queue_ids(desk, QueueFilter(owed="vote")) == ()
    assert questions.queue_counts(desk)["vote"] == 0
    assert questions.queue_rows(desk, ("7",))[0].owed is None


def test_a_new_seat_changes_what_i_owe_everywhere(hub, tmp_path):
    hub.act("council", AddMember("new", "Newcomer", (Role.MEMBER,)))
    hub.file(7)
    desk = Desk(hub.desk(tmp_path / "new", "new"))
    assert questions.queue_counts(desk)["review"] == 0
    hub.act("council", SetSeat("s3", "Seat 3", "Company 3", "member", "new", None))
    hub.sync(desk.store)
    assert questions.queue_counts(desk)["review"] == 1
    desk.close()


def test_a_reply_to_me_waits_for_me(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    submit_review(desk, dossier, "approve")
    add_comment(desk, dossier, "Why?")
    hub.sync(desk.store)
    hub.enrol("m2", "d2")
    hub.act("dossier:7", AddComment("Because", reply_to="laptop-m1:2"), "d2")
    hub.sync(desk.store)
    assert questions.queue_rows(desk, (dossier,))[0].owed == "discuss"


def test_an_officer_runs_a_meeting_from_the_desk(hub, officer):
    hub.act("meeting:m", PlanMeeting("September", "tac", hub.now, "UTC", "Online"))
    dossier = hub.file(7)
    hub.sync(officer.store)
    answers = [
        carry_out(officer, subject, command)
        for subject, command in (
            ("meeting:m", TakeRoll(("m1", "a1", "m2"))),
            ("meeting:m", WriteNote("Agenda", "As sent")),
            ("meeting:m", AddActionItem("Member m1", "Ask them", "2026-10-01")),
            (f"dossier:{dossier}", MoveDossier("scheduled")),
            ("ballot:new", OpenBallot("Adopt the charter?", "motion", threshold=">1/2")),
        )
    ]
    assert all(isinstance(answer, Saved) for answer in answers)
    (meeting,) = questions.meetings(officer)
    assert (meeting.quorum_needed, meeting.represented) == (2, 2)
    assert [seat.member for seat in meeting.attendance] == ["m1", "m2", None]
    (motion,) = questions.motions(officer)
    assert motion.my_action is ActionState.DRAFT
    hub.sync(officer.store)
    assert {row.state for row in questions.outbox_rows(officer)} == {ActionState.COUNTED}
    assert questions.meetings(officer)[0].meeting == hub.things["meeting:m"]
    answer = carry_out(officer, f"ballot:{motion.ballot.id}", CloseBallot())
    assert answer.reason is Reason.BALLOT_OPEN


def test_what_an_officer_may_is_refused_to_a_member_on_the_spot(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    assert carry_out(desk, f"dossier:{dossier}", MoveDossier("scheduled")).reason is Reason.ROLE_MISSING
    assert questions.outbox_rows(desk) == ()


@pytest.fixture
def observer(hub, tmp_path):
    """The desk of a member without a role in the council; the hub withholds votes from it."""
    hub.act("council", AddMember("obs", "Onlooker", (Role.OBSERVER,)))
    desk = Desk(hub.desk(tmp_path / "observer", "obs"), clock=lambda: hub.now)
    yield desk
    desk.close()


def _vote_by_all(hub, ballot):
    """Every seat says yes; observers are not sent it."""
    for place in range(1, hub.seats + 1):
        hub.enrol(f"m{place}", f"vote-{place}")
        hub.withheld.add(len(hub.log))
        hub.act(f"ballot:{ballot}", CastVote(f"s{place}", Position.YES), f"vote-{place}")


def test_an_observer_is_told_that_votes_are_hidden_not_that_nobody_voted(hub, observer):
    _vote_by_all(hub, hub.open_ballot())
    hub.sync(observer.store)
    assert questions.motions(observer)[0].votes_hidden


def test_an_observer_sees_the_recorded_result_of_a_closed_ballot(hub, observer):
    hub.file(7, "presented", "hosted")
    hub.enrol("m2", "d2")
    hub.act("dossier:7", SponsorDossier("s2", "Yes"), "d2")
    ballot = hub.open_ballot("7", "b7", "hosted")
    _vote_by_all(hub, ballot)
    hub.act("ballot:b7", CloseBallot())
    hub.sync(observer.store)
    page = questions.dossier_view(observer, "7")
    assert (page.ballot.tally.yes, page.ballot.tally.not_voted, page.ballot.tally.passes) == (3, 0, True)
    assert (page.dossier.state, page.ballot.votes_hidden) == ("accepted", False)
    assert page.ballot.ballot.votes == {}


def test_who_reads_with_the_council_is_shown_the_votes(hub, desk, officer):
    hub.open_ballot()
    for one in (desk, officer):
        hub.sync(one.store)
        assert not questions.motions(one)[0].votes_hidden


def _motions_owed(hub, desk):
    hub.sync(desk.store)
    return questions.queue_counts(desk)["motions"]


def test_a_motion_waits_for_me_until_my_seat_has_spoken_or_it_is_over(hub, desk):
    assert _motions_owed(hub, desk) == 0
    for id_ in ("b1", "b2", "b3"):
        hub.open_ballot(id_=id_)
    assert _motions_owed(hub, desk) == 3
    cast_vote(desk, "b1", "s1", "yes")
    assert questions.queue_counts(desk)["motions"] == 2
    hub.now = hub.things["ballot:b2"].deadline
    hub.act("ballot:b2", CloseBallot())
    assert _motions_owed(hub, desk) == 0


def test_a_motion_waits_for_nobody_without_a_seat_on_its_roll(hub, desk, officer):
    hub.open_ballot()
    assert (_motions_owed(hub, officer), _motions_owed(hub, desk)) == (0, 1)
    hub.file(7, "presented", "hosted")
    hub.enrol("m2", "d2")
    hub.act("dossier:7", SponsorDossier("s2", "Yes"), "d2")
    hub.open_ballot("7", "b7", "hosted")
    assert _motions_owed(hub, desk) == 1
    assert questions.queue_counts(desk)["vote"] == 1


def test_a_motion_waits_for_the_primary_whose_alternate_has_voted_and_not_the_reverse(hub, desk, tmp_path):
    alternate = Desk(hub.desk(tmp_path / "alternate", "a1"), clock=lambda: hub.now)
    hub.open_ballot()
    hub.enrol("a1", "elsewhere")
    hub.act("ballot:b1", CastVote("s1", Position.YES), "elsewhere")
    assert (_motions_owed(hub, desk), _motions_owed(hub, alternate)) == (1, 0)
    alternate.close()


def test_a_motion_waits_for_nobody_who_is_not_a_voting_member_any_more(hub, desk):
    hub.open_ballot()
    hub.act("council", SetSeat("s1", "Seat 1", "Company 1", "member", None, None))
    hub.act("council", AddMember("m1", "Member m1", (Role.OBSERVER,)))
    assert _motions_owed(hub, desk) == 0


def test_coming_back_puts_a_dossier_first_only_while_it_is_undecided(hub, desk):
    for number, state, returning in (
        (3, "in_queue", False),
        (4, "declined", True),
        (5, "accepted", True),
        (6, "active", True),
        (7, "in_queue", True),
        (8, "presented", True),
    ):
        hub.file(number, state, returning=returning)
    hub.sync(desk.store)
    assert questions.queue_ids(desk, QueueFilter()) == ("7", "8", "3", "4", "5", "6")


def test_reviews_are_due_only_where_members_owe_one(hub, desk):
    for number, state in ((3, "in_progress"), (5, "accepted"), (6, "retired")):
        hub.file(number, state)
    hub.file(4, "presented", "hosted")
    hub.enrol("m2", "d2")
    hub.act("dossier:4", SponsorDossier("s2", "Yes"), "d2")
    hub.open_ballot("4", "b4", "hosted")
    hub.sync(desk.store)
    due = [questions.dossier_view(desk, str(number)).reviews_are_due for number in (3, 4, 5, 6)]
    assert due == [True, False, False, False]


def test_an_undone_comment_on_a_criterion_is_a_draft_on_that_criterion(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    saved = add_comment(desk, dossier, "Which stars?", "stars")
    assert isinstance(saved, Saved)
    undo(desk, saved.local_id)
    page = questions.dossier_view(desk, dossier)
    assert (page.draft_comment, page.draft_comments) == ("", {"stars": "Which stars?"})
    save_comment_draft(desk, dossier, "", "stars")
    assert questions.dossier_view(desk, dossier).draft_comments == {}

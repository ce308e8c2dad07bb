"""What a person does at the desk, from the first keystroke to the ledger."""

from tac_desk.desk import questions
from tac_desk.desk.actions.add_comment import add_comment
from tac_desk.desk.actions.cast_vote import cast_vote
from tac_desk.desk.actions.drafts import save_comment_draft, save_review_draft
from tac_desk.desk.actions.release_now import release_now
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.sponsor_dossier import sponsor_dossier
from tac_desk.desk.actions.submit_review import submit_review
from tac_desk.desk.actions.undo import discard_refused, undo
from tac_desk.desk.actions.withdraw_sponsorship import withdraw_sponsorship
from tac_desk.desk.views import ActionState, QueueFilter
from tac_desk.domain.commands import CloseBallot
from tac_desk.domain.refusal import Reason, Refusal

DAY = 86_400_000


def states(desk):
    return [row.state for row in questions.outbox_rows(desk)]


def test_a_vote_cast_offline_is_saved_released_and_counted_once(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    saved = cast_vote(desk, ballot, "s1", "yes")
    assert isinstance(saved, Saved)
    assert saved.changes >= {"outbox", "ballot:b1"}
    assert states(desk) == [ActionState.DRAFT]
    assert questions.motions(desk)[0].tally.yes == 1
    assert questions.motions(desk)[0].my_action is ActionState.DRAFT

    assert not desk.store.release_due(hub.now, hub.keys["laptop-m1"])
    assert desk.store.outgoing() == ()
    due = desk.store.next_release_at()
    assert due == hub.now + 10_000
    assert desk.store.release_due(due, hub.keys["laptop-m1"]) >= {"outbox", "ballot:b1"}
    assert states(desk) == [ActionState.SAVED]
    assert len(desk.store.outgoing()) == 1

    hub.sync(desk.store)
    assert states(desk) == [ActionState.COUNTED]
    assert questions.motions(desk)[0].tally.yes == 1
    assert len(hub.things["ballot:b1"].votes["s1"]) == 1
    assert desk.store.outgoing() == ()


def test_an_action_taken_back_gives_its_text_back(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    save_comment_draft(desk, dossier, "Where are the tes")
    saved = add_comment(desk, dossier, "Where are the tests?")
    view = questions.dossier_view(desk, dossier)
    assert view.draft_comment == ""
    assert [(row.comment.text, row.state) for row in view.comments] == [
        ("Where are the tests?", ActionState.DRAFT)
    ]
    assert isinstance(undo(desk, saved.local_id), Saved)
    view = questions.dossier_view(desk, dossier)
    assert view.comments == ()
    assert view.draft_comment == "Where are the tests?"
    assert states(desk) == []


def test_what_was_released_cannot_be_taken_back(hub, desk):
    saved = add_comment(desk, _filed(hub, desk), "Hello")
    desk.store.release_due(hub.now, hub.keys["laptop-m1"], everything=True)
    answer = undo(desk, saved.local_id)
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.ALREADY_RELEASED
    assert states(desk) == [ActionState.SAVED]


def test_releasing_at_once_ends_the_undo_window(hub, desk):
    saved = add_comment(desk, _filed(hub, desk), "Hello")
    assert isinstance(release_now(desk, saved.local_id), Saved)
    desk.store.release_due(hub.now, hub.keys["laptop-m1"])
    assert states(desk) == [ActionState.SAVED]


def test_a_vote_without_its_required_rationale_is_refused_on_the_spot(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    answer = cast_vote(desk, ballot, "s1", "no")
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.RATIONALE_REQUIRED
    assert states(desk) == []


def test_a_member_without_a_seat_on_the_roll_is_refused_on_the_spot(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    assert cast_vote(desk, ballot, "s2", "yes").reason is Reason.NOT_ON_ROLL


def test_a_vote_that_arrives_after_the_close_is_refused_with_its_reason_and_kept(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    cast_vote(desk, ballot, "s1", "no", rationale="Too young")
    desk.store.release_due(hub.now, hub.keys["laptop-m1"], everything=True)
    hub.now += 15 * DAY
    hub.act("ballot:b1", CloseBallot())
    hub.sync(desk.store)
    row = questions.outbox_rows(desk)[0]
    assert row.state is ActionState.REFUSED
    assert row.refusal.reason is Reason.BALLOT_CLOSED
    assert questions.motions(desk)[0].tally.no == 0
    assert isinstance(discard_refused(desk, row.id), Saved)
    assert states(desk) == []
    assert desk.store.drafts("rationale:") == {"rationale:b1:s1": "Too young"}


def test_a_released_vote_that_the_rules_would_now_refuse_needs_me_and_is_kept(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    cast_vote(desk, ballot, "s1", "yes")
    desk.store.release_due(hub.now, hub.keys["laptop-m1"], everything=True)
    hub.now += 15 * DAY
    hub.act("ballot:b1", CloseBallot())
    desk.store.apply_reply(hub.reply(desk.store.position().size))
    row = questions.outbox_rows(desk)[0]
    assert row.state is ActionState.NEEDS_YOU
    assert row.refusal.reason is Reason.BALLOT_CLOSED
    assert len(desk.store.outgoing()) == 1


def test_a_changed_vote_supersedes_the_first_even_while_both_wait(hub, desk):
    ballot = hub.open_ballot()
    hub.sync(desk.store)
    cast_vote(desk, ballot, "s1", "yes")
    cast_vote(desk, ballot, "s1", "abstain", rationale="Not sure any more")
    hub.sync(desk.store)
    assert states(desk) == [ActionState.COUNTED, ActionState.COUNTED]
    assert [vote.position for vote in hub.things["ballot:b1"].votes["s1"]] == ["yes", "abstain"]


def test_a_review_is_made_of_its_drafts_and_replaces_an_earlier_one(hub, desk):
    dossier = _filed(hub, desk)
    save_review_draft(desk, dossier, "working_ci", "pass", "Runs on three systems")
    save_review_draft(desk, dossier, "governance", "", "unfinished")
    assert questions.dossier_view(desk, dossier).rows[1].mine_is_draft
    assert isinstance(submit_review(desk, dossier, "approve"), Saved)
    hub.sync(desk.store)
    save_review_draft(desk, dossier, "stars", "caution", "")
    assert isinstance(submit_review(desk, dossier, "needs_more_info", "Stars"), Saved)
    hub.sync(desk.store)
    review = hub.things[f"dossier:{dossier}"].reviews["m1"]
    assert set(review.rows) == {"working_ci", "stars"}
    assert (review.lean, review.summary) == ("needs_more_info", "Stars")
    rows = {row.criterion.key: row for row in questions.dossier_view(desk, dossier).rows}
    assert rows["governance"].mine.note == "unfinished"
    assert not rows["working_ci"].mine_is_draft


def test_a_dossier_is_sponsored_and_released_again(hub, desk):
    dossier = hub.file(9, "presented", "hosted")
    hub.sync(desk.store)
    assert questions.queue_counts(desk)["sponsor"] == 1
    assert isinstance(sponsor_dossier(desk, dossier, "s1", "I know them"), Saved)
    assert questions.queue_counts(desk)["sponsor"] == 0
    view = questions.dossier_view(desk, dossier)
    assert (view.sponsor_name, view.sponsor_action) == ("Member m1", ActionState.DRAFT)
    assert view.may_sponsor.reason is Reason.ALREADY_SPONSORED
    hub.sync(desk.store)
    assert questions.queue_rows(desk, (dossier,))[0].sponsor == "Member m1"
    assert isinstance(withdraw_sponsorship(desk, dossier, "No time"), Saved)
    hub.sync(desk.store)
    assert hub.things[f"dossier:{dossier}"].sponsor is None


def test_the_queue_shows_what_i_did_before_the_hub_knows(hub, desk):
    dossier = _filed(hub, desk)
    assert [row.owed for row in questions.queue_rows(desk, (dossier,))] == ["review"]
    submit_review(desk, dossier, "approve")
    (row,) = questions.queue_rows(desk, (dossier,))
    assert (row.owed, row.reviewed_by_me, row.my_action) == (None, True, ActionState.DRAFT)
    hub.sync(desk.store)
    (row,) = questions.queue_rows(desk, (dossier,))
    assert (row.owed, row.reviewed_by_me, row.my_action) == (None, True, None)


def test_the_queue_is_filtered_and_keeps_the_order_of_the_rulebook(hub, desk):
    hub.file(3, "in_queue")
    hub.file(2, "in_progress", name="Straße")
    hub.file(5, "in_progress", "hosted", returning=True)
    hub.sync(desk.store)
    asked = {
        QueueFilter(): ("5", "2", "3"),
        QueueFilter(waiting=True): ("5", "2"),
        QueueFilter(owed="sponsor"): ("5",),
        QueueFilter(text="STRASSE"): ("2",),
        QueueFilter(text="project-3"): ("3",),
        QueueFilter(track="hosted"): ("5",),
        QueueFilter(state="in_queue"): ("3",),
        QueueFilter(state="in_queue", waiting=True): (),
    }
    assert {wanted: questions.queue_ids(desk, wanted) for wanted in asked} == asked
    assert [row.id for row in questions.queue_page(desk, QueueFilter(), limit=2)] == ["5", "2"]


def _filed(hub, desk):
    dossier = hub.file(7)
    hub.sync(desk.store)
    return dossier

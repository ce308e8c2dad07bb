"""Asks and waivers at the desk: made, answered and settled off line, undone, refused, begun and kept."""

from datetime import UTC, datetime

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.answer_ask import answer_ask
from tac_desk.desk.actions.drafts import answer_key, save_ask_draft, save_text_draft, waiver_key
from tac_desk.desk.actions.make_ask import make_ask
from tac_desk.desk.actions.release_now import release_now
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.settle_ask import settle_ask
from tac_desk.desk.actions.undo import undo
from tac_desk.desk.actions.waive_criterion import waive_criterion
from tac_desk.desk.bootstrap import Desk, open_desk
from tac_desk.desk.letter_text import letter_text
from tac_desk.desk.views import ActionState, AskDraft, QueueFilter
from tac_desk.domain.commands import AddMember, AnswerAsk, MakeAsk, SettleAsk
from tac_desk.domain.guidance import AskState
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.minutes.errors import MinutesError

TEXT = "Name a second maintainer"
DAY = 86_400_000


@pytest.fixture
def dossier(hub, desk):
    made = hub.file(7)
    hub.sync(desk.store)
    return made


@pytest.fixture
def officer(hub, tmp_path):
    """The desk of the secretary, who has no seat."""
    hub.act("council", AddMember("sec", "The secretary", (Role.SECRETARY,)))
    desk = Desk(hub.desk(tmp_path / "officer", "sec"), clock=lambda: hub.now)
    yield desk
    desk.close()


def guidance(desk, dossier="7"):
    return questions.dossier_view(desk, dossier).guidance


def test_an_ask_made_offline_is_seen_at_once_and_at_the_hub_after_the_exchange(hub, desk, dossier):
    saved = make_ask(desk, dossier, TEXT, "working_ci", "m2", "2026-12-01")
    assert isinstance(saved, Saved)
    row = guidance(desk).asks[0]
    assert (row.ask.text, row.ask.criterion, row.owner, row.by) == (
        TEXT,
        "working_ci",
        "Member m2",
        "Member m1",
    )
    assert (row.state, row.undo, row.is_unsent) == (ActionState.DRAFT, saved.local_id, True)
    hub.sync(desk.store)
    row = guidance(desk).asks[0]
    assert (row.state, row.undo, row.is_unsent) == (ActionState.COUNTED, None, False)
    assert hub.things["dossier:7"].asks[0].due == "2026-12-01"


def test_an_ask_that_was_signed_but_not_sent_can_be_answered_already(hub, desk, dossier):
    saved = make_ask(desk, dossier, TEXT)
    release_now(desk, saved.local_id)
    desk.store.release_due(hub.now, hub.keys["laptop-m1"])
    row = guidance(desk).asks[0]
    assert (row.state, row.is_unsent) == (ActionState.SAVED, False)
    assert isinstance(answer_ask(desk, dossier, row.ask.id, "Done"), Saved)
    assert guidance(desk).asks[0].state is ActionState.DRAFT
    hub.sync(desk.store)
    assert hub.things["dossier:7"].asks[0].state is AskState.ANSWERED


def test_an_ask_taken_back_is_a_draft_again_with_all_its_terms(desk, dossier):
    begun = AskDraft(TEXT, "working_ci", "m2", "2026-12-01")
    save_ask_draft(desk, dossier, begun)
    assert guidance(desk).draft == begun
    saved = make_ask(desk, dossier, TEXT, "working_ci", "m2", "2026-12-01")
    assert guidance(desk).draft == AskDraft()
    undo(desk, saved.local_id)
    assert guidance(desk).draft == begun
    assert guidance(desk).asks == ()


def test_what_was_taken_back_goes_above_an_ask_begun_since(desk, dossier):
    saved = make_ask(desk, dossier, TEXT, None, "", "2026-12-01")
    save_ask_draft(desk, dossier, AskDraft("And a roadmap", "roadmap"))
    undo(desk, saved.local_id)
    assert guidance(desk).draft == AskDraft(f"{TEXT}\n\nAnd a roadmap", "roadmap")


def test_an_ask_an_answer_and_a_waiver_begun_are_there_after_a_restart(hub, desk, dossier, tmp_path):
    begun = AskDraft(TEXT, "working_ci", "m2", "2026-12-")
    hub.act("dossier:7", MakeAsk("Say when"))
    hub.sync(desk.store)
    ask = guidance(desk).asks[0].ask.id
    save_ask_draft(desk, dossier, begun)
    save_text_draft(desk, answer_key(ask), "Half an ans")
    save_text_draft(desk, waiver_key(dossier, "governance"), "Beca")
    desk.store.close()
    again = open_desk(tmp_path / "profile", bytes(range(32)))
    shown = guidance(again)
    assert (shown.draft, shown.asks[0].begun) == (begun, "Half an ans")
    assert shown.begun_waivers == {"governance": "Beca"}
    again.close()


def test_an_ask_without_words_leaves_no_draft(desk, dossier):
    save_ask_draft(desk, dossier, AskDraft(TEXT, "working_ci"))
    save_ask_draft(desk, dossier, AskDraft("", "working_ci", "m2"))
    assert desk.store.drafts() == {}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("",), Reason.EMPTY_TEXT),
        ((TEXT, "no_such_row"), Reason.UNKNOWN_CRITERION),
        ((TEXT, None, "nobody"), Reason.NOT_A_MEMBER),
        ((TEXT, None, "", "soon"), Reason.MALFORMED),
    ],
)
def test_an_ask_the_rules_refuse_is_refused_on_the_spot(desk, dossier, words, reason):
    answer = make_ask(desk, dossier, *words)
    assert isinstance(answer, Refusal)
    assert answer.reason is reason
    assert questions.outbox_rows(desk) == ()


def test_an_ask_of_mine_is_answered_and_settled(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT))
    hub.sync(desk.store)
    ask = guidance(desk).asks[0].ask.id
    answer_ask(desk, dossier, ask, "Lin is the second")
    hub.sync(desk.store)
    assert guidance(desk).asks[0].ask.answer == "Lin is the second"
    refused = settle_ask(desk, dossier, ask, met=True)
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.ROLE_MISSING
    assert guidance(desk).asks[0].may_settle == refused
    hub.act("dossier:7", SettleAsk(ask, met=True))
    hub.sync(desk.store)
    row = guidance(desk).asks[0]
    assert row.ask.state is AskState.MET
    assert row.may_answer.reason is Reason.CHANGED_MEANWHILE


def test_dropping_an_ask_takes_a_reason_and_what_was_undone_gives_it_back(hub, desk, dossier):
    make_ask(desk, dossier, TEXT)
    hub.sync(desk.store)
    ask = guidance(desk).asks[0].ask.id
    assert settle_ask(desk, dossier, ask, met=False).reason is Reason.EMPTY_TEXT
    saved = settle_ask(desk, dossier, ask, "They left", met=False)
    assert guidance(desk).asks[0].ask.state is AskState.DROPPED
    row = questions.outbox_rows(desk)[0]
    assert (row.kind, row.detail, row.text) == ("settle_ask", "dropped", "They left")
    undo(desk, saved.local_id)
    row = guidance(desk).asks[0]
    assert (row.ask.state, row.begun) == (AskState.OPEN, "They left")


def test_only_officers_waive_and_the_row_says_so(hub, desk, officer, dossier):
    hub.sync(desk.store)
    hub.sync(officer.store)
    refused = waive_criterion(desk, dossier, "working_ci", "Hardware")
    assert refused.reason is Reason.ROLE_MISSING
    assert guidance(desk).may_waive.reason is Reason.ROLE_MISSING
    assert guidance(officer).may_waive is None
    saved = waive_criterion(officer, dossier, "working_ci", "Hardware", "2027-01-01")
    view = questions.dossier_view(officer, dossier)
    waived = next(row for row in view.rows if row.criterion.key == "working_ci").waiver
    assert (waived.waiver.reason, waived.by, waived.holds) == ("Hardware", "The secretary", True)
    assert waived.undo == saved.local_id
    hub.sync(officer.store)
    hub.sync(desk.store)
    assert guidance(desk).waivers["working_ci"].waiver.until == "2027-01-01"
    assert guidance(desk).waivers["working_ci"].undo is None


def test_a_waiver_taken_back_leaves_its_reason(officer, hub, dossier):
    hub.sync(officer.store)
    saved = waive_criterion(officer, dossier, "working_ci", "Hardware")
    undo(officer, saved.local_id)
    assert guidance(officer).waivers == {}
    assert guidance(officer).begun_waivers == {"working_ci": "Hardware"}


def owed_answers(desk):
    return questions.queue_ids(desk, QueueFilter(owed="answer"))


def test_an_ask_of_me_is_owed_until_it_is_answered(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT, owner="m1"))
    hub.sync(desk.store)
    assert owed_answers(desk) == ("7",)
    assert questions.queue_counts(desk)["answer"] == 1
    answer_ask(desk, dossier, guidance(desk).asks[0].ask.id, "Done")
    assert owed_answers(desk) == ()


def test_the_queue_says_when_the_answer_is_due_and_not_when_the_review_is(hub, desk):
    hub.file(8, "postponed")
    hub.act("dossier:8", MakeAsk(TEXT, owner="m1", due="2026-06-10"))
    hub.act("dossier:8", MakeAsk("And that", owner="m1"))
    hub.act("dossier:8", MakeAsk("Others first", owner="m2", due="2026-06-01"))
    hub.sync(desk.store)
    end_of_day = datetime(2026, 6, 11, tzinfo=UTC)
    assert questions.queue_rows(desk, ("8",))[0].due_at == end_of_day.timestamp() * 1000


def test_an_ask_of_others_is_not_owed_by_me(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT, owner="m2"))
    hub.act("dossier:7", MakeAsk(TEXT))
    hub.sync(desk.store)
    assert owed_answers(desk) == ()


def test_a_dossier_that_has_ended_owes_no_answer_and_one_that_is_postponed_does(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT, owner="m1"))
    hub.move("7", "postponed")
    hub.sync(desk.store)
    assert owed_answers(desk) == ("7",)
    hub.move("7", "withdrawn")
    hub.sync(desk.store)
    assert owed_answers(desk) == ()


def test_the_letter_is_refused_while_nothing_is_decided(desk, dossier):
    with pytest.raises(MinutesError, match="nothing is decided"):
        letter_text(desk, dossier)


def test_the_letter_lists_what_the_applicant_is_asked(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT))
    hub.act("dossier:7", MakeAsk("Ask around", owner="m1"))
    hub.move("7", "too_early")
    hub.sync(desk.store)
    letter = letter_text(desk, dossier)
    assert TEXT in letter.markdown
    assert "Ask around" not in letter.markdown
    assert letter.file_name == "letter-7.md"


def test_an_answer_is_signed_by_who_gave_it(hub, desk, dossier):
    hub.act("dossier:7", MakeAsk(TEXT))
    hub.sync(desk.store)
    answer_ask(desk, dossier, guidance(desk).asks[0].ask.id, "Done")
    assert isinstance(desk.store.actions()[0].command, AnswerAsk)

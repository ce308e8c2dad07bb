"""Sponsoring, offering, taking over and standing beside at a desk: first without a line, then received."""

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.carry_out import carry_out
from tac_desk.desk.actions.drafts import statement_key, text_draft
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.sponsor_dossier import sponsor_dossier
from tac_desk.desk.actions.undo import undo
from tac_desk.desk.actions.withdraw_sponsorship import withdraw_sponsorship
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import (
    AnswerOffer,
    DeclareInterest,
    FileDossier,
    JoinAsCoSponsor,
    OfferSponsorship,
)
from tac_desk.domain.refusal import Reason
from tac_desk.domain.sponsoring import Condition
from tac_desk.domain.standing import Standing


@pytest.fixture
def other(hub, tmp_path):
    """The desk of member m2, primary of seat s2."""
    desk = Desk(hub.desk(tmp_path / "other", member="m2", device="d2"), clock=lambda: hub.now)
    yield desk
    desk.close()


def view(desk, dossier):
    return questions.dossier_view(desk, dossier)


def test_a_project_sponsored_without_a_line_is_a_candidate_here_and_then_everywhere(hub, desk):
    dossier = hub.file(9, "active")
    hub.sync(desk.store)
    found = view(desk, dossier).sponsoring
    assert (found.act, found.standing, found.my_load) == ("sponsor", None, 0)
    assert all(one.is_met for one in found.checks)
    assert isinstance(sponsor_dossier(desk, dossier, "s1", "I know them"), Saved)
    found = view(desk, dossier).sponsoring
    assert (found.act, found.standing, found.my_load) == ("offer", Standing.CANDIDATE, 1)
    assert questions.queue_rows(desk, (dossier,))[0].standing is Standing.CANDIDATE
    hub.sync(desk.store)
    assert hub.things[f"dossier:{dossier}"].track == "candidate"


def test_an_offer_made_without_a_line_is_answered_at_the_other_desk(hub, desk, other):
    dossier = hub.file(9, "active")
    hub.sync(desk.store)
    sponsor_dossier(desk, dossier, "s1", "I know them")
    people = {one.member: one.load for one in view(desk, dossier).sponsoring.candidates}
    assert people == {"m2": 0, "m3": 0, "a1": 0}
    assert isinstance(carry_out(desk, f"dossier:{dossier}", OfferSponsorship("m2", "You know it")), Saved)
    assert view(desk, dossier).sponsoring.offered_to == "Member m2"
    assert view(desk, dossier).sponsor_action is ActionState.DRAFT
    hub.sync(desk.store)
    hub.sync(other.store)
    found = view(other, dossier).sponsoring
    assert (found.act, found.offered_by, found.offer_note) == ("answer", "Member m1", "You know it")
    assert questions.queue_rows(other, (dossier,))[0].owed == "tend"
    assert isinstance(carry_out(other, f"dossier:{dossier}", AnswerOffer(True, "s2", "Gladly")), Saved)
    assert view(other, dossier).sponsor_name == "Member m2"
    hub.sync(other.store)
    hub.sync(desk.store)
    assert (view(desk, dossier).sponsor_name, view(desk, dossier).sponsoring.act) == ("Member m2", "")
    said = [(row.step.kind, row.name, row.to) for row in view(desk, dossier).sponsoring.steps]
    assert said == [("began", "Member m1", ""), ("offered", "Member m1", "Member m2"),
                    ("taken_over", "Member m2", "Member m1")]  # fmt: skip


def test_an_answer_to_an_offer_that_was_taken_back_meanwhile_is_refused_with_its_words_kept(hub, desk, other):
    dossier = hub.file(9, "active")
    hub.sync(desk.store)
    sponsor_dossier(desk, dossier, "s1", "I know them")
    carry_out(desk, f"dossier:{dossier}", OfferSponsorship("m2"))
    hub.sync(desk.store)
    hub.sync(other.store)
    carry_out(desk, f"dossier:{dossier}", OfferSponsorship(None))
    hub.sync(desk.store)
    carry_out(other, f"dossier:{dossier}", AnswerOffer(True, "s2", "Gladly"))
    hub.sync(other.store)
    assert view(other, dossier).sponsor_action is ActionState.REFUSED
    assert hub.things[f"dossier:{dossier}"].sponsor.member == "m1"


def test_an_undone_offer_gives_its_words_back(hub, desk):
    dossier = hub.file(9, "active")
    hub.sync(desk.store)
    sponsor_dossier(desk, dossier, "s1", "I know them")
    hub.sync(desk.store)
    saved = carry_out(desk, f"dossier:{dossier}", OfferSponsorship("m2", "You know it"))
    undo(desk, saved.local_id)
    assert view(desk, dossier).sponsoring.offered_to == ""
    assert text_draft(desk, statement_key(dossier)) == "You know it"


def test_a_sponsor_with_a_conflict_gets_a_co_sponsor_who_follows_them(hub, desk, other):
    dossier = hub.file(9, "active")
    hub.sync(desk.store)
    sponsor_dossier(desk, dossier, "s1", "I know them")
    carry_out(desk, f"dossier:{dossier}", DeclareInterest("employment", "They hired me"))
    assert view(desk, dossier).sponsoring.wants_co_sponsor
    hub.sync(desk.store)
    hub.sync(other.store)
    assert view(other, dossier).sponsoring.act == "join"
    assert isinstance(carry_out(other, f"dossier:{dossier}", JoinAsCoSponsor("s2", "I vouch")), Saved)
    assert view(other, dossier).sponsoring.co_sponsor == "Member m2"
    hub.sync(other.store)
    withdraw_sponsorship(desk, dossier, "I recuse myself")
    hub.sync(desk.store)
    assert hub.things[f"dossier:{dossier}"].sponsor.member == "m2"


def test_what_is_not_met_is_named_before_one_acts(hub, desk):
    home = hub.file(8, "retired")
    dossier = hub.file(9, "presented", "hosted")
    hub.sync(desk.store)
    assert all(one.is_met for one in view(desk, dossier).sponsoring.checks)
    hub.act("dossier:10", _hosted_of(hub, home))
    hub.sync(desk.store)
    unmet = [one.condition for one in view(desk, "10").sponsoring.checks if not one.is_met]
    assert unmet == [Condition.ADMITTED]
    assert sponsor_dossier(desk, "10", "s1", "Yes").reason is Reason.NOT_ADMITTED


def _hosted_of(hub, home):
    repository = hub.things[f"dossier:{home}"].repository
    return FileDossier(10, "Ten", "hosted", repository, "presented")

"""The sponsor's card: what sponsoring takes, offers, a co-sponsor, the history, and the acts by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tac_desk.desk.views_sponsor import Candidate, SponsorView, StepRow
from tac_desk.domain.commands import AnswerOffer, JoinAsCoSponsor, OfferSponsorship
from tac_desk.domain.dossier import Sponsorship
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.domain.rulebook_sponsorship import SponsorshipRules
from tac_desk.domain.sponsoring import Check, Condition
from tac_desk.domain.sponsorship import SponsorStep, StepKind
from tac_desk.domain.standing import Standing
from tac_desk.ui import words_sponsor
from tac_desk.ui.widgets.sponsor_card import SponsorCard
from tests.ui.made_up import NOW, dossier_view

UNMET = Check(Condition.IMPARTIAL, refuse(Reason.CONFLICTED, member="Per", dossier="Glasswing"))
FULL = Check(Condition.LOAD, refuse(Reason.SPONSORS_ENOUGH, member="Per", count=3, most=3), only_warns=True)


@pytest.fixture
def card(qtbot):
    card = SponsorCard(None)
    qtbot.addWidget(card)
    card.show()
    card.commands = []
    card.act_wanted.connect(card.commands.append)
    return card


def shown(card, view=None, *, mine=False, sponsored=True, **more):
    view = view or dossier_view(5)
    sponsor = Sponsorship("x:1", view.me.member if mine else "yuki", "s2", "We use it.", NOW)
    dossier = replace(view.dossier, sponsor=sponsor if sponsored else None)
    sponsoring = SponsorView(seats=view.me.seats, **more)
    card.show_view(replace(view, dossier=dossier, sponsoring=sponsoring, may_sponsor=None))


def test_each_condition_is_a_line_that_says_whether_it_is_met_and_what_would_meet_it(card):
    shown(card, sponsored=False, act="sponsor", checks=(Check(Condition.SEAT), UNMET, FULL), my_load=3,
          rules=SponsorshipRules(3))  # fmt: skip
    seat, conflict, load = card.checks.text().splitlines()
    assert seat.startswith("☑ You fill a voting seat")
    assert conflict.startswith("☐ You have no conflict of interest")
    assert "ask an officer" in conflict
    assert load.startswith("⚠ ")
    assert card.load.text() == "You sponsor 3 projects now. The rulebook allows 3."


def test_the_sponsor_offers_it_by_keyboard_to_who_sponsors_least(card, qtbot):
    people = (Candidate("ben", "Ben", 0), Candidate("cleo", "Cleo", 2))
    shown(card, mine=True, act="offer", candidates=people)
    assert [card.to.itemText(n) for n in range(2)] == ["Ben, sponsors 0", "Cleo, sponsors 2"]
    card.to.setFocus()
    qtbot.keyClick(card.to, Qt.Key.Key_Down)
    card.text.setPlainText("You know it")
    qtbot.keyClick(card.second, Qt.Key.Key_Space)
    assert card.commands == [OfferSponsorship("cleo", "You know it")]


def test_an_offer_that_stands_is_taken_back(card, qtbot):
    shown(card, mine=True, act="offer", offered_to="Ben", candidates=(Candidate("ben", "Ben", 0),))
    assert card.offered.text() == "Offered to Ben, who has not answered yet."
    assert not card.to.isVisible()
    qtbot.keyClick(card.second, Qt.Key.Key_Space)
    assert card.commands == [OfferSponsorship(None, "")]


def test_who_is_offered_it_takes_it_over_or_declines(card, qtbot):
    shown(
        card, act="answer", offered_to="You", offered_by="Yuki", offer_note="Please.", checks=(Check("seat"),)
    )
    assert card.offered.text() == "Yuki offers it to you. Please."
    card.text.setPlainText("Gladly")
    qtbot.keyClick(card._button, Qt.Key.Key_Space)
    qtbot.keyClick(card.second, Qt.Key.Key_Space)
    seat = dossier_view(5).me.seats[0].id
    assert card.commands == [AnswerOffer(True, seat, "Gladly"), AnswerOffer(False, "", "Gladly")]


def test_who_may_not_take_it_over_may_still_decline(card):
    shown(card, act="answer", offered_to="You", offered_by="Yuki", checks=(UNMET,))
    assert not card._button.isVisible()
    assert card.second.isVisible()


def test_a_conflict_of_the_sponsor_asks_for_a_co_sponsor_who_joins(card, qtbot):
    shown(card, act="join", wants_co_sponsor=True, checks=(Check(Condition.SEAT),))
    assert "conflict of interest" in card.wanted.text()
    card.text.setPlainText("I vouch")
    qtbot.keyClick(card._button, Qt.Key.Key_Space)
    assert card.commands == [JoinAsCoSponsor(dossier_view(5).me.seats[0].id, "I vouch")]


def test_the_history_opens_newest_first(card, qtbot):
    steps = (StepRow(SponsorStep(StepKind.BEGAN, "yuki", NOW, text="We use it."), "Yuki", ""),
             StepRow(SponsorStep(StepKind.OFFERED, "yuki", NOW, "ben"), "Yuki", "Ben"))  # fmt: skip
    shown(card, steps=steps)
    assert not card.history.isVisible()
    qtbot.keyClick(card.past, Qt.Key.Key_Space)
    newest, first = card.history.text().splitlines()
    assert "Yuki offered it to Ben." in newest
    assert "Yuki became its sponsor. “We use it.”" in first


def test_a_track_that_is_applied_for_does_not_read_as_if_it_was_reached():
    assert words_sponsor.track("hosted", Standing.UNSPONSORED) == "Applies for: Hosted"
    assert words_sponsor.track("hosted", Standing.CANDIDATE) == "Applies for: Hosted"
    assert words_sponsor.track("hosted", None) == "Hosted"
    assert words_sponsor.track("candidate", Standing.CANDIDATE) == "Candidate"


def test_a_candidate_is_called_one_in_the_head_and_never_accepted(window, desk, qtbot):
    view = dossier_view(5)
    sponsoring = replace(view.sponsoring, standing=Standing.CANDIDATE)
    hosted = replace(view.dossier, track="hosted", state="presented")
    desk.changed["d5"] = replace(view, dossier=hosted, sponsoring=sponsoring)
    window.open_dossier("d5")
    header = window.dossier.header
    qtbot.waitUntil(
        lambda: "Candidate" in [chip.accessibleName() for chip in header._chips if chip.isVisible()]
    )
    assert not any("ccepted" in chip.accessibleName() for chip in header._chips if chip.isVisible())

"""Conflicts of interest in the real window: the banner, the card, and the suggestion to recuse in the vote."""

from dataclasses import replace

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import NOW, ballot_view, with_ballot
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import unnamed

from tac_desk.desk.views import BallotView, DossierView
from tac_desk.desk.views_interests import InterestRow, InterestView
from tac_desk.domain.ballot import Position, Vote
from tac_desk.domain.bloc import Bloc
from tac_desk.domain.commands import DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.domain.disclosure import Declaration, Dismissal
from tac_desk.domain.interest import Interest, Standing
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.pages.dossier_cards import DossierCards

NO = refuse(Reason.UNKNOWN_SUBJECT, subject="declaration")
EMPLOYER = Interest(
    key="abc",
    member="yuki",
    kind="employer_commits",
    standing=Standing.STANDS,
    is_conflict=True,
    facts={
        "organisation": "Kestrel <b>Compute</b>",
        "basis": "affiliation",
        "count": "212",
        "total": "1340",
        "domain": "kestrel.example",
        "repository": "https://git.example/x",
        "commit": "cccccccccccc",
        "as_of": "2026-09-01T00:00:00Z",
    },
    reference="hub:1",
    count=212,
)
DETECTED = InterestRow(EMPLOYER, "Yuki Tanabe", may_withdraw=NO)
DECLARED = InterestRow(
    Interest(
        key="d:9",
        member="yuki",
        kind="financial",
        standing=Standing.STANDS,
        is_conflict=True,
        declared=Declaration("d:9", "yuki", "yuki", NOW, "financial", "I hold shares."),
    ),
    "Yuki Tanabe",
)


def view_with(view: DossierView, *mine: InterestRow, **more: object) -> DossierView:
    return replace(view, interests=InterestView(mine=mine, **more))  # type: ignore[arg-type]


def shown(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, *mine: InterestRow, **more: object
) -> DossierCards:
    desk.changed["d0"] = view_with(desk.dossier_view("d0"), *mine, **more)
    open_dossier(qtbot, window)
    return window.dossier.cards


def test_who_is_tied_to_nothing_sees_no_banner_and_may_declare(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    cards = shown(qtbot, window, desk)
    assert not cards.banner.isVisible()
    assert cards.interests.none.isVisible()
    assert cards.interests.form.isVisible()
    assert not unnamed(cards.interests)


def test_the_banner_says_what_is_closed_and_that_nothing_sent_is_taken_back(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    cards = shown(qtbot, window, desk, DETECTED, closed=("reviews", "votes"))
    assert cards.banner.isVisible()
    assert "others' reviews, others' votes" in cards.banner.words.text()
    assert "received before" in cards.banner.words.text()
    cards.banner.show_card.click()
    assert cards.interests.text.hasFocus()


def test_a_detected_interest_shows_its_proof_as_plain_words(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    (block,) = shown(qtbot, window, desk, DETECTED).interests.blocks()
    said = block.proof.text()
    assert "212 of 1340 commits come from kestrel.example, in https://git.example/x at cccccccccccc" in said
    assert "Kestrel <b>Compute</b>" in said
    assert block.head.text() == "Employer's commits in the project"


def test_an_interest_is_dismissed_with_a_reason_and_the_figure_that_was_seen(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    (block,) = shown(qtbot, window, desk, DETECTED).interests.blocks()
    QTest.keyClick(block.begin, Qt.Key.Key_Space)
    assert block.reason.hasFocus()
    QTest.keyClicks(block.reason, "Another Kestrel.")
    QTest.keyClick(block.reason, Qt.Key.Key_Return)
    made = ("carry_out", "dossier:d0", DismissInterest("abc", "Another Kestrel.", "yuki", 212))
    qtbot.waitUntil(lambda: made in desk.calls)
    qtbot.waitUntil(lambda: block.reason.isHidden())


def test_a_refused_dismissal_keeps_the_words_and_says_why(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.refusal = refuse(Reason.ROLE_MISSING, needed="secretary")
    (block,) = shown(qtbot, window, desk, DETECTED).interests.blocks()
    block.begin.click()
    block.reason.setText("No.")
    block.act.click()
    qtbot.waitUntil(lambda: block.refusal.isVisible())
    assert block.reason.text() == "No."


def test_ones_own_declaration_is_withdrawn_not_dismissed(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    (block,) = shown(qtbot, window, desk, DECLARED).interests.blocks()
    assert block.proof.text() == "I hold shares."
    assert block.begin.text() == "Withdraw…"
    block.begin.click()
    block.reason.setText("Sold.")
    block.act.click()
    made = ("carry_out", "dossier:d0", WithdrawInterest("d:9", "Sold."))
    qtbot.waitUntil(lambda: made in desk.calls)


def test_what_was_dismissed_says_by_whom_and_why(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    ruled = Dismissal("abc", "yuki", "mara", NOW, "Another Kestrel.", 212)
    own = replace(EMPLOYER, standing=Standing.ANSWERED, dismissal=replace(ruled, by="yuki"))
    gone = replace(EMPLOYER, key="def", standing=Standing.DISMISSED, dismissal=ruled)
    rows = (
        InterestRow(own, "Yuki Tanabe", "Yuki Tanabe", may_withdraw=NO),
        InterestRow(gone, "Yuki Tanabe", "Mara Lindqvist", may_withdraw=NO),
    )
    first, second = shown(qtbot, window, desk, *rows).interests.blocks()
    assert "What it closes stays closed" in first.standing.text()
    assert second.standing.text() == "Dismissed by Mara Lindqvist: Another Kestrel."
    assert first.begin.isHidden()
    assert second.begin.isHidden()


def test_others_interests_are_shown_with_their_names(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    other = InterestRow(replace(EMPLOYER, member="per"), "Per Dal", may_dismiss=NO, may_withdraw=NO)
    cards = shown(qtbot, window, desk, others=(other,))
    (block,) = cards.interests.blocks()
    assert block.head.text().startswith("Per Dal: ")
    assert block.begin.isHidden()
    assert not cards.banner.isVisible()


def test_a_declaration_is_kept_while_written_and_sent_from_the_keyboard(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk).interests
    card.text.setFocus()
    QTest.keyClicks(card.text, "My brother")
    qtbot.waitUntil(lambda: ("save_interest_draft", "d0", "My brother") in desk.calls)
    card.kind.setCurrentIndex(card.kind.findData("personal"))
    QTest.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = ("carry_out", "dossier:d0", DeclareInterest("personal", "My brother"))
    qtbot.waitUntil(lambda: made in desk.calls)


# --- the vote


def voting(desk: FakeDesk, **more: object) -> BallotView:
    view = replace(ballot_view(), recusal=(EMPLOYER,), **more)  # type: ignore[arg-type]
    desk.changed["d0"] = with_ballot(desk.dossier_view("d0"), view)
    return view


def test_the_vote_suggests_recusing_and_one_press_fills_it_in_without_casting(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    voting(desk, standing={})
    open_dossier(qtbot, window)
    vote = window.dossier.vote
    assert vote.hint.isVisible()
    assert "212 of 1340 commits" in vote.hint.words.text()
    vote.hint.recuse.click()
    assert vote.choice.code() == "recuse"
    assert vote.rationale.text().startswith("Employer's commits in the project: ")
    assert not any(call[0] == "cast_vote" for call in desk.calls)


def test_a_rationale_that_is_written_already_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    voting(desk, standing={})
    open_dossier(qtbot, window)
    vote = window.dossier.vote
    vote.rationale.setPlainText("My own words")
    vote.hint.recuse.click()
    assert vote.rationale.text() == "My own words"


def test_who_has_recused_themselves_is_not_asked_again(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    cast = Vote("d:1", "yuki", Position.RECUSE, None, "Mine.", "council", NOW, as_alternate=False)
    seat = ballot_view().my_seats[0].id
    voting(desk, standing={seat: cast})
    open_dossier(qtbot, window)
    assert not window.dossier.vote.hint.isVisible()


@pytest.mark.parametrize("closed", [True, False])
def test_closed_votes_are_not_counted_as_none(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, closed: bool
) -> None:
    voting(desk, votes_hidden=True, votes_closed=closed)
    open_dossier(qtbot, window)
    said = window.dossier.vote._sum.text()
    assert ("closed to you while a conflict of interest stands" in said) is closed
    assert "so far" not in said


def test_winning_votes_of_one_affiliation_are_shown_as_a_share(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    voting(desk, bloc=Bloc("Kestrel Compute", 9, 14, Position.YES))
    open_dossier(qtbot, window)
    assert "9 of 14 yes votes are of one affiliation: Kestrel Compute" in window.dossier.vote._counts.text()

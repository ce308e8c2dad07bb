"""Everything can be used without a mouse: Tab reaches each control of a page, in order, and is never trapped."""

from itertools import pairwise

import pytest
from fake_desk import FakeDesk, full_outbox
from pytestqt.qtbot import QtBot
from walk import out_of_reach, skipped, tabbed, top_of, unnamed

from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.pages.dossier_cards import DossierCards

PAGES = ("queue", "all", "motions", "meetings", "outbox", "dossier:d0", "dossier:d1", "dossier:d5")


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_and_comes_round(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, page: str
) -> None:
    desk.outbox = full_outbox()
    window.show_page(page)
    qtbot.wait(200)
    seen = tabbed(window, window.navigation)
    assert len(seen) > 3
    assert skipped(window, seen) == []
    assert out_of_reach(window) == []
    assert unnamed(window) == []
    assert set(tabbed(window, window.navigation, back=True)) == set(seen)


def test_in_a_column_of_cards_tab_goes_down(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("dossier:d0")
    qtbot.waitUntil(lambda: window.dossier.checklist.current() is not None)
    qtbot.wait(200)
    cards: DossierCards = window.dossier.cards
    seen = [one for one in tabbed(window, window.navigation) if cards.content.isAncestorOf(one)]
    tops = [(top_of(one, cards.content), one.height()) for one in seen]
    assert all(after + height >= before for (before, _), (after, height) in pairwise(tops))

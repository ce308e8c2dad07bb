"""Another council with other rules: its window speaks its words, and a project goes its way there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tac_desk.cli.hub import main as tac_hub
from tac_desk.desk.views import ActionState
from tac_desk.domain.dossier import Dossier
from tac_desk.hub.hub import Hub
from tests.cli.test_hub import application as an_application
from tests.domain.books import EXAMPLE
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.window import choose, press, until, words

PEOPLE = ("ada", "bo", "cyd")


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub of the invented council: three people in both of its bodies, and one project that is heard."""
    data = tmp_path / "hub"

    def run(*arguments: object) -> None:
        assert tac_hub(["--data", str(data), *map(str, arguments)]) == 0

    run("init", "--name", "Harbour", "--rulebook", "example")
    for place, person in enumerate(PEOPLE, 1):
        run("member", "add", person.title(), "--id", person)
        run("seat", "set", f"s{place}", "--organisation", f"Firm {place}", "--primary", person)
        run("body", "declare", "readers", person)
    application = tmp_path / "lark.md"
    application.write_text(an_application("Lark"), "utf-8")
    run("intake", str(application))
    for state in ("lined_up", "in_reading", "hearing"):
        run("move", "1", state)
    server = HubProcess(data, Hub.open(data))
    server.start()
    yield server
    server.close()


def dossier_of(hub: HubProcess) -> Dossier:
    found = hub.hub.thing("dossier:1")
    assert isinstance(found, Dossier)
    return found


def test_a_hub_of_another_council_keeps_its_own_rules(hub: HubProcess) -> None:
    assert [seat.body for seat in hub.hub.council().roll("assembly")] == ["assembly"] * 3
    assert (dossier_of(hub).track, dossier_of(hub).state) == ("workshop", "hearing")


def test_the_window_speaks_its_words_and_its_project_is_reviewed_and_admitted(
    hub: HubProcess, new_desk: NewDesk, at_the_hub: Run
) -> None:
    ada = new_desk("ada")
    filters = ada.window.queue.filters
    until(lambda: filters.state.count() == len(EXAMPLE.states) + 1, "the states of this council")
    tracks = [filters.track.itemText(place) for place in range(1, filters.track.count())]
    assert tracks == ["Workshop", "Shepherded", "Flagship"]
    ada.show_dossier("1")
    page = ada.window.dossier
    assert "Hearing" in words(page.header)
    assert "Workshop" in words(page.header)
    assert page.view is not None
    keys = [row.criterion.key for row in page.view.rows]
    assert keys == [row.key for row in EXAMPLE.tracks["workshop"].criteria]
    ada.judge("pulse", Qt.Key.Key_1, "Alive")
    choose(page.cards.review.choice, "moor")
    until(page.cards.review._submit.isEnabled, "a review that can be submitted")
    press(page.cards.review, "Submit review")
    ada.wait_for(ActionState.DRAFT)
    ada.send_now()
    ada.wait_for(ActionState.COUNTED)
    assert dossier_of(hub).reviews["ada"].lean == "moor"
    ballot = at_the_hub("ballot", "open", "Admit Lark?", "--dossier", "1")
    assert dossier_of(hub).state == "at_the_urn"
    ada.show_dossier("1")
    ada.vote("yes")
    ada.wait_for(ActionState.DRAFT)
    ada.send_now()
    ada.wait_for(ActionState.COUNTED)
    shown = at_the_hub("ballot", "show", ballot)
    assert "1 of 3 seats have voted, sealed until it closes" in shown
    ada.show_dossier("1")
    sealed = "Sealed: how others vote is shown when the ballot closes"
    until(lambda: sealed in words(ada.window.dossier.cards.vote), "the seal on the vote")
    assert "Bylaws 4.2" in shown

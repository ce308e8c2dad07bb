"""A sponsor makes a candidate, in the real window: sponsored and offered without network, then taken over."""

from tac_desk.desk.views import ActionState
from tac_desk.domain.commands import FileDossier
from tac_desk.sync.status import SyncState
from tests.hub_process import HubProcess
from tests.journeys.conftest import NewDesk, Run
from tests.journeys.council import accept
from tests.journeys.window import Desktop, press, until, words

DOSSIER = "mossy"


def chips(desk: Desktop) -> list[str]:
    return [chip.accessibleName() for chip in desk.window.dossier.header._chips if chip.isVisible()]


def test_a_project_is_sponsored_and_offered_off_line_and_taken_over_by_another(
    hub: HubProcess, new_desk: NewDesk, at_the_hub: Run
) -> None:
    filed = FileDossier(41, "Mossy", "ecosystem", "https://git.example/mossy", "active", invented=True)
    accept(hub.hub, filed, f"dossier:{DOSSIER}")
    ada = new_desk("ada")
    ada.show_dossier(DOSSIER)
    hub.stop()
    until(lambda: ada.status.state is SyncState.OFFLINE, "being off line")
    card = ada.window.dossier.cards.sponsor
    card.text.setPlainText("We use it every day.")
    press(card, "Sponsor this project")
    until(lambda: "Candidate" in chips(ada), "the project to be a candidate on this computer")
    assert "Accepted" not in chips(ada)
    until(lambda: card.to.count() > 0, "people to offer it to")
    card.to.setCurrentIndex(card.to.findData("bo"))
    card.text.setPlainText("I leave in spring.")
    press(card, "Offer it to them")
    until(lambda: card.offered.isVisible(), "the offer to stand on this computer")
    hub.start()
    until(lambda: {row.state for row in ada.outbox()} == {ActionState.COUNTED}, "both to be counted")
    assert "candidate  Ada" in at_the_hub("sponsor", "list")

    bo = new_desk("bo")
    bo.show_dossier(DOSSIER)
    taking = bo.window.dossier.cards.sponsor
    until(lambda: "offers it to you. I leave in spring." in words(taking), "the offer to arrive")
    taking.text.setPlainText("Gladly.")
    press(taking, "Take it over")
    until(lambda: {row.state for row in bo.outbox()} == {ActionState.COUNTED}, "the answer to be counted")
    until(lambda: "Gladly." in words(card), "the new sponsor to show at the old one's desk")
    assert "candidate  Bo" in at_the_hub("sponsor", "list")

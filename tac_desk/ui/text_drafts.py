"""Keeps what one is writing for a ballot or as a sponsor, so that a crash costs nothing."""

from PySide6.QtCore import QObject

from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.sponsor_card import SponsorCard
from tac_desk.ui.widgets.vote_card import VoteCard


class VoteDrafts(QObject):
    """Sits between one vote card and the courier."""

    def __init__(self, courier: Courier, card: VoteCard) -> None:
        super().__init__(card)
        self._courier = courier
        self._card = card
        card.rationale_drafted.connect(self._on_rationale_drafted)
        card.rationale_wanted.connect(self._on_rationale_wanted)

    def _on_rationale_drafted(self, ballot: str, seat: str, text: str) -> None:
        self._courier.keep(lambda desk: desk.save_rationale_draft(ballot, seat, text))

    def _on_rationale_wanted(self, ballot: str, seat: str) -> None:
        self._courier.ask(
            lambda desk: (ballot, seat, desk.rationale_draft(ballot, seat)), then=self._on_rationale
        )

    def _on_rationale(self, answer: tuple[str, str, str]) -> None:
        self._card.put_rationale(*answer)


class StatementDrafts(QObject):
    """Sits between the sponsor card and the courier; `open` names the dossier the card shows from now on."""

    def __init__(self, courier: Courier, card: SponsorCard) -> None:
        super().__init__(card)
        self._courier = courier
        self._card = card
        self._dossier = ""
        card.text.draft_ready.connect(self._on_draft_ready)

    def open(self, dossier: str) -> None:
        self._dossier = dossier
        self._courier.ask(lambda desk: (dossier, desk.statement_draft(dossier)), then=self._on_statement)

    def _on_draft_ready(self, text: str) -> None:
        dossier = self._dossier
        self._courier.keep(lambda desk: desk.save_statement_draft(dossier, text))

    def _on_statement(self, answer: tuple[str, str]) -> None:
        dossier, text = answer
        if dossier == self._dossier:
            self._card.text.show_stored(text)

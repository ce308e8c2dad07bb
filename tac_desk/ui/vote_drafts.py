"""Keeps the rationale one is writing for a ballot, so that a crash costs nothing."""

from PySide6.QtCore import QObject

from tac_desk.ui.courier import Courier
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

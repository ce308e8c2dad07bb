"""Carries conflicts of interest from their card to the desk: declaring, withdrawing, dismissing, undoing."""

from PySide6.QtCore import QObject

from tac_desk.desk.views_interests import InterestRow
from tac_desk.domain.commands import DeclareInterest, DismissInterest, WithdrawInterest
from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.interest_block import InterestBlock
from tac_desk.ui.widgets.interest_card import InterestCard


class InterestActs(QObject):
    """Sits between the card and the courier; `open` names the dossier that the card shows from now on."""

    def __init__(self, courier: Courier, card: InterestCard) -> None:
        super().__init__(card)
        self._courier, self._card = courier, card
        self._dossier = ""
        card.declare_wanted.connect(self._on_declare_wanted)
        card.drafted.connect(self._on_drafted)
        card.block_made.connect(self._on_block_made)

    def open(self, dossier: str) -> None:
        self._dossier = dossier

    def _on_block_made(self, block: InterestBlock) -> None:
        block.dismiss_wanted.connect(lambda row, reason: self._dismiss(block, row, reason))
        block.withdraw_wanted.connect(lambda row, reason: self._withdraw(block, row, reason))
        block.undo_wanted.connect(self._on_undo_wanted)

    def _on_declare_wanted(self, kind: str, text: str) -> None:
        subject, command = f"dossier:{self._dossier}", DeclareInterest(kind, text)
        self._courier.act(lambda desk: desk.carry_out(subject, command), then=self._card.on_declared)

    def _dismiss(self, block: InterestBlock, row: InterestRow, reason: str) -> None:
        subject, one = f"dossier:{self._dossier}", row.interest
        command = DismissInterest(one.key, reason, one.member, one.count)
        self._courier.act(lambda desk: desk.carry_out(subject, command), then=block.on_done)

    def _withdraw(self, block: InterestBlock, row: InterestRow, reason: str) -> None:
        subject, command = f"dossier:{self._dossier}", WithdrawInterest(row.interest.key, reason)
        self._courier.act(lambda desk: desk.carry_out(subject, command), then=block.on_done)

    def _on_drafted(self, text: str) -> None:
        dossier = self._dossier
        self._courier.keep(lambda desk: desk.save_interest_draft(dossier, text))

    def _on_undo_wanted(self, action: str) -> None:
        self._courier.act(lambda desk: desk.undo(action), undoable=False)

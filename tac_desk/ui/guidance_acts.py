"""Carries asks and waivers from their cards to the desk: making, answering, settling, undoing, and drafts of them."""

from PySide6.QtCore import QObject

from tac_desk.desk.views import AskDraft
from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.ask_block import AskBlock
from tac_desk.ui.widgets.guidance_card import GuidanceCard
from tac_desk.ui.widgets.waiver_part import WaiverPart


class GuidanceActs(QObject):
    """Sits between the cards and the courier; `open` names the dossier they show from now on."""

    def __init__(self, courier: Courier, card: GuidanceCard, waiver: WaiverPart) -> None:
        super().__init__(card)
        self._courier, self._card, self._waiver = courier, card, waiver
        self._dossier = ""
        card.form.drafted.connect(self._on_ask_drafted)
        card.form.ask_wanted.connect(self._on_ask_wanted)
        card.block_made.connect(self._on_block_made)
        waiver.waive_wanted.connect(self._on_waive_wanted)
        waiver.drafted.connect(self._on_waiver_drafted)
        waiver.undo_wanted.connect(self.undo)

    def open(self, dossier: str) -> None:
        self._dossier = dossier

    def _on_block_made(self, block: AskBlock) -> None:
        block.answer_wanted.connect(self._on_answer_wanted)
        block.settle_wanted.connect(self._on_settle_wanted)
        block.drafted.connect(self._on_answer_drafted)
        block.undo_wanted.connect(self.undo)

    def _on_ask_drafted(self, begun: AskDraft) -> None:
        dossier = self._dossier
        self._courier.keep(lambda desk: desk.save_ask_draft(dossier, begun))

    def _on_ask_wanted(self, ask: AskDraft) -> None:
        dossier = self._dossier
        self._courier.act(
            lambda desk: desk.make_ask(dossier, ask.text, ask.criterion, ask.owner, ask.due or None),
            then=self._card.on_asked,
        )

    def _on_answer_drafted(self, ask: str, text: str) -> None:
        self._courier.keep(lambda desk: desk.save_answer_draft(ask, text))

    def _on_answer_wanted(self, ask: str, text: str) -> None:
        dossier = self._dossier
        self._courier.act(
            lambda desk: desk.answer_ask(dossier, ask, text), then=self._card.block(ask).on_done
        )

    def _on_settle_wanted(self, ask: str, met: bool, reason: str) -> None:
        dossier = self._dossier
        self._courier.act(
            lambda desk: desk.settle_ask(dossier, ask, reason, met=met), then=self._card.block(ask).on_done
        )

    def _on_waiver_drafted(self, criterion: str, text: str) -> None:
        dossier = self._dossier
        self._courier.keep(lambda desk: desk.save_waiver_draft(dossier, criterion, text))

    def _on_waive_wanted(self, criterion: str, reason: str, until: str) -> None:
        dossier = self._dossier
        self._courier.act(
            lambda desk: desk.waive_criterion(dossier, criterion, reason, until or None),
            then=self._waiver.on_waived,
        )

    def undo(self, action: str) -> None:
        self._courier.act(lambda desk: desk.undo(action), undoable=False)

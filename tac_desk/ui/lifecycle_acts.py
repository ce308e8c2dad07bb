"""Carries what is done after acceptance from its card to the desk, with the words that were begun."""

from PySide6.QtCore import QObject

from tac_desk.desk.acts_after import Filled, command_of
from tac_desk.domain.commands import AssignTask, Command, CompleteTask
from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.lifecycle_card import LifecycleCard
from tac_desk.ui.widgets.lifecycle_task import TaskBlock


class LifecycleActs(QObject):
    """Sits between the card and the courier; `open` names the dossier it shows from now on."""

    def __init__(self, courier: Courier, card: LifecycleCard) -> None:
        super().__init__(card)
        self._courier, self._card = courier, card
        self._dossier = ""
        card.form.act_wanted.connect(self._on_act_wanted)
        card.form.text.draft_ready.connect(self._on_draft_ready)
        card.block_made.connect(self._on_block_made)
        card.undo_wanted.connect(self._on_undo_wanted)

    def open(self, dossier: str) -> None:
        self._dossier = dossier

    def _on_block_made(self, block: TaskBlock) -> None:
        block.settle_wanted.connect(lambda task, state, note: self._do(CompleteTask(task, state, note)))
        block.assign_wanted.connect(lambda task, owner: self._do(AssignTask(task, owner)))

    def _on_act_wanted(self, act: str, filled: Filled) -> None:
        self._do(command_of(act, filled))

    def _do(self, command: Command) -> None:
        dossier = self._dossier
        self._courier.act(lambda desk: desk.carry_out(f"dossier:{dossier}", command), then=self._card.on_done)

    def _on_draft_ready(self, text: str) -> None:
        dossier = self._dossier
        self._courier.keep(lambda desk: desk.save_life_draft(dossier, text))

    def _on_undo_wanted(self, action: str) -> None:
        self._courier.act(lambda desk: desk.undo(action), undoable=False)

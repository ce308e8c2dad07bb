"""The form that says what came of an action item."""

from PySide6.QtWidgets import QWidget

from tac_desk.domain.commands import SettleActionItem
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.domain.world import Thing
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.widgets.label import Words


class SettleItemForm(Form):
    """Done, with or without a word about it; or dropped, for a reason."""

    def __init__(self, courier: Courier, meeting: Meeting, item: ActionItem, parent: QWidget) -> None:
        super().__init__(courier, self.tr("Settle the action item"), self.tr("Settle it"), parent)
        self._subject, self._item = f"meeting:{meeting.id}", item
        self.body.insertWidget(0, Words(item.task, self, "strong", wrap=True))
        options = [("done", self.tr("It is done")), ("dropped", self.tr("It is dropped"))]
        self.outcome_of = self.add_choice(self.tr("What came of it"), options)
        self.reason = self.add_text(self.tr("In a few words"), self.tr("Needed where it is dropped"), 2)

    def wish(self) -> Wish | str:
        done = self.outcome_of.currentData() == "done"
        reason = self.reason.toPlainText().strip()
        return Wish(self._subject, SettleActionItem(self._item.mark, done, reason))

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        return self.tr("It is no longer carried to the next agenda.")

"""Open action items, each with what makes it stale and a way to settle it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from tac_desk.domain.action_list import is_overdue
from tac_desk.domain.meeting import ActionItem, Meeting
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.settle_item import SettleItemForm
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, row


@dataclass(frozen=True, slots=True)
class OpenItem:
    """`owner` is in words, empty where it is one's own."""

    meeting: Meeting
    item: ActionItem
    owner: str = ""
    may_settle: bool = True


class ActionItemsCard(Card):
    """Hidden while there is nothing to show."""

    def __init__(self, courier: Courier, title: str, parent: QWidget) -> None:
        super().__init__(parent, title, "review")
        self._courier = courier
        self._rows: list[QWidget] = []
        self.hide()

    def show_items(self, items: Sequence[OpenItem]) -> None:
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(one) for one in items]
        for made in self._rows:
            self.body.addWidget(made)
        self.setVisible(bool(items))

    def _row(self, one: OpenItem) -> QWidget:
        made = QWidget(self)
        layout = row(made)
        said = f"{one.owner}: {one.item.task}" if one.owner else one.item.task
        layout.addWidget(Words(f"{said}\n{self._below(one)}", made, wrap=True), 1)
        if one.may_settle:
            settle = button(self.tr("Settle…"), made)
            settle.setAccessibleName(self.tr("Settle: {}").format(one.item.task[:200]))
            settle.clicked.connect(lambda: self._settle(one))
            layout.addWidget(settle)
        return made

    def _below(self, one: OpenItem) -> str:
        due, since = one.item.due, self.tr("since {}").format(one.meeting.title)
        if not due:
            return self.tr("No date, {}").format(since)
        today = datetime.fromtimestamp(times.now_ms() / 1000, UTC).date()
        late = is_overdue(one.item, today)
        return (self.tr("Overdue since {}, {}") if late else self.tr("Due on {}, {}")).format(due, since)

    def _settle(self, one: OpenItem) -> None:
        SettleItemForm(self._courier, one.meeting, one.item, self).begin()

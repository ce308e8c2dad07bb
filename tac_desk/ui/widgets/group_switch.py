"""The switch above the checklist: by number, or by the groups of criteria."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.label import Option, button, row


class GroupSwitch(QWidget):
    """`switched`: the person chose the other order; ask `grouped`."""

    switched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grouped = False
        layout = row(self, gap="half")
        layout.setContentsMargins(length("one"), length("half"), length("one"), length("half"))
        self.by_number = self._choice(self.tr("By number"), self.tr("Criteria in the order of their numbers"))
        self.by_group = self._choice(self.tr("By group"), self.tr("Criteria below their groups"))
        group = QButtonGroup(self)
        for made in (self.by_number, self.by_group):
            layout.addWidget(made)
            group.addButton(made)
        layout.addStretch(1)
        self.by_number.setChecked(True)
        self.by_group.toggled.connect(lambda on: self.switch(grouped=on))

    def _choice(self, text: str, meaning: str) -> QPushButton:
        made = button(text, self, role="segment", kind=Option)
        made.setToolTip(self.tr("{} (G)").format(meaning))
        made.setAccessibleDescription(meaning)
        return made

    @property
    def grouped(self) -> bool:
        return self._grouped

    def switch(self, *, grouped: bool) -> None:
        """Choose an order as if its button had been pressed; pressing the chosen one again changes nothing."""
        differs = grouped != self._grouped
        self._grouped = grouped
        (self.by_group if grouped else self.by_number).setChecked(True)
        if differs:
            self.switched.emit()

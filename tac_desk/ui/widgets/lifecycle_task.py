"""One onboarding task: what, by whom, where it stands, and what I can do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tac_desk.desk.views_life import TaskRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words_lifecycle
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Words, button, column, name_choice, row


class TaskBlock(QWidget):
    """`settle_wanted(task, state, note)`, `assign_wanted(task, owner)`."""

    settle_wanted = Signal(str, str, str)
    assign_wanted = Signal(str, str)

    def __init__(self, parent: QWidget, key: str) -> None:
        super().__init__(parent)
        self._key = key
        layout = column(self, gap="half")
        head = row()
        self.title = Words("", self, wrap=True)
        self.state = Chip(self)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        layout.addLayout(head)
        self.facts = Words("", self, "small", wrap=True)
        layout.addWidget(self.facts)
        self.owner = QComboBox(self)
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(10)
        self.owner.activated.connect(
            lambda: self.assign_wanted.emit(self._key, self.owner.currentData() or "")
        )
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(self.tr("A note, or why it does not apply"))
        self.note.returnPressed.connect(lambda: self._settle("done"))
        self.done = button(self.tr("Done"), self, icon="pass", tint="pass")
        self.skip = button(self.tr("Not applicable"), self)
        self.again = button(self.tr("Open again"), self, role="quiet")
        for part, state in ((self.done, "done"), (self.skip, "not_applicable"), (self.again, "open")):
            part.clicked.connect(lambda _checked=False, state=state: self._settle(state))
        layout.addWidget(self.note)
        acts = row(gap="half")
        acts.addWidget(self.owner, 1)
        for part in (self.done, self.skip):
            acts.addWidget(part)
        acts.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(acts)

    def show_task(self, shown: TaskRow, members: list[tuple[str, str]]) -> None:
        """`members` are those who can take it on, (id, name)."""
        rule, task = shown.to_do.rule, shown.to_do.task
        code, is_open = task.state.value, shown.to_do.is_open
        self.title.say(rule.title)
        self.state.show_as(words_lifecycle.task_state(code), words_lifecycle.TASK_TONES[code])
        usual = words_lifecycle.party("project" if rule.by == "project" else "officers")
        self.facts.say(" · ".join(part for part in (shown.owner or usual, shown.by, task.note) if part))
        may = shown.may_settle is None
        for part in (self.done, self.skip):
            part.setVisible(may and is_open)
        self.again.setVisible(may and not is_open)
        self.note.setVisible(may)
        self.owner.setVisible(shown.may_assign is None and is_open)
        self._offer([("", usual), *members], task.owner)
        self._name(rule.title)

    def _offer(self, options: list[tuple[str, str]], chosen: str) -> None:
        self.owner.clear()
        for code, name in options:
            self.owner.addItem(display_safe(name), code)
        self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))

    def _name(self, title: str) -> None:
        """Several tasks have the same controls: their names say which one they are of."""
        for part, name in (
            (self.owner, self.tr("Who does it: {}")),
            (self.note, self.tr("Note: {}")),
            (self.done, self.tr("Done: {}")),
            (self.skip, self.tr("Not applicable: {}")),
            (self.again, self.tr("Open again: {}")),
        ):
            part.setAccessibleName(name.format(display_safe(title)))
        name_choice(self.owner, self.owner.accessibleName())

    def controls(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        return [self.note, self.owner, self.done, self.skip, self.again]

    def _settle(self, state: str) -> None:
        self.settle_wanted.emit(self._key, state, self.note.text().strip())
        self.note.clear()

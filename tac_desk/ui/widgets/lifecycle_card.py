"""Life after acceptance: where it stands, the onboarding tasks, what was decided before, and what I may do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, words_lifecycle
from tac_desk.ui.door import Answer
from tac_desk.ui.lifecycle_html import history_html
from tac_desk.ui.plural import plural
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.label import Words, button, column, line
from tac_desk.ui.widgets.lifecycle_form import LifecycleForm
from tac_desk.ui.widgets.lifecycle_task import TaskBlock
from tac_desk.ui.widgets.safe_browser import SafeBrowser


class LifecycleCard(Card):
    """`block_made(TaskBlock)`: whoever carries out acts connects to its signals. `undo_wanted(action)`."""

    block_made = Signal(object)
    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "tend")
        self.retitle(self.tr("After acceptance"), "tend")
        self._blocks: dict[str, TaskBlock] = {}
        self._undo_id = ""
        self.situation = Words("", self, wrap=True).let_select()
        self.tasks = button("", self, role="quiet")
        self.tasks.clicked.connect(self._on_tasks_toggled)
        self.list = QWidget(self)
        self._list = column(self.list, gap="two")
        self.past = button(self.tr("What was decided before"), self, role="quiet")
        self.past.setAccessibleDescription(self.tr("Shows or hides it"))
        self.past.clicked.connect(self._on_past_toggled)
        self.history = SafeBrowser(self, self.tr("Reviews, notices and retirements"))
        self.history.hide()
        self._line = line(self)
        self.form = LifecycleForm(self)
        self.action = ActionLine(self)
        self.action.undo_wanted.connect(lambda: self.undo_wanted.emit(self._undo_id))
        for part in (self.situation, self.tasks, self.list, self.past, self.history, self._line, self.form):
            self.body.addWidget(part)
        self.body.addWidget(self.action)
        for part in (self.tasks, self.past):
            self.body.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
        self.tasks_shown = False

    def show_view(self, view: DossierView) -> None:
        life = view.life
        said, past = words_lifecycle.situation(life, times.now_ms()), history_html(view)
        self.situation.setVisible(bool(said))
        self.situation.say(said)
        self._show_tasks(view)
        self.past.setVisible(bool(past))
        self.history.show_html(past)
        if not past:
            self.history.hide()
        for part in (self._line, self.form):
            part.setVisible(bool(life.acts))
        self.form.show_view(view)
        self._undo_id = life.undo or ""
        self.action.show_state(life.state)
        self.setVisible(bool(said or past or life.tasks or life.acts))
        self._order_keys(view)

    def _show_tasks(self, view: DossierView) -> None:
        rows = view.life.tasks
        left = sum(one.to_do.is_open for one in rows)
        said = plural(left, self.tr("1 task is open"), self.tr("{} tasks are open"))
        self.tasks.setVisible(bool(rows))
        self.tasks.setText(said if left else self.tr("All tasks are settled"))
        self.tasks.setAccessibleDescription(self.tr("Shows or hides them"))
        self.list.setVisible(bool(rows) and self.tasks_shown)
        for gone in set(self._blocks) - {one.to_do.rule.key for one in rows}:
            block = self._blocks.pop(gone)
            self._list.removeWidget(block)
            block.hide()
            block.deleteLater()
        members = sorted(view.life.names.items(), key=lambda one: one[1].casefold())
        for place, one in enumerate(rows):
            block = self._blocks.get(one.to_do.rule.key) or self._made(one.to_do.rule.key)
            block.show_task(one, members)
            if self._list.indexOf(block) != place:
                self._list.insertWidget(place, block)

    def _made(self, key: str) -> TaskBlock:
        block = self._blocks[key] = TaskBlock(self.list, key)
        self.block_made.emit(block)
        return block

    def block(self, key: str) -> TaskBlock:
        """Raises KeyError for a task that is not shown."""
        return self._blocks[key]

    def _order_keys(self, view: DossierView) -> None:
        """Tab goes down the card as it is read."""
        before: QWidget = self.tasks
        form = self.form
        fields = (form.act, form.criteria, form.day, form.days, form.ground, form.ballot, form.override)
        blocks = (self._blocks[one.to_do.rule.key] for one in view.life.tasks)
        parts = [part for block in blocks for part in block.controls()]
        for part in (*parts, self.past, self.history, *fields, form.text, form.send):
            self.setTabOrder(before, part)
            before = part

    def target(self) -> QWidget:
        """Where one acts on this card."""
        return self.form.act if not self.form.isHidden() else self.tasks

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        self.form.reset()
        self.action.show_refusal(None)
        self.history.hide()
        self.tasks_shown = False

    def on_done(self, answer: Answer) -> None:
        """What came of the act that was asked for here."""
        refusal = answer if isinstance(answer, Refusal) else None
        self.action.show_refusal(refusal)
        if refusal is None:
            self.form.text.clear_stored()
            self.form.override.clear()

    def _on_tasks_toggled(self) -> None:
        self.tasks_shown = self.list.isHidden()
        self.list.setVisible(self.tasks_shown)

    def _on_past_toggled(self) -> None:
        self.history.setVisible(self.history.isHidden())

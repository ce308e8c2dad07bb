"""One ask that is not settled: what is asked of whom until when, its answer, and what I can do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import ActionState, AskRow
from tac_desk.domain.display import display_safe
from tac_desk.domain.guidance import AskState
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, words, words_guidance
from tac_desk.ui.door import Answer
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.flow import Flow
from tac_desk.ui.widgets.label import Words, button, column
from tac_desk.ui.words_refusals import refusal_sentence

NAMED = 60
"""Characters of an ask by which its controls are told apart when they are read aloud."""


class AskBlock(QWidget):
    """`answer_wanted(ask, text)`, `settle_wanted(ask, met, reason)`, `undo_wanted(action)`, `drafted(ask, text)`."""

    answer_wanted = Signal(str, str)
    settle_wanted = Signal(str, bool, str)
    undo_wanted = Signal(str)
    drafted = Signal(str, str)

    def __init__(self, parent: QWidget, ask: str) -> None:
        super().__init__(parent)
        self._ask, self._undo_id = ask, ""
        layout = column(self, gap="half")
        head = Flow(gap="one")
        self.state = Chip(self)
        self.late = Chip(self)
        self._mine = Chip(self)
        self.undo = button(self.tr("Undo"), self, role="quiet", icon="undo", tint="link")
        head.addWidget(self.state)
        head.addWidget(self.late)
        head.addWidget(self._mine)
        head.addWidget(self.undo)
        layout.addLayout(head)
        self.text = Words("", self, wrap=True).let_select()
        self.facts = Words("", self, "small", wrap=True)
        self.answer = Words("", self, "muted", wrap=True).let_select()
        self.evidence = Words("", self, "small", wrap=True)
        for part in (self.text, self.facts, self.answer, self.evidence):
            layout.addWidget(part)
        self._build_acts(layout)
        self.undo.clicked.connect(self._on_undo)

    def _build_acts(self, layout: object) -> None:
        self.words = DraftText(self, self.tr("Answer or reason"), self.tr("Answer, or the reason"), 1)
        self.words.draft_ready.connect(self._on_drafted)
        self.words.submit_wanted.connect(self._on_answer)
        acts = Flow()
        self.reply = button(self.tr("Answer"), self)
        self.met = button(self.tr("Met"), self, icon="pass", tint="pass")
        self.drop = button(self.tr("Drop"), self, icon="close", tint="muted")
        for part, act in (
            (self.reply, self._on_answer),
            (self.met, self._on_met),
            (self.drop, self._on_drop),
        ):
            part.clicked.connect(act)
            acts.addWidget(part)
        self.refusal = Words("", self, "refusal", wrap=True)
        self.refusal.hide()
        layout.addWidget(self.words)  # type: ignore[attr-defined]
        layout.addLayout(acts)  # type: ignore[attr-defined]
        layout.addWidget(self.refusal)  # type: ignore[attr-defined]

    def show_ask(self, shown: AskRow, about: str, evidence: str) -> None:
        """`about` names its criterion, `evidence` says what was found since; both may be empty."""
        ask, now = shown.ask, times.now_ms()
        code = AskState(ask.state)
        self.state.show_as(words_guidance.ask_state(code), words_guidance.ASK_TONES[code])
        self.late.setVisible(words_guidance.overdue_days(shown, now) > 0 and code is AskState.OPEN)
        self.late.show_as(self.tr("Overdue"), "fail", "clock")
        self.text.say(ask.text)
        self.facts.say(words_guidance.facts(shown, about, now))
        self.answer.setVisible(bool(ask.answer))
        self.answer.say(self.tr("Answer: {}").format(ask.answer))
        self.evidence.setVisible(bool(evidence))
        self.evidence.say(evidence)
        self._show_mine(shown)
        self._show_rights(shown)
        self._name(ask.text)

    def _show_mine(self, shown: AskRow) -> None:
        is_mine = shown.state is not ActionState.COUNTED
        self._mine.setVisible(is_mine)
        self._mine.show_as(
            words.action_state(shown.state), words.ACTION_TONES[shown.state], shown.state.value
        )
        self._undo_id = shown.undo or ""
        self.undo.setVisible(bool(shown.undo))

    def _show_rights(self, shown: AskRow) -> None:
        """An ask that is not signed yet has no name an answer could point at: undo it, or wait some seconds."""
        answers = shown.may_answer is None and not shown.is_unsent
        settles = shown.may_settle is None and not shown.is_unsent
        self.reply.setVisible(answers)
        for part in (self.met, self.drop):
            part.setVisible(settles)
        self.words.setVisible(answers or settles)
        self.words.show_stored(shown.begun)

    def _name(self, text: str) -> None:
        """Several asks have the same buttons: their names say which one they are of."""
        which = display_safe(" ".join(text.split())[:NAMED])
        for part, name in (
            (self.undo, self.tr("Undo: {}")),
            (self.reply, self.tr("Answer: {}")),
            (self.met, self.tr("Met: {}")),
            (self.drop, self.tr("Drop: {}")),
            (self.words, self.tr("Answer or reason: {}")),
        ):
            part.setAccessibleName(name.format(which))

    def controls(self) -> list[QWidget]:
        """In the order in which Tab goes through them."""
        return [self.undo, self.words, self.reply, self.met, self.drop]

    def on_done(self, answer: Answer) -> None:
        """What came of the act that was asked for here."""
        refusal = answer if isinstance(answer, Refusal) else None
        self.refusal.setVisible(refusal is not None)
        self.refusal.say(refusal_sentence(refusal) if refusal is not None else "")
        if refusal is None:
            self.words.clear_stored()

    def _on_drafted(self, text: str) -> None:
        self.drafted.emit(self._ask, text)

    def _on_answer(self) -> None:
        if not self.reply.isHidden():
            self.answer_wanted.emit(self._ask, self.words.text().strip())

    def _on_met(self) -> None:
        self.settle_wanted.emit(self._ask, True, self.words.text().strip())

    def _on_drop(self) -> None:
        self.settle_wanted.emit(self._ask, False, self.words.text().strip())

    def _on_undo(self) -> None:
        self.undo_wanted.emit(self._undo_id)

"""My review as a whole: how many verdicts are given, where it leans, and submitting it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import vocabulary, words
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.choice import Choice
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button
from tac_desk.ui.words_refusals import refusal_sentence

JUDGMENTS_THAT_LEAN = 2


class ReviewCard(Card):
    """`lean_drafted(lean, summary)`: save this draft. `submit_wanted(lean, summary)`. `undo_wanted`."""

    lean_drafted = Signal(str, str)
    submit_wanted = Signal(str, str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "review")
        self.retitle(self.tr("My review"), "review")
        self._progress = Words("", self, "muted", wrap=True)
        self.choice = Choice(self, 2)
        self.choice.setAccessibleName(self.tr("Where my review leans"))
        self.choice.chosen.connect(self._on_chosen)
        self.summary = DraftText(self, self.tr("Summary"), self.tr("Summary for the council (optional)"), 3)
        self.summary.draft_ready.connect(self._on_summary_ready)
        self.summary.submit_wanted.connect(self._on_submit)
        self._submit = button(self.tr("Submit review"), self, role="primary")
        self._submit.clicked.connect(self._on_submit)
        self.action = ActionLine(self)
        self.action.undo_wanted.connect(self.undo_wanted)
        self._why_not = Words("", self, "muted", wrap=True)
        for part in (self._progress, self.choice, self.summary, self._submit, self._why_not, self.action):
            self.body.addWidget(part)

    def show_view(self, view: DossierView) -> None:
        given = sum(1 for row in view.rows if row.mine is not None and row.mine.verdict)
        self._progress.say(self._progress_text(view, given))
        if not self.choice.is_offered:
            leans = vocabulary.leans(view.me.rulebook)
            self.choice.offer((code, words.lean(code), tone, icon, "") for code, tone, icon in leans)
        if not self.choice.code() or view.draft_lean:
            self.choice.show_choice(view.draft_lean)
        self.summary.show_stored(view.draft_summary)
        self.action.show_state(view.review_action)
        may = view.may_review is None
        for part in (self.choice, self.summary, self._submit):
            part.setVisible(may)
        self._why_not.setVisible(not may)
        if view.may_review is not None:
            self._why_not.say(refusal_sentence(view.may_review))
        self._given = given
        self._settle()

    def _progress_text(self, view: DossierView, given: int) -> str:
        text = self.tr("{} of {} verdicts given.").format(given, len(view.rows))
        judgments = sum(1 for row in view.rows if row.mine is not None and row.mine.verdict == "judgment")
        if judgments >= JUDGMENTS_THAT_LEAN:
            text += " " + self._leaning(view)
        elif view.may_review is None and given and not view.draft_lean:
            text += " " + self.tr("Choose where the review leans, then submit it.")
        return text

    def _leaning(self, view: DossierView) -> str:
        """The recommendation after the best one: what is open has to be asked."""
        second = [words.lean(code) for code, _, _ in vocabulary.leans(view.me.rulebook)[1:2]]
        return self.tr("Several are a judgment, so this leans to “{}”.").format("".join(second))

    def reset(self) -> None:
        """Forget what was chosen, since another dossier is shown."""
        self.choice.show_choice("")
        self.summary.clear_stored()
        self.action.show_refusal(None)

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self.summary.settle()

    def _settle(self) -> None:
        self._submit.setEnabled(bool(self.choice.code()) and self._given > 0)
        missing = "" if self._given else self.tr("Give at least one verdict first.")
        self._submit.setToolTip(
            missing or ("" if self.choice.code() else self.tr("Choose where it leans first."))
        )

    def _on_chosen(self, lean: str) -> None:
        self._settle()
        self.lean_drafted.emit(lean, self.summary.text())

    def _on_summary_ready(self, summary: str) -> None:
        self.lean_drafted.emit(self.choice.code(), summary)

    def _on_submit(self) -> None:
        if self._submit.isEnabled():
            self.summary.flush()
            self.submit_wanted.emit(self.choice.code(), self.summary.text().strip())

"""The selected criterion: its rule, what the machine found and where, my verdict and note, the others'."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.independent import HIDDEN
from tac_desk.desk.views import CriterionRow, DossierView
from tac_desk.domain.criteria import NOT_VERIFIED
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import html, words, words_drift
from tac_desk.ui.plural import plural
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.choice import Choice
from tac_desk.ui.widgets.commit_line import CommitLine
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.findings_view import FindingsView
from tac_desk.ui.widgets.label import Words, button, line, row
from tac_desk.ui.widgets.safe_browser import SafeBrowser
from tac_desk.ui.widgets.waiver_part import WaiverPart
from tac_desk.ui.widgets.weeks_chart import WeeksChart
from tac_desk.ui.words_refusals import refusal_sentence

COUNTED = "commits_human"
OF_WEEKS = frozenset({COUNTED, "active_weeks"})
"""Figures that only a row about commits and upkeep has."""
VERDICTS = ("pass", "caution", "fail", "judgment")


class CriterionCard(Card):
    """`row_drafted(criterion, verdict, note)`: save this as my draft. `comments_wanted`: show the discussion.

    `comment_begun(criterion)`: the person writes a comment on it.
    """

    row_drafted = Signal(str, str, str)
    comments_wanted = Signal()
    comment_begun = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "review")
        self._key = ""
        self._strength = Chip(self)
        self.comments = button("", self, role="quiet", icon="comment", tint="link")
        self.comments.clicked.connect(self.comments_wanted)
        self.head.addWidget(self.comments)
        self.head.addWidget(self._strength)
        self._rule = Words("", self, "muted", wrap=True)
        self.waiver = WaiverPart(self)
        self.body.addWidget(self._rule)
        self.body.addWidget(self.waiver)
        self._build_machine()
        self._build_mine()
        self._build_others()

    def _build_machine(self) -> None:
        self.body.addWidget(line(self))
        self.body.addWidget(Words(self.tr("What was found"), self, "caps"))
        verdict = row()
        self._machine = Chip(self)
        self._summary = Words("", self, wrap=True).let_select()
        verdict.addWidget(self._machine)
        verdict.addWidget(self._summary, 1)
        self.body.addLayout(verdict)
        self._look = Words("", self, "warning", wrap=True)
        self._figures = SafeBrowser(self, self.tr("Figures"))
        self.weeks = WeeksChart(self)
        self._findings = FindingsView(self, self.tr("Findings"))
        self.pin = CommitLine(self)
        self._findings.copied.connect(self.pin.say_copied)
        for part in (self._look, self._figures, self.weeks, self._findings, self.pin):
            self.body.addWidget(part)

    def _build_mine(self) -> None:
        self.body.addWidget(line(self))
        heading = row()
        heading.addWidget(Words(self.tr("My verdict"), self, "caps"), 1)
        self._state = Words("", self, "small")
        heading.addWidget(self._state)
        self.body.addLayout(heading)
        self.choice = Choice(self)
        self.choice.setAccessibleName(self.tr("My verdict"))
        self.choice.offer(
            (code, f"{words.verdict(code)}  {key}", code, code, words.verdict_meaning(code))
            for key, code in enumerate(VERDICTS, 1)
        )
        self.choice.chosen.connect(self._on_chosen)
        self.note = DraftText(
            self, self.tr("My note"), self.tr("What supports your verdict: a file, a line, a link"), 2
        )
        self.note.draft_ready.connect(self._on_note_ready)
        self._refused = Words("", self, "small", wrap=True)
        for part in (self.choice, self.note, self._refused):
            self.body.addWidget(part)

    def _build_others(self) -> None:
        self.body.addWidget(line(self))
        self.body.addWidget(Words(self.tr("Other reviewers"), self, "caps"))
        self._others = SafeBrowser(self, self.tr("Other reviewers"))
        self.body.addWidget(self._others)

        self._build_comments()

    def _build_comments(self) -> None:
        self.body.addWidget(line(self))
        heading = row()
        heading.addWidget(Words(self.tr("Comments on it"), self, "caps"), 1)
        self.begin = button(self.tr("Comment"), self, role="quiet", icon="comment", tint="link")
        self.begin.setAccessibleName(self.tr("Comment on this criterion"))
        self.begin.clicked.connect(self.begin_comment)
        heading.addWidget(self.begin)
        self.said = SafeBrowser(self, self.tr("Comments on it"))
        self.body.addLayout(heading)
        self.body.addWidget(self.said)

    def begin_comment(self) -> None:
        """Write a comment on the selected criterion."""
        if self._key:
            self.comment_begun.emit(self._key)

    def show_row(self, view: DossierView, shown: CriterionRow) -> None:
        criterion = shown.criterion
        if criterion.key != self._key:
            self.note.flush()
            self._key = criterion.key
            self.note.clear_stored()
        self.retitle(f"{criterion.number}  {criterion.title}", "review")
        self._strength.show_as(words.strength(criterion.strength), "neutral")
        self._rule.say(criterion.rule if criterion.floor is None else f"{criterion.rule}: {criterion.floor}")
        self.comments.setVisible(bool(shown.comments))
        self.comments.setText(plural(shown.comments, self.tr("1 comment"), self.tr("{} comments")))
        self.waiver.show_waiver(view.guidance, criterion.key)
        self._show_machine(view, shown)
        mine = shown.mine
        self.choice.show_choice(mine.verdict if mine else "")
        self.note.show_stored(mine.note if mine else "")
        self._say_state(shown)
        self._show_right(view.may_review)
        self._others.show_html(html.others_html(shown.others, shown.others_wait))
        said = [one for one in view.comments if one.comment.criterion == criterion.key]
        self.said.setVisible(bool(said))
        self.said.show_html(html.comments_html(said))

    def _show_machine(self, view: DossierView, shown: CriterionRow) -> None:
        machine = shown.machine
        known = machine.verdict in VERDICTS
        tone = machine.verdict if known else "neutral"
        self._machine.show_as(words.verdict(machine.verdict), tone, tone if known else "none")
        is_open = machine.summary == NOT_VERIFIED
        self._summary.say(
            self.tr("Not verified from git yet: look for yourself.") if is_open else machine.summary
        )
        figures = html.figures_html(machine.figures.items())
        self._figures.setVisible(bool(figures))
        self._figures.show_html(figures)
        self._show_weeks(view, shown)
        self._findings.setVisible(bool(machine.findings) or not is_open)
        self._findings.show_findings(machine.findings)
        self.pin.show_evidence(view.evidence, shown.criterion.key, hidden=machine.verdict == HIDDEN)
        look = next((one for one in view.looks if one.drift.criterion.key == shown.criterion.key), None)
        self._look.setVisible(look is not None)
        self._look.say(words_drift.look_sentence(look) if look is not None else "")

    def _show_weeks(self, view: DossierView, shown: CriterionRow) -> None:
        """Where the row is about commits or upkeep; a floor is one of commits where they were counted."""
        figures, evidence = shown.machine.figures, view.evidence
        about = evidence is not None and not OF_WEEKS.isdisjoint(figures)
        weeks = evidence.weeks if evidence is not None and about else ()
        floor = shown.criterion.floor if COUNTED in figures else None
        self.weeks.show_weeks(weeks, evidence.window_days if evidence is not None else 0, floor)

    def _say_state(self, shown: CriterionRow) -> None:
        if shown.mine is None:
            self._state.say(self.tr("Not given yet"))
        elif shown.mine_is_draft:
            self._state.say(self.tr("Draft, saved on this computer"))
        else:
            self._state.say(self.tr("Submitted with my review"))

    def _show_right(self, refusal: Refusal | None) -> None:
        self.choice.setEnabled(refusal is None)
        self.note.setEnabled(refusal is None)
        self._refused.setVisible(refusal is not None)
        if refusal is not None:
            self._refused.say(refusal_sentence(refusal))

    def _on_chosen(self, verdict: str) -> None:
        self._state.say(self.tr("Saving"))
        self.note.flush()
        self.row_drafted.emit(self._key, verdict, self.note.text())

    def _on_note_ready(self, note: str) -> None:
        self.row_drafted.emit(self._key, self.choice.code(), note)

"""One dossier: the checklist beside the evidence, my review, the vote, the sponsor and the discussion."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSplitter, QStackedLayout, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.domain.changes import Changes
from tac_desk.domain.refusal import Refusal
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.undo import undo_newest
from tac_desk.ui.vote_drafts import VoteDrafts
from tac_desk.ui.widgets.answers_card import AnswersCard
from tac_desk.ui.widgets.checklist import Checklist
from tac_desk.ui.widgets.criterion_card import CriterionCard
from tac_desk.ui.widgets.discussion_card import DiscussionCard
from tac_desk.ui.widgets.dossier_header import DossierHeader
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.label import column
from tac_desk.ui.widgets.review_card import ReviewCard
from tac_desk.ui.widgets.sponsor_card import SponsorCard
from tac_desk.ui.widgets.vote_card import VoteCard

TWO_COLUMNS = 900
"""Width at 100 % from which the cards stand in two columns."""


class DossierPage(QWidget):
    """`back_wanted`: return to the list this dossier was opened from."""

    back_wanted = Signal()

    def __init__(self, courier: Courier, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier, self._renderer = courier, renderer
        self.dossier_id = ""
        self._view: DossierView | None = None
        self._build()
        self._connect()
        courier.changed.connect(self._on_changed)

    # --- building ---

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._empty = EmptyState(self)
        content = QWidget(self)
        layout = column(content)
        layout.setSpacing(0)
        self.header = DossierHeader(content)
        self.checklist = Checklist(content)
        self._scroll = self._build_cards(content)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, content)
        self.splitter.addWidget(self.checklist)
        self.splitter.addWidget(self._scroll)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self.split_by_hand = False
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        self._content = content
        self._stack.addWidget(self._empty)
        self._stack.addWidget(content)

    def _build_cards(self, parent: QWidget) -> QScrollArea:
        scroll = QScrollArea(parent)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cards = self._cards = QWidget(scroll)
        cards.setProperty("role", "column")
        self._grid = QGridLayout(cards)
        edge = length("two")
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(edge)
        self._main, self._side, self._more = (QWidget(cards) for _ in range(3))
        main, side, more = (column(one, gap="two") for one in (self._main, self._side, self._more))
        self.criterion = CriterionCard(self._main)
        self.vote, self.review, self.sponsor = (
            VoteCard(self._side),
            ReviewCard(self._side),
            SponsorCard(self._side),
        )
        VoteDrafts(self._courier, self.vote)
        self.discussion = DiscussionCard(self._more, self._courier, self._renderer)
        self.answers = AnswersCard(self._more, self._courier, self._renderer)
        main.addWidget(self.criterion)
        for card in (self.vote, self.review, self.sponsor):
            side.addWidget(card)
        side.addStretch(1)
        more.addWidget(self.discussion)
        more.addWidget(self.answers)
        more.addStretch(1)
        scroll.setWidget(cards)
        self._columns = 0
        self._arrange(1)
        return scroll

    def _arrange(self, columns: int) -> None:
        """Side cards beside the criterion when there is room, else between it and the discussion."""
        if columns == self._columns:
            return
        self._columns = columns
        places = ((0, 0, 1), (0, 1, 2), (1, 0, 1)) if columns == 2 else ((0, 0, 1), (1, 0, 1), (2, 0, 1))
        for part, (row, place, span) in zip((self._main, self._side, self._more), places, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, row, place, span, 1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if columns == 2 else 0)
        self._grid.setRowStretch(2 if columns == 1 else 1, 1)

    def _connect(self) -> None:
        on_keys_within(self, {"Esc": self.back_wanted.emit})
        self.header.back_wanted.connect(self.back_wanted)
        self.header.section_wanted.connect(self.show_section)
        self.checklist.row_chosen.connect(self._on_row_chosen)
        self.checklist.verdict_pressed.connect(self.criterion.choice.choose)
        self.checklist.section_wanted.connect(self.show_section)
        self.checklist.back_wanted.connect(self.back_wanted)
        self.criterion.row_drafted.connect(self._on_row_drafted)
        self.vote.cast_wanted.connect(self._on_cast_wanted)
        self.review.lean_drafted.connect(self._on_lean_drafted)
        self.review.submit_wanted.connect(self._on_submit_wanted)
        self.sponsor.sponsor_wanted.connect(self._on_sponsor_wanted)
        self.sponsor.withdraw_wanted.connect(self._on_withdraw_wanted)
        self.discussion.comment_wanted.connect(self._on_comment_wanted)
        self.discussion.comment_drafted.connect(self._on_comment_drafted)
        self.vote.undo_wanted.connect(self._undo)
        for card in (self.review, self.sponsor):
            card.undo_wanted.connect(self._on_undo_wanted)

    # --- showing ---

    def open(self, dossier_id: str) -> None:
        """Show this dossier; what was being written in another one is saved first."""
        if dossier_id != self.dossier_id:
            self.flush()
            self.dossier_id = dossier_id
            self._view = None
            for card in (self.review, self.sponsor, self.discussion):
                card.reset()
            self._empty.show_as("syncing", self.tr("Opening the dossier"), "")
            self._stack.setCurrentWidget(self._empty)
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        if self.dossier_id:
            wanted = self.dossier_id
            self._courier.ask(lambda desk: desk.dossier_view(wanted), then=self._on_view, latest="dossier")

    def flush(self) -> None:
        """Save every draft now."""
        for text in (self.criterion.note, self.review.summary, self.discussion.text, self.vote.rationale):
            text.flush()

    def show_section(self, name: str) -> None:
        """Bring a part of the page into view and put the focus where one acts on it."""
        targets = {
            "criterion": (self.criterion, self.criterion.note),
            "vote": (self.vote, self.vote.choice),
            "review": (self.review, self.review.choice),
            "sponsor": (self.sponsor, self.sponsor.text),
            "discussion": (self.discussion, self.discussion.text),
            "application": (self.answers, self.answers),
        }
        card, focus = targets[name]
        top = card.mapTo(self._cards, card.rect().topLeft()).y()
        self._scroll.verticalScrollBar().setValue(max(0, top - length("two")))
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_view(self, view: DossierView | None) -> None:
        if view is None:
            title, text = (
                self.tr("This dossier is not here"),
                self.tr("It may not have been sent to you yet."),
            )
            self._empty.show_as("dossiers", title, text)
            self._stack.setCurrentWidget(self._empty)
            return
        is_first = self._view is None
        self._view = view
        self.header.show_view(view)
        self.checklist.show_rows(view.rows)
        self.vote.setVisible(view.ballot is not None)
        if view.ballot is not None:
            self.vote.show_ballot(view.ballot)
        for card in (self.review, self.sponsor, self.discussion, self.answers):
            card.show_view(view)
        self._on_row_chosen()
        self._stack.setCurrentWidget(self._content)
        if is_first:
            self.checklist.table.setFocus()

    def _on_row_chosen(self) -> None:
        row = self.checklist.current()
        self.criterion.setVisible(row is not None)
        if row is not None and self._view is not None:
            self.criterion.show_row(self._view, row)

    # --- acting ---

    def _on_changed(self, changes: Changes) -> None:
        ballot = self._view.ballot if self._view is not None else None
        mine = {f"dossier:{self.dossier_id}", "council", "outbox"}
        if ballot is not None:
            mine.add(f"ballot:{ballot.ballot.id}")
        if not mine.isdisjoint(changes):
            self.refresh()

    def _on_row_drafted(self, criterion: str, verdict: str, note: str) -> None:
        dossier = self.dossier_id
        self._courier.keep(lambda desk: desk.save_row_draft(dossier, criterion, verdict, note))

    def _on_lean_drafted(self, lean: str, summary: str) -> None:
        dossier = self.dossier_id
        self._courier.keep(lambda desk: desk.save_lean_draft(dossier, lean, summary))

    def _on_comment_drafted(self, text: str) -> None:
        dossier = self.dossier_id
        self._courier.keep(lambda desk: desk.save_comment_draft(dossier, text))

    def _on_cast_wanted(
        self, ballot: str, seat: str, position: str, category: str, rationale: str, audience: str
    ) -> None:
        self._courier.act(
            lambda desk: desk.cast_vote(ballot, seat, position, category or None, rationale, audience),
            then=self._on_voted,
        )

    def _on_submit_wanted(self, lean: str, summary: str) -> None:
        self.criterion.note.flush()
        dossier = self.dossier_id
        self._courier.act(lambda desk: desk.submit_review(dossier, lean, summary), then=self._on_reviewed)

    def _on_sponsor_wanted(self, seat: str, statement: str) -> None:
        dossier = self.dossier_id
        self._courier.act(
            lambda desk: desk.sponsor_dossier(dossier, seat, statement), then=self._on_sponsored
        )

    def _on_withdraw_wanted(self, reason: str) -> None:
        dossier = self.dossier_id
        self._courier.act(lambda desk: desk.withdraw_sponsorship(dossier, reason), then=self._on_sponsored)

    def _on_comment_wanted(self, text: str, audience: str) -> None:
        dossier = self.dossier_id
        self._courier.act(
            lambda desk: desk.add_comment(dossier, text, None, audience), then=self._on_commented
        )

    def _on_undo_wanted(self) -> None:
        self._undo(f"dossier:{self.dossier_id}")

    def _undo(self, subject: str) -> None:
        self._courier.act(lambda desk: undo_newest(desk, subject), undoable=False)

    def _on_voted(self, answer: Answer) -> None:
        self.vote.show_outcome(_refused(answer))

    def _on_reviewed(self, answer: Answer) -> None:
        self.review.show_outcome(_refused(answer))

    def _on_sponsored(self, answer: Answer) -> None:
        self.sponsor.show_outcome(_refused(answer))

    def _on_commented(self, answer: Answer) -> None:
        self.discussion.show_outcome(_refused(answer))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_columns()

    def _on_splitter_moved(self) -> None:
        self.split_by_hand = True
        self._settle_columns()

    def _settle_columns(self) -> None:
        if not self.split_by_hand:
            left = min(max(round(self.width() * 0.42), px(260)), px(510))
            self.splitter.setSizes([left, self.width() - left])
        self._arrange(2 if self._scroll.width() >= px(TWO_COLUMNS) else 1)


def _refused(answer: Answer) -> Refusal | None:
    return answer if isinstance(answer, Refusal) else None

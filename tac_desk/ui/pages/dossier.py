"""One dossier: the checklist beside the evidence, my review, the vote, the sponsor and the discussion."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from tac_desk.desk.independent import independent_first
from tac_desk.desk.views import DossierView
from tac_desk.domain.changes import Changes
from tac_desk.ui.courier import Courier
from tac_desk.ui.dossier_acts import DossierActs
from tac_desk.ui.dossier_drafts import DossierDrafts
from tac_desk.ui.evidence_comparison import EvidenceComparison
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.letter_exchange import LetterExchange
from tac_desk.ui.pages.dossier_cards import DossierCards
from tac_desk.ui.preferences import Preferences
from tac_desk.ui.queries import dossier_and_earlier
from tac_desk.ui.render import Renderer
from tac_desk.ui.review_exchange import ReviewExchange
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.checklist import Checklist
from tac_desk.ui.widgets.dossier_header import DossierHeader
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.label import column
from tac_desk.ui.widgets.vote_card import VoteCard


class DossierPage(QWidget):
    """`back_wanted`: return to the list this dossier was opened from."""

    back_wanted = Signal()

    def __init__(
        self,
        courier: Courier,
        renderer: Renderer,
        parent: QWidget,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self._courier, self._renderer = courier, renderer
        self._preferences = preferences or Preferences(None, self)
        self.reviews = ReviewExchange(courier, self)
        self.evidence = EvidenceComparison(courier, self)
        self.letters = LetterExchange(courier, renderer, self)
        self.dossier_id = self._later_id = self._section = ""
        self._view: DossierView | None = None
        self._is_open = self._is_fresh = False
        self._build()
        self._connect()
        courier.changed.connect(self._on_changed)
        courier.troubled.connect(self._on_troubled)
        self._preferences.changed.connect(self.refresh)

    # --- building ---

    def _build(self) -> None:
        self._stack = QStackedLayout(self)
        self._empty = EmptyState(self)
        content = QWidget(self)
        layout = column(content)
        layout.setSpacing(0)
        self.header = DossierHeader(content)
        self.checklist = Checklist(content)
        self.cards = DossierCards(self._courier, self._renderer, content)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, content)
        self.splitter.addWidget(self.checklist)
        self.splitter.addWidget(self.cards)
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

    def _connect(self) -> None:
        on_keys_within(self, {"Esc": self._on_escape})
        self._drafts = DossierDrafts(self._courier, self.cards, self)
        self._acts = DossierActs(self._courier, self.cards, self)
        self.header.back_wanted.connect(self._on_back)
        self.header.earlier_wanted.connect(self.show_earlier_round)
        self.header.section_wanted.connect(self.show_section)
        self.checklist.row_chosen.connect(self._on_row_chosen)
        self.checklist.verdict_pressed.connect(self.cards.criterion.choice.choose)
        self.checklist.section_wanted.connect(self.show_section)
        self.checklist.earlier_wanted.connect(self.show_earlier_round)
        self.cards.look.row_wanted.connect(self._on_row_wanted)
        for part in (self.cards.look, self.cards.criterion.pin):
            part.comparison_wanted.connect(self.compare_evidence)
        self.cards.criterion.comments_wanted.connect(self._on_comments_wanted)
        self.cards.criterion.comment_begun.connect(self.cards.discussion.begin_about)
        self.cards.discussion.criterion_wanted.connect(self._on_row_wanted)

    # --- showing ---

    def open(self, dossier_id: str) -> None:
        """Show this dossier; what was being written in another one is saved first."""
        self._later_id = ""
        if dossier_id != self.dossier_id:
            if self._is_open:
                self.leave()
            self.dossier_id = self._drafts.dossier = self._acts.dossier = dossier_id
            self._view = None
            self.cards.begin(dossier_id)
            self._empty.show_as("syncing", self.tr("Opening the dossier"), "")
            self._stack.setCurrentWidget(self._empty)
        self._is_fresh |= not self._is_open
        self._is_open = True
        self.checklist.table.setFocus()  # never a text field that was left: the next key is a command
        self.refresh()

    def _on_escape(self) -> None:
        """The first one leaves a field, the next one leaves the page."""
        if self.cards.isAncestorOf(self.focusWidget()):
            self.checklist.table.setFocus()
        else:
            self._on_back()

    def _on_back(self) -> None:
        """From an earlier round to the present one, from there to the list."""
        if self._later_id:
            self.open(self._later_id)
        else:
            self.back_wanted.emit()

    def show_earlier_round(self) -> None:
        """What was asked and said when this dossier was here last; nothing for one that was not."""
        previous = self._view.dossier.previous if self._view is not None else None
        if previous is not None and not self.header.earlier.isHidden():
            later = self.dossier_id
            self.open(previous)
            self._later_id = later

    def _on_comments_wanted(self) -> None:
        self.cards.reveal("discussion")

    def refresh(self) -> None:
        if self.dossier_id:
            self._courier.ask(dossier_and_earlier, self.dossier_id, then=self._on_answer, latest="dossier")

    def flush(self) -> None:
        """Save every draft now; what is being collected here ends."""
        self.evidence.stop()
        self.cards.flush()

    def leave(self) -> None:
        """Save every draft; what came while this dossier was open has been seen."""
        self.flush()
        self._is_open = False
        if self._view is not None:
            dossier = self._view.dossier.id
            self._courier.keep(lambda desk: desk.look_at(dossier))

    def show_section(self, name: str) -> None:
        self.cards.show_section(name)

    def show_section_when_read(self, name: str) -> None:
        """The same, once the dossier that is being opened is there."""
        if self._view is None:
            self._section = name
        else:
            self.show_section(name)

    def _on_answer(self, answer: tuple[DossierView | None, DossierView | None]) -> None:
        view, earlier = answer
        if view is None:
            title, text = self.tr("This dossier is not here"), self.tr("It may not have been sent to you.")
            self._empty.show_as("dossiers", title, text)
            self._stack.setCurrentWidget(self._empty)
            return
        is_first, self._is_fresh = self._is_fresh, False
        if (
            self._view is not None and not is_first
        ):  # what was news when it was opened stays so until it is left
            view = replace(view, seen=self._view.seen, news=self._view.news)
        self._view = view = independent_first(view) if self._preferences.independent_first else view
        self.header.show_view(view)
        self.header.show_earlier(earlier)
        self.checklist.show_rows(view.rows, view.groups, (look.drift.criterion.key for look in view.looks))
        self.cards.show_view(view)
        self._on_row_chosen()
        self._stack.setCurrentWidget(self._content)
        if is_first:
            self._begin_at(self._section)
            self._courier.keep(lambda desk: desk.look_at(view.dossier.id))

    def _begin_at(self, section: str) -> None:
        """At the checklist, unless a part of the page was wanted; of an earlier round the asks are."""
        self.checklist.table.setFocus()
        self._section = ""
        if self._later_id:
            QTimer.singleShot(0, self._on_comments_wanted)
        if section:
            QTimer.singleShot(0, partial(self.show_section, section))

    def _on_row_wanted(self, criterion: str) -> None:
        self.checklist.choose(criterion)
        self.checklist.table.setFocus()
        self.cards.reveal("criterion")

    def compare_evidence(self) -> None:
        """Set two snapshots of this dossier side by side."""
        self.evidence.begin(self._view)

    def check_here(self) -> None:
        """Collect the evidence on this computer, and compare."""
        self.evidence.begin_check(self._view)

    def _on_row_chosen(self) -> None:
        if self._view is not None:
            self.cards.show_row(self._view, self.checklist.current())

    @property
    def view(self) -> DossierView | None:
        """What is shown; None while nothing is."""
        return self._view

    @property
    def vote(self) -> VoteCard:
        return self.cards.vote

    # --- acting ---

    def _on_changed(self, changes: Changes) -> None:
        ballot = self._view.ballot if self._view is not None else None
        mine = {f"dossier:{self.dossier_id}", "council", "outbox"}
        if ballot is not None:
            mine.add(f"ballot:{ballot.ballot.id}")
        if not mine.isdisjoint(changes):
            self.refresh()

    def _on_troubled(self) -> None:
        self.cards.save_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.split_by_hand:
            left = min(max(round(self.width() * 0.46), px(260)), px(540))
            self.splitter.setSizes([left, self.width() - left])

    def _on_splitter_moved(self) -> None:
        self.split_by_hand = True

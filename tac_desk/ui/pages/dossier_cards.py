"""The cards of a dossier, from the selected criterion to the application, in one scrolling column or two."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from tac_desk.desk.views import CriterionRow, DossierView
from tac_desk.ui.ballot_office import BallotOffice
from tac_desk.ui.courier import Courier
from tac_desk.ui.dossier_office import DossierOffice
from tac_desk.ui.guidance_acts import GuidanceActs
from tac_desk.ui.interest_acts import InterestActs
from tac_desk.ui.lifecycle_acts import LifecycleActs
from tac_desk.ui.render import Renderer
from tac_desk.ui.text_drafts import StatementDrafts, VoteDrafts
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.answers_card import AnswersCard
from tac_desk.ui.widgets.checks_card import ChecksCard
from tac_desk.ui.widgets.criterion_card import CriterionCard
from tac_desk.ui.widgets.discussion_card import DiscussionCard
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.guidance_card import GuidanceCard
from tac_desk.ui.widgets.interest_banner import InterestBanner
from tac_desk.ui.widgets.interest_card import InterestCard
from tac_desk.ui.widgets.label import column
from tac_desk.ui.widgets.lifecycle_card import LifecycleCard
from tac_desk.ui.widgets.next_card import NextCard
from tac_desk.ui.widgets.review_card import ReviewCard
from tac_desk.ui.widgets.second_look import SecondLook
from tac_desk.ui.widgets.sponsor_card import SponsorCard
from tac_desk.ui.widgets.vote_card import VoteCard

TWO_COLUMNS = 900
"""Width at 100 % from which the cards stand in two columns."""

SETTLED_AFTER = 1000
"""Milliseconds after which all Markdown of a page has its final height."""


class _Column(QWidget):
    """As high as its cards are at its width: the least height of wrapped words, at their narrowest, says nothing."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class DossierCards(QScrollArea):
    """Shows a view; the page around it connects what the cards want."""

    def __init__(self, courier: Courier, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = _Column(self)
        self.content.setProperty("role", "column")
        self._grid = QGridLayout(self.content)
        edge = length("two")
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(edge)
        self._main, self._side, self._more = (QWidget(self.content) for _ in range(3))
        self._fill(courier, renderer)
        self.setWidget(self.content)
        self._columns = 0
        self._revealed: QWidget | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_AFTER)
        self._settling.timeout.connect(self._on_settled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_settled)
        self._arrange(1)

    def _fill(self, courier: Courier, renderer: Renderer) -> None:
        self.banner = InterestBanner(self._main)
        self.banner.card_wanted.connect(lambda: self.show_section("interests"))
        self.look = SecondLook(self._main)
        self.criterion = CriterionCard(self._main)
        self.checks = ChecksCard(self._main)
        self.vote = VoteCard(self._side)
        self.ballot_office = BallotOffice(courier, self.vote)
        self.review = ReviewCard(self._side)
        self.sponsor = SponsorCard(self._side)
        self.next = NextCard(self._side)
        self.life = LifecycleCard(self._side)
        self.guidance = GuidanceCard(self._side)
        self.interests = InterestCard(self._side)
        self.vote.hint.dismiss_wanted.connect(self._on_dismissal_wanted)
        self.office = DossierOffice(courier, self._side)
        self.discussion = DiscussionCard(self._more, courier, renderer)
        self.answers = AnswersCard(self._more, courier, renderer)
        self.discussion.reached.connect(self._keep_in_view)
        self._openers = {
            "waiver": self.criterion.waiver.open_form,
            "new_comments": self.discussion.go_to_new,
            "on_criterion": self.criterion.begin_comment,
        }
        self._carry(courier)
        self._stack()

    def _carry(self, courier: Courier) -> None:
        """Connect the cards with the desk."""
        VoteDrafts(courier, self.vote)
        self._statements = StatementDrafts(courier, self.sponsor)
        self._guiding = GuidanceActs(courier, self.guidance, self.criterion.waiver)
        self._living = LifecycleActs(courier, self.life)
        self._declaring = InterestActs(courier, self.interests)

    def _stack(self) -> None:
        main, side, more = (column(one, gap="two") for one in (self._main, self._side, self._more))
        main.addWidget(self.banner)
        main.addWidget(self.look)
        main.addWidget(self.criterion)
        main.addWidget(self.checks)
        for card in (self.vote, self.review, self.next, self.life, self.guidance):
            side.addWidget(card)
        for late in (self.interests, self.sponsor, self.office):
            side.addWidget(late)
        more.addWidget(self.discussion)
        more.addWidget(self.answers)
        for layout in (main, side, more):
            layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= px(TWO_COLUMNS) else 1)

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
        self._grid.setRowStretch(2, 1 if columns == 1 else 0)
        self._grid.setRowStretch(1, 1 if columns == 2 else 0)

    def begin(self, dossier: str) -> None:
        """Forget the last dossier's words; those begun for this one come from the store."""
        for card in (
            self.criterion.waiver,
            self.review,
            self.life,
            self.guidance,
            self.interests,
            self.sponsor,
            self.discussion,
        ):
            card.reset()
        self._statements.open(dossier)
        self._guiding.open(dossier)
        self._living.open(dossier)
        self._declaring.open(dossier)
        self._revealed = None
        self.verticalScrollBar().setValue(0)

    def show_view(self, view: DossierView) -> None:
        self.vote.setVisible(view.ballot is not None)
        if view.ballot is not None:
            self.vote.show_ballot(view.ballot)
        cards = (
            self.banner,
            self.interests,
            self.look,
            self.checks,
            self.review,
            self.next,
            self.life,
            self.guidance,
            self.sponsor,
            self.office,
            self.discussion,
            self.answers,
        )
        for card in cards:
            card.show_view(view)

    def show_row(self, view: DossierView, row: CriterionRow | None) -> None:
        self.criterion.setVisible(row is not None)
        if row is not None:
            self.criterion.show_row(view, row)
            self.discussion.show_criterion(row.criterion)
            self.guidance.show_criterion(row.criterion.key)

    def flush(self) -> None:
        """Save every draft now."""
        for text in self._texts():
            text.flush()

    def save_again(self) -> None:
        """Something could not be saved; which draft it was does not matter, saving one twice does no harm."""
        for text in self._texts():
            text.save_again()

    def _texts(self) -> tuple[DraftText, ...]:
        return (
            self.criterion.note,
            self.criterion.waiver.reason,
            self.guidance.form.text,
            *(block.words for block in self.guidance.blocks()),
            self.review.summary,
            self.life.form.text,
            self.discussion.text,
            self.interests.text,
            self.vote.rationale,
            self.sponsor.text,
        )

    def _on_range_changed(self) -> None:
        if self._revealed is not None:
            self._scroll_to(self._revealed)

    def _on_settled(self) -> None:
        """Time has passed, or the person has scrolled."""
        self._revealed = None

    def _target(self, name: str) -> tuple[QWidget, QWidget]:
        """A card, and where in it one acts."""
        return {
            "criterion": (self.criterion, self.criterion.note),
            "look": (self.look, self.look.compare),
            "checks": (self.checks, self.checks.toggle),
            "vote": (self.vote, self.vote.choice),
            "review": (self.review, self.review.choice),
            "guidance": (self.guidance, self.guidance.ask),
            "next": (self.next, self.next.text),
            "life": (self.life, self.life.target()),
            "interests": (self.interests, self.interests.text),
            "sponsor": (self.sponsor, self.sponsor.text),
            "discussion": (self.discussion, self.discussion.text),
            "application": (self.answers, self.answers),
        }[name]

    def show_section(self, name: str) -> None:
        """Bring a card into view and put the focus where one acts on it."""
        if name in self._openers:
            self._openers[name]()
            return
        card, focus = self._target(name)
        if not card.isHidden():
            self._scroll_to(card)
            focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_dismissal_wanted(self) -> None:
        self._scroll_to(self.interests)
        self.interests.open_dismissal()

    def reveal(self, name: str) -> None:
        """Bring a card into view, and keep it there while the page still settles; the focus stays where it is."""
        self._keep_in_view(self._target(name)[0])

    def _keep_in_view(self, part: QWidget) -> None:
        self._revealed = part
        self._settling.start()
        self._scroll_to(part)

    def _scroll_to(self, card: QWidget) -> None:
        top = card.mapTo(self.content, card.rect().topLeft()).y()
        self.verticalScrollBar().setValue(max(0, top - length("two")))

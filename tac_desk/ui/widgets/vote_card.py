"""One ballot: the question, its terms and arithmetic, and my vote for each of my seats."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tac_desk.desk.views import BallotView
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, vote_words, words
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.choice import Choice
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, frame, line, name_choice, row
from tac_desk.ui.widgets.recusal_hint import RecusalHint
from tac_desk.ui.widgets.tally_bar import TallyBar
from tac_desk.ui.words_terms import terms_lines

POSITIONS = (("yes", "pass"), ("no", "fail"), ("abstain", "caution"), ("recuse", "neutral"))
AUDIENCES = ("council", "applicant", "public")


class VoteCard(Card):
    """`cast_wanted(ballot, seat, position, category, rationale, audience)`; `undo_wanted(subject)`.

    `rationale_drafted(ballot, seat, text)`: keep this; `rationale_wanted(ballot, seat)`: hand what was kept to
    `put_rationale`. `ballot_shown(BallotView)`: this one is shown now.
    """

    cast_wanted = Signal(str, str, str, str, str, str)
    undo_wanted = Signal(str)
    rationale_drafted = Signal(str, str, str)
    rationale_wanted = Signal(str, str)
    ballot_shown = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "vote")
        self._view: BallotView | None = None
        self._build_arithmetic()
        self.hint = RecusalHint(self)
        self.hint.recuse_wanted.connect(self.fill_in_recusal)
        self.body.addWidget(self.hint)
        self._build_form()
        self.action = ActionLine(self)
        self.action.undo_wanted.connect(self._on_undo)
        self.body.addWidget(self.action)

    def _build_arithmetic(self) -> None:
        self._deadline = Words("", self, wrap=True)
        self._course = Words("", self, "muted", wrap=True)
        self._bar = TallyBar(self)
        self._sum = Words("", self, "strong", wrap=True)
        self._counts = Words("", self, "muted", wrap=True)
        self._terms = Words("", self, "small", wrap=True)
        notice = frame(self, "notice")
        inside = row(notice)
        inside.setContentsMargins(8, 4, 8, 4)
        self._sensitive = Words("", notice, wrap=True)
        inside.addWidget(self._sensitive)
        self._notice = notice
        for part in (self._deadline, self._course, self._bar, self._sum, self._counts, self._terms, notice):
            self.body.addWidget(part)

    def _build_form(self) -> None:
        self.form = QWidget(self)
        layout = column(self.form)
        layout.addWidget(line(self.form))
        self._seat = self._combo(self.tr("Seat"))
        self._seat.currentIndexChanged.connect(self._on_seat_changed)
        self._standing = Words("", self.form, "muted", wrap=True)
        self.choice = Choice(self.form, 2)
        self.choice.setAccessibleName(self.tr("My vote"))
        self.choice.offer(
            (code, words.position(code), tone, code, words.position_meaning(code)) for code, tone in POSITIONS
        )
        self.choice.chosen.connect(self._on_chosen)
        self._category = self._combo(self.tr("Category"))
        self.rationale = DraftText(self.form, self.tr("Rationale"), "", 3)
        self.rationale.submit_wanted.connect(self._on_cast)
        self.rationale.draft_ready.connect(self._on_rationale_ready)
        self._audience = self._combo(self.tr("Who may read the rationale"))
        self._cast = button(self.tr("Cast vote"), self.form, role="primary")
        self._cast.clicked.connect(self._on_cast)
        last = row()
        last.addWidget(self._audience, 1)
        last.addWidget(self._cast)
        for part in (self._seat, self._standing, self.choice, self._category, self.rationale):
            layout.addWidget(part)
        layout.addLayout(last)
        self._why_not = Words("", self, "muted", wrap=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self._why_not)

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox(self.form)
        name_choice(made, name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        return made

    def show_ballot(self, view: BallotView) -> None:
        is_new = self._view is None or self._view.ballot.id != view.ballot.id
        self._view = view
        self.retitle(view.ballot.question, "vote")
        self._deadline.say(vote_words.deadline(view.ballot, times.now_ms()))
        course = vote_words.course(view)
        self._course.say(course)
        self._course.setVisible(bool(course))
        self._bar.show_tally(view.tally)
        self._bar.setVisible(not view.votes_hidden)
        self._sum.say(vote_words.arithmetic(view))
        self._counts.say(vote_words.counts(view))
        self._terms.say(vote_words.terms(view))
        self._terms.setToolTip(plain_tip("\n".join(terms_lines(view.ballot))))
        self._sensitive.say(vote_words.sensitivity(view))
        self._notice.setVisible(bool(view.tally.sensitivity))
        self.action.show_state(view.my_action)
        self._show_right(view)
        recused = any(vote.position == "recuse" for vote in view.standing.values())
        self.hint.show_interests(view.recusal, may_vote=not self.form.isHidden(), is_recused=recused)
        if is_new:
            self._fill(view)
        self._on_seat_changed()
        self.ballot_shown.emit(view)

    def _fill(self, view: BallotView) -> None:
        self._seat.clear()
        for seat in view.my_seats:
            self._seat.addItem(self.tr("For {}").format(display_safe(seat.title)), seat.id)
        self._seat.setVisible(len(view.my_seats) > 1)
        self._category.clear()
        if view.ballot.terms.categories:
            self._category.addItem(self.tr("Choose the category"), "")
        for code in view.ballot.terms.categories:
            self._category.addItem(words.category(code), code)
        self._audience.clear()
        for code in AUDIENCES:
            if code in view.ballot.terms.rationale_audiences:
                self._audience.addItem(words.audience(code), code)
        self.choice.show_choice("")
        self.rationale.clear_stored()
        self._on_chosen("")

    def _show_right(self, view: BallotView) -> None:
        may = view.ballot.is_open and bool(view.my_seats) and view.why_not is None
        self.form.setVisible(may)
        self._why_not.setVisible(not may)
        self._why_not.say(vote_words.why_not(view))

    def _on_seat_changed(self) -> None:
        if self._view is None:
            return
        vote = self._view.standing.get(self._seat.currentData() or "")
        self._standing.say(vote_words.standing(vote, self._view))
        self.rationale_wanted.emit(self._view.ballot.id, self._seat.currentData() or "")
        self._cast.setText(self.tr("Cast vote") if vote is None else self.tr("Change vote"))

    def _on_chosen(self, position: str) -> None:
        terms = self._view.ballot.terms if self._view else None
        required = terms is not None and position in terms.rationale_required
        wanted = (
            self.tr("Rationale (required with {})").format(words.position(position))
            if required
            else self.tr("Rationale (optional)")
        )
        self.rationale.setPlaceholderText(wanted)
        self.rationale.setAccessibleDescription(wanted)
        self._category.setVisible(bool(terms and terms.categories) and position == "yes")
        self._cast.setEnabled(bool(position))
        self.action.show_refusal(None)

    def _on_cast(self) -> None:
        if self._view is None or not self.choice.code():
            return
        seat = self._seat.currentData()
        category = self._category.currentData() if self.choice.code() == "yes" else ""
        self.cast_wanted.emit(
            self._view.ballot.id, seat, self.choice.code(), category or "", self.rationale.text().strip(),
            self._audience.currentData(),
        )  # fmt: skip

    def fill_in_recusal(self, reason: str) -> None:
        """Choose to recuse, with `reason` where nothing is written yet; casting it is left to the person."""
        self.choice.choose("recuse")
        if not self.rationale.text().strip():
            self.rationale.show_stored(reason)
            self.rationale_drafted.emit(
                self._view.ballot.id if self._view else "", self._seat.currentData() or "", reason
            )
        self._cast.setFocus()

    def show_outcome(self, refusal: Refusal | None) -> None:
        """After casting: the refusal in place, or an empty form."""
        self.action.show_refusal(refusal)
        if refusal is None:
            self.choice.show_choice("")
            self.rationale.clear_stored()
            self._on_chosen("")

    def put_rationale(self, ballot: str, seat: str, text: str) -> None:
        """Show the kept rationale, if this seat's ballot is still the one on show."""
        if self._view is not None and (self._view.ballot.id, self._seat.currentData() or "") == (
            ballot,
            seat,
        ):
            self.rationale.show_stored(text)

    def _on_rationale_ready(self, text: str) -> None:
        if self._view is not None:
            self.rationale_drafted.emit(self._view.ballot.id, self._seat.currentData() or "", text)

    def _on_undo(self) -> None:
        if self._view is not None:
            self.undo_wanted.emit(f"ballot:{self._view.ballot.id}")

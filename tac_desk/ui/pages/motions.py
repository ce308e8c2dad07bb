"""Motions: ballots that decide no dossier, each with its arithmetic and my vote."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import BallotView
from tac_desk.domain.changes import Changes
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, vote_words, words
from tac_desk.ui.ballot_office import BallotOffice
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.forms.opening import begin_opening
from tac_desk.ui.text_drafts import VoteDrafts
from tac_desk.ui.undo import undo_newest
from tac_desk.ui.widgets.list_beside import Line, ListBeside, scrolling
from tac_desk.ui.widgets.vote_card import VoteCard


class MotionsPage(ListBeside):
    """The list at the left, the chosen ballot at the right."""

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_titles(
            self.tr("Motions"),
            "motions",
            self.tr("No motions"),
            self.tr(
                "Questions to the council that concern no dossier appear here while they are open and after."
            ),
        )
        self._courier = courier
        self._views: dict[str, BallotView] = {}
        self.vote = VoteCard(self)
        self.office = BallotOffice(courier, self.vote)
        VoteDrafts(courier, self.vote)
        self.set_content(scrolling(self, self.vote))
        self.vote.cast_wanted.connect(self._on_cast_wanted)
        self.vote.undo_wanted.connect(self._on_undo_wanted)
        self.row_chosen.connect(self._on_row_chosen)
        courier.changed.connect(self._on_changed)
        courier.troubled.connect(self._on_troubled)

    def open_motion(self) -> None:
        """Fill in the form that puts a motion to the vote (officers)."""
        begin_opening(self._courier, None, self)

    def refresh(self) -> None:
        self._courier.ask(lambda desk: desk.motions(), then=self._on_motions, latest="motions")

    def _on_motions(self, motions: tuple[BallotView, ...]) -> None:
        self._views = {view.ballot.id: view for view in motions}
        self.show_lines(tuple(_line(view) for view in motions))
        self._on_row_chosen(self.current_id())

    def _on_row_chosen(self, ballot: str) -> None:
        view = self._views.get(ballot)
        if view is not None:
            self.vote.show_ballot(view)

    def _on_changed(self, changes: Changes) -> None:
        if any(one.startswith("ballot:") or one in ("council", "outbox") for one in changes):
            self.refresh()

    def _on_troubled(self) -> None:
        self.vote.rationale.save_again()

    def _on_cast_wanted(
        self, ballot: str, seat: str, position: str, category: str, rationale: str, audience: str
    ) -> None:
        self._courier.act(
            lambda desk: desk.cast_vote(ballot, seat, position, category or None, rationale, audience),
            then=self._on_voted,
        )

    def _on_voted(self, answer: Answer) -> None:
        self.vote.show_outcome(answer if isinstance(answer, Refusal) else None)

    def _on_undo_wanted(self, subject: str) -> None:
        self._courier.act(lambda desk: undo_newest(desk, subject), undoable=False)


def _line(view: BallotView) -> Line:
    now = times.now_ms()
    if view.ballot.frozen_at is not None:
        text = vote_words.deadline(view.ballot, now)
        return Line(view.ballot.id, view.ballot.question, text, "caution", "caution")
    if view.ballot.is_open and view.my_seats and not view.standing:
        left = times.due_phrase("vote", view.ballot.deadline, now)
        return Line(view.ballot.id, view.ballot.question, f"{words.owed('vote')}, {left}", "vote", "accent")
    text = vote_words.arithmetic(view)
    icon = "clock" if view.ballot.is_open else "pass" if view.tally.passes else "fail"
    icon, token = "none" if view.ballot.cancelled else icon, "muted"
    return Line(view.ballot.id, view.ballot.question, text, icon, token)

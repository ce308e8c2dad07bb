"""Carries out what the cards of a dossier's page want: to vote, review, sponsor and comment."""

from PySide6.QtCore import QObject

from tac_desk.domain.commands import Command
from tac_desk.domain.refusal import Refusal
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.pages.dossier_cards import DossierCards
from tac_desk.ui.undo import undo_newest


class DossierActs(QObject):
    """`dossier` is the id of the one that is shown."""

    def __init__(self, courier: Courier, cards: DossierCards, page: QObject) -> None:
        super().__init__(page)
        self._courier, self._cards, self.dossier = courier, cards, ""
        cards.vote.cast_wanted.connect(self._on_cast_wanted)
        cards.review.submit_wanted.connect(self._on_submit_wanted)
        cards.sponsor.sponsor_wanted.connect(self._on_sponsor_wanted)
        cards.sponsor.withdraw_wanted.connect(self._on_withdraw_wanted)
        cards.sponsor.act_wanted.connect(self._on_sponsor_act_wanted)
        cards.discussion.comment_wanted.connect(self._on_comment_wanted)
        cards.vote.undo_wanted.connect(self._undo)
        for card in (cards.review, cards.sponsor):
            card.undo_wanted.connect(lambda: self._undo(f"dossier:{self.dossier}"))

    def _on_cast_wanted(
        self, ballot: str, seat: str, position: str, category: str, rationale: str, audience: str
    ) -> None:
        self._courier.act(
            lambda desk: desk.cast_vote(ballot, seat, position, category or None, rationale, audience),
            then=self._on_voted,
        )

    def _on_submit_wanted(self, lean: str, summary: str) -> None:
        self._cards.criterion.note.flush()
        dossier = self.dossier
        self._courier.act(lambda desk: desk.submit_review(dossier, lean, summary), then=self._on_reviewed)

    def _on_sponsor_wanted(self, seat: str, statement: str) -> None:
        dossier = self.dossier
        self._courier.act(
            lambda desk: desk.sponsor_dossier(dossier, seat, statement), then=self._on_sponsored
        )

    def _on_withdraw_wanted(self, reason: str) -> None:
        dossier = self.dossier
        self._courier.act(lambda desk: desk.withdraw_sponsorship(dossier, reason), then=self._on_sponsored)

    def _on_sponsor_act_wanted(self, command: Command) -> None:
        subject = f"dossier:{self.dossier}"
        self._courier.act(lambda desk: desk.carry_out(subject, command), then=self._on_sponsored)

    def _on_comment_wanted(self, text: str, target: str, audience: str) -> None:
        dossier = self.dossier
        self._courier.act(
            lambda desk: desk.add_comment(dossier, text, target, audience), then=self._on_commented
        )

    def _undo(self, subject: str) -> None:
        self._courier.act(lambda desk: undo_newest(desk, subject), undoable=False)

    def _on_voted(self, answer: Answer) -> None:
        self._cards.vote.show_outcome(_refused(answer))

    def _on_reviewed(self, answer: Answer) -> None:
        self._cards.review.show_outcome(_refused(answer))

    def _on_sponsored(self, answer: Answer) -> None:
        self._cards.sponsor.show_outcome(_refused(answer))

    def _on_commented(self, answer: Answer) -> None:
        self._cards.discussion.show_outcome(_refused(answer))


def _refused(answer: Answer) -> Refusal | None:
    return answer if isinstance(answer, Refusal) else None

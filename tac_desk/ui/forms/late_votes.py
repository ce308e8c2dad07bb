"""The form in which an officer rules on a vote that came too late."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_office import BallotFile
from tac_desk.domain.ballot import LateVote
from tac_desk.domain.commands import RuleOnLateVote
from tac_desk.domain.world import Thing
from tac_desk.ui import times, vote_words, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.ballot_course import BallotForm
from tac_desk.ui.forms.form import Wish


class LateVotesForm(BallotForm):
    """One ruling at a time: which vote, whether it counts, and why."""

    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        title = self.tr("Rule on a late vote")
        super().__init__(courier, file, title, self.tr("Record the ruling"), parent)
        waiting = [late for late in self.ballot.docket if late.counts is None]
        self.vote = self.add_choice(
            self.tr("Late vote"), [(late.vote.id, self._line(late)) for late in waiting]
        )
        rulings = [("", ""), ("yes", self.tr("It counts")), ("no", self.tr("It does not count"))]
        self.ruling = self.add_choice(self.tr("Ruling"), rulings)
        self.add_reason()

    def _line(self, late: LateVote) -> str:
        seats = {seat.id: seat.title for seat in self.ballot.roll}
        name = self.file.names.get(late.vote.member, late.vote.member)
        return self.tr("{} ({}): {}, {} after the end").format(
            seats.get(late.seat, late.seat),
            name,
            words.position(late.vote.position),
            times.span(max(0, late.vote.at - self.ballot.deadline)),
        )

    def wish(self) -> Wish | str:
        if self.vote.currentData() is None:
            return self.tr("No late vote waits for a ruling.")
        if not self.ruling.currentData():
            return self.tr("Say whether it counts.")
        counts = self.ruling.currentData() == "yes"
        return Wish(self.subject, RuleOnLateVote(self.vote.currentData(), counts, self.said()))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        if ballot is None:
            return ""
        view = foreseen.as_view(ballot)
        return f"{vote_words.arithmetic(view)}\n{vote_words.counts(view)}"

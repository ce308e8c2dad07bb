"""The forms about the course of one ballot: close it, extend it, cancel it, resume it, let it go on as an e-vote."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_office import BallotFile
from tac_desk.domain.commands import CancelBallot, CloseBallot, ExtendBallot, ResumeBallot, TurnIntoEVote
from tac_desk.domain.world import Thing
from tac_desk.ui import times, vote_words
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.forms.moments import read_moment, written_moment
from tac_desk.ui.widgets.label import Words


class BallotForm(Form):
    """One about the ballot of `file`, whose question stands above the fields."""

    def __init__(self, courier: Courier, file: BallotFile, title: str, send: str, parent: QWidget) -> None:
        super().__init__(courier, title, send, parent)
        self.file, self.ballot = file, file.view.ballot
        self.subject = f"ballot:{self.ballot.id}"
        self.body.insertWidget(0, Words(self.ballot.question, self, "strong", wrap=True))
        self.body.insertWidget(1, Words(vote_words.deadline(self.ballot, file.now), self, "muted", wrap=True))

    def add_reason(self) -> None:
        self.reason = self.add_text(self.tr("Reason"), self.tr("Stands in the record and in the minutes"), 2)

    def said(self) -> str:
        return self.reason.toPlainText().strip()


class CloseForm(BallotForm):
    """Shows the result as it would be recorded now."""

    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Close the ballot"), self.tr("Close the ballot"), parent)
        waiting = sum(late.counts is None for late in self.ballot.docket)
        if waiting:
            text = self.tr("Late votes without a ruling: {}. After the closing none of them can count.")
            self.add_words(text.format(waiting), "warning")

    def wish(self) -> Wish | str:
        return Wish(self.subject, CloseBallot())

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        return foreseen.closed(ballot, foreseen.dossier_in(things)) if ballot is not None else ""


class ExtendForm(BallotForm):
    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Extend the ballot"), self.tr("Extend the ballot"), parent)
        later = self.ballot.deadline + 7 * times.DAY
        self.until = self.add_line(self.tr("Until (UTC)"), written_moment(later), "2027-01-31 17:00")
        self.add_reason()

    def wish(self) -> Wish | str:
        until = read_moment(self.until.text())
        if until is None:
            return self.tr("Give the new end in UTC as 2027-01-31 17:00.")
        return Wish(self.subject, ExtendBallot(until, self.said()))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        return foreseen.lasting(ballot, self.ballot.deadline, self.file.now) if ballot is not None else ""


class CancelForm(BallotForm):
    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Cancel the ballot"), self.tr("Cancel the ballot"), parent)
        self.cancel.setText(self.tr("Leave it open"))
        self.add_reason()

    def wish(self) -> Wish | str:
        return Wish(self.subject, CancelBallot(self.said()))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        return foreseen.stopped(foreseen.dossier_in(things))


class ResumeForm(BallotForm):
    """For a ballot that was frozen when the hub was restored."""

    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        title = self.tr("Resume the ballot")
        super().__init__(courier, file, title, title, parent)
        self.add_words(self.tr("Why it was frozen: {}").format(self.ballot.frozen_for), "warning")
        self.add_words(
            self.tr(
                "Votes that arrived meanwhile were refused and kept by their voters, who cast them again after that."
            )
        )
        self.add_reason()

    def wish(self) -> Wish | str:
        return Wish(self.subject, ResumeBallot(self.said()))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        return foreseen.lasting(ballot, self.ballot.deadline, self.file.now) if ballot is not None else ""


class EVoteForm(BallotForm):
    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        title = self.tr("Turn into an e-vote")
        super().__init__(courier, file, title, title, parent)
        self.days = self.add_line(
            self.tr("Days from now"), hint=self.tr("{}, as the rulebook says").format(file.days)
        )
        self.add_reason()

    def wish(self) -> Wish | str:
        days = self.days.text().strip()
        if days and not (days.isascii() and days.isdigit()):
            return self.tr("Give the days as a number, such as 14.")
        return Wish(self.subject, TurnIntoEVote(int(days[:6]) if days else None, self.said()))

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        return foreseen.lasting(ballot, self.ballot.deadline, self.file.now) if ballot is not None else ""

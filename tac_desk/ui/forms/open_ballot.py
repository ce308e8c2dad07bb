"""The form that puts a question to the vote, on a dossier or as a motion."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tac_desk.desk.actions.new_id import new_id
from tac_desk.desk.views_office import BallotPlan
from tac_desk.domain.commands import OpenBallot
from tac_desk.domain.world import Thing
from tac_desk.ui import words
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.forms.movers import Movers
from tac_desk.ui.widgets.label import Words

SHARES = (">1/2", ">=2/3", ">=3/4")
"""Offered where the rulebook states none; any other can be typed."""


class OpenBallotForm(Form):
    """Says the roll, the votes needed and the deadline before anything is sent.

    With `meeting`, its id, it begins as a vote in that meeting.
    """

    def __init__(self, courier: Courier, plan: BallotPlan, parent: QWidget, meeting: str = "") -> None:
        super().__init__(courier, self.tr("Open a ballot"), self.tr("Open the ballot"), parent)
        self.plan, self._id = plan, new_id()
        about = self.tr("Motion of the {}") if plan.dossier is None else self.tr("Decided by the {}")
        self.fields.addRow(Words(about.format(plan.body), self, "muted", wrap=True))
        self.question = self.add_text(self.tr("Question"), self.tr("One that yes or no answers"), 2)
        self.threshold = self._add_threshold()
        self.where = self.add_choice(
            self.tr("How"),
            [
                ("", self.tr("E-vote")),
                *((id_, self.tr("In the meeting: {}").format(title)) for id_, title in plan.meetings),
            ],
        )
        usual = self.tr("{}, as the rulebook says").format(plan.days)
        self.days = self.add_line(self.tr("Days"), hint=usual)
        self.movers = Movers(self, plan.people)
        self.where.currentIndexChanged.connect(self._on_where_changed)
        self.where.setCurrentIndex(max(0, self.where.findData(meeting)))
        self._on_where_changed()
        if plan.dossier is not None:
            text = self.tr("Accept {} on the track {}?").format(plan.name, words.track(plan.track))
            self.question.setPlainText(text)

    def _add_threshold(self) -> QComboBox | None:
        if self.plan.threshold:
            return None
        made = self.add_choice(self.tr("Majority"), [("", ""), *((share, share) for share in SHARES)])
        line = QLineEdit(made)
        line.setPlaceholderText(self.tr(">1/2 or >=2/3; the rulebook states none"))
        line.setAccessibleName(self.tr("Majority"))
        made.setEditable(True)
        made.setLineEdit(line)
        made.editTextChanged.connect(self.edited)
        return made

    def _on_where_changed(self) -> None:
        """A vote in a meeting ends with it, unless days are given, and somebody there moved it."""
        usual = self.tr("{}, as the rulebook says").format(self.plan.days)
        in_meeting = self.tr("none: it ends in the meeting")
        self.days.setPlaceholderText(in_meeting if self.where.currentData() else usual)
        self.movers.set_visible(bool(self.where.currentData()))

    def wish(self) -> Wish | str:
        days = self.days.text().strip()
        if days and not (days.isascii() and days.isdigit()):
            return self.tr("Give the days as a number, such as 14.")
        meeting = self.where.currentData() or None
        movers = self.movers.chosen() if meeting else ("", "")
        if isinstance(movers, str):
            return movers
        share = self.threshold.currentText().replace(" ", "") if self.threshold is not None else ""
        return Wish(
            f"ballot:{self._id}",
            OpenBallot(
                question=self.question.toPlainText().strip(),
                track=self.plan.track,
                dossier=self.plan.dossier,
                threshold=share or None,
                days=int(days[:6]) if days else None,
                meeting=meeting,
                moved_by=movers[0],
                seconded_by=movers[1],
            ),
        )

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        ballot = foreseen.ballot_in(things)
        if ballot is None:
            return ""
        movers = self.movers.chosen() if ballot.meeting else ("", "")
        said = [] if isinstance(movers, str) else self.movers.said(*movers)
        return "\n".join((foreseen.opened(ballot), *said))

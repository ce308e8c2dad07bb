"""The form that reminds the seats which have not voted, with a draft mail to copy."""

from PySide6.QtWidgets import QApplication, QWidget

from tac_desk.desk.views_office import BallotFile, SilentSeat
from tac_desk.domain.commands import RemindSeats
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.ballot_course import BallotForm
from tac_desk.ui.forms.form import Wish
from tac_desk.ui.plural import plural
from tac_desk.ui.widgets.label import Words, button


class RemindForm(BallotForm):
    """Reminds every seat that is due; which ones, and why not the others, is listed."""

    def __init__(self, courier: Courier, file: BallotFile, parent: QWidget) -> None:
        title = self.tr("Remind those who have not voted")
        super().__init__(courier, file, title, self.tr("Record the reminder"), parent)
        self.due = tuple(one.seat.id for one in file.silent if one.is_due)
        lines = [self._line(one) for one in file.silent] or [self.tr("Every seat has voted.")]
        self.silent = Words("\n".join(lines), self, wrap=True)
        self.body.insertWidget(2, self.silent)
        self.mail = self.add_text(self.tr("Draft mail"), lines=8)
        self.mail.setPlainText(file.mail)
        self.mail.setReadOnly(True)
        self.copy = button(self.tr("Copy the mail"), self)
        self.copy.clicked.connect(self._on_copy)
        self.fields.addRow("", self.copy)
        for part in (self.mail, self.copy):
            self.fields.setRowVisible(part, bool(file.mail))

    def _line(self, one: SilentSeat) -> str:
        text = self.tr("{}: {}").format(one.seat.title, ", ".join(one.holders))
        if one.reminded_at is None:
            return text
        return self.tr("{}, reminded on {}").format(text, times.moment(one.reminded_at))

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.mail.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def wish(self) -> Wish | str:
        if not self.due:
            return self.tr("Nobody is to be reminded now.")
        return Wish(self.subject, RemindSeats(self.due))

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        return plural(
            len(self.due),
            self.tr("1 seat sees the reminder on its desk; the mail is for you to send."),
            self.tr("{} seats see the reminder on their desks; the mail is for you to send."),
        )

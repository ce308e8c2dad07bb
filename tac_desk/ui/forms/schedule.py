"""The form that says in which session a dossier is treated, and by when its reviews are due."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_office import DossierFile
from tac_desk.domain.commands import ScheduleDossier
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.forms.moments import day_after, read_day, written_day


class ScheduleForm(Form):
    """A session is a planned meeting or a day; nothing takes the dossier off again."""

    def __init__(self, courier: Courier, file: DossierFile, parent: QWidget) -> None:
        title = self.tr("Schedule {}").format(file.dossier.name)
        super().__init__(courier, title, self.tr("Schedule it"), parent)
        self.file = file
        self._titles = {id_: title for id_, title, _ in file.meetings}
        text = self.tr("{}, {}")
        meetings = [(id_, text.format(title, times.day(at))) for id_, title, at in file.meetings]
        first = [("", self.tr("No meeting, or one on the day below"))]
        self.meeting = self.add_choice(self.tr("Session"), [*first, *meetings])
        self.day = self.add_line(self.tr("Or on the day"), hint=self.tr("2027-01-31, or nothing"))
        self.due = self.add_line(self.tr("Reviews are due on"), hint=self.tr("2027-01-31, or nothing"))
        session, due = file.dossier.session or "", file.dossier.due_at
        if session in self._titles:
            self.meeting.setCurrentIndex(self.meeting.findData(session))
        else:
            self.day.setText(session)
        if due is not None:
            self.due.setText(written_day(due - 1))

    def wish(self) -> Wish | str:
        day, due = self.day.text().strip(), self.due.text().strip()
        if any(text and read_day(text) is None for text in (day, due)):
            return self.tr("Give days as 2027-01-31.")
        if day and self.meeting.currentData():
            return self.tr("Choose a meeting, or give a day, not both.")
        session = self.meeting.currentData() or day or None
        command = ScheduleDossier(session, day_after(due) if due else None)
        return Wish(f"dossier:{self.file.dossier.id}", command)

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        dossier = foreseen.dossier_in(things)
        if dossier is None:
            return ""
        session = dossier.session
        where = (
            self.tr("It is in no session.")
            if session is None
            else self.tr("Session: {}.").format(self._titles.get(session, session))
        )
        if dossier.due_at is None:
            return self.tr("{} No review is due by a day.").format(where)
        return self.tr("{} Reviews are due by {}.").format(where, times.moment(dossier.due_at))

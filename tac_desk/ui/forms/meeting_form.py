"""What the forms about one meeting have in common."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.changes import Changes
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.form import Form
from tac_desk.ui.widgets.label import Words


class MeetingForm(Form):
    """One about the meeting of `file`, which stands above the fields; it looks again when somebody changes that."""

    def __init__(self, courier: Courier, file: MeetingFile, title: str, send: str, parent: QWidget) -> None:
        super().__init__(courier, title, send, parent)
        self.file, self.meeting = file, file.meeting
        self.subject = f"meeting:{self.meeting.id}"
        when = times.meeting_moment(self.meeting.starts_at, self.meeting.zone)
        self.body.insertWidget(0, Words(self.meeting.title, self, "strong", wrap=True))
        self.body.insertWidget(1, Words(when, self, "muted", wrap=True))
        courier.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        if self.subject in changes and self.isVisible():
            self.edited()

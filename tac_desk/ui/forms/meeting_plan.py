"""The forms that plan a meeting, and that change its plan."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.actions.new_id import new_id
from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.commands import AmendMeeting, PlanMeeting
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.forms.moments import read_moment, written_moment


class _Plan(Form):
    """What both have: title, time, zone and place, and the same moment in every zone the council reads."""

    def add_plan(self, zones: tuple[str, ...]) -> None:
        self.zones = zones
        self.title = self.add_line(self.tr("Title"))
        self.starts = self.add_line(self.tr("Starts at"), hint=self.tr("2027-01-31 17:00"))
        self.zone = self.add_choice(self.tr("By the clock of"), [(zone, zone) for zone in zones])
        self.place = self.add_line(self.tr("Place"), hint=self.tr("A room, or a link to the call"))
        self.next = self.add_line(self.tr("Next meeting at"), hint=self.tr("2027-02-28 17:00, or nothing"))

    def moments(self) -> tuple[int, int | None] | str:
        """When it starts, and the next one if that is said; or what is wrong with them."""
        zone, following = self.zone.currentData(), self.next.text().strip()
        if not self.starts.text().strip():
            return self.tr("Say when it starts, as 2027-01-31 17:00.")
        starts, later = read_moment(self.starts.text(), zone), read_moment(following, zone)
        if starts is None or (following and later is None):
            return self.tr("Give times as 2027-01-31 17:00, as the clock of {} shows them.").format(zone)
        if later is not None and later <= starts:
            return self.tr("The next meeting comes after this one.")
        return starts, later

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        meeting = foreseen.meeting_in(things)
        if meeting is None:
            return ""
        lines = [times.clock_day_in(meeting.starts_at, zone) for zone in self.zones]
        if meeting.next_starts_at is not None:
            moment = times.clock_day_in(meeting.next_starts_at, meeting.zone)
            lines.append(self.tr("Next meeting: {}").format(moment))
        return "\n".join(lines)


class PlanMeetingForm(_Plan):
    def __init__(self, courier: Courier, book: Rulebook, parent: QWidget) -> None:
        super().__init__(courier, self.tr("Plan a meeting"), self.tr("Plan it"), parent)
        self.id = new_id()
        bodies = [(key, body.title) for key, body in book.bodies.items()]
        self.council = self.add_choice(self.tr("Body"), bodies)
        self.add_plan(tuple(dict.fromkeys((*book.meeting_zones, "UTC"))))

    def wish(self) -> Wish | str:
        moments = self.moments()
        if isinstance(moments, str):
            return moments
        starts, later = moments
        command = PlanMeeting(
            title=self.title.text().strip(),
            body=self.council.currentData(),
            starts_at=starts,
            zone=self.zone.currentData(),
            place=self.place.text().strip(),
            next_starts_at=later,
        )
        return Wish(f"meeting:{self.id}", command)


class AmendMeetingForm(_Plan):
    """Of a meeting that is over the time stands; its recording often comes only then."""

    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(courier, self.tr("Change the plan"), self.tr("Change it"), parent)
        self.meeting = file.meeting
        self.add_plan(file.zones)
        self.recording = self.add_line(self.tr("Recording"), hint=self.tr("A link, once there is one"))
        self._fill(file.meeting)
        if file.meeting.adjourned_at is not None:
            self.starts.setEnabled(False)
            self.zone.setEnabled(False)
            self.add_words(self.tr("The meeting is over, so its time stands."))

    def _fill(self, meeting: Meeting) -> None:
        self.title.setText(meeting.title)
        self.starts.setText(written_moment(meeting.starts_at, meeting.zone))
        self.zone.setCurrentIndex(self.zone.findData(meeting.zone))
        self.place.setText(meeting.place)
        self.recording.setText(meeting.recording)
        if meeting.next_starts_at is not None:
            self.next.setText(written_moment(meeting.next_starts_at, meeting.zone))

    def wish(self) -> Wish | str:
        moments = self.moments()
        if isinstance(moments, str):
            return moments
        typed, later = moments
        before = written_moment(self.meeting.starts_at, self.meeting.zone)
        is_same = (self.starts.text(), self.zone.currentData()) == (before, self.meeting.zone)
        command = AmendMeeting(
            title=self.title.text().strip(),
            starts_at=self.meeting.starts_at if is_same else typed,  # the field shows whole minutes only
            zone=self.zone.currentData(),
            place=self.place.text().strip(),
            dossiers=self.meeting.dossiers,
            recording=self.recording.text().strip(),
            next_starts_at=later,
            over=self.meeting.plan_mark,
        )
        return Wish(f"meeting:{self.meeting.id}", command)

"""Meetings: who was there by seat, the quorum, the motions with their tallies, and the minutes as a file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import MeetingView
from tac_desk.domain.changes import Changes
from tac_desk.ui import meeting_html, times
from tac_desk.ui.courier import Courier
from tac_desk.ui.meeting_office import MeetingOffice
from tac_desk.ui.plural import plural
from tac_desk.ui.room.meeting_room import MeetingRoom
from tac_desk.ui.widgets.action_items import ActionItemsCard, OpenItem
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.chip import Chip
from tac_desk.ui.widgets.label import Words, button, row
from tac_desk.ui.widgets.list_beside import Line, ListBeside, scrolling
from tac_desk.ui.widgets.safe_browser import SafeBrowser


class MeetingsPage(ListBeside):
    """`export_requested(str)`, `publish_requested(str)`: write the minutes of this meeting to a file, publish them."""

    export_requested = Signal(str)
    publish_requested = Signal(str)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_titles(
            self.tr("Meetings"),
            "meetings",
            self.tr("No meetings"),
            self.tr("The secretary plans them; they appear here with their roll call and motions."),
        )
        self._courier = courier
        self._views: dict[str, MeetingView] = {}
        self._build()
        self.row_chosen.connect(self._on_row_chosen)
        courier.changed.connect(self._on_changed)

    def _build(self) -> None:
        self._head = Card(self, "", "meetings")
        self._quorum = Chip(self._head)
        self.export = button(self.tr("Export minutes…"), self._head, icon="file")
        self.export.clicked.connect(self._on_export)
        self.run = button(self.tr("&Run the meeting"), self._head, role="primary")
        self.run.clicked.connect(self._on_run)
        self._head.head.addWidget(self.export)
        self.office = MeetingOffice(self._courier, self._head)
        self.office.publish_wanted.connect(self.publish_requested)
        self.office.planned.connect(self.choose_when_listed)
        self._when = Words("", self._head, wrap=True)
        self._place = Words("", self._head, "muted", wrap=True)
        self._sum = Words("", self._head, "strong", wrap=True)
        for part in (self._when, self._place):
            self._head.body.addWidget(part)
        stands, acts = row(), row()
        stands.addWidget(self._sum, 1)
        stands.addWidget(self._quorum)
        acts.addWidget(self.run)
        acts.addWidget(self.office)
        acts.addStretch(1)
        self._head.body.addLayout(stands)
        self._head.body.addLayout(acts)
        self._motions = Card(self, self.tr("Motions"), "motions")
        self._motions_text = SafeBrowser(self._motions, self.tr("Motions"))
        self._motions.body.addWidget(self._motions_text)
        self._roll = Card(self, self.tr("Roll call"), "person")
        self._roll_text = SafeBrowser(self._roll, self.tr("Roll call"))
        self._roll.body.addWidget(self._roll_text)
        self.mine = ActionItemsCard(self._courier, self.tr("Your open action items"), self)
        self.open_items = ActionItemsCard(self._courier, self.tr("Open action items of others"), self)
        self._items = Card(self, self.tr("Action items"), "review")
        self._items_text = SafeBrowser(self._items, self.tr("Action items"))
        self._items.body.addWidget(self._items_text)
        self.set_content(
            scrolling(self, self._head, self.mine, self._motions, self._roll, self._items, self.open_items)
        )
        self.room: MeetingRoom | None = None

    def enter(self, meeting: str) -> None:
        """Show the room in which `meeting` is run, in place of the list."""
        if self.room is None:
            self.room = MeetingRoom(self._courier, self)
            self.room.left.connect(self._on_left)
        self.show_instead(self.room)
        self.room.open(meeting)

    def flush(self) -> None:
        """Save what is being written."""
        if self.room is not None:
            self.room.flush()

    def _on_run(self) -> None:
        if self.current_id():
            self.enter(self.current_id())

    def _on_left(self) -> None:
        self.show_instead(None)
        self.refresh()
        self.run.setFocus()

    def refresh(self) -> None:
        self._courier.ask(lambda desk: desk.meetings(), then=self._on_meetings, latest="meetings")
        if self.room is not None and self.room.isVisible():
            self.room.refresh()

    def _on_meetings(self, meetings: tuple[MeetingView, ...]) -> None:
        self._views = {view.meeting.id: view for view in meetings}
        chosen = meeting_that_matters(meetings, times.now_ms())
        self.show_lines(tuple(self._line(view) for view in meetings), prefer=chosen)
        self._on_row_chosen(self.current_id())

    def _line(self, view: MeetingView) -> Line:
        meeting = view.meeting
        below = f"{times.day(meeting.starts_at)}, {self._quorum_text(view)}"
        return Line(meeting.id, meeting.title, below, "meetings", "muted")

    def _quorum_text(self, view: MeetingView) -> str:
        if not view.meeting.roll_taken:
            return self.tr("roll not taken yet")
        if view.represented >= view.quorum_needed:
            return self.tr("quorum present")
        return self.tr("no quorum")

    def _on_row_chosen(self, one: str) -> None:
        view = self._views.get(one)
        if view is None:
            return
        meeting = view.meeting
        self._head.retitle(meeting.title, "meetings")
        self.run.setVisible(view.in_office)
        self.office.show_view(view)
        self._when.say(times.meeting_moment(meeting.starts_at, meeting.zone))
        self._place.say(meeting.place)
        present = view.represented >= view.quorum_needed
        tone = "neutral" if not meeting.roll_taken else "pass" if present else "fail"
        icon = "clock" if not meeting.roll_taken else "pass" if present else "fail"
        quorum = self._quorum_text(view)
        self._quorum.show_as(quorum[:1].upper() + quorum[1:], tone, icon)
        self._sum.say(self._sum_text(view))
        self._motions.setVisible(bool(view.motions))
        self._motions_text.show_html(meeting_html.motions_html(view))
        self._roll.retitle(self.tr("Roll call") if meeting.roll_taken else self.tr("Seats"), "person")
        self._roll_text.show_html(meeting_html.roll_html(view))
        self._items.setVisible(bool(meeting.actions))
        self._items_text.show_html(meeting_html.actions_html(view))
        self._show_open_items(view)

    def _show_open_items(self, view: MeetingView) -> None:
        """One's own of every meeting, and to officers the others' of this one."""
        own = [
            OpenItem(one.meeting, item)
            for one in self._views.values()
            for item in one.meeting.actions
            if item.is_open and item.owner == one.me
        ]
        others = [
            OpenItem(view.meeting, item, view.names.get(item.owner, item.owner))
            for item in view.meeting.actions
            if item.is_open and item.owner != view.me and view.in_office
        ]
        self.mine.show_items(own)
        self.open_items.show_items(others)

    def _sum_text(self, view: MeetingView) -> str:
        if not view.meeting.roll_taken:
            seats = plural(len(view.attendance), self.tr("1 seat"), self.tr("{} seats"))
            return self.tr("{}; a quorum takes {}.").format(seats, view.quorum_needed)
        text = self.tr("{} of {} seats are represented; a quorum takes {}.")
        return text.format(view.represented, len(view.attendance), view.quorum_needed)

    def _on_changed(self, changes: Changes) -> None:
        if any(one.startswith(("meeting:", "ballot:")) or one == "council" for one in changes):
            self.refresh()

    def _on_export(self) -> None:
        if self.current_id():
            self.export_requested.emit(self.current_id())


def meeting_that_matters(meetings: tuple[MeetingView, ...], now: int) -> str:
    """The id of today's meeting (UTC), else of the last one with a roll, else of the last one, else of the next.

    `meetings` come latest first; `now` is milliseconds since 1970 UTC. Empty without meetings.
    """
    today = [view for view in meetings if view.meeting.starts_at // times.DAY == now // times.DAY]
    past = [view for view in meetings if view.meeting.starts_at <= now]
    held = [view for view in past if view.meeting.roll_taken]
    wanted = (*today, *held, *past, *reversed(meetings))
    return wanted[0].meeting.id if wanted else ""

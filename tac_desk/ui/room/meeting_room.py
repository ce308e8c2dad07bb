"""One meeting while it runs: its roll, its notes and its motions side by side, all of it with the keyboard."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from tac_desk.desk.views_office import BallotFile
from tac_desk.desk.views_room import NoteDraft, RoomView
from tac_desk.domain.changes import Changes
from tac_desk.domain.commands import AddActionItem, Command, RecordMovement, TakeRoll, WriteNote
from tac_desk.domain.meeting import Guest
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times
from tac_desk.ui.ballot_office import FORMS
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.forms.opening import begin_opening
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.room.motions_panel import MotionsPanel
from tac_desk.ui.room.notes_panel import NotesPanel
from tac_desk.ui.room.roll_panel import RollPanel
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, button, column, line, row
from tac_desk.ui.words_refusals import refusal_sentence

TICK = 10_000  # milliseconds between two looks at the clock


class MeetingRoom(QWidget):
    """`left`: back to the meetings. Everything works offline; what is done here is sent when there is a hub."""

    left = Signal()

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._courier = courier
        self._meeting = ""
        self.view: RoomView | None = None
        self.title = Words("", self, "title")
        self.clock = Words("", self, "muted")
        self.back = button(self.tr("&Leave the room"), self)
        self.roll, self.notes, self.motions = RollPanel(self), NotesPanel(self), MotionsPanel(self)
        self.refusal = Words("", self, "refusal", wrap=True)
        self.refusal.hide()
        self._build()
        self._connect()

    def _build(self) -> None:
        layout = column(self, "one_half")
        head = row()
        head.addWidget(self.title, 1)
        head.addWidget(self.clock)
        head.addWidget(self.back)
        layout.addLayout(head)
        layout.addWidget(line(self))
        layout.addWidget(self.refusal)
        parts = QSplitter(self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        left = QWidget(parts)
        beside = column(left)
        beside.setContentsMargins(0, 0, length("one"), 0)
        beside.addWidget(self.motions)
        beside.addWidget(self.notes, 1)
        scroll = QScrollArea(parts)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        parts.addWidget(scroll)
        right = QWidget(parts)
        side = column(right)
        side.setContentsMargins(length("one"), 0, 0, 0)
        side.addWidget(self.roll)
        parts.addWidget(right)
        parts.setStretchFactor(0, 5)
        parts.setStretchFactor(1, 3)
        parts.setSizes([px(640), px(340)])
        layout.addWidget(parts, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        on_keys_within(self, {"F6": self.next_part, "Esc": self.leave})
        self.roll.begun.connect(self._on_begun)
        self.roll.taken.connect(self._do)
        self.roll.moved.connect(self._on_moved)
        self.notes.drafted.connect(self._on_drafted)
        self.notes.written.connect(self._do)
        self.notes.items_wanted.connect(self._on_items)
        self.motions.opening_wanted.connect(self._open_motion)
        self.motions.evote_wanted.connect(lambda ballot: self._begin("evote", ballot))
        self.motions.close_wanted.connect(lambda ballot: self._begin("close", ballot))
        self._courier.changed.connect(self._on_changed)
        self._timer.timeout.connect(self._tell_time)

    # --- coming and going ---

    def open(self, meeting: str) -> None:
        if meeting != self._meeting:
            self.notes.flush()
        self._meeting = meeting
        self._timer.start()
        self.refresh()
        self.focus_roll()

    def leave(self) -> None:
        self.flush()
        self._timer.stop()
        self.left.emit()

    def flush(self) -> None:
        """Save what is being written."""
        self.notes.flush()

    def focus_roll(self) -> None:
        self.roll.field.setFocus()
        self.roll.field.selectAll()

    def next_part(self) -> None:
        """From the roll to the headings, to the note, and back to the roll."""
        parts = (self.roll.field, self.notes.headings, self.notes.text)
        at = next((place for place, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(at + 1) % len(parts)].setFocus()

    # --- showing ---

    def refresh(self) -> None:
        meeting = self._meeting
        self._courier.ask(lambda desk: desk.room(meeting), then=self._on_room, latest="room of a meeting")

    def _on_room(self, view: RoomView | None) -> None:
        if view is None or view.meeting.id != self._meeting:
            return
        self.view = view
        self.title.say(view.meeting.title)
        self.roll.show_room(view)
        self.notes.show_room(view)
        self.motions.show_room(view)
        self.motions.show_quorum(view, self.roll.represented())
        self._tell_time()

    def _tell_time(self) -> None:
        if self.view is not None:
            self.clock.say(times.clock_in(times.now_ms(), self.view.meeting.zone))

    def _on_changed(self, changes: Changes) -> None:
        if self._meeting and any(
            one.startswith(("meeting:", "ballot:")) or one == "council" for one in changes
        ):
            self.refresh()

    # --- acting ---

    def _on_begun(self, roll: TakeRoll) -> None:
        meeting = self._meeting
        self._courier.keep(lambda desk: desk.save_roll_draft(meeting, roll))

    def _on_drafted(self, section: str, for_council: bool, begun: NoteDraft) -> None:
        meeting = self._meeting
        self._courier.keep(
            lambda desk: desk.save_note_draft(meeting, section, begun, for_council=for_council)
        )

    def _on_moved(self, who: str, came: bool, guest: Guest | None) -> None:
        self._do(RecordMovement(who, came, times.now_ms(), guest))

    def _on_items(self, items: tuple[AddActionItem, ...]) -> None:
        for item in items:
            self._do(item)

    def _do(self, command: Command) -> None:
        subject = f"meeting:{self._meeting}"
        self._courier.act(
            lambda desk: desk.carry_out(subject, command),
            then=lambda answer: self._on_done(command, answer),
        )

    def _on_done(self, command: Command, answer: Answer) -> None:
        self.refusal.setVisible(isinstance(answer, Refusal))
        if isinstance(answer, Refusal):
            self.refusal.say(refusal_sentence(answer))
            self.refresh()
        elif isinstance(command, WriteNote):
            self.notes.settle(command)

    def _open_motion(self) -> None:
        begin_opening(self._courier, None, self, self._meeting)

    def _begin(self, form: str, ballot: str) -> None:
        self._courier.ask(
            lambda desk: desk.ballot_file(ballot), then=lambda file: self._open(form, file), owner=self
        )

    def _open(self, form: str, file: BallotFile | None) -> None:
        if file is not None:
            FORMS[form](self._courier, file, self).begin()

"""The window that the chair reads from: one item of the agenda at a time, in large type, with the question to put."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from tac_desk.desk.views import BallotView
from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.changes import Changes
from tac_desk.domain.meeting import AgendaItem
from tac_desk.minutes.headings import begins_of, roll_call
from tac_desk.ui import times, vote_words
from tac_desk.ui.courier import Courier
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, row


class PresenterView(ReadingOrder, QDialog):
    """Left, Right, PgUp and PgDown turn the pages, F11 fills the screen, Esc leaves it, then the window."""

    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._courier, self.file, self.place = courier, file, 0
        self._around = parent.window()
        self.setWindowTitle(self.tr("{}: agenda for the chair").format(file.meeting.title))
        self._build()
        on_keys_within(self, dict.fromkeys(("Left", "PgUp"), partial(self.turn, -1)))
        on_keys_within(self, dict.fromkeys(("Right", "PgDown"), partial(self.turn, 1)))
        on_keys_within(self, {"F11": self.fill_screen})
        courier.changed.connect(self._on_changed)
        self.finished.connect(self.deleteLater)
        self.show_item()

    def _build(self) -> None:
        layout = column(self, "four", "two")
        self.where = Words("", self, "poster_small")
        layout.addWidget(self.where)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("What to put"))
        inside = QWidget(scroll)
        below = column(inside, gap="two")
        self.title = Words("", inside, "poster", wrap=True)
        self.time = Words("", inside, "poster_small", wrap=True)
        self.question = Words("", inside, "poster_heading", wrap=True)
        self.sums = Words("", inside, "poster_small", wrap=True)
        for part in (self.title, self.time, self.question, self.sums):
            below.addWidget(part)
        below.addStretch(1)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        self.next = Words("", self, "poster_small", wrap=True)
        layout.addWidget(self.next)
        self.back = button(self.tr("&Back"), self)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth = button(self.tr("&Next"), self, role="primary")
        self.forth.clicked.connect(lambda: self.turn(1))
        acts = row()
        keys = self.tr("← and → turn the pages, F11 fills the screen, Esc leaves")
        acts.addWidget(Words(keys, self, "muted", wrap=True), 1)
        acts.addWidget(self.back)
        acts.addWidget(self.forth)
        layout.addLayout(acts)

    def begin(self) -> None:
        """Show it, as large as the window it belongs to."""
        size = self._around.size()
        self.resize(max(size.width(), px(480)), max(size.height(), px(360)))
        self.show()
        self.forth.setFocus()

    # --- turning pages ---

    def turn(self, by: int) -> None:
        self.place += by
        self.show_item()

    def fill_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def reject(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            super().reject()

    def show_item(self) -> None:
        """Show the item at `place`, or the nearest there is."""
        agenda = self.file.agenda
        self.place = max(0, min(self.place, len(agenda) - 1))
        item = agenda[self.place]
        self.where.say(self.tr("{} of {}").format(self.place + 1, len(agenda)))
        self.title.say(item.title)
        self._tell(self.time, "\n".join(self._told(item)))
        ballots = self._ballots(item)
        questions = [view.ballot.question for view in ballots]
        self._tell(self.question, "\n\n".join(questions) if questions != [item.title] else "")
        self._tell(self.sums, "\n\n".join((*self._roll(item), *map(sums, ballots))))
        following = agenda[self.place + 1 : self.place + 2]
        self._tell(self.next, "".join(self.tr("Next: {}").format(one.title) for one in following))
        self.back.setEnabled(self.place > 0)
        self.forth.setEnabled(bool(following))
        self.setAccessibleDescription(f"{self.where.text()}. {item.title}")

    def _tell(self, label: Words, text: str) -> None:
        label.say(text)
        label.setVisible(bool(text))

    def _told(self, item: AgendaItem) -> Iterator[str]:
        """How long, until when, by whom, and what to read."""
        at = begins_of(self.file.meeting, self.file.agenda)[self.place]
        zone = self.file.meeting.zone
        if item.minutes and at is not None:
            end = times.clock_in(at + item.minutes * times.MINUTE, zone)
            yield self.tr("{} minutes, until {}").format(item.minutes, end)
        elif item.minutes:
            yield self.tr("{} minutes").format(item.minutes)
        if item.presenter:
            yield item.presenter
        yield from item.links

    def _roll(self, item: AgendaItem) -> Iterator[str]:
        if item.title == roll_call(self.file.meeting):
            yield self.tr("{} seats are called; a quorum takes {}.").format(self.file.roll, self.file.quorum)

    def _ballots(self, item: AgendaItem) -> list[BallotView]:
        """Those that are put under `item`, in the order of the record."""
        kind, _, id_ = item.about.partition(":")
        views = self.file.ballots.values()
        if kind == "dossier":
            return [view for view in views if view.ballot.dossier == id_]
        return [view for view in views if kind == "ballot" and view.ballot.id == id_]

    # --- what changes meanwhile ---

    def _on_changed(self, changes: Changes) -> None:
        mine = {f"meeting:{self.file.meeting.id}", *(f"ballot:{id_}" for id_ in self.file.ballots)}
        if mine & set(changes):
            meeting = self.file.meeting.id
            self._courier.ask(lambda desk: desk.meeting_file(meeting), then=self._on_file, latest="presenter")

    def _on_file(self, file: MeetingFile | None) -> None:
        """Stay at the item that is on show, wherever it stands by now."""
        if file is None:
            return
        shown = self.file.agenda[self.place]
        same = (
            place
            for place, item in enumerate(file.agenda)
            if (item.title, item.about) == (shown.title, shown.about)
        )
        self.file, self.place = file, next(same, self.place)
        self.show_item()


def sums(view: BallotView) -> str:
    """What it takes to pass, and how it stands."""
    lines = (vote_words.arithmetic(view), vote_words.terms(view), vote_words.counts(view))
    return "\n".join(filter(None, lines))

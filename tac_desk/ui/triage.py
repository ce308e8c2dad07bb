"""Working through the queue: put away, put off, mark as unread, and take the last of it back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from tac_desk.store.mark import Mark
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.pages.queue import QueuePage
from tac_desk.ui.plural import plural

translate = QCoreApplication.translate

MORNING = 9
"""The hour, of this computer's clock, at which what was put off comes back."""
UNDO = "triage"
"""What the toast's Undo stands for, in place of an action's id."""
MOST_UNDONE = 50
Marks = dict[str, Mark | None]


class Triage(QObject):
    """Acts on the rows that are selected in the queue. `told(str, str)`: a word to the person, and what Undo is for."""

    told = Signal(str, str)

    def __init__(self, courier: Courier, queue: QueuePage, parent: QObject) -> None:
        super().__init__(parent)
        self._courier, self._queue = courier, queue
        self._undone: list[Marks] = []

    def put_away(self) -> None:
        """Done with them, until there is news."""
        ids = self._begin()
        if ids:
            self._courier.keep(lambda desk: desk.put_away(ids))
            count = len(ids)
            self._tell(plural(count, self.tr("Put away until there is news."), self.tr("{} put away.")))

    def put_off(self, until: int) -> None:
        """Until that time (ms)."""
        ids = self._begin()
        if ids:
            self._courier.keep(lambda desk: desk.put_off(ids, until))
            one, many = self.tr("Put off until {}."), self.tr("{} put off until {}.")
            day = times.day(until)
            self._tell(one.format(day) if len(ids) == 1 else many.format(len(ids), day))

    def bring_back(self) -> None:
        ids = self._begin()
        if ids:
            self._courier.keep(lambda desk: desk.bring_back(ids))
            self._tell(plural(len(ids), self.tr("It waits again."), self.tr("{} wait again.")))

    def mark_unread(self) -> None:
        ids = self._begin()
        if ids:
            self._courier.keep(lambda desk: desk.mark_unread(ids))

    def undo(self) -> None:
        """Take the last of these acts back; several one after another."""
        if not self._undone:
            self.told.emit(self.tr("There is nothing to take back here."), "")
            return
        marks = self._undone.pop()
        self._courier.keep(lambda desk: desk.restore_marks(marks))
        self.told.emit(self.tr("Taken back."), "")

    def offer_times(self) -> QMenu:
        """The menu of times to put the selected rows off to, at the row that is current."""
        menu = QMenu(self._queue)
        menu.setAccessibleName(self.tr("Put off until"))
        for text, until in later_times(times.now_ms()):
            menu.addAction(f"{text}\t{times.day(until)}", partial(self.put_off, until))
        menu.addSeparator()
        menu.addAction(self.tr("Until there is &news"), self.put_away)
        menu.addAction(self.tr("&Bring it back now"), self.bring_back)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_times(self) -> None:
        table = self._queue.table
        if self._queue.chosen():
            at = table.visualRect(table.currentIndex()).bottomLeft()
            self.offer_times().popup(table.viewport().mapToGlobal(QPoint(max(0, at.x()), at.y())))

    def _begin(self) -> tuple[str, ...]:
        """What is selected; how it was marked before is remembered."""
        ids = self._queue.chosen()
        if ids:
            self._courier.ask(lambda desk: desk.marks_of(ids), then=self._remember)
        return ids

    def _remember(self, marks: Marks) -> None:
        self._undone = [*self._undone[-MOST_UNDONE:], marks]

    def _tell(self, text: str) -> None:
        self.told.emit(text, UNDO)


def later_times(now: int) -> list[tuple[str, int]]:
    """Words and time (ms) of each morning that is offered."""
    today = datetime.fromtimestamp(now / 1000).astimezone()
    monday = (7 - today.weekday()) or 7

    def morning(days: int) -> int:
        day = (today + timedelta(days=days)).replace(hour=MORNING, minute=0, second=0, microsecond=0)
        return int(day.timestamp() * 1000)

    return [
        (translate("Triage", "&Tomorrow"), morning(1)),
        (translate("Triage", "In t&hree days"), morning(3)),
        (translate("Triage", "Next &week"), morning(monday)),
        (translate("Triage", "In a &month"), morning(30)),
    ]


def triage_keys(triage: Triage) -> dict[str, Callable[[], object]]:
    """Its keys while the list has the focus."""
    return {
        "E": triage.put_away,
        "H": triage.open_times,
        "B": triage.bring_back,
        "U": triage.undo,
        "Shift+U": triage.mark_unread,
    }

"""The roll call: type a few letters of a name or an organisation, Return marks them present; guests likewise."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from tac_desk.desk.views_room import Person, RoomView
from tac_desk.domain.commands import TakeRoll
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import Guest
from tac_desk.domain.people import Seat, attendance
from tac_desk.domain.presence import here
from tac_desk.ui.keys import on_keys, on_keys_within
from tac_desk.ui.room.quorum_meter import QuorumMeter
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, name_choice

PERSON = Qt.ItemDataRole.UserRole
MOST_NAME = 200  # characters of a guest's name that is typed here


class RollPanel(Card):
    """`begun(TakeRoll)`: the roll call as it stands, not taken yet. `taken(TakeRoll)`: take it.

    `moved(str, bool, object)`: after that someone came, or left; a guest who is new comes with the last one.
    """

    begun = Signal(object)
    taken = Signal(object)
    moved = Signal(str, bool, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Roll call"), "person")
        self._view: RoomView | None = None
        self._present: dict[str, None] = {}
        self._guests: dict[str, Guest] = {}
        self._marked = ""
        self._correcting = False
        self.meter = QuorumMeter(self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name or organisation, then Return"))
        self.field.setAccessibleName(self.tr("Whom to mark present"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.group = QComboBox(self)
        name_choice(self.group, self.tr("Guests are added as"))
        for code, text in self._groups():
            self.group.addItem(text, code)
        self.seats = Words("", self, "muted", wrap=True)
        self.take = button(self.tr("&Take the roll"), self, role="primary")
        self.correct = button(self.tr("&Correct the roll call"), self)
        for part in (self.meter, self.field, self.list, self.group, self.seats, self.take, self.correct):
            self.body.addWidget(part, 1 if part is self.list else 0)
        self._connect()

    def _groups(self) -> tuple[tuple[str, str], ...]:
        return (
            ("individual", self.tr("New guests: other individuals")),
            ("staff", self.tr("New guests: foundation staff")),
            ("working_group", self.tr("New guests: working group leads")),
        )

    def _connect(self) -> None:
        self.field.textChanged.connect(self._fill)
        self.take.clicked.connect(self._take)
        self.correct.clicked.connect(self._correct)
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.itemActivated.connect(lambda item: self._toggle(item))
        on_keys(
            self.field,
            {
                "Return": self._toggle_current,
                "Enter": self._toggle_current,
                "Down": lambda: self._step(1),
                "Up": lambda: self._step(-1),
            },
        )
        on_keys_within(self, {"Ctrl+Return": self._take_if_open, "Ctrl+Enter": self._take_if_open})

    def show_room(self, view: RoomView) -> None:
        """As the ledger and the outbox have it; a roll call that goes on here is not overwritten by itself."""
        same = self._view is not None and self._view.meeting.id == view.meeting.id
        self._correcting = self._correcting and same
        goes_on = same and self._is_calling() and bool(self._present or self._guests)
        self._view = view
        if not goes_on:
            self._present = dict.fromkeys(view.present)
            self._guests = {guest.name: guest for guest in view.guests}
        self._settle()
        self._fill()

    def roll(self) -> TakeRoll:
        return TakeRoll(tuple(self._present), tuple(self._guests.values()))

    def represented(self) -> int:
        return here(self._view.roll, tuple(self._present)) if self._view else 0

    # --- the list ---

    def _people(self) -> list[Person]:
        if self._view is None:
            return []
        words = self.field.text().casefold().split()
        known = {person.id for person in self._view.people}
        new = (
            Person(one.name, one.name, guest=one) for one in self._guests.values() if one.name not in known
        )
        return [one for one in (*self._view.people, *new) if all(word in _haystack(one) for word in words)]

    def _fill(self) -> None:
        people, kept = self._people(), self._marked or self._current()
        self._marked = ""
        typed = " ".join(self.field.text().split())[:MOST_NAME]
        self.list.blockSignals(True)
        self.list.clear()
        for person in people:
            self.list.addItem(self._item(person))
        if typed and not people:
            item = QListWidgetItem(display_safe(self.tr("Add the guest “{}”").format(typed)))
            item.setData(PERSON, Person(typed, typed, guest=Guest(typed, self.group.currentData())))
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + px(8)))
            self.list.addItem(item)
        place = next((row for row, one in enumerate(people) if one.id == kept), 0)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self._say()

    def _item(self, person: Person) -> QListWidgetItem:
        item = QListWidgetItem(display_safe(f"{person.name}  ·  {self._beside(person)}"))
        item.setData(PERSON, person)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if self._is_here(person) else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, self.list.fontMetrics().height() + px(8)))
        return item

    def _beside(self, person: Person) -> str:
        if person.guest is not None:
            return person.guest.note or self.tr("guest")
        seats = ", ".join(dict.fromkeys(seat.organisation or seat.title for seat in person.seats))
        return self.tr("{} (alternate)").format(seats) if person.as_alternate else seats

    def _is_here(self, person: Person) -> bool:
        if person.guest is None:
            return person.id in self._present
        return person.id in self._guests and not self._has_left(person.id)

    def _has_left(self, name: str) -> bool:
        movements = self._view.meeting.movements if self._view else ()
        return next((not one.came for one in reversed(movements) if one.who == name), False)

    def _current(self) -> str:
        row = self.list.currentRow()
        return self.list.item(row).data(PERSON).id if row >= 0 else ""

    def _step(self, by: int) -> None:
        self.list.setCurrentRow(min(max(0, self.list.currentRow() + by), self.list.count() - 1))

    # --- marking ---

    def _toggle_current(self) -> None:
        if self.list.currentRow() >= 0:
            self._toggle(self.list.currentItem())

    def _toggle(self, item: QListWidgetItem) -> None:
        person = item.data(PERSON)
        self._mark(person, came=not self._is_here(person))

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        self._mark(item.data(PERSON), came=item.checkState() == Qt.CheckState.Checked)

    def _mark(self, person: Person, *, came: bool) -> None:
        """Before the roll is taken it only stands here and in the draft; after that it is told with its time."""
        if self._view is None:
            return
        if not self._is_calling():
            known = person.guest is None or person.guest in self._view.meeting.guests
            self.moved.emit(person.id, came, None if known else person.guest)
        kept: dict[str, Guest] | dict[str, None] = self._present if person.guest is None else self._guests
        _put(kept, person, came=came or (person.guest is not None and not self._is_calling()))
        if not self._view.meeting.roll_taken:
            self.begun.emit(self.roll())
        self._marked = person.id
        self.field.clear()
        self._fill()

    def _is_calling(self) -> bool:
        """Whether the roll call itself is on show, and not who is there now."""
        return self._view is not None and (self._correcting or not self._view.meeting.roll_taken)

    def _correct(self) -> None:
        """Show who was there when the roll was called, to be marked anew; pressed again, who is there now."""
        if self._view is None:
            return
        self._correcting = not self._correcting
        meeting = self._view.meeting
        self._present = dict.fromkeys(meeting.at_roll_call if self._correcting else meeting.present)
        self._settle()
        self._fill()
        self.field.setFocus()

    def _take(self) -> None:
        self._correcting = False
        self.taken.emit(self.roll())

    def _settle(self) -> None:
        view = self._view
        if view is None:
            return
        self.take.setVisible(self._is_calling())
        self.correct.setVisible(view.meeting.roll_taken)
        self.take.setText(
            self.tr("&Take the corrected roll") if self._correcting else self.tr("&Take the roll")
        )
        keep = self.tr("Leave the roll call as it is")
        self.correct.setText(keep if self._correcting else self.tr("&Correct the roll call"))

    def _take_if_open(self) -> None:
        if not self.take.isHidden():
            self.take.click()

    def _say(self) -> None:
        view = self._view
        if view is None:
            return
        self.meter.show_counts(
            self.represented(), len(view.roll), view.quorum_needed, taken=not self._is_calling()
        )
        rows = attendance(view.roll, tuple(self._present))
        by_alternate = [row.seat for row in rows if row.as_alternate]
        self.seats.say(self._alternates(by_alternate))
        self.seats.setVisible(bool(by_alternate))

    def _alternates(self, seats: list[Seat]) -> str:
        names = ", ".join(seat.organisation or seat.title for seat in seats)
        return self.tr("Represented by their alternates: {} ({}).").format(len(seats), names)


def _put(kept: "dict[str, Guest] | dict[str, None]", person: Person, *, came: bool) -> None:
    if came:
        kept[person.id] = person.guest  # type: ignore[assignment]
    else:
        kept.pop(person.id, None)


def _haystack(person: Person) -> str:
    seats = " ".join(f"{seat.organisation} {seat.title}" for seat in person.seats)
    note = f"{person.guest.group} {person.guest.note}" if person.guest else ""
    return f"{person.name} {seats} {note}".casefold()

"""The filters above the queue: text, what waits for me, what is owed, track and state."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from tac_desk.desk.views import Owed, QueueFilter
from tac_desk.store.queue_filter import Is
from tac_desk.ui import vocabulary, words
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, button, column, name_choice, row

NARROW = 820
"""Width at 100 % below which the choices stand in a row of their own."""


class FilterBar(QWidget):
    """`filter_changed`: the person chose another filter; ask `filter()` for it. `list_wanted`: back to the list.

    `keep_wanted(str)`: keep this search, written out as text.
    """

    filter_changed = Signal()
    list_wanted = Signal()
    keep_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._quiet = False
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Find by name, number or words; is: needs: state: by: …  ( / )"))
        self.text.setAccessibleName(self.tr("Find a dossier"))
        self.text.setClearButtonEnabled(True)
        self.waiting = self._toggle()
        self.owed = self._choice(self.tr("Anything owed"), ((one, words.owed(one)) for one in Owed))
        self.track = self._choice(self.tr("All tracks"), ())
        self.state = self._choice(self.tr("All states"), ())
        for choice, name in (
            (self.owed, self.tr("What I owe")),
            (self.track, self.tr("Track")),
            (self.state, self.tr("State")),
        ):
            name_choice(choice, name)
        self.keep = button(self.tr("Keep…"), self, role="quiet", icon="saved", tint="link")
        self.keep.setToolTip(self.tr("Keep this search in the navigation"))
        self.keep.setAccessibleName(self.tr("Keep this search"))
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(as_text(self.filter())))
        self.count = Words("", self, "small")
        self._rows = 0
        self._build()
        self.text.textChanged.connect(self._on_edited)

    def _build(self) -> None:
        layout = column(self)
        edge = length("two")
        layout.setContentsMargins(edge, length("one_half"), edge, length("one_half"))
        self._upper, self._lower = row(), row()
        layout.addLayout(self._upper)
        layout.addLayout(self._lower)
        self.text.setMinimumWidth(160)
        self._upper.addWidget(self.text, 1)
        on_keys_within(
            self.text, {"Esc": self._leave, "Down": self.list_wanted.emit, "Return": self.list_wanted.emit}
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() < px(NARROW) else 1)

    def _arrange(self, rows: int) -> None:
        """The choices beside the text, or below it where there is no room."""
        if rows == self._rows:
            return
        self._rows = rows
        home = self._upper if rows == 1 else self._lower
        for part in (self.waiting, self.owed, self.track, self.state):
            home.addWidget(part)
        self._upper.addWidget(self.keep)
        self._upper.addWidget(self.count)

    def _toggle(self) -> QPushButton:
        made = button(self.tr("Waiting for me"), self, role="choice", icon="needs_you")
        made.setCheckable(True)
        made.toggled.connect(self._on_edited)
        return made

    def _choice(self, everything: str, options: Iterable[tuple[str, str]]) -> QComboBox:
        made = QComboBox(self)
        made.addItem(everything, "")
        for code, text in options:
            made.addItem(text, str(code))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.currentIndexChanged.connect(self._on_edited)
        return made

    def offer(self) -> None:
        """Offer the tracks and states of the council's rulebook, keeping what is chosen."""
        self._quiet = True
        for choice, options in (
            (self.track, ((one, words.track(one)) for one in vocabulary.tracks())),
            (self.state, ((one, words.state(one)) for one in vocabulary.states())),
        ):
            chosen = choice.currentData()
            while choice.count() > 1:
                choice.removeItem(1)
            for code, text in options:
                choice.addItem(text, code)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))
        self._quiet = False

    def filter(self) -> QueueFilter:
        return QueueFilter(
            text=self.text.text().strip(),
            waiting=self.waiting.isChecked(),
            owed=self.owed.currentData(),
            track=self.track.currentData(),
            state=self.state.currentData(),
        )

    def set_filter(self, wanted: QueueFilter) -> None:
        """Show `wanted` without announcing it."""
        self._quiet = True
        self.text.setText(wanted.text)
        self.waiting.setChecked(wanted.waiting)
        for choice, code, text in (
            (self.owed, wanted.owed, words.owed(wanted.owed)),
            (self.track, wanted.track, words.track(wanted.track)),
            (self.state, wanted.state, words.state(wanted.state)),
        ):
            if code and choice.findData(code) < 0:  # remembered before the rulebook is known
                choice.addItem(text, code)
            choice.setCurrentIndex(max(0, choice.findData(code)))
        self._quiet = False

    def focus_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def say_count(self, count: int) -> None:
        self.count.say(plural(count, self.tr("1 dossier"), self.tr("{} dossiers")))

    def _leave(self) -> None:
        if self.text.text():
            self.text.clear()
        else:
            self.list_wanted.emit()

    def _on_edited(self) -> None:
        if not self._quiet:
            self.filter_changed.emit()


def as_text(wanted: QueueFilter) -> str:
    """The filter as one would type it."""
    parts = [wanted.text]
    parts += [f"is:{Is.WAITING}"] if wanted.waiting and not wanted.owed else []
    for name, value in (("needs", wanted.owed), ("track", wanted.track), ("state", wanted.state)):
        parts += [f"{name}:{value}"] if value else []
    return " ".join(filter(None, parts))

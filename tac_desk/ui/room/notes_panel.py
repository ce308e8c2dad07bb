"""Notes under the headings of the minutes, kept as drafts while they are written; action items in them are found."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from tac_desk.desk.views_room import NoteDraft, RoomView
from tac_desk.domain.commands import AddActionItem, WriteNote
from tac_desk.domain.display import display_safe
from tac_desk.domain.meeting import ActionItem, Note
from tac_desk.minutes.recognise import Recognised, actions_in, not_yet
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.selection import follow_selection

MOST_OTHER = 300  # characters that are shown of what somebody else wrote
Place = tuple[str, bool]
"""A heading, and whether the note is the one for the council alone."""


class NotesPanel(Card):
    """`drafted(str, bool, NoteDraft)`: keep it, of a heading. `written(WriteNote)`: it is to stand in the minutes.

    `items_wanted(tuple[AddActionItem, ...])`: put these on the list.
    """

    drafted = Signal(str, bool, object)
    written = Signal(object)
    items_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Notes"), "file")
        self._view: RoomView | None = None
        self._place: Place = ("", False)
        self._begun: dict[Place, NoteDraft] = {}  # newer than what the view was asked for
        self._over = ""
        self.headings = QListWidget(self)
        self.headings.setAccessibleName(self.tr("Headings of the minutes"))
        self.headings.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.headings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.heading = Words("", self, "strong", wrap=True)
        self.text = DraftText(self, self.tr("Note"), self.tr("What was said. @owner task (2027-01-31)"), 12)
        self.for_council = QCheckBox(self.tr("For the council &alone"), self)
        self.for_council.setAccessibleDescription(self.tr("It never stands in public minutes"))
        self.for_council.setToolTip(self.tr("It never stands in public minutes"))
        self.state = Words("", self, "small", wrap=True)
        self.items = Words("", self, "muted", wrap=True)
        self.add = button("", self)
        self.theirs = button(self.tr("Put the other &text above mine"), self)
        self.theirs.hide()
        self.write = button(self.tr("&Write it into the minutes"), self, role="primary")
        self._build()
        self._connect()

    def _build(self) -> None:
        both = row(gap="one_half")
        self.headings.setMinimumWidth(px(110))
        both.addWidget(self.headings, 2)
        side = QWidget(self)
        right = column(side)
        for part in (self.heading, self.text, self.for_council, self.items):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.state)
        right.addWidget(self.theirs)
        end = row()
        end.addWidget(self.add)
        end.addStretch(1)
        end.addWidget(self.write)
        right.addLayout(end)
        both.addWidget(side, 5)
        self.body.addLayout(both, 1)

    def _connect(self) -> None:
        self.headings.currentRowChanged.connect(self._on_heading)
        follow_selection(self.headings)
        self.for_council.toggled.connect(lambda _on: self._show_place())
        self.text.draft_ready.connect(self._on_draft_ready)
        self.text.textChanged.connect(self._look)
        self.text.submit_wanted.connect(self._write)
        self.write.clicked.connect(self._write)
        self.theirs.clicked.connect(self._take_theirs)
        self.add.clicked.connect(self._add)
        on_keys_within(self, {"Ctrl+PgDown": lambda: self._step(1), "Ctrl+PgUp": lambda: self._step(-1)})

    def show_room(self, view: RoomView) -> None:
        is_other = self._view is None or self._view.meeting.id != view.meeting.id
        self._view = view
        if is_other:
            self._leave()
            self._place = ("", False)
            self._begun.clear()
            self.for_council.setChecked(False)
        self._fill_headings()
        self._show_place()

    def flush(self) -> None:
        self.text.flush()

    def _fill_headings(self) -> None:
        view = self._view
        if view is None:
            return
        kept = max(0, self.headings.currentRow())
        self.headings.blockSignals(True)
        self.headings.clear()
        for title in view.headings:
            noted = any(note.section == title and note.text.strip() for note in view.meeting.notes)
            begun = any((title, own) in {**view.begun, **self._begun} for own in (False, True))
            mark = "✎ " if begun else "✓ " if noted else "    "
            item = QListWidgetItem(f"{mark}{display_safe(title)}")
            told = (
                self.tr("being written") if begun else self.tr("noted") if noted else self.tr("nothing yet")
            )
            item.setSizeHint(QSize(0, self.headings.fontMetrics().height() + px(8)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{display_safe(title)}, {told}")
            self.headings.addItem(item)
        self.headings.setCurrentRow(min(kept, self.headings.count() - 1))
        self.headings.blockSignals(False)

    def _on_heading(self, _row: int) -> None:
        self._show_place()

    def _step(self, by: int) -> None:
        self.headings.setCurrentRow(min(max(0, self.headings.currentRow() + by), self.headings.count() - 1))
        self.text.setFocus()

    def _show_place(self) -> None:
        """The text of the chosen heading: as it was begun, or as it stands."""
        view = self._view
        if view is None or not 0 <= self.headings.currentRow() < len(view.headings):
            return
        place = view.headings[self.headings.currentRow()], self.for_council.isChecked()
        if place != self._place:
            self._leave()
            self._place = place
        self.heading.say(place[0])
        note = view.meeting.note(place[0], for_council=place[1])
        stands = NoteDraft(note.text if note else "", view.meeting.note_mark(place[0], for_council=place[1]))
        begun = self._begun.get(place, view.begun.get(place, stands))
        self.text.show_stored(begun.text)
        if self.text.text() == begun.text:  # else somebody is writing over what they saw before
            self._over = begun.over
        self._look()

    def _on_draft_ready(self, text: str) -> None:
        begun = NoteDraft(text, self._over)
        self._begun[self._place] = begun
        self.drafted.emit(*self._place, begun)

    def settle(self, note: WriteNote) -> None:
        """It is saved: from now on what stands in the minutes is shown."""
        self._begun.pop((note.section, note.for_council), None)
        if (note.section, note.for_council) == self._place:
            self.text.settle()

    def _leave(self) -> None:
        self.text.flush()
        self.text.clear_stored()

    def _look(self) -> None:
        """What is found in the text, and whether it is in the minutes as it stands."""
        view = self._view
        if view is None:
            return
        note = view.meeting.note(self._place[0], for_council=self._place[1])
        is_same = self.text.text() == (note.text if note else "")
        standing = view.meeting.note_mark(self._place[0], for_council=self._place[1])
        is_other = not is_same and standing != self._over
        self.write.setEnabled(not is_same and not is_other)
        self.theirs.setVisible(is_other)
        self.state.say(self._state(note, is_same=is_same, is_other=is_other))
        found = self._found()
        self.items.setVisible(bool(found))
        self.items.say("\n".join(self._told(one, view.names) for one in found))
        self.add.setVisible(bool(found))
        one, many = self.tr("&Put 1 action item on the list"), self.tr("&Put {} action items on the list")
        self.add.setText(plural(len(found), one, many))

    def _state(self, note: Note | None, *, is_same: bool, is_other: bool) -> str:
        if is_other and note is not None:
            who = self._view.names.get(note.by, note.by) if self._view else note.by
            return self.tr("{} has written here since you began: “{}”").format(who, note.text[:MOST_OTHER])
        if is_same:
            return self.tr("It stands like this in the minutes.") if note else ""
        return self.tr("Kept on this computer as a draft.")

    def _take_theirs(self) -> None:
        """Both texts, so that nothing is lost; what to keep of them is for the person."""
        view = self._view
        if view is None:
            return
        note = view.meeting.note(self._place[0], for_council=self._place[1])
        self._over = view.meeting.note_mark(self._place[0], for_council=self._place[1])
        self.text.setPlainText(f"{note.text if note else ''}\n\n{self.text.text()}".strip())
        self.text.flush()
        self._look()
        self.text.setFocus()

    def _found(self) -> tuple[Recognised, ...]:
        if self._view is None:
            return ()
        return not_yet(actions_in(self.text.text(), self._view.names), self._view.meeting.actions)

    def _told(self, one: Recognised, names: Mapping[str, str]) -> str:
        item: ActionItem = one.item
        who = (
            names.get(item.owner, item.owner)
            if one.is_known
            else self.tr("{} (no member)").format(item.owner)
        )
        due = self.tr(", by {}").format(item.due) if item.due else self.tr(", no date")
        return f"☐ {who}: {item.task}{due}"

    def _write(self) -> None:
        if self.write.isEnabled():
            self.text.flush()
            section, for_council = self._place
            self.written.emit(WriteNote(section, self.text.text(), for_council, self._over))

    def _add(self) -> None:
        items = (one.item for one in self._found())
        self.items_wanted.emit(tuple(AddActionItem(one.owner, one.task, one.due) for one in items))

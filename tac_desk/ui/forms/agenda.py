"""The window in which an agenda is put in order, with the time each item takes and when it begins."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.domain.commands import SetAgenda
from tac_desk.domain.meeting import AgendaItem
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.forms.agenda_list import AgendaList
from tac_desk.ui.forms.form import Foreseen, Wish
from tac_desk.ui.forms.meeting_form import MeetingForm
from tac_desk.ui.keys import on_keys_within
from tac_desk.ui.theme.look import px
from tac_desk.ui.widgets.label import Words, button, column, frame, row
from tac_desk.ui.widgets.selection import follow_selection

LONGEST = 24 * 60  # minutes


class AgendaDialog(MeetingForm):
    """The list at the left, what is said of the chosen item at the right.

    Alt+Up and Alt+Down move the item from anywhere, Insert adds a topic, Delete in the list takes one off.
    """

    WIDTH = 880

    def __init__(self, courier: Courier, file: MeetingFile, parent: QWidget) -> None:
        super().__init__(courier, file, self.tr("Agenda"), self.tr("Save the agenda"), parent)
        self.list = AgendaList(file.meeting, self)
        self.title = self.add_line(self.tr("Title"))
        self.minutes = self.add_line(self.tr("Minutes"), hint=self.tr("None: it takes what it takes"))
        self.minutes.setValidator(QIntValidator(0, LONGEST, self))
        self.presenter = self.add_line(self.tr("Presenter"))
        self.links = self.add_text(self.tr("Links to read"), self.tr("One a line"), 3)
        self.stays = self.add_words(
            self.tr("It stays on the agenda as long as it is scheduled for this meeting or on its record.")
        )
        self._place_beside()
        self._build_conflict()
        for line in (self.title, self.minutes, self.presenter):
            line.textEdited.connect(self._on_edited)
        self.links.textChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(self._on_row_changed)
        follow_selection(self.list)
        self.list.ordered.connect(self.edited)
        on_keys_within(
            self,
            {
                "Alt+Up": lambda: self.list.shift(-1),
                "Alt+Down": lambda: self.list.shift(1),
                "Ins": self._on_add,
            },
        )
        self.list.show_items(file.agenda)
        self.list.setFocus()

    def _place_beside(self) -> None:
        """Put what the form has laid out in one column beside the list."""
        self.body.removeItem(self.fields)
        self.body.removeWidget(self.stays)
        left, right = QWidget(self), QWidget(self)
        at_left, at_right = column(left), column(right)
        at_left.addWidget(self.list, 1)
        at_left.addLayout(self._build_acts())
        at_right.addLayout(self.fields)
        at_right.addWidget(self.stays)
        at_right.addStretch(1)
        beside = row(gap="two")
        beside.addWidget(left, 3)
        beside.addWidget(right, 2)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.body.addLayout(beside, 100)  # what the form leaves free below belongs to the list
        self.list.setMinimumHeight(px(260))

    def _build_acts(self) -> QHBoxLayout:
        self.add = button(self.tr("A&dd a topic"), self)
        self.add.clicked.connect(self._on_add)
        self.remove = button(self.tr("&Remove"), self)
        self.remove.clicked.connect(self.list.remove)
        self.up, self.down = button("↑", self), button("↓", self)
        self.up.setAccessibleName(self.tr("Move up"))
        self.down.setAccessibleName(self.tr("Move down"))
        self.up.clicked.connect(lambda: self.list.shift(-1))
        self.down.clicked.connect(lambda: self.list.shift(1))
        acts = row()
        for part in (self.add, self.remove, self.up, self.down):
            acts.addWidget(part)
        acts.addStretch(1)
        return acts

    def _build_conflict(self) -> None:
        self.conflict = frame(self, "notice")
        inside = column(self.conflict, "one")
        told = self.tr("Somebody else changed the agenda while you did. Nothing of either is lost yet.")
        inside.addWidget(Words(told, self.conflict, wrap=True))
        self.theirs = button(self.tr("&Take theirs"), self.conflict)
        self.theirs.clicked.connect(lambda: self._settle(self._on_theirs))
        self.mine = button(self.tr("&Keep mine instead"), self.conflict)
        self.mine.clicked.connect(lambda: self._settle(self._on_mine))
        acts = row()
        acts.addWidget(self.theirs)
        acts.addWidget(self.mine)
        acts.addStretch(1)
        inside.addLayout(acts)
        self.body.insertWidget(2, self.conflict)
        self.conflict.hide()

    # --- the chosen item ---

    def _on_row_changed(self) -> None:
        item = self.list.current()
        fields = (self.title, self.minutes, self.presenter, self.links)
        for field in fields:
            field.setEnabled(item is not None)
        shown = item if item is not None else AgendaItem("")
        with QSignalBlocker(self.links):
            self.title.setText(shown.title)
            self.minutes.setText(str(shown.minutes or ""))
            self.presenter.setText(shown.presenter)
            self.links.setPlainText("\n".join(shown.links))
        self.stays.setVisible(bool(shown.about))
        self.remove.setEnabled(item is not None and not shown.about)

    def _on_edited(self) -> None:
        item = self.list.current()
        if item is None:
            return
        links = (line.strip() for line in self.links.toPlainText().splitlines())
        minutes = self.minutes.text()
        self.list.change(
            replace(
                item,
                title=self.title.text(),
                minutes=int(minutes) if minutes.isascii() and minutes.isdigit() else 0,
                presenter=self.presenter.text(),
                links=tuple(filter(None, links)),
            )
        )
        self.edited()

    def _on_add(self) -> None:
        self.list.insert(AgendaItem(self.tr("New topic")))
        self.title.setFocus()
        self.title.selectAll()

    # --- saving ---

    def wish(self) -> Wish | str:
        items = self.list.agenda()
        if not all(item.title.strip() for item in items):
            return self.tr("Every item needs a title.")
        if not self.minutes.hasAcceptableInput() and self.minutes.text():
            return self.tr("An item takes {} minutes at most.").format(LONGEST)
        return Wish(self.subject, SetAgenda(items, self.meeting.agenda_mark))

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        items = self.list.agenda()
        total = sum(item.minutes for item in items)
        if not items:
            return self.tr("An empty agenda is made anew, in the usual order.")
        if not total:
            return self.tr("No item has a length yet.")
        end = times.clock_in(self.meeting.starts_at + total * times.MINUTE, self.meeting.zone)
        if all(item.minutes for item in items):
            return self.tr("{} minutes in all: it ends at {}.").format(total, end)
        return self.tr("{} minutes in all, and what has no length: it ends after {}.").format(total, end)

    def _on_foreseen(self, foreseen: Foreseen) -> None:
        super()._on_foreseen(foreseen)
        self.conflict.setVisible(_is_conflict(foreseen))

    def _on_done(self, answer: Answer) -> None:
        super()._on_done(answer)
        if _is_conflict(answer):
            self.conflict.show()
            self.theirs.setFocus()

    def _settle(self, then: Callable[[MeetingFile | None], None]) -> None:
        meeting = self.meeting.id
        self._courier.ask(lambda desk: desk.meeting_file(meeting), then=then)

    def _on_theirs(self, file: MeetingFile | None) -> None:
        if file is not None:
            self.meeting = file.meeting
            self.list.show_items(file.agenda)
            self.conflict.hide()
            self.look()

    def _on_mine(self, file: MeetingFile | None) -> None:
        if file is not None:
            self.meeting = file.meeting
            self.conflict.hide()
            self.submit()


def _is_conflict(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.reason is Reason.CHANGED_MEANWHILE

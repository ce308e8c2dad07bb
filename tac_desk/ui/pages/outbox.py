"""The outbox: every action of mine and where it stands."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedLayout, QWidget

from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.domain.changes import OUTBOX, Changes
from tac_desk.domain.display import display_safe
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.delegates.outbox_delegate import OutboxDelegate
from tac_desk.ui.keys import on_keys
from tac_desk.ui.models.outbox_model import OutboxModel, state_text
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.empty_state import EmptyState
from tac_desk.ui.widgets.label import Words, button, column, line, row
from tac_desk.ui.widgets.selection import follow_selection


class OutboxPage(QWidget):
    """`subject_opened(str)`: show what this action is about."""

    subject_opened = Signal(str)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self.model = OutboxModel(self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_tick)
        self._build()
        courier.changed.connect(self._on_changed)

    def _build(self) -> None:
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(self)
        layout.setSpacing(0)
        layout.addWidget(self._build_bar())
        layout.addWidget(line(self))
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("My actions"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(OutboxDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.activated.connect(self._on_open)
        self.list.selectionModel().currentChanged.connect(self._settle)
        follow_selection(self.list)
        keys = {"J": lambda: self._step(1), "K": lambda: self._step(-1), "U": self._on_undo}
        on_keys(self.list, {**keys, "S": self._on_send, "Delete": self._on_discard})
        empty = EmptyState(self)
        empty.show_as(
            "outbox",
            self.tr("Nothing is on its way"),
            self.tr(
                "Votes, reviews and comments pass through here. They are safe on this computer from the first moment."
            ),
        )
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        layout.addWidget(body, 1)
        layout.addWidget(line(self))
        layout.addWidget(self._build_detail())

    def _build_bar(self) -> QWidget:
        bar = QWidget(self)
        layout = row(bar)
        edge = length("two")
        layout.setContentsMargins(edge, length("one_half"), edge, length("one_half"))
        layout.addWidget(Words(self.tr("Outbox"), bar, "title"), 1)
        self.undo = button(self.tr("Undo"), bar, icon="undo")
        self.send = button(self.tr("Send now"), bar, icon="outbox")
        self.discard = button(self.tr("Remove from list"), bar, icon="close")
        for one, slot, key in (
            (self.undo, self._on_undo, "U"),
            (self.send, self._on_send, "S"),
            (self.discard, self._on_discard, "Del"),
        ):
            one.clicked.connect(slot)
            one.setToolTip(self.tr("Key: {}").format(key))
            layout.addWidget(one)
        return bar

    def _build_detail(self) -> QWidget:
        detail = QWidget(self)
        layout = column(detail)
        layout.setContentsMargins(*(length("two"),) * 4)
        self._detail = Words("", detail, wrap=True).let_select()
        layout.addWidget(self._detail)
        self._detail_box = detail
        return detail

    def refresh(self) -> None:
        self._courier.ask(lambda desk: desk.outbox_rows(), then=self._on_rows, latest="outbox")

    def current(self) -> OutboxRow | None:
        return self.model.row_at(self.list.currentIndex().row())

    def _on_rows(self, rows: tuple[OutboxRow, ...]) -> None:
        kept = self.current()
        is_new = bool(rows) and self.model.place_of(rows[0].id) is None
        self.model.set_rows(rows)
        if is_new and rows[0].state is ActionState.DRAFT:  # what can still be undone is one key away
            self.list.setCurrentIndex(self.model.index(0, 0))
        elif rows and self.current() is None:
            place = self.model.place_of(kept.id) if kept else None
            self.list.setCurrentIndex(self.model.index(place or 0, 0))
        self._stack.setCurrentIndex(0 if rows else 1)
        if self.model.has_drafts():
            self._clock.start()
        else:
            self._clock.stop()
        self._settle()

    def _settle(self) -> None:
        """Which buttons make sense for the selected action, and its state in full."""
        row = self.current()
        state = row.state if row is not None else None
        for one in (self.undo, self.send):
            one.setEnabled(state is ActionState.DRAFT)
        self.discard.setEnabled(state is ActionState.REFUSED)
        self._detail_box.setVisible(row is not None)
        self._detail.say(_in_full(row) if row is not None else "")

    def _on_tick(self) -> None:
        self.model.repaint_all()
        self._settle()

    def _on_changed(self, changes: Changes) -> None:
        if OUTBOX in changes:
            self.refresh()

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place, 0))

    def _on_open(self) -> None:
        row = self.current()
        if row is not None:
            self.subject_opened.emit(row.subject)

    def _on_undo(self) -> None:
        row = self.current()
        if row is not None and row.state is ActionState.DRAFT:
            one = row.id
            self._courier.act(lambda desk: desk.undo(one), undoable=False)

    def _on_send(self) -> None:
        row = self.current()
        if row is not None and row.state is ActionState.DRAFT:
            one = row.id
            self._courier.act(lambda desk: desk.release_now(one), undoable=False)

    def _on_discard(self) -> None:
        row = self.current()
        if row is not None and self.discard.isEnabled():
            one = row.id
            self._courier.act(lambda desk: desk.discard_refused(one), undoable=False)


def _in_full(row: OutboxRow) -> str:
    """Where it stands, and all that I wrote: also of a refused action nothing is lost."""
    return "\n".join(filter(None, (state_text(row, times.now_ms()), display_safe(row.text, lines=True))))

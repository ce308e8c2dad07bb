"""The palette: every command of the menus and every dossier, found by typing a few of their letters."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tac_desk.desk.views import QueueFilter, QueueRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words
from tac_desk.ui.commands import without_mnemonic
from tac_desk.ui.courier import Courier
from tac_desk.ui.delegates import paint
from tac_desk.ui.door import Door
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, column

MOST = 12
"""Dossiers that are offered; whoever wants more types more."""
FEW = 3
"""Letters from which on a likeness means something; fewer have to be there as they are."""
ENOUGH = 55
"""Likeness (0 to 100) below which a command is not offered."""
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_DO, _WHERE, _KEYS = (Qt.ItemDataRole.UserRole + place for place in range(3))
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. `where` is its menu, or the state of a dossier."""

    text: str
    where: str
    keys: str
    do: Callable[[], object]


class Palette(QDialog):
    """Type, choose with the arrows, Enter does it, Esc leaves everything as it is."""

    def __init__(
        self,
        courier: Courier,
        commands: Sequence[Entry],
        open_dossier: Callable[[str], object],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._courier, self._commands, self._open = courier, commands, open_dossier
        self._dossiers: tuple[Entry, ...] = ()
        self.setWindowTitle(self.tr("Commands and dossiers"))
        self.resize(min(px(640), over.width() - length("four")), px(440))
        layout = column(self, "one_half", "one")
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Type a command or a dossier"))
        self.text.setAccessibleName(self.tr("Command or dossier"))
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._items = QStandardItemModel(self)
        self.list.setModel(self._items)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.none = Words(self.tr("Nothing is called that. Try fewer letters."), self, "muted")
        for part in (self.text, self.list, self.none):
            layout.addWidget(part)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._on_typed)
        self.text.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one goes on typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        wanted = self.text.text().strip()
        if not wanted:
            self._dossiers = ()
        self._show()
        if wanted:
            find = partial(_found_dossiers, wanted=wanted)
            self._courier.ask(find, then=partial(self._on_dossiers, wanted), latest="palette")

    def _on_dossiers(self, wanted: str, rows: tuple[QueueRow, ...]) -> None:
        if wanted == self.text.text().strip():
            self._dossiers = tuple(self._dossier(one) for one in rows)
            self._show()

    def _dossier(self, one: QueueRow) -> Entry:
        text = f"{one.number}  {display_safe(one.name)}"
        return Entry(text, words.state(one.state), "", partial(self._open, one.id))

    def _show(self) -> None:
        found = (*matching(self.text.text().strip(), self._commands), *self._dossiers)
        self._items.clear()
        for one in found:
            item = QStandardItem(one.text)
            item.setData(one.do, _DO)
            item.setData(one.where, _WHERE)
            item.setData(one.keys, _KEYS)
            spoken = ", ".join(filter(None, (one.text, one.where, one.keys)))
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._items.appendRow(item)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self._go_to(0)

    def _step(self, by: int) -> None:
        self._go_to(self.list.currentIndex().row() + by)

    def _go_to(self, place: int) -> None:
        index = self._items.index(max(0, min(place, self._items.rowCount() - 1)), 0)
        self.list.setCurrentIndex(index)
        self.text.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _choose(self) -> None:
        do = self.list.currentIndex().data(_DO)
        if do is not None:
            self.accept()
            do()


def _found_dossiers(desk: Door, wanted: str) -> tuple[QueueRow, ...]:
    return desk.queue_rows(desk.queue_ids(QueueFilter(text=wanted))[:MOST])


def matching(wanted: str, commands: Sequence[Entry]) -> tuple[Entry, ...]:
    """The commands that look like `wanted`, the likest first; all of them, in their order, for nothing typed."""
    from rapidfuzz import fuzz, process, utils

    if not wanted:
        return tuple(commands)
    said = [f"{one.text} {one.where}" for one in commands]
    found = process.extract(
        wanted, said, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=ENOUGH, limit=None
    )
    letters = wanted.casefold()
    if len(letters) < FEW:
        found = [hit for hit in found if letters in said[hit[2]].casefold()]
    ranked = sorted(found, key=lambda hit: (letters not in said[hit[2]].casefold(), -hit[1], hit[2]))
    return tuple(commands[place] for _, _, place in ranked)


def menu_entries(bar: QMenuBar) -> tuple[Entry, ...]:
    """Every command of the menus that can be chosen now."""
    return tuple(_entries(bar.actions(), ()))


def _entries(actions: Iterable[QAction], above: tuple[str, ...]) -> Iterable[Entry]:
    for action in actions:
        text, _, hint = without_mnemonic(action.text()).partition("\t")
        menu: object = action.menu()
        if action.isSeparator() or not action.isEnabled() or not action.isVisible():
            continue
        if isinstance(menu, QMenu):
            yield from _entries(menu.actions(), (*above, text))
        else:
            keys = hint or ", ".join(
                key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts()[:1]
            )
            yield Entry(text, ", ".join(above), keys, action.trigger)


class _EntryDelegate(QStyledItemDelegate):
    """The words at the leading side; at the other the keys, and before them where it stands in the menus."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + length("one_half"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint.row_background(painter, option, line=False)
        box: QRect = option.rect.adjusted(length("one"), 0, -length("one"), 0)
        small = paint.font_of(option.font, "small")
        right = box.right()
        for role, room in ((_KEYS, px(96)), (_WHERE, px(150))):
            said = QFontMetrics(small).elidedText(index.data(role), Qt.TextElideMode.ElideRight, room)
            width = QFontMetrics(small).horizontalAdvance(said)
            if role == _KEYS:
                right -= room
                paint.text_line(painter, QRect(right, box.top(), room, box.height()), said, "muted", small)
            else:
                right -= width + length("two")
                place = QRect(right, box.top(), width + 1, box.height())
                paint.text_line(painter, place, said, "muted", small)
        name = QRect(box.left(), box.top(), right - box.left() - length("one"), box.height())
        paint.text_line(painter, name, index.data(), "text", option.font)
        painter.restore()

"""The queue as an item model: all ids in order, rows read only when they are about to be shown."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from tac_desk.desk.views import News, QueueRow
from tac_desk.domain.changes import Changes
from tac_desk.domain.display import display_safe
from tac_desk.ui import languages, times, words, words_sponsor
from tac_desk.ui.tips import plain_tip

PAGE = 64
"""Rows read at once: a screenful and a half, so that scrolling seldom shows a row that is not there yet."""

ROW = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
"""What is owed and how often, (kind, count), at the first row of a group; None elsewhere."""
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NUMBER = 0
    NAME = 1
    STATE = 2
    OWED = 3
    EVIDENCE = 4
    SPONSOR = 5
    COMMENTS = 6
    MINE = 7


class QueueModel(QAbstractTableModel):
    """Frozen rows by id. `rows_wanted(tuple of ids)`: please read these and give them to `put_rows`."""

    rows_wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._headings: Mapping[str, tuple[str, int]] = {}
        self._places: dict[str, int] = {}
        self._rows: dict[str, QueueRow] = {}
        self._stale: set[str] = set()
        self._asked: set[str] = set()
        self._missing: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_for_missing)

    # --- what Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("No."), self.tr("Dossier"), self.tr("State"), self.tr("Waiting for me"),
                self.tr("Evidence"), self.tr("Sponsor"), self.tr("Comments"), self.tr("Mine"),
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        if role == HEADING:
            return self._headings.get(self._ids[index.row()])
        row = self._row_at(index.row())
        if role == ROW:
            return row
        text = cell_text(row, index.column()) if row is not None else self.tr("Loading")
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    # --- what the page does ---

    def set_ids(
        self,
        ids: tuple[str, ...],
        rows: Iterable[QueueRow] = (),
        headings: Mapping[str, tuple[str, int]] = {},
    ) -> bool:
        """Show these ids in this order; what was read before is shown until it is read again.

        `headings` stand above the first id of a group. Returns whether the list itself changed, so that the page must
        find its place again.
        """
        fresh = {row.id: row for row in rows}
        self._stale = set(self._rows) - set(fresh)
        self._asked.clear()
        if ids == self._ids and headings == self._headings:
            self._rows |= fresh
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(Column) - 1))
            return False
        self.beginResetModel()
        self._ids, self._headings = ids, headings
        self._places = {one: place for place, one in enumerate(ids)}
        self._rows = {one: row for one, row in self._rows.items() if one in self._places} | fresh
        self.endResetModel()
        return True

    def put_rows(self, rows: Iterable[QueueRow]) -> None:
        for row in rows:
            place = self._places.get(row.id)
            self._asked.discard(row.id)
            if place is not None:
                self._stale.discard(row.id)
                self._rows[row.id] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def mark_changed(self, changes: Changes) -> None:
        """Rows of these subjects are read again when next painted; until then they stay as they are."""
        self._stale.update(one for one in self._rows if f"dossier:{one}" in changes)

    def headed(self) -> list[int]:
        """The places of the rows that begin a group."""
        return sorted(self._places[one] for one in self._headings if one in self._places)

    def id_at(self, row: int) -> str | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def place_of(self, one: str) -> int | None:
        return self._places.get(one)

    def _row_at(self, place: int) -> QueueRow | None:
        one = self._ids[place]
        row = self._rows.get(one)
        if (row is None or one in self._stale) and one not in self._asked:
            self._missing.append(place)
            if not self._timer.isActive():
                self._timer.start(0)
        return row

    def _ask_for_missing(self) -> None:
        pages = sorted({place // PAGE for place in self._missing if place < len(self._ids)})
        self._missing.clear()
        wanted = tuple(
            one
            for page in pages
            for one in self._ids[page * PAGE : (page + 1) * PAGE]
            if (one not in self._rows or one in self._stale) and one not in self._asked
        )
        if wanted:
            self._asked.update(wanted)
            self.rows_wanted.emit(wanted)


_TEXT_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
        ROW, HEADING,
    }
)  # fmt: skip


def cell_text(row: QueueRow, column: int) -> str:
    """What a cell says in words; read aloud, and shown as its tool tip."""
    return display_safe(_CELLS[Column(column)](row))


def marks(row: QueueRow) -> list[str]:
    """What is said of a dossier below its name."""
    said = [words_sponsor.track(row.track, row.standing)]
    standing = words_sponsor.standing(row.standing)
    if standing and standing not in said:
        said.append(standing)
    if row.returning:
        said.append(words.translate("words", "Returning"))
    if row.invented:
        said.append(words.translate("words", "Invented"))
    if row.category:
        said.append(words.category(row.category))
    return said


def news(row: QueueRow) -> str:
    """Whether somebody else did something here since I looked."""
    if row.news is None:
        return ""
    return words.translate("words", "New") if row.news is News.NEW else words.translate("words", "Changed")


def heading(kind: str, count: int) -> str:
    """What stands above a group of the queue."""
    return f"{words.owed(kind)} ({count:,})"


def put_off(row: QueueRow) -> str:
    """Until when it is put off."""
    if row.put_off is None:
        return ""
    if not row.put_off:
        return words.translate("words", "Put away until there is news")
    return words.translate("words", "Put off until {}").format(times.day(row.put_off))


def in_line(row: QueueRow) -> str:
    """Its place in the queue, and the day of a session that is still to come."""
    to_come = row.session_at is not None and row.session_at >= times.now_ms()
    day = times.day(row.session_at) if row.session_at is not None and to_come else ""
    if row.position is None:
        return words.translate("words", "Session {}").format(day) if day else ""
    if not day:
        return words.translate("words", "No. {} in line").format(row.position)
    return words.translate("words", "No. {}, session {}").format(row.position, day)


def _owed_text(row: QueueRow) -> str:
    if row.owed is None:
        return ""
    kind = words.owed(row.owed)
    due = times.due_phrase(row.owed, row.due_at, times.now_ms()) if row.due_at is not None else ""
    return ", ".join(filter(None, (kind, due, put_off(row))))


def _evidence_text(row: QueueRow) -> str:
    return ", ".join(
        f"{count} {languages.within(words.verdict(one))}" for one, count in row.evidence.items() if count
    )


def _mine_text(row: QueueRow) -> str:
    if row.my_action is not None:
        return words.action_state(row.my_action)
    return words.translate("words", "Reviewed by me") if row.reviewed_by_me else ""


_CELLS = {
    Column.NUMBER: lambda row: str(row.number),
    Column.NAME: lambda row: ", ".join(
        filter(None, (row.name, news(row), *marks(row), row.repository, row.excerpt))
    ),
    Column.STATE: lambda row: ", ".join(filter(None, (words.state(row.state), in_line(row)))),
    Column.OWED: _owed_text,
    Column.EVIDENCE: _evidence_text,
    Column.SPONSOR: lambda row: row.sponsor or "",
    Column.COMMENTS: lambda row: str(row.comments),
    Column.MINE: _mine_text,
}

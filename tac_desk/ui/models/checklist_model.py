"""The criteria checklist as an item model: one row per criterion, by number or below the headings of their groups."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tac_desk.desk.views import CriterionRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words, words_guidance
from tac_desk.ui.tips import plain_tip

ROW = Qt.ItemDataRole.UserRole
MARK = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    CRITERION = 0
    MACHINE = 1
    MINE = 2
    OTHERS = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a group of criteria; it cannot be chosen."""

    title: str


Line = CriterionRow | Heading


def lines(rows: tuple[CriterionRow, ...], groups: Mapping[str, str] | None) -> tuple[Line, ...]:
    """The rows, below the headings of their groups when `groups` are given; one without a title goes by its key."""
    return rows if groups is None else tuple(_grouped(rows, groups))


def _grouped(rows: tuple[CriterionRow, ...], groups: Mapping[str, str]) -> Iterator[Line]:
    for key in dict.fromkeys([*groups, *(row.criterion.group for row in rows)]):
        found = [row for row in rows if row.criterion.group == key]
        if found:
            yield Heading(groups.get(key) or words.plain(key))
            yield from found


class ChecklistModel(QAbstractTableModel):
    """Frozen lines; a refresh of the same checklist keeps the selection."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._marked: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Criterion"), self.tr("Machine"), self.tr("Me"), self.tr("Others"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is neither chosen nor stopped at."""
        if index.isValid() and isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role == MARK:
            return self._is_marked(line)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return display_safe(self._text(line, Column(index.column())))
        if role == Qt.ItemDataRole.ToolTipRole and (excused := waived(line)):
            return plain_tip(excused)
        return None

    def _is_marked(self, line: Line) -> bool:
        return isinstance(line, CriterionRow) and line.criterion.key in self._marked

    def _text(self, line: Line, column: Column) -> str:
        if isinstance(line, Heading):
            return line.title if column == Column.CRITERION else ""
        text = _cell_text(line, column)
        if column == Column.CRITERION and self._is_marked(line):
            text = self.tr("{}, asks for a second look").format(text)
        excused = waived(line) if column == Column.CRITERION else ""
        return f"{text}. {excused}" if excused else text

    def set_lines(self, shown: tuple[Line, ...], marked: frozenset[str] = frozenset()) -> None:
        """Show these; `marked` are the criteria that ask for a second look."""
        self._marked = marked
        same = [_key(line) for line in shown] == [_key(line) for line in self._lines]
        if same and shown:
            self._lines = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(Column) - 1))
        elif not same:
            self.beginResetModel()
            self._lines = shown
            self.endResetModel()

    def row_at(self, place: int) -> CriterionRow | None:
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, CriterionRow) else None

    def place_of(self, criterion: str) -> int | None:
        """Where the row of a criterion stands; None when it is not in the list."""
        for place in range(len(self._lines)):
            row = self.row_at(place)
            if row is not None and row.criterion.key == criterion:
                return place
        return None

    def headings(self) -> list[int]:
        return [place for place, line in enumerate(self._lines) if isinstance(line, Heading)]


def waived(line: Line) -> str:
    """Until when the criterion of a row is excused, why and by whom; empty where it is not."""
    row = line.waiver if isinstance(line, CriterionRow) else None
    return words_guidance.waiver(row) if row is not None and row.holds else ""


def _key(line: Line) -> tuple[str, str]:
    return ("heading", line.title) if isinstance(line, Heading) else ("row", line.criterion.key)


def _cell_text(row: CriterionRow, column: Column) -> str:
    match column:
        case Column.CRITERION:
            return f"{row.criterion.number} {row.criterion.title}, {words.strength(row.criterion.strength)}"
        case Column.MACHINE:
            return words.verdict(row.machine.verdict)
        case Column.MINE:
            return words.verdict(row.mine.verdict) if row.mine and row.mine.verdict else ""
        case Column.OTHERS if row.others_wait:
            return words.waiting_verdicts(row.others_wait)
        case Column.OTHERS:
            return ", ".join(f"{other.name}: {words.verdict(other.verdict)}" for other in row.others)

"""The further checks as a list: each one opens to the findings it stands on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from tac_desk.desk.views_evidence import CheckRow, FindingRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import words_checks, words_evidence
from tac_desk.ui.delegates import paint
from tac_desk.ui.findings_html import FEW_PLACES, place_of
from tac_desk.ui.keys import on_keys
from tac_desk.ui.theme.look import length
from tac_desk.ui.tips import plain_tip

PLACE = Qt.ItemDataRole.UserRole
OUTCOME = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
MOST_FINDINGS = 50
"""So many findings of one check are listed; their number stands beside it."""


class ChecksTree(QTreeView):
    """Right and Left open and close a check, Enter copies the place of a finding. `copied(str)`: this place."""

    copied = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._shown: tuple[CheckRow, ...] | None = None
        self._kept: list[QStandardItem] = []
        self._items.setHorizontalHeaderLabels([self.tr("Check"), self.tr("Answer")])
        self.setModel(self._items)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Further checks"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setAccessibleName(self.tr("Columns"))
        self.header().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        self.clicked.connect(self._on_clicked)
        for changed in (self.expanded, self.collapsed):
            changed.connect(self._fit)
        on_keys(self, {"Return": self._open_or_copy, "Enter": self._open_or_copy, "Ctrl+C": self._copy})
        on_keys(self, {"J": lambda: self._step(1), "K": lambda: self._step(-1)})

    def show_checks(self, checks: tuple[CheckRow, ...]) -> None:
        """List these; those that were open stay open."""
        if checks == self._shown:
            return
        self._shown = checks
        opened = {self._items.item(place).data(PLACE) for place in self._opened()}
        self._items.removeRows(0, self._items.rowCount())
        self._kept.clear()  # not before: Qt ends the items, and crashed where Python had ended one earlier
        for check in checks:
            self._items.appendRow(_row(check, self._kept))
            if check.key in opened:
                self.expand(self._items.index(self._items.rowCount() - 1, 0))
        for place in range(self._items.rowCount()):
            for below in range(self._items.item(place).rowCount()):
                self.setFirstColumnSpanned(below, self._items.index(place, 0), True)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._items.index(0, 0))
        self._fit()

    def _opened(self) -> list[int]:
        return [p for p in range(self._items.rowCount()) if self.isExpanded(self._items.index(p, 0))]

    def _fit(self) -> None:
        """As high as what is open, so that the page around it scrolls."""
        rows = self._items.rowCount() + sum(self._items.item(p).rowCount() for p in self._opened())
        self.setFixedHeight(rows * (self.sizeHintForRow(0) if self._items.rowCount() else 0) + 4)

    def _step(self, by: int) -> None:
        index = self.indexBelow(self.currentIndex()) if by > 0 else self.indexAbove(self.currentIndex())
        if index.isValid():
            self.setCurrentIndex(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not index.parent().isValid():
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))

    def _open_or_copy(self) -> None:
        index = self.currentIndex()
        if index.parent().isValid():
            self._copy()
        else:
            self._on_clicked(index)

    def _copy(self) -> None:
        """The place of the finding, where it has one."""
        index = self.currentIndex().siblingAtColumn(0)
        place = index.data(PLACE) if index.parent().isValid() else ""
        if place:
            QGuiApplication.clipboard().setText(place)
            self.copied.emit(place)


def _row(check: CheckRow, kept: list[QStandardItem]) -> list[QStandardItem]:
    """A check with its findings; `kept` gets every item of it."""
    title = QStandardItem(words_checks.title(check.key))
    title.setData(check.key, PLACE)
    said = QStandardItem(words_checks.answer(check))
    said.setData(check.outcome, OUTCOME)
    below = [_finding(finding) for finding in check.findings[:MOST_FINDINGS]]
    if (left := len(check.findings) - MOST_FINDINGS) > 0:
        below.append(QStandardItem(words_checks.more(left)))
    for one in below:
        title.appendRow(one)
    kept.extend((title, said, *below))
    return [title, said]


def _finding(finding: FindingRow) -> QStandardItem:
    place = display_safe(place_of(finding))
    looked = ", ".join(finding.searched[:FEW_PLACES]) + (" …" if len(finding.searched) > FEW_PLACES else "")
    found = (words_evidence.looked_for(finding.rule), words_evidence.outcome(finding.outcome), place)
    made = QStandardItem(display_safe("  ·  ".join(filter(None, (*found, finding.excerpt.strip(), looked)))))
    made.setData(place, PLACE)
    made.setToolTip(plain_tip(made.text()))
    return made


class _Delegate(QStyledItemDelegate):
    """Answers stand as an icon and words; findings are smaller and muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(
            metrics.horizontalAdvance(index.data()) + length("four"), metrics.height() + length("one_half")
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        place: QRect = option.rect
        paint.row_background(painter, option, line=False)
        outcome = index.data(OUTCOME)
        if outcome is not None:
            tone = words_checks.TONES.get(outcome, "neutral")
            left = place.left() + length("half")
            left += paint.icon_at(painter, left, place, words_checks.ICONS.get(outcome, "none"), tone, 14)
            rest = place.adjusted(left - place.left() + length("one"), 0, 0, 0)
            paint.text_line(painter, rest, index.data(), tone, option.font)
        elif index.parent().isValid():
            paint.text_line(painter, place, index.data(), "muted", paint.font_of(option.font, "small"))
        else:
            paint.text_line(painter, place, index.data(), "text", option.font)
        painter.restore()

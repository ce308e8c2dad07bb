"""The window in which two snapshots of a dossier's evidence stand side by side."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTableView,
    QWidget,
)

from tac_desk.desk.independent import HIDDEN
from tac_desk.desk.views import DossierView
from tac_desk.desk.views_evidence import EvidenceHistory, SnapshotView
from tac_desk.ui import comparison, words_drift
from tac_desk.ui.commands import without_mnemonic
from tac_desk.ui.delegates.comparison_delegate import ComparisonDelegate
from tac_desk.ui.html import safe
from tac_desk.ui.models.comparison_model import Column, Compared, ComparisonModel
from tac_desk.ui.plural import plural
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.theme.look import length, px
from tac_desk.ui.widgets.label import Words, button, column, row
from tac_desk.ui.widgets.rows_table import show_as_rows
from tac_desk.ui.widgets.safe_browser import SafeBrowser

MOST_FOR_ASKS = 170
"""Height at 100 % beyond which what was asked scrolls, so that the table keeps the room."""

_WIDTHS = (
    (Column.CRITERION, 200, 0.24),
    (Column.THEN, 104, 0.15),
    (Column.NOW, 104, 0.15),
    (Column.ASKED, 300, 0.25),
)
"""Of each column the width at 100 %, and the share of the room that it takes at most."""


class ComparisonDialog(ReadingOrder, QDialog):
    """`check_wanted`: collect the evidence on this computer too. Esc closes it."""

    check_wanted = Signal()

    def __init__(self, view: DossierView, history: EvidenceHistory, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._history = view.dossier.name, history
        self._snapshots = list(history.snapshots)
        self._hidden = {one.criterion.key for one in view.rows if one.machine.verdict == HIDDEN}
        self._rows: tuple[Compared, ...] = ()
        self.setWindowTitle(self.tr("Compare evidence"))
        self.resize(px(940), px(640))
        layout = column(self, "two", "one")
        layout.addWidget(
            Words(self.tr("Evidence of {}, then and now").format(self._name), self, "title", wrap=True)
        )
        layout.addLayout(self._build_choices())
        self.only = QCheckBox(self.tr("&Only what differs"), self)
        self.only.setChecked(True)
        self.only.toggled.connect(self._show)
        self._total, self._doubts = Words("", self, "strong", wrap=True), Words("", self, "small", wrap=True)
        heading = row()
        heading.addWidget(self._total, 1)
        heading.addWidget(self.only)
        layout.addLayout(heading)
        layout.addWidget(self._doubts)
        self._build_table()
        layout.addWidget(self.table, 1)
        self.asks = SafeBrowser(self, self.tr("Asked in the earlier round, of the whole dossier"))
        self._around = QScrollArea(self)
        self._around.setWidgetResizable(True)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setWidget(self.asks)
        layout.addWidget(self._around)
        layout.addLayout(self._build_end())
        self._show_asks()
        self.choose(*self._first_choice(view))
        self.table.setFocus()

    # --- building

    def _build_choices(self) -> QGridLayout:
        grid = QGridLayout()
        self.then, self.now = QComboBox(self), QComboBox(self)
        for place, (box, text) in enumerate(((self.then, self.tr("&Then")), (self.now, self.tr("&Now")))):
            label = Words(text, self, "muted")
            label.setBuddy(box)
            grid.addWidget(label, place, 0)
            grid.addWidget(box, place, 1)
            box.setAccessibleName(without_mnemonic(text))
            box.setMinimumContentsLength(20)
        for place, snapshot in enumerate(self._snapshots):
            self._offer(snapshot, earlier=place < self._history.earlier)
        for box in (self.then, self.now):
            box.currentIndexChanged.connect(self._show)
        grid.setColumnStretch(1, 1)
        return grid

    def _build_table(self) -> None:
        self.model, self.table = ComparisonModel(self), QTableView(self)
        self.table.setAccessibleName(self.tr("Criteria then and now"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ComparisonDelegate(self.table))
        self.table.setWordWrap(True)
        self.table.setProperty("role", "boxed")
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_as_rows(self.table, stretched=Column.FIGURES, columns_name=self.tr("Columns"))
        self.table.setColumnHidden(Column.ASKED, not self._history.asks)

    def _build_end(self) -> QHBoxLayout:
        self.check = button(self.tr("&Check on this computer…"), self, icon="search")
        self.check.clicked.connect(self.check_wanted)
        self.copy = button(self.tr("Copy as &Markdown"), self, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        close = button(self.tr("Close"), self, role="primary")
        close.clicked.connect(self.accept)
        end = row()
        end.addWidget(self.check)
        end.addStretch(1)
        end.addWidget(self.copy)
        end.addWidget(close)
        return end

    def _offer(self, snapshot: SnapshotView, *, earlier: bool) -> None:
        for box in (self.then, self.now):
            box.addItem(comparison.snapshot_name(snapshot, earlier=earlier))

    # --- choosing

    def _first_choice(self, view: DossierView) -> tuple[int, int]:
        """What I had seen when I reviewed or voted, or else the one before the newest; and the newest."""
        last = len(self._snapshots) - 1
        since = max((look.since for look in view.looks), default=None)
        seen = [place for place, one in enumerate(self._snapshots) if since is not None and one.at <= since]
        return (seen[-1] if seen else max(0, last - 1)), last

    def choose(self, then: int, now: int) -> None:
        """Compare the snapshots at these places of the choices."""
        for box, place in ((self.then, then), (self.now, now)):
            box.setCurrentIndex(place)
        self._show()

    def add(self, made_here: SnapshotView) -> None:
        """Compare one collected on this computer with the newest that was attached."""
        attached = max(
            (place for place, one in enumerate(self._snapshots) if one.id), default=len(self._snapshots)
        )
        self._snapshots.append(made_here)
        self._offer(made_here, earlier=False)
        self.choose(attached, len(self._snapshots) - 1)
        self.table.setFocus()

    # --- showing

    def _show(self) -> None:
        places = (self.then.currentIndex(), self.now.currentIndex())
        if min(places) < 0:
            self._total.say(self.tr("No evidence has been attached to this dossier yet."))
            self._doubts.hide()
            return
        before, after = (self._snapshots[place] for place in places)
        self._rows = comparison.compare(self._history, before, after, self._hidden)
        self.model.set_rows(comparison.differing(self._rows) if self.only.isChecked() else self._rows)
        self._total.say(words_drift.total(one.drift for one in self._rows))
        said = list(filter(None, (comparison.doubts(before, after), self._waiting(), self._alone())))
        self._doubts.setVisible(bool(said))
        self._doubts.say(" ".join(said))
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def _waiting(self) -> str:
        one, several = (
            self.tr("1 row is left out until you have given your own verdict."),
            self.tr("{} rows are left out until you have given your own verdict."),
        )
        return plural(len(self._hidden), one, several) if self._hidden else ""

    def _alone(self) -> str:
        return self.tr("There is only one snapshot so far.") if len(self._snapshots) == 1 else ""

    def _show_asks(self) -> None:
        asks = comparison.general_asks(self._history)
        self._around.setVisible(bool(asks))
        heading = safe(self.tr("Asked in the earlier round, of the whole dossier"))
        self.asks.show_html(
            f"<p class='small'><b>{heading}</b></p>"
            + "".join(f"<p>{_lines(comparison.ask_text(ask))}</p>" for ask in asks)
        )

    def _fit(self) -> None:
        room = self.table.viewport().width()
        for place, width, share in _WIDTHS:
            self.table.setColumnWidth(place, min(px(width), round(room * share)))
        self.table.resizeRowsToContents()
        self._around.setFixedHeight(min(self.asks.height() + length("half"), px(MOST_FOR_ASKS)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._fit)  # once the columns have their widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_copy(self) -> None:
        names = self.then.currentText(), self.now.currentText()
        rows = comparison.differing(self._rows) if self.only.isChecked() else self._rows
        text = comparison.markdown(self._name, *names, rows, comparison.general_asks(self._history))
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(1500, self.copy, lambda: self.copy.setText(self.tr("Copy as &Markdown")))


def _lines(text: str) -> str:
    return safe(text).replace("\n", "<br>")

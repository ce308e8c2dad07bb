"""The form in which an officer or a sponsor acts on an accepted project: one act at a time, with what it needs."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from tac_desk.desk.acts_after import Filled
from tac_desk.desk.views import DossierView
from tac_desk.domain.display import display_safe
from tac_desk.domain.lifecycle import Ground
from tac_desk.ui import words_lifecycle
from tac_desk.ui.theme.look import length
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import button, caption, column, row

NEEDS = {
    "falls_short": ("criteria",),
    "send_notice": ("criteria",),
    "acknowledge_notice": ("day",),
    "extend_remediation": ("days",),
    "confirm_retirement": ("ground", "override"),
}
"""What an act needs besides words."""

LINES_OF_ROWS = 6


class LifecycleForm(QWidget):
    """`act_wanted(act, Filled)`."""

    act_wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_due = False
        self._fields = QFormLayout()
        self.act, self.ground, self.ballot = (self._combo() for _ in range(3))
        self.text = DraftText(self, self.tr("Words"), "", 2)
        self.text.submit_wanted.connect(self._on_wanted)
        self.criteria = QListWidget(self)
        self.criteria.setProperty("role", "boxed")
        self.day, self.override = QLineEdit(self), QLineEdit(self)
        self.day.setPlaceholderText(self.tr("2027-01-31, a day in UTC"))
        self.override.setPlaceholderText(self.tr("Why, though that does not hold; or nothing"))
        self.days = QSpinBox(self)
        self.days.setRange(1, 999)
        self.days.setValue(14)
        self.send = button(self.tr("Record it"), self, role="primary")
        self.send.clicked.connect(self._on_wanted)
        for code in Ground:
            self.ground.addItem(words_lifecycle.ground(code), str(code))
        self._build()
        self.act.currentIndexChanged.connect(self._on_chosen)
        self.ground.currentIndexChanged.connect(self._on_chosen)

    def _combo(self) -> QComboBox:
        made = QComboBox(self)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(10)
        return made

    def _build(self) -> None:
        layout = column(self)
        self._fields.setSpacing(length("one"))
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in (
            (self.tr("What"), self.act),
            (self.tr("Rows"), self.criteria),
            (self.tr("Read on"), self.day),
            (self.tr("Days"), self.days),
            (self.tr("Ground"), self.ground),
            (self.tr("Ballot"), self.ballot),
            (self.tr("Override"), self.override),
        ):
            self._fields.addRow(caption(name, field, self), field)
        layout.addLayout(self._fields)
        layout.addWidget(self.text)
        end = row()
        end.addStretch(1)
        end.addWidget(self.send)
        layout.addLayout(end)

    def show_view(self, view: DossierView) -> None:
        """Offer the acts there are now; what is chosen stays chosen while it can be."""
        life, self._is_due = view.life, view.life.is_due
        offered = [(act, words_lifecycle.act(act)) for act in life.acts]
        if _offer(self.act, offered):
            self._offer_rows(view)
            if life.notice is None or not self.day.text():
                self.day.setText(datetime.now(UTC).date().isoformat())
        _offer(self.ballot, list(life.motions))
        self.text.show_stored(life.begun)
        self._on_chosen()

    def _offer_rows(self, view: DossierView) -> None:
        """The rows of the checklist; those that the last review fell short of, or the evidence misses, are ticked."""
        last = view.dossier.periodic[-1] if view.dossier.periodic else None
        missed = {row.criterion.key for row in view.rows if row.machine.verdict == "fail"}
        ticked = set(last.criteria) if last is not None and last.criteria else missed
        self.criteria.clear()
        for shown in view.rows:
            item = QListWidgetItem(display_safe(f"{shown.criterion.number} {shown.criterion.title}"))
            item.setData(Qt.ItemDataRole.UserRole, shown.criterion.key)
            is_ticked = shown.criterion.key in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.criteria.addItem(item)
        high = self.criteria.sizeHintForRow(0) if self.criteria.count() else 0
        self.criteria.setFixedHeight(high * LINES_OF_ROWS + length("one"))

    def reset(self) -> None:
        self.text.clear_stored()
        self.act.clear()
        self.day.clear()
        self.override.clear()

    def filled(self) -> Filled:
        items = (self.criteria.item(place) for place in range(self.criteria.count()))
        needs = self._needs()
        keys = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        return Filled(
            text=self.text.text().strip(),
            criteria=keys if "criteria" in needs else (),
            day=self.day.text().strip(),
            days=self.days.value(),
            ground=self.ground.currentData() or Ground.CLOCK,
            ballot=self.ballot.currentData() if "ballot" in needs else None,
            override=self.override.text().strip() if "override" in needs else "",
        )

    def _needs(self) -> tuple[str, ...]:
        needs = NEEDS.get(self.act.currentData() or "", ())
        by_ballot = "ground" in needs and self.ground.currentData() == Ground.BALLOT
        return (*needs, "ballot") if by_ballot else needs

    def _on_chosen(self) -> None:
        needs, act = self._needs(), self.act.currentData() or ""
        for name in ("criteria", "day", "days", "ground", "ballot", "override"):
            self._fields.setRowVisible(getattr(self, name), name in needs)
        asked = words_lifecycle.asked_text(act, is_due=self._is_due)
        self.text.setVisible(bool(asked))
        self.text.setPlaceholderText(asked)

    def _on_wanted(self) -> None:
        if self.act.currentData():
            self.act_wanted.emit(self.act.currentData(), self.filled())


def _offer(combo: QComboBox, options: list[tuple[str, str]]) -> bool:
    """Offer (code, text) without losing what is chosen; whether that is anything new."""
    shown = [(code, display_safe(text)) for code, text in options]
    if shown == [(combo.itemData(place), combo.itemText(place)) for place in range(combo.count())]:
        return False
    chosen = combo.currentData()
    combo.clear()
    for code, text in shown:
        combo.addItem(text, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return True

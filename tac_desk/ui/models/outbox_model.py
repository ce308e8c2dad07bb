"""My actions as an item model, keyed by id; one column, painted by its delegate."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.domain.display import display_safe
from tac_desk.ui import times, words, words_guidance
from tac_desk.ui.words_refusals import refusal_sentence

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class OutboxModel(QAbstractListModel):
    """Frozen rows; a refresh of the same actions keeps the selection."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[OutboxRow, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return display_safe(
                f"{words.kind(row.kind)}, {row.title}, {said(row)}: {state_text(row, times.now_ms())}"
            )
        return None

    def set_rows(self, rows: tuple[OutboxRow, ...]) -> None:
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            self.repaint_all()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def repaint_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def row_at(self, place: int) -> OutboxRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, one: str) -> int | None:
        return next((place for place, row in enumerate(self._rows) if row.id == one), None)

    def has_drafts(self) -> bool:
        return any(row.state is ActionState.DRAFT for row in self._rows)


def said(row: OutboxRow) -> str:
    """What the action says, on one line: the position, lean or state in words, then what I wrote with it."""
    speak = {
        "cast_vote": words.position,
        "submit_review": words.lean,
        "move_dossier": words.state,
        "settle_ask": words_guidance.ask_state,
    }
    code = speak.get(row.kind, words.plain)(row.detail) if row.detail else ""
    return ": ".join(filter(None, (code, " ".join(row.text.split()))))


def state_text(row: OutboxRow, now: int) -> str:
    """Where the action stands, in one of the four words, and what that means or why it was refused."""
    if row.state is ActionState.DRAFT and row.not_before is not None:
        left = max(0, -(-(row.not_before - now) // 1000))
        return words.translate(
            "outbox", "Saved on this computer. Sent in {} s; undo is possible until then."
        ).format(left)
    meaning = refusal_sentence(row.refusal) if row.refusal is not None else words.action_meaning(row.state)
    return words.translate("outbox", "{}. {}").format(words.action_state(row.state), meaning)

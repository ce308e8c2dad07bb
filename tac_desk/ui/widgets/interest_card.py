"""Conflicts of interest in a dossier: mine with their proof, others', and the form to declare one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.desk.views_interests import InterestRow
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.rulebook_interests import DECLARED
from tac_desk.ui import words_interests
from tac_desk.ui.door import Answer
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.interest_block import InterestBlock
from tac_desk.ui.widgets.label import Words, button, column, line, name_choice, row


class InterestCard(Card):
    """`declare_wanted(kind, text)`, `drafted(text)`, `block_made(block)`: connect what the block wants."""

    declare_wanted = Signal(str, str)
    drafted = Signal(str)
    block_made = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "caution")
        self.retitle(self.tr("Conflicts of interest"), "caution")
        self._blocks: dict[str, InterestBlock] = {}
        self.none = Words("", self, "muted", wrap=True)
        self.body.addWidget(self.none)
        holder = QWidget(self)
        self._rows = column(holder)
        self.body.addWidget(holder)
        self.form = QWidget(self)
        self._build_form()
        self.body.addWidget(self.form)
        self.action = ActionLine(self)
        self.body.addWidget(self.action)

    def _build_form(self) -> None:
        layout = column(self.form, gap="half")
        layout.addWidget(line(self.form))
        hint = self.tr("What ties you to the project; the council reads this")
        self.text = DraftText(self.form, self.tr("Interest to declare"), hint, 2)
        self.text.draft_ready.connect(self.drafted)
        self.text.submit_wanted.connect(self._on_declare)
        self.kind = QComboBox(self.form)
        name_choice(self.kind, self.tr("Kind of interest"))
        for code in DECLARED:
            self.kind.addItem(words_interests.kind(code), code)
        self.declare = button(self.tr("Declare"), self.form)
        self.declare.setAccessibleName(self.tr("Declare an interest of mine"))
        self.declare.clicked.connect(self._on_declare)
        end = row()
        end.addWidget(self.kind, 1)
        end.addWidget(self.declare)
        layout.addWidget(self.text)
        layout.addLayout(end)

    def show_view(self, view: DossierView) -> None:
        interests = view.interests
        rows = (*interests.mine, *interests.others)
        self.none.setVisible(not rows)
        self.none.say(self.tr("None is known. Declare one if something ties you to this project."))
        self._show_rows(interests.mine, interests.others)
        may = interests.may_declare is None
        self.form.setVisible(may)
        self.text.show_stored(interests.begun)
        self.setVisible(may or bool(rows))

    def _show_rows(self, mine: Sequence[InterestRow], others: Sequence[InterestRow]) -> None:
        """The same interest keeps its block, so that a reason one is writing stays."""
        shown = {
            self._name(one): (one, mine_too)
            for part, mine_too in ((mine, True), (others, False))
            for one in part
        }
        for gone in self._blocks.keys() - shown.keys():
            self._blocks.pop(gone).deleteLater()
        for place, (name, (one, is_mine)) in enumerate(shown.items()):
            block = self._blocks.get(name) or self._make(name)
            self._rows.insertWidget(place, block)
            block.show_row(one, mine=is_mine)

    @staticmethod
    def _name(row: InterestRow) -> str:
        return f"{row.interest.member} {row.interest.key}"

    def _make(self, name: str) -> InterestBlock:
        block = self._blocks[name] = InterestBlock(self)
        self.block_made.emit(block)
        return block

    def blocks(self) -> tuple[InterestBlock, ...]:
        return tuple(self._blocks.values())

    def open_dismissal(self) -> None:
        """Put the focus where one says why the first of my interests does not matter."""
        for block in self._blocks.values():
            if not block.begin.isHidden():
                block.open_form()
                return

    def reset(self) -> None:
        """Another dossier is shown from now on."""
        for block in self._blocks.values():
            block.deleteLater()
        self._blocks = {}
        self.text.clear_stored()
        self.action.show_refusal(None)

    def on_declared(self, answer: Answer) -> None:
        refusal = answer if isinstance(answer, Refusal) else None
        self.action.show_refusal(refusal)
        if refusal is None:
            self.text.clear_stored()

    def _on_declare(self) -> None:
        self.declare_wanted.emit(self.kind.currentData(), self.text.text().strip())

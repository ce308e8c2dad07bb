"""The form that moves a dossier to another state, on the usual path or with a reason off it."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_office import DossierFile
from tac_desk.domain.commands import MoveDossier
from tac_desk.domain.moves import Way
from tac_desk.domain.world import Thing
from tac_desk.ui import words
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms import foreseen
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.widgets.label import Words


class MoveForm(Form):
    """Usual next states first; of the others each needs a reason why the path is left."""

    def __init__(self, courier: Courier, file: DossierFile, parent: QWidget) -> None:
        title = self.tr("Move {}").format(file.dossier.name)
        super().__init__(courier, title, self.tr("Move it"), parent)
        self.file = file
        stands = self.tr("It is “{}” now.").format(words.state(file.dossier.state))
        self.body.insertWidget(0, Words(stands, self, "muted", wrap=True))
        self._usual = {move.state for move in file.moves if move.way is Way.MOVE}
        usual = [(move.state, words.state(move.state)) for move in file.moves if move.way is Way.MOVE]
        self.state = self.add_choice(self.tr("To"), [*usual, *self._others()])
        self.reason = self.add_text(self.tr("Reason"), lines=2)
        self.state.currentIndexChanged.connect(self._on_state_changed)
        self._on_state_changed()

    def _others(self) -> list[tuple[str, str]]:
        """Those that take another act or leave the path: to be chosen, so that one is told what they take."""
        other = [move.state for move in self.file.moves if move.way is not Way.MOVE]
        text = self.tr("{} (outside the usual path)")
        return [
            *((key, words.state(key)) for key in other),
            *((key, text.format(words.state(key))) for key in self.file.elsewhere),
        ]

    def _on_state_changed(self) -> None:
        self.reason.setPlaceholderText(
            self.tr("Optional; stands in its history")
            if self.state.currentData() in self._usual
            else self.tr("Why the usual path is left; stands in its history")
        )

    def wish(self) -> Wish | str:
        state, reason = self.state.currentData(), self.reason.toPlainText().strip()
        if state is None:
            return self.tr("It can go nowhere from here.")
        usual = state in self._usual
        command = MoveDossier(state, reason if usual else "", "" if usual else reason)
        return Wish(f"dossier:{self.file.dossier.id}", command)

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        moved = foreseen.dossier_in(things)
        if moved is None:
            return ""
        text = self.tr("{} goes from “{}” to “{}”.")
        return text.format(moved.name, words.state(self.file.dossier.state), words.state(moved.state))

"""The card with what officers do about a dossier: put it to the vote, move it on, schedule it."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views import DossierView
from tac_desk.desk.views_office import DossierFile
from tac_desk.ui import times, words
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.form import Form
from tac_desk.ui.forms.move_dossier import MoveForm
from tac_desk.ui.forms.opening import begin_opening
from tac_desk.ui.forms.schedule import ScheduleForm
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, row

FORMS: Mapping[str, Callable[[Courier, DossierFile, QWidget], Form]] = {
    "move": MoveForm,
    "schedule": ScheduleForm,
}


class DossierOffice(Card):
    """Shown to those only who have the office."""

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent, "", "clock")
        self.retitle(self.tr("For officers"), "clock")
        self._courier = courier
        self.view: DossierView | None = None
        self._stands = Words("", self, "muted", wrap=True)
        self.body.addWidget(self._stands)
        self.ballot = button(self.tr("Open a ballot…"), self)
        self.ballot.clicked.connect(lambda: self.begin("ballot"))
        self.move_on = button(self.tr("Move…"), self)
        self.move_on.clicked.connect(lambda: self.begin("move"))
        self.schedule = button(self.tr("Schedule…"), self)
        self.schedule.clicked.connect(lambda: self.begin("schedule"))
        acts = row()
        for part in (self.ballot, self.move_on, self.schedule):
            acts.addWidget(part)
        acts.addStretch(1)
        self.body.addLayout(acts)

    def show_view(self, view: DossierView) -> None:
        self.view = view
        self.setVisible(view.in_office)
        dossier = view.dossier
        parts = [words.state(dossier.state)]
        if dossier.session:
            parts.append(self.tr("session {}").format(dossier.session))
        if dossier.due_at is not None:
            parts.append(self.tr("due {}").format(times.day(dossier.due_at)))
        self._stands.say(", ".join(parts))
        self.ballot.setVisible(not _is_in_voting(view))

    def begin(self, name: str) -> bool:
        """Open the form `ballot`, `move` or `schedule` about the dossier on show; False when it has no use here."""
        if self.view is None or not self.view.in_office:
            return False
        dossier = self.view.dossier.id
        if name == "ballot":
            begin_opening(self._courier, dossier, self)
            return True
        self._courier.ask(
            lambda desk: desk.dossier_file(dossier),
            then=lambda file: self._open(name, file),
            owner=self,
            latest="dossier file",
        )
        return True

    def _open(self, name: str, file: DossierFile | None) -> None:
        if file is not None:
            FORMS[name](self._courier, file, self).begin()


def _is_in_voting(view: DossierView) -> bool:
    return view.ballot is not None and view.ballot.ballot.is_open

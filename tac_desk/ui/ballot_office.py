"""The row below a ballot: its history for everybody, and what officers do with it."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tac_desk.desk.views import BallotView
from tac_desk.desk.views_office import BallotFile
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.ballot_course import (
    BallotForm,
    CancelForm,
    CloseForm,
    EVoteForm,
    ExtendForm,
    ResumeForm,
)
from tac_desk.ui.forms.ballot_history import BallotHistory
from tac_desk.ui.forms.late_votes import LateVotesForm
from tac_desk.ui.forms.remind import RemindForm
from tac_desk.ui.widgets.label import button, row
from tac_desk.ui.widgets.vote_card import VoteCard

FORMS: Mapping[str, Callable[[Courier, BallotFile, QWidget], BallotForm]] = {
    "close": CloseForm,
    "extend": ExtendForm,
    "remind": RemindForm,
    "late": LateVotesForm,
    "evote": EVoteForm,
    "cancel": CancelForm,
    "resume": ResumeForm,
}


class BallotOffice(QWidget):
    """Stands at the foot of a vote card. Only who has the office sees what officers do."""

    def __init__(self, courier: Courier, card: VoteCard) -> None:
        super().__init__(card)
        self._courier = courier
        self.view: BallotView | None = None
        self.form: BallotForm | None = None
        self.history = button(self.tr("History…"), self, role="quiet")
        self.history.clicked.connect(self.show_history)
        self.office = button(self.tr("As an officer"), self)
        self.office.setAccessibleDescription(
            self.tr("Close, extend, cancel, resume, remind, rule on late votes")
        )
        menu = QMenu(self.office)
        self.entries = {name: self._entry(menu, name, text) for name, text in self._texts()}
        self.office.setMenu(menu)
        layout = row(self)
        layout.addWidget(self.history)
        layout.addStretch(1)
        layout.addWidget(self.office)
        card.body.addWidget(self)
        card.ballot_shown.connect(self.show_ballot)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("close", self.tr("C&lose the ballot…")),
            ("extend", self.tr("&Extend the ballot…")),
            ("remind", self.tr("&Remind those who have not voted…")),
            ("late", self.tr("Rule on a l&ate vote…")),
            ("evote", self.tr("&Turn into an e-vote…")),
            ("cancel", self.tr("&Cancel the ballot…")),
            ("resume", self.tr("Res&ume the frozen ballot…")),
        )

    def _entry(self, menu: QMenu, name: str, text: str) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False, name=name: self.begin(name))
        return made

    def show_ballot(self, view: BallotView) -> None:
        """Offer what there is to do with it; why the rules refuse something, its form says."""
        self.view = view
        for name, entry in self.entries.items():
            entry.setVisible(_is_offered(name, view))
        self.office.setVisible(view.in_office and any(_is_offered(name, view) for name in FORMS))

    def show_history(self) -> None:
        if self.view is not None:
            ballot = self.view.ballot.id
            self._courier.ask(lambda desk: desk.ballot_file(ballot), then=self._on_history, latest="history")

    def _on_history(self, file: BallotFile | None) -> None:
        if file is not None:
            BallotHistory(file, self).open()

    def begin(self, name: str) -> bool:
        """Open the form `name`, one of `FORMS`, about the ballot on show; False when it has no use here."""
        view = self.view
        if view is None or not view.in_office or not _is_offered(name, view):
            return False
        self._courier.ask(
            lambda desk: desk.ballot_file(view.ballot.id),
            then=lambda file: self._open(name, file),
            owner=self,
            latest="ballot file",
        )
        return True

    def _open(self, name: str, file: BallotFile | None) -> None:
        if file is not None:
            self.form = FORMS[name](self._courier, file, self)
            self.form.finished.connect(self._on_finished)
            self.form.begin()

    def _on_finished(self) -> None:
        self.form = None
        self.office.setFocus()


def _is_offered(name: str, view: BallotView) -> bool:
    is_frozen = view.ballot.frozen_at is not None
    match name:
        case "resume":
            return view.ballot.is_open and is_frozen
        case "close":
            return view.ballot.is_open and not is_frozen
        case "late":
            return any(late.counts is None for late in view.ballot.docket)
        case "evote":
            return view.ballot.is_open and view.ballot.meeting is not None
        case "remind":
            return view.ballot.is_open and not is_frozen and not view.votes_hidden
    return view.ballot.is_open

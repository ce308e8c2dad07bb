"""The sponsor of a dossier: who it is, becoming it, and withdrawing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button
from tac_desk.ui.words_refusals import refusal_sentence


class SponsorCard(Card):
    """`sponsor_wanted(seat, statement)`, `withdraw_wanted(reason)`, `undo_wanted`."""

    sponsor_wanted = Signal(str, str)
    withdraw_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "sponsor")
        self.retitle(self.tr("Sponsor"), "sponsor")
        self._who = Words("", self, wrap=True)
        self._statement = Words("", self, "muted", wrap=True).let_select()
        self._seat = QComboBox(self)
        self._seat.setAccessibleName(self.tr("Seat"))
        self.text = DraftText(self, self.tr("Statement"), "", 2)
        self.text.submit_wanted.connect(self._on_pressed)
        self._button = button("", self)
        self._button.clicked.connect(self._on_pressed)
        self.action = ActionLine(self)
        self.action.undo_wanted.connect(self.undo_wanted)
        self._is_mine = False
        for part in (self._who, self._statement, self._seat, self.text, self._button, self.action):
            self.body.addWidget(part)

    def show_view(self, view: DossierView) -> None:
        sponsor = view.dossier.sponsor
        self._is_mine = sponsor is not None and sponsor.member == view.me.member
        may = self._is_mine or (sponsor is None and view.may_sponsor is None)
        self._say_who(view)
        for part in (self.text, self._button):
            part.setVisible(may)
        book = view.me.rulebook
        if not self._seat.count() and book is not None:
            for seat in view.me.seats:
                if seat.body == book.sponsoring_body:
                    self._seat.addItem(display_safe(seat.title), seat.id)
        self._seat.setVisible(may and not self._is_mine and self._seat.count() > 1)
        if self._is_mine:
            self.text.setPlaceholderText(self.tr("Why you withdraw"))
            self._button.setText(self.tr("Withdraw sponsorship"))
        else:
            self.text.setPlaceholderText(self.tr("Why you sponsor it; everyone may read this"))
            self._button.setText(self.tr("Sponsor this project"))
        self.action.show_state(view.sponsor_action)

    def _say_who(self, view: DossierView) -> None:
        sponsor = view.dossier.sponsor
        self._statement.setVisible(sponsor is not None)
        if sponsor is not None:
            name = self.tr("You") if self._is_mine else (view.sponsor_name or sponsor.member)
            self._who.say(self.tr("{}, since {}").format(name, times.day(sponsor.at)))
            self._statement.say(sponsor.statement)
        elif view.may_sponsor is not None:
            self._who.say(self.tr("Nobody yet. ") + refusal_sentence(view.may_sponsor))
        else:
            self._who.say(self.tr("Nobody yet. You hold a vote, so you can sponsor it and guide it through."))

    def reset(self) -> None:
        self.text.clear_stored()
        self.action.show_refusal(None)

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self.text.clear_stored()

    def _on_pressed(self) -> None:
        if self._is_mine:
            self.withdraw_wanted.emit(self.text.text().strip())
        else:
            self.sponsor_wanted.emit(self._seat.currentData() or "", self.text.text().strip())

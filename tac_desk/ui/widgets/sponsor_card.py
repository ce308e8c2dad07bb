"""Who sponsors the project and why; the form to sponsor it, hand that over, share it or give it up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tac_desk.desk.views import DossierView
from tac_desk.desk.views_sponsor import ANSWER, JOIN, LEAVE, OFFER, SPONSOR
from tac_desk.domain.commands import AnswerOffer, JoinAsCoSponsor, OfferSponsorship
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import times, words_sponsor
from tac_desk.ui.widgets.card import ActionLine, Card
from tac_desk.ui.widgets.draft_text import DraftText
from tac_desk.ui.widgets.label import Words, button, name_choice, row
from tac_desk.ui.words_refusals import refusal_sentence


class SponsorCard(Card):
    """`sponsor_wanted(seat, statement)`, `withdraw_wanted(reason)`, `act_wanted(Command)`, `undo_wanted`."""

    sponsor_wanted = Signal(str, str)
    withdraw_wanted = Signal(str)
    act_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "sponsor")
        self.retitle(self.tr("Sponsor"), "sponsor")
        self._act, self._offered = "", False
        self._who = Words("", self, wrap=True)
        self._statement = Words("", self, "muted", wrap=True).let_select()
        self.beside = Words("", self, wrap=True).let_select()
        self.offered = Words("", self, wrap=True).let_select()
        self.wanted = Words("", self, "warning", wrap=True)
        self.checks = Words("", self, wrap=True).let_select()
        self.load = Words("", self, "muted", wrap=True)
        self.history = Words("", self, "muted", wrap=True).let_select()
        self.past = button(self.tr("History of the sponsorship"), self, role="quiet")
        self._build_form()
        self._build_history()

    def _build_history(self) -> None:
        self.past.setAccessibleDescription(self.tr("Shows or hides it"))
        self.past.clicked.connect(lambda: self.history.setVisible(self.history.isHidden()))
        self.history.hide()
        for part in (self.past, self.history):
            self.body.addWidget(part)
        self.body.setAlignment(self.past, Qt.AlignmentFlag.AlignLeft)

    def _build_form(self) -> None:
        self._seat, self.to = QComboBox(self), QComboBox(self)
        name_choice(self._seat, self.tr("Seat"))
        name_choice(self.to, self.tr("Offer it to"))
        self.text = DraftText(self, self.tr("Statement"), "", 2)
        self.text.submit_wanted.connect(self._on_pressed)
        self._button, self.second = button("", self), button("", self)
        self._button.clicked.connect(self._on_pressed)
        self.second.clicked.connect(self._on_second_pressed)
        self.action = ActionLine(self)
        self.action.undo_wanted.connect(self.undo_wanted)
        shown = (self._who, self._statement, self.beside, self.offered, self.wanted, self.checks, self.load)
        for part in (*shown, self._seat, self.to, self.text):
            self.body.addWidget(part)
        buttons = row()
        buttons.addWidget(self._button)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.action)

    def show_view(self, view: DossierView) -> None:
        one = view.sponsoring
        may = one.act in (OFFER, LEAVE) or (one.act == SPONSOR and view.may_sponsor is None)
        may = may or (one.act in (ANSWER, JOIN) and _is_open(view))
        self._act = one.act
        self._say_who(view)
        self._say_others(view)
        for part in (self.text, self._button):
            part.setVisible(may)
        self._fill(view, may=may)
        self._label(view, may=may)
        self.action.show_state(view.sponsor_action)
        lines = [words_sponsor.step(step) for step in reversed(one.steps)]
        self.past.setVisible(bool(lines))
        self.history.say("\n".join(lines))
        if not lines:
            self.history.hide()

    def _say_who(self, view: DossierView) -> None:
        sponsor = view.dossier.sponsor
        self._statement.setVisible(sponsor is not None)
        if sponsor is not None:
            mine = sponsor.member == view.me.member
            name = self.tr("You") if mine else (view.sponsor_name or sponsor.member)
            self._who.say(self.tr("{}, since {}").format(name, times.day(sponsor.at)))
            self._statement.say(sponsor.statement)
        elif view.may_sponsor is not None:
            why = "" if view.sponsoring.checks else refusal_sentence(view.may_sponsor)
            nobody = self.tr("Nobody yet.")
            self._who.say(f"{nobody} {why}".strip())
        else:
            self._who.say(self.tr("Nobody yet. You hold a vote, so you can sponsor it and guide it through."))

    def _say_others(self, view: DossierView) -> None:
        """The co-sponsor, an offer that stands, what sponsoring takes, and how much I sponsor."""
        one = view.sponsoring
        beside = self.tr("Co-sponsor: {}. {}").format(one.co_sponsor, one.co_statement)
        _say(self.beside, beside if one.co_sponsor else "")
        if one.act == ANSWER:
            offered = self.tr("{} offers it to you. {}").format(one.offered_by, one.offer_note)
        else:
            offered = self.tr("Offered to {}, who has not answered yet.").format(one.offered_to)
        _say(self.offered, offered if one.offered_to else "")
        asked = self.tr("The sponsor has a conflict of interest: a co-sponsor is asked to stand beside them.")
        _say(self.wanted, asked if one.wants_co_sponsor else "")
        _say(self.checks, "\n".join(words_sponsor.check(check) for check in one.checks))
        _say(self.load, words_sponsor.load(one) if one.checks or one.act == OFFER else "")

    def _fill(self, view: DossierView, *, may: bool) -> None:
        one = view.sponsoring
        if [self._seat.itemData(n) for n in range(self._seat.count())] != [seat.id for seat in one.seats]:
            self._seat.clear()
            for seat in one.seats:
                self._seat.addItem(display_safe(seat.title), seat.id)
        asks_seat = one.act in (SPONSOR, ANSWER, JOIN)
        self._seat.setVisible(may and asks_seat and self._seat.count() > 1)
        offers = one.act == OFFER and not one.offered_to
        if [self.to.itemData(n) for n in range(self.to.count())] != [who.member for who in one.candidates]:
            self.to.clear()
            for who in one.candidates:
                self.to.addItem(display_safe(words_sponsor.candidate(who)), who.member)
        self.to.setVisible(offers and self.to.count() > 0)

    def _label(self, view: DossierView, *, may: bool) -> None:
        """The words of the form for what is open to me."""
        offered = bool(view.sponsoring.offered_to)
        offer = self.tr("Take the offer back") if offered else self.tr("Offer it to them")
        hint, first, second = {
            SPONSOR: (
                self.tr("Why you sponsor it; everyone may read this"),
                self.tr("Sponsor this project"),
                "",
            ),
            ANSWER: (
                self.tr("Why you take it over, or why not"),
                self.tr("Take it over"),
                self.tr("Decline"),
            ),
            JOIN: (
                self.tr("Why you stand beside its sponsor; everyone may read this"),
                self.tr("Join as co-sponsor"),
                "",
            ),
            OFFER: (
                self.tr("Why you withdraw, or a word to whom you offer it"),
                self.tr("Withdraw sponsorship"),
                offer,
            ),
            LEAVE: (self.tr("Why you leave"), self.tr("Leave as co-sponsor"), ""),
        }.get(self._act, ("", "", ""))
        self.text.setPlaceholderText(hint)
        self._button.setText(first)
        self.second.setText(second)
        has_someone = self._act != OFFER or offered or self.to.count() > 0
        self.second.setVisible(bool(second) and (may or self._act == ANSWER) and has_someone)
        self._offered = offered

    def reset(self) -> None:
        self.text.clear_stored()
        self.action.show_refusal(None)
        self.history.hide()

    def show_outcome(self, refusal: Refusal | None) -> None:
        self.action.show_refusal(refusal)
        if refusal is None:
            self.text.clear_stored()

    def _on_pressed(self) -> None:
        text, seat = self.text.text().strip(), self._seat.currentData() or ""
        match self._act:
            case "sponsor":
                self.sponsor_wanted.emit(seat, text)
            case "answer":
                self.act_wanted.emit(AnswerOffer(True, seat, text))
            case "join":
                self.act_wanted.emit(JoinAsCoSponsor(seat, text))
            case "offer" | "leave":
                self.withdraw_wanted.emit(text)

    def _on_second_pressed(self) -> None:
        text = self.text.text().strip()
        if self._act == ANSWER:
            self.act_wanted.emit(AnswerOffer(False, "", text))
        else:
            to = None if self._offered else self.to.currentData()
            self.act_wanted.emit(OfferSponsorship(to, text))


def _is_open(view: DossierView) -> bool:
    return all(check.is_met or check.only_warns for check in view.sponsoring.checks)


def _say(label: Words, text: str) -> None:
    label.setVisible(bool(text))
    label.say(text)

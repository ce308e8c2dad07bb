"""Bodies: the roll of each on a day, my seats in it, and what I or an officer change about them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from tac_desk.desk.views_bodies import BodyView, RollRow
from tac_desk.domain.changes import Changes
from tac_desk.domain.refusal import Refusal
from tac_desk.ui import body_html, times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.bodies import (
    AffiliationForm,
    BodyForm,
    DeclareForm,
    DelegateForm,
    EndSeatForm,
    LeaveForm,
    SeatForm,
    SecretaryForm,
)
from tac_desk.ui.forms.moments import read_day
from tac_desk.ui.plural import plural
from tac_desk.ui.tips import plain_tip
from tac_desk.ui.widgets.card import Card
from tac_desk.ui.widgets.label import Words, button, row
from tac_desk.ui.widgets.list_beside import Line, ListBeside, scrolling
from tac_desk.ui.widgets.safe_browser import SafeBrowser
from tac_desk.ui.words_refusals import refusal_sentence

FORMS: Mapping[str, Callable[[Courier, BodyView, QWidget], BodyForm]] = {
    "declare": DeclareForm,
    "leave": LeaveForm,
    "delegate": DelegateForm,
    "seat": SeatForm,
    "end": EndSeatForm,
    "secretary": SecretaryForm,
    "affiliation": AffiliationForm,
}
SETTLED = 250
"""Milliseconds after the last key at which the roll of another day is asked for."""


class BodiesPage(ListBeside):
    """The bodies at the left; my seats and the roll of the chosen one at the right."""

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_titles(
            self.tr("Seats and bodies"),
            "person",
            self.tr("No bodies yet"),
            self.tr("They come with the council's rulebook."),
        )
        self._courier = courier
        self._views: dict[str, BodyView] = {}
        self.mine, self.roll = Card(self, "", "vote"), Card(self, "", "person")
        self._build_mine()
        self._build_roll()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self.refresh)
        self.set_content(scrolling(self, self.mine, self.roll))
        self.row_chosen.connect(self._on_row_chosen)
        courier.changed.connect(self._on_changed)

    def _build_mine(self) -> None:
        self.mine.retitle(self.tr("My seats"), "vote")
        self.seats = Words("", self.mine, wrap=True)
        self.mine.body.addWidget(self.seats)
        self.declare = self._act("declare", self.tr("Declare membership…"))
        self.leave = self._act("leave", self.tr("Leave the body…"))
        self.delegate = self._act("delegate", self.tr("Delegate my seats…"))
        acts = row()
        for part in (self.declare, self.leave, self.delegate):
            acts.addWidget(part)
        acts.addStretch(1)
        self.mine.body.addLayout(acts)

    def _build_roll(self) -> None:
        self.day = QLineEdit(self.roll)
        self.day.setAccessibleName(self.tr("The roll on the day"))
        self.day.setPlaceholderText(self.tr("today; or 2026-10-01"))
        self.day.textChanged.connect(lambda: self._settling.start())
        label = Words(self.tr("On the &day"), self.roll, "muted")
        label.setBuddy(self.day)
        self.office = button(self.tr("As an officer"), self.roll)
        menu = QMenu(self.office)
        for name, text in (
            ("seat", self.tr("&Fill a seat…")),
            ("end", self.tr("&End a seat…")),
            ("secretary", self.tr("Appoint a &secretary…")),
            ("affiliation", self.tr("Record an &affiliation…")),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, name=name: self.begin(name))
        self.office.setMenu(menu)
        head = row()
        for part in (label, self.day, self.office):
            head.addWidget(part)
        self.roll.body.addLayout(head)
        self.told = Words("", self.roll, "muted", wrap=True)
        self.table = SafeBrowser(self.roll, self.tr("The roll"))
        self.roll.body.addWidget(self.told)
        self.roll.body.addWidget(self.table)

    def _act(self, name: str, text: str) -> QPushButton:
        made = button(text, self.mine)
        made.clicked.connect(lambda: self.begin(name))
        return made

    # --- showing ---

    def refresh(self) -> None:
        text = self.day.text().strip()
        at = read_day(text) if text else None
        if text and at is None:
            self.told.say(self.tr("Give the day as 2026-10-01, or nothing for today."))
            return
        self._courier.ask(lambda desk: desk.bodies(at), then=self._on_bodies, latest="bodies")

    def _on_bodies(self, views: tuple[BodyView, ...]) -> None:
        self._views = {view.key: view for view in views}
        self.show_lines(tuple(map(self._line, views)))
        self._on_row_chosen(self.current_id())

    def _line(self, view: BodyView) -> Line:
        seats = plural(len(view.roll), self.tr("1 seat"), self.tr("{} seats"))
        mine = self.tr("{}, {} of them mine").format(seats, len(view.mine)) if view.mine else seats
        return Line(view.key, view.title, mine, "person", "accent" if view.mine else "muted")

    def _on_row_chosen(self, body: str) -> None:
        view = self._views.get(body)
        if view is None:
            return
        self.seats.say("\n".join(map(self._seat, view.mine)) or self.tr("You hold no seat here."))
        self._offer(self.declare, view.may_declare, shown=view.is_self_declared and not view.mine)
        self._offer(self.leave, view.may_leave, shown=view.is_self_declared and bool(view.mine))
        self._offer(self.delegate, view.may_delegate, shown=bool(view.mine))
        self.roll.retitle(self.tr("Roll of the {}").format(view.title), "person")
        self.office.setVisible(view.in_office)
        self.told.say(self._said(view))
        self.table.show_html(body_html.roll_html(view))

    def _offer(self, made: QPushButton, against: Refusal | None, *, shown: bool) -> None:
        """What the rules refuse stands there without use, with the reason as its tip."""
        made.setVisible(shown)
        made.setEnabled(against is None)
        why = refusal_sentence(against) if against is not None else ""
        made.setToolTip(plain_tip(why) if why else "")
        made.setAccessibleDescription(why)

    def _seat(self, one: RollRow) -> str:
        text = self.tr("{}: primary {}").format(one.seat.title, one.primary or "—")
        if one.alternate:
            text = self.tr("{}, alternate {}").format(text, one.alternate)
        if one.since:
            text = self.tr("{}, since {}").format(text, times.day(one.since))
        if one.delegated_until is not None:
            text = self.tr("{}; delegated until {}").format(text, times.moment(one.delegated_until))
        return text

    def _said(self, view: BodyView) -> str:
        count = plural(len(view.roll), self.tr("1 seat"), self.tr("{} seats"))
        when = self.tr("now") if view.is_today else self.tr("on {}").format(times.day(view.at))
        text = self.tr("{} {}").format(count, when)
        return (
            self.tr("{}; secretary of this body: {}").format(text, view.secretary) if view.secretary else text
        )

    # --- acting ---

    def begin(self, name: str) -> None:
        """Open the form `name`, one of `FORMS`, about the body on show."""
        view = self._views.get(self.current_id())
        if view is not None:
            FORMS[name](self._courier, view, self).begin()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.isdisjoint({"council", "outbox"}):
            self.refresh()

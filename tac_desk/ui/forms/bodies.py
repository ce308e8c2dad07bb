"""The forms about bodies: belong to one or leave it, delegate one's seats, fill or end a seat, name a secretary."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_bodies import BodyView
from tac_desk.domain.commands import (
    AppointSecretary,
    Command,
    DeclareMembership,
    DelegateSeats,
    EndSeat,
    LeaveBody,
    RecordAffiliation,
    SetSeat,
)
from tac_desk.domain.people import Council
from tac_desk.domain.world import Thing
from tac_desk.ui import times
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.form import Form, Wish
from tac_desk.ui.forms.moments import day_after, read_day, written_day
from tac_desk.ui.plural import plural
from tac_desk.ui.widgets.label import Words

KINDS = ("member", "gold", "project")


class BodyForm(Form):
    """One about the body of `view`, whose title stands above the fields."""

    def __init__(self, courier: Courier, view: BodyView, title: str, send: str, parent: QWidget) -> None:
        super().__init__(courier, title, send, parent)
        self.view = view
        self.body.insertWidget(0, Words(view.title, self, "muted", wrap=True))

    def add_member(self, name: str, nobody: str) -> None:
        """A choice of all people; the empty code is `nobody`."""
        self.member = self.add_choice(name, [("", nobody), *self.view.members])

    def command(self) -> Command | str:
        return self.tr("There is nothing to send.")

    def wish(self) -> Wish | str:
        command = self.command()
        return command if isinstance(command, str) else Wish("council", command)

    def foreseen(self, things: tuple[Thing, ...]) -> str:
        """The roll as it is afterwards, in numbers."""
        council = next((thing for thing in things if isinstance(thing, Council)), None)
        if council is None:
            return ""
        count = len(council.roll(self.view.key))
        return plural(
            count, self.tr("Its roll has 1 seat afterwards."), self.tr("Its roll has {} seats afterwards.")
        )


class DeclareForm(BodyForm):
    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Declare membership"), self.tr("I belong to it"), parent)
        self.add_words(self.tr("You get a seat of your own, and vote from its next ballot on."), "")

    def command(self) -> Command | str:
        return DeclareMembership(self.view.key)


class LeaveForm(BodyForm):
    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Leave the body"), self.tr("Leave it"), parent)
        self.cancel.setText(self.tr("Stay"))
        self.add_words(self.tr("Your seat ends now. In ballots that are open you keep your vote."), "")

    def command(self) -> Command | str:
        return LeaveBody(self.view.key)


class DelegateForm(BodyForm):
    """A day, or nothing to take the delegation back."""

    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Delegate my seats"), self.tr("Delegate"), parent)
        text = self.tr("Your alternates act for your seats in this body, also when you are there.")
        self.add_words(text, "")
        standing = next((row.delegated_until for row in view.mine if row.delegated_until), None)
        last = written_day(standing - 1) if standing else ""
        self.until = self.add_line(self.tr("Last day"), last, self.tr("2027-01-31; nothing takes it back"))

    def command(self) -> Command | str:
        text = self.until.text().strip()
        until = day_after(text) if text else None
        if text and until is None:
            return self.tr("Give the last day as 2027-01-31, or nothing to take it back.")
        return DelegateSeats(self.view.key, until)

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        until = day_after(self.until.text())
        if until is None:
            return self.tr("You act for your seats yourself again, from now on.")
        return self.tr("Your alternates act until {}.").format(times.moment(until))


class SeatForm(BodyForm):
    """Fills a seat of the roll or adds one."""

    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Fill a seat"), self.tr("Fill the seat"), parent)
        seats = [(row.seat.id, row.seat.title) for row in view.roll]
        self.seat = self.add_choice(self.tr("Seat"), [("", self.tr("A new one")), *seats])
        self.id = self.add_line(self.tr("Id of a new one"), hint=self.tr("short, such as aster"))
        self.title = self.add_line(self.tr("Title"))
        self.organisation = self.add_line(self.tr("Organisation"))
        self.kind = self.add_choice(self.tr("Kind"), [(kind, kind) for kind in KINDS])
        nobody = self.tr("Nobody")
        self.primary = self.add_choice(self.tr("Primary"), [("", nobody), *view.members])
        self.alternate = self.add_choice(self.tr("Alternate"), [("", nobody), *view.members])
        self.since = self.add_line(self.tr("Since"), hint=self.tr("2027-01-31; nothing: now"))
        self.seat.currentIndexChanged.connect(self._on_seat_changed)

    def _on_seat_changed(self) -> None:
        """Start from how it is filled now."""
        row = next((one for one in self.view.roll if one.seat.id == self.seat.currentData()), None)
        self.fields.setRowVisible(self.id, row is None)
        seat = row.seat if row is not None else None
        self.title.setText(seat.title if seat else "")
        self.organisation.setText(seat.organisation if seat else "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(seat.kind if seat else KINDS[0])))
        for field, member in (
            (self.primary, seat.primary if seat else None),
            (self.alternate, seat.alternate if seat else None),
        ):
            field.setCurrentIndex(max(0, field.findData(member or "")))

    def command(self) -> Command | str:
        since = self.since.text().strip()
        if since and read_day(since) is None:
            return self.tr("Give the day as 2027-01-31.")
        return SetSeat(
            id=self.seat.currentData() or self.id.text().strip(),
            title=self.title.text().strip() or self.organisation.text().strip(),
            organisation=self.organisation.text().strip(),
            kind=self.kind.currentData(),
            primary=self.primary.currentData() or None,
            alternate=self.alternate.currentData() or None,
            body=self.view.key,
            since=read_day(since) if since else None,
        )


class EndSeatForm(BodyForm):
    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("End a seat"), self.tr("End the seat"), parent)
        self.seat = self.add_choice(self.tr("Seat"), [(row.seat.id, row.seat.title) for row in view.roll])
        self.reason = self.add_text(self.tr("Reason"), lines=2)

    def command(self) -> Command | str:
        if self.seat.currentData() is None:
            return self.tr("This body has no seat.")
        return EndSeat(self.seat.currentData(), self.reason.toPlainText().strip())


class SecretaryForm(BodyForm):
    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Appoint a secretary"), self.tr("Appoint"), parent)
        self.add_member(self.tr("Secretary of this body"), self.tr("Nobody"))

    def command(self) -> Command | str:
        return AppointSecretary(self.view.key, self.member.currentData() or None)

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        if not self.member.currentData():
            return self.tr("Nobody holds that office for this body alone.")
        text = self.tr("{} may do for this body what officers do.")
        return text.format(self.member.currentText())


class AffiliationForm(BodyForm):
    def __init__(self, courier: Courier, view: BodyView, parent: QWidget) -> None:
        super().__init__(courier, view, self.tr("Record an affiliation"), self.tr("Record it"), parent)
        self.add_member(self.tr("Member"), self.tr("Choose"))
        self.organisation = self.add_line(self.tr("Organisation"))
        ties = [("employer", self.tr("Employed by it")), ("tie", self.tr("Another tie"))]
        self.tie = self.add_choice(self.tr("Tie"), ties)
        self.since = self.add_line(self.tr("Since"), hint="2027-01-31")
        self.until = self.add_line(self.tr("Last day"), hint=self.tr("2027-01-31, or nothing"))

    def command(self) -> Command | str:
        since, until = read_day(self.since.text()), self.until.text().strip()
        if not self.member.currentData():
            return self.tr("Choose the member.")
        if since is None or (until and read_day(until) is None):
            return self.tr("Give days as 2027-01-31.")
        last = day_after(until) if until else None
        organisation, employs = self.organisation.text().strip(), self.tie.currentData() == "employer"
        return RecordAffiliation(organisation, since, last, employs, self.member.currentData())

    def foreseen(self, _things: tuple[Thing, ...]) -> str:
        return self.tr("{}: {}").format(self.member.currentText(), self.organisation.text().strip())

"""The button on a meeting's card with what officers do about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from tac_desk.desk.views import Me, MeetingView
from tac_desk.desk.views_meeting_office import MeetingFile
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.agenda import AgendaDialog
from tac_desk.ui.forms.form import Form
from tac_desk.ui.forms.meeting_course import AdjournForm, ApproveForm, PutMotionForm
from tac_desk.ui.forms.meeting_plan import AmendMeetingForm, PlanMeetingForm
from tac_desk.ui.presenter import PresenterView
from tac_desk.ui.theme.icons import give_icon

FORMS: Mapping[str, Callable[[Courier, MeetingFile, QWidget], Form | PresenterView]] = {
    "agenda": AgendaDialog,
    "present": PresenterView,
    "amend": AmendMeetingForm,
    "record": PutMotionForm,
    "adjourn": AdjournForm,
    "approved": ApproveForm,
}


class MeetingOffice(QPushButton):
    """Only who has the office sees it.

    `publish_wanted(str)`: this meeting's minutes, after a look for slips. `planned(str)`: a meeting with this id.
    """

    publish_wanted = Signal(str)
    planned = Signal(str)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self.view: MeetingView | None = None
        self.form: QDialog | None = None
        self.setText(self.tr("As an officer"))
        self.setAutoDefault(False)
        give_icon(self, "clock", "text")
        self.setAccessibleDescription(
            self.tr("Plan, change the plan, agenda, motions, adjourn, publish and approve minutes")
        )
        menu = QMenu(self)
        self.entries = {name: self._entry(menu, name, text) for name, text in self._texts()}
        self.setMenu(menu)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("plan", self.tr("&Plan another meeting…")),
            ("amend", self.tr("&Change the plan…")),
            ("agenda", self.tr("Set the &agenda…")),
            ("present", self.tr("&Show the agenda to the chair")),
            ("record", self.tr("Put a &ballot on the record…")),
            ("adjourn", self.tr("Ad&journ the meeting…")),
            ("publish", self.tr("P&ublish the minutes…")),
            ("approved", self.tr("&Minutes were approved…")),
        )

    def _entry(self, menu: QMenu, name: str, text: str) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False, name=name: self.begin(name))
        return made

    def show_view(self, view: MeetingView) -> None:
        """Offer what there is to do with it; why the rules refuse something, its form says."""
        self.view = view
        self.setVisible(view.in_office)
        for name, entry in self.entries.items():
            entry.setVisible(_is_offered(name, view))

    def begin(self, name: str) -> bool:
        """Open the form `name`, about the meeting on show unless it is `plan`; False when it has no use here."""
        if name == "plan":
            self._courier.ask(lambda desk: desk.me(), then=self._on_me, latest="plan of a meeting")
            return True
        view = self.view
        if view is None or not view.in_office or not _is_offered(name, view):
            return False
        if name == "publish":
            self.publish_wanted.emit(view.meeting.id)
            return True
        self._courier.ask(
            lambda desk: desk.meeting_file(view.meeting.id),
            then=lambda file: self._open(name, file),
            owner=self,
            latest="meeting file",
        )
        return True

    def _on_me(self, me: Me | None) -> None:
        if me is not None and me.rulebook is not None:
            form = PlanMeetingForm(self._courier, me.rulebook, self)
            form.accepted.connect(lambda: self.planned.emit(form.id))
            self._begin(form)

    def _open(self, name: str, file: MeetingFile | None) -> None:
        if file is not None:
            self._begin(FORMS[name](self._courier, file, self))

    def _begin(self, form: Form | PresenterView) -> None:
        self.form = form
        form.finished.connect(self._on_finished)
        form.begin()

    def _on_finished(self) -> None:
        self.form = None
        if self.isVisible():  # else the room is on show, which has the keyboard
            self.setFocus()


def _is_offered(name: str, view: MeetingView) -> bool:
    is_over = view.meeting.adjourned_at is not None
    match name:
        case "agenda" | "record" | "adjourn":
            return not is_over
        case "publish":
            return is_over
        case "approved":
            return bool(view.meeting.editions)
    return True

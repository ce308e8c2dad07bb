"""The main window: menus, navigation, one page at a time, the state of the exchange."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from tac_desk.desk.views import Me, QueueFilter
from tac_desk.domain.changes import Changes
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.trouble import Trouble
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui import window_memory
from tac_desk.ui.commands import fill_menus, shortcut_lines
from tac_desk.ui.courier import Courier
from tac_desk.ui.dialogs import AboutDialog, ShortcutSheet
from tac_desk.ui.door import Answer
from tac_desk.ui.export import Export, MinutesExport
from tac_desk.ui.office_menu import show_office
from tac_desk.ui.pages.queue import QueuePage
from tac_desk.ui.pages.stack import PageStack
from tac_desk.ui.queries import counts, dossier_of_ballot
from tac_desk.ui.render import Renderer
from tac_desk.ui.theme.look import Look, px
from tac_desk.ui.widgets.banner import Banner
from tac_desk.ui.widgets.label import column, row
from tac_desk.ui.widgets.navigation import Navigation
from tac_desk.ui.widgets.status_bar import StatusBar
from tac_desk.ui.widgets.toast import Toast
from tac_desk.ui.window_commands import window_commands
from tac_desk.ui.window_me import show_me
from tac_desk.ui.words_refusals import refusal_sentence

if TYPE_CHECKING:
    from tac_desk.ui.pages.dossier import DossierPage
    from tac_desk.ui.pages.meetings import MeetingsPage
    from tac_desk.ui.pages.motions import MotionsPage
    from tac_desk.ui.pages.outbox import OutboxPage

NARROW = 1120
"""Width at 100 % below which the navigation shows icons only."""


class MainWindow(QMainWindow):
    """`closed`: the window has closed, drafts are saved and the threads may end."""

    closed = Signal()

    def __init__(
        self,
        courier: Courier,
        look: Look,
        settings: QSettings,
        renderer: Renderer,
        *,
        export: Export | None = None,
        profile: str = "",
    ) -> None:
        super().__init__()
        self.courier, self.look = courier, look
        self._settings, self.renderer, self._profile = settings, renderer, profile
        self.page, self._came_from = "", "queue"
        self._me: Me | None = None
        self._stopped_by: Trouble | None = None
        self.setWindowTitle("TAC Desk")
        self._build()
        self._commands = window_commands(self)
        self.actions_by_name = fill_menus(self, self._commands)
        show_office(self, in_office=False)
        self._exporter = MinutesExport(courier, renderer, self, export)
        self._connect()
        window_memory.restore(self, settings)
        self.actions_by_name[f"theme:{look.scheme}"].setChecked(True)

    # --- building ---

    def _build(self) -> None:
        around = QWidget(self)
        around.setProperty("role", "window")
        layout = column(around)
        layout.setSpacing(0)
        self.banner = Banner(around)
        self.navigation = Navigation(around)
        self.stack = PageStack(self.courier, self.renderer, around)
        self.queue = self.stack.queue
        body = row(gap="half")
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(self.stack, 1)
        layout.addWidget(self.banner)
        layout.addLayout(body, 1)
        self.setCentralWidget(around)
        self.toast = Toast(around)
        self.status = StatusBar(self)
        self.sync = self.status.sync
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        courier = self.courier
        self.navigation.page_wanted.connect(self.show_page)
        self.queue.dossier_opened.connect(self.open_dossier)
        self.stack.back_wanted.connect(self.go_back)
        self.stack.subject_opened.connect(self.open_subject)
        self.stack.export_requested.connect(self._exporter.begin)
        self.stack.publish_requested.connect(self._exporter.publish)
        self._exporter.exported.connect(self.toast.show_text)
        self.stack.told.connect(self.toast.show_text)
        self.sync.clicked.connect(lambda: self.show_page("outbox"))
        self.toast.undo_wanted.connect(self._on_undo_wanted)
        self.look.changed.connect(self._on_look_changed)
        courier.changed.connect(self._on_changed)
        courier.saved.connect(self._on_saved)
        courier.status_changed.connect(self._on_status_changed)
        courier.troubled.connect(self.banner.show_trouble)

    @property
    def dossier(self) -> "DossierPage":
        return self.stack.dossier

    @property
    def motions(self) -> "MotionsPage":
        return self.stack.motions

    @property
    def meetings(self) -> "MeetingsPage":
        return self.stack.meetings

    @property
    def outbox(self) -> "OutboxPage":
        return self.stack.outbox

    # --- moving about ---

    def begin(self) -> None:
        """Show what was shown last, read the counts, and start the Markdown helper behind the first paint."""
        self.show_page(str(self._settings.value("page", "queue")))
        self._refresh_frame()
        self.courier.work(self.renderer.warm, then=_nothing)

    def show_page(self, page: str) -> None:
        """`queue`, `queue:KIND`, `all`, `motions`, `meetings`, `outbox` or `dossier:ID`."""
        if page.startswith("dossier:"):
            self.open_dossier(page.partition(":")[2])
            return
        self._leave()
        self.page = page
        self.navigation.show_page(page)
        shown = self.stack.list_page(page)
        self.stack.setCurrentWidget(shown)
        if isinstance(shown, QueuePage):
            owed = page.partition(":")[2]
            shown.show_filter(QueueFilter(waiting=page == "queue", owed=owed))
            shown.table.setFocus()
        else:
            shown.refresh()
            shown.list.setFocus()

    def open_dossier(self, dossier: str) -> None:
        if not self.page.startswith("dossier:"):
            self._came_from = self.page or "queue"
        self.page = f"dossier:{dossier}"
        self.stack.setCurrentWidget(self.dossier)
        self.dossier.open(dossier)

    def open_subject(self, subject: str) -> None:
        """Show what an action was about."""
        kind, _, one = subject.partition(":")
        if kind == "dossier":
            self.open_dossier(one)
        elif kind == "ballot":
            self.courier.ask(lambda desk: dossier_of_ballot(desk, one), then=self._on_ballot_found)
        else:
            self.show_page("meetings")

    def go_back(self) -> None:
        """From a dossier to the list it was opened from, as it was left."""
        if not self.page.startswith("dossier:"):
            return
        self._leave()
        if _is_queue(self._came_from):
            self.page = self._came_from
            self.stack.setCurrentWidget(self.queue)
            self.queue.table.setFocus()
        else:
            self.show_page(self._came_from)

    def find_dossier(self) -> None:
        if self.stack.currentWidget() is not self.queue:
            self.show_page("all")
        self.queue.filters.focus_text()

    def _leave(self) -> None:
        if self.page.startswith("dossier:"):
            self.dossier.flush()

    def _on_ballot_found(self, dossier: str) -> None:
        if dossier:
            self.open_dossier(dossier)
        else:
            self.show_page("motions")

    # --- what the courier tells ---

    def _refresh_frame(self) -> None:
        self.courier.ask(lambda desk: desk.me(), then=self._on_me, latest="me")
        self.courier.ask(counts, then=self._on_counts, latest="counts")

    def _on_me(self, me: Me | None) -> None:
        self._me = me
        show_me(self, me)
        show_office(self, in_office=me is not None and me.in_office)

    def _on_counts(self, answer: tuple[Mapping[str, int], int]) -> None:
        found, unsettled = answer
        owed = {f"queue:{kind}": count for kind, count in found.items()}
        same = {page: found.get(page, 0) for page in ("all", "motions", "meetings")}
        self.navigation.show_counts({"queue": found.get("waiting", 0), **same, **owed, "outbox": unsettled})

    def _on_changed(self, _changes: Changes) -> None:
        self._refresh_frame()

    def _on_saved(self, local_id: str) -> None:
        self.toast.show_text(self.tr("Saved on this computer. It is sent in a few seconds."), local_id)

    def _on_undo_wanted(self, local_id: str) -> None:
        self.courier.act(lambda desk: desk.undo(local_id), then=self._on_undone, undoable=False)

    def _on_undone(self, answer: Answer) -> None:
        if isinstance(answer, Refusal):
            self.toast.show_text(refusal_sentence(answer))
        else:
            self.toast.show_text(self.tr("Undone. What you wrote is a draft again."))

    def _on_status_changed(self, status: SyncStatus) -> None:
        self.sync.show_status(status)
        if status.trouble is not None and status.is_alarming:
            self._stopped_by = status.trouble
            self.banner.show_trouble(status.trouble)
        elif status.state is SyncState.ONLINE:
            self.banner.hide_if(self._stopped_by)

    # --- commands ---

    def sync_now(self) -> None:
        self.courier.sync_now()

    def export_minutes(self) -> None:
        """Of the meeting chosen on the meetings page, which is shown first."""
        if self.stack.currentWidget() is self.meetings:
            self.meetings.export.click()
        else:
            self.show_page("meetings")

    def show_shortcuts(self) -> None:
        ShortcutSheet(shortcut_lines(self._commands), self).open()

    def show_about(self) -> None:
        AboutDialog(self._me.council if self._me else "", self._profile, self).open()

    # --- the window itself ---

    def _on_look_changed(self) -> None:
        self.navigation.rescale()
        self.stack.rescale()
        self._settle_width()
        window_memory.remember_look(self, self._settings)
        self.actions_by_name[f"theme:{self.look.scheme}"].setChecked(True)

    def _settle_width(self) -> None:
        narrow = self.width() < px(NARROW)
        self.navigation.set_narrow(narrow)
        self.status.set_narrow(narrow)
        if self.toast.isVisible():
            self.toast.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_width()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)
        self.closed.emit()

    def save(self) -> None:
        """Save every draft, and how the window looks."""
        self.stack.flush()
        window_memory.remember(self, self._settings, self.page)


def _is_queue(page: str) -> bool:
    return page == "all" or page.partition(":")[0] == "queue"


def _nothing(_result: object) -> None:
    return None

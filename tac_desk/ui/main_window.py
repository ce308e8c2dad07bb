"""The main window: menus, navigation, one page at a time, the state of the exchange."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from tac_desk.desk.views import QueueFilter
from tac_desk.store.queue_filter import Is
from tac_desk.ui import window_memory
from tac_desk.ui.commands import fill_menus, shortcut_lines
from tac_desk.ui.courier import Courier
from tac_desk.ui.dialogs import AboutDialog, ShortcutSheet
from tac_desk.ui.export import Export, MinutesExport
from tac_desk.ui.kept_searches import KeptSearches
from tac_desk.ui.keys import on_keys
from tac_desk.ui.office_menu import show_office
from tac_desk.ui.pages.queue import QueuePage
from tac_desk.ui.pages.stack import PageStack
from tac_desk.ui.places import Places
from tac_desk.ui.queries import dossier_of_ballot
from tac_desk.ui.reading_order import ReadingOrder
from tac_desk.ui.render import Renderer
from tac_desk.ui.saying import Saying
from tac_desk.ui.theme.look import Look, px
from tac_desk.ui.tidings import Tidings
from tac_desk.ui.triage import Triage, triage_keys
from tac_desk.ui.widgets.banner import Banner
from tac_desk.ui.widgets.label import column, row
from tac_desk.ui.widgets.navigation import Navigation
from tac_desk.ui.widgets.status_bar import StatusBar
from tac_desk.ui.widgets.toast import Toast
from tac_desk.ui.window_commands import window_commands

if TYPE_CHECKING:
    from tac_desk.ui.pages.dossier import DossierPage
    from tac_desk.ui.pages.meetings import MeetingsPage
    from tac_desk.ui.pages.motions import MotionsPage
    from tac_desk.ui.pages.outbox import OutboxPage

NARROW = 1120
"""Width at 100 % below which the navigation shows icons only."""


class MainWindow(ReadingOrder, QMainWindow):
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
        self._settings, self.renderer, self.profile = settings, renderer, profile
        self.places = Places()
        self.setWindowTitle("TAC Desk")
        self._build()
        self._commands = window_commands(self)
        self.actions_by_name = fill_menus(self, self._commands)
        show_office(self, in_office=False)
        self.searches = KeptSearches(self.courier, self.queue.filters, self)
        self._exporter = MinutesExport(courier, renderer, self, export)
        self.tidings = Tidings(self)
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
        self.triage = Triage(self.courier, self.queue, self)
        self._saying = Saying(self.courier, self.triage, self.toast)
        self.status = StatusBar(self)
        self.sync = self.status.sync
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        courier = self.courier
        self.navigation.page_wanted.connect(self.show_page)
        self.queue.dossier_opened.connect(self.open_dossier)
        self.queue.section_wanted.connect(self.open_section)
        on_keys(self.queue.table, triage_keys(self.triage))
        self.stack.back_wanted.connect(self.go_back)
        self.stack.subject_opened.connect(self.open_subject)
        self.stack.export_requested.connect(self._exporter.begin)
        self.stack.publish_requested.connect(self._exporter.publish)
        self._exporter.exported.connect(self.toast.show_text)
        self.stack.told.connect(self.toast.show_text)
        self.searches.told.connect(self.toast.show_text)
        self.navigation.search_dropped.connect(self.searches.forget)
        self.sync.clicked.connect(lambda: self.show_page("outbox"))
        self.look.changed.connect(self._on_look_changed)
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
        self.tidings.refresh()
        self.courier.work(self.renderer.warm, then=_nothing)

    @property
    def page(self) -> str:
        return self.places.here

    def show_page(self, page: str) -> None:
        """`queue`, `queue:KIND`, `all`, `put_off`, `search:NAME`, `motions`, `meetings`, `outbox` or `dossier:ID`."""
        self._leave()
        self.places.go(page)
        self._show(page)

    def _show(self, page: str) -> None:
        if page.startswith("dossier:"):
            self.stack.setCurrentWidget(self.dossier)
            self.dossier.open(page.partition(":")[2])
            return
        self.navigation.show_page(page)
        shown = self.stack.list_page(page)
        self.stack.setCurrentWidget(shown)
        if isinstance(shown, QueuePage):
            shown.show_filter(filter_of(page, self.tidings.searches))
            shown.table.setFocus()
        else:
            shown.refresh()
            shown.list.setFocus()

    def open_dossier(self, dossier: str) -> None:
        self.show_page(f"dossier:{dossier}")

    def open_section(self, dossier: str, section: str) -> None:
        """Open this dossier where one votes, sponsors or comments."""
        self.open_dossier(dossier)
        self.dossier.show_section_when_read(section)

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
        came_from = self.places.last_list()
        if _is_queue(came_from):
            self._leave()
            self.places.go(came_from)
            self.stack.setCurrentWidget(self.queue)
            self.queue.table.setFocus()
        else:
            self.show_page(came_from)

    def step_back(self) -> None:
        """To the page shown before this one."""
        self._turn_to(self.places.back())

    def step_forth(self) -> None:
        """To the page one went back from."""
        self._turn_to(self.places.forth())

    def _turn_to(self, page: str) -> None:
        if page:
            self._leave()
            self._show(page)

    def find_dossier(self) -> None:
        if self.stack.currentWidget() is not self.queue:
            self.show_page("all")
        self.queue.filters.focus_text()

    def _leave(self) -> None:
        if self.page.startswith("dossier:"):
            self.dossier.leave()

    def _on_ballot_found(self, dossier: str) -> None:
        if dossier:
            self.open_dossier(dossier)
        else:
            self.show_page("motions")

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
        AboutDialog(self.tidings.me.council if self.tidings.me else "", self.profile, self).open()

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
        self._leave()
        self.save()
        super().closeEvent(event)
        self.closed.emit()

    def save(self) -> None:
        """Save every draft, and how the window looks."""
        self.stack.flush()
        window_memory.remember(self, self._settings, self.page)


def filter_of(page: str, searches: Mapping[str, str]) -> QueueFilter:
    """What the queue shows on such a page."""
    kind, _, name = page.partition(":")
    match kind:
        case "search":
            return QueueFilter(text=searches.get(name, ""))
        case "put_off":
            return QueueFilter(text=f"is:{Is.PUT_OFF}")
    return QueueFilter(waiting=page == "queue", owed=name)


def _is_queue(page: str) -> bool:
    return page.partition(":")[0] in ("queue", "all", "put_off", "search")


def _nothing(_result: object) -> None:
    return None

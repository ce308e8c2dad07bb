"""The pages of the main window, one shown at a time; all but the queue are built when they are first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, Union

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tac_desk.ui.courier import Courier
from tac_desk.ui.pages.queue import QueuePage
from tac_desk.ui.preferences import Preferences
from tac_desk.ui.render import Renderer

if TYPE_CHECKING:
    from tac_desk.ui.pages.bodies import BodiesPage
    from tac_desk.ui.pages.dossier import DossierPage
    from tac_desk.ui.pages.meetings import MeetingsPage
    from tac_desk.ui.pages.motions import MotionsPage
    from tac_desk.ui.pages.outbox import OutboxPage

Page = TypeVar("Page", bound=QWidget)
ListPage = Union[QueuePage, "MotionsPage", "MeetingsPage", "BodiesPage", "OutboxPage"]
LATER = 100
"""Milliseconds after the queue's answer at which the dossier's page is built: the queue has been painted by then."""


class PageStack(QStackedWidget):
    """Building them takes longer than showing the queue, so the first paint does not wait for it.

    `back_wanted`, `subject_opened(str)`, `export_requested(str)`, `publish_requested(str)` and `told(str)`, a word to
    the person, are those of the pages. `split` is how the dossier's page was parted when the window was last closed,
    `grouped` whether its criteria stood by group; `preferences` are those of the profile.
    """

    back_wanted = Signal()
    subject_opened = Signal(str)
    export_requested = Signal(str)
    publish_requested = Signal(str)
    told = Signal(str)

    def __init__(self, courier: Courier, renderer: Renderer, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier, self._renderer = courier, renderer
        self.split = QByteArray()
        self.preferences = Preferences(None, self)
        self.grouped = False
        self.queue = self._added(QueuePage(courier, self))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self.dossier)
        self.queue.counted.connect(self._on_queue_answered)

    @cached_property
    def dossier(self) -> "DossierPage":
        from tac_desk.ui.pages.dossier import DossierPage

        page = self._added(DossierPage(self._courier, self._renderer, self, self.preferences))
        page.split_by_hand = not self.split.isEmpty() and page.splitter.restoreState(self.split)
        page.checklist.order.switch(grouped=self.grouped)
        page.back_wanted.connect(self.back_wanted)
        page.reviews.done.connect(self.told)
        page.letters.done.connect(self.told)
        return page

    @cached_property
    def motions(self) -> "MotionsPage":
        from tac_desk.ui.pages.motions import MotionsPage

        return self._added(MotionsPage(self._courier, self))

    @cached_property
    def meetings(self) -> "MeetingsPage":
        from tac_desk.ui.pages.meetings import MeetingsPage

        page = self._added(MeetingsPage(self._courier, self))
        page.export_requested.connect(self.export_requested)
        page.publish_requested.connect(self.publish_requested)
        return page

    @cached_property
    def bodies(self) -> "BodiesPage":
        from tac_desk.ui.pages.bodies import BodiesPage

        return self._added(BodiesPage(self._courier, self))

    @cached_property
    def outbox(self) -> "OutboxPage":
        from tac_desk.ui.pages.outbox import OutboxPage

        page = self._added(OutboxPage(self._courier, self))
        page.subject_opened.connect(self.subject_opened)
        return page

    def list_page(self, page: str) -> ListPage:
        """The page that shows `motions`, `meetings`, `bodies`, `outbox`, or else the queue."""
        match page:
            case "motions":
                return self.motions
            case "meetings":
                return self.meetings
            case "bodies":
                return self.bodies
            case "outbox":
                return self.outbox
        return self.queue

    def is_built(self, page: str) -> bool:
        return page in self.__dict__

    def rescale(self) -> None:
        """Take the sizes and colours of the present theme and zoom."""
        self.queue.rescale()
        if self.is_built("dossier"):
            self.dossier.refresh()
            self.dossier.checklist.rescale()
        if self.is_built("meetings"):
            self.meetings.refresh()
        if self.is_built("bodies"):
            self.bodies.refresh()

    def flush(self) -> None:
        """Save every draft."""
        if self.is_built("dossier"):
            self.dossier.flush()
        if self.is_built("meetings"):
            self.meetings.flush()
        if self.is_built("motions"):
            self.motions.vote.rationale.flush()

    def _on_queue_answered(self) -> None:
        if not self.is_built("dossier"):
            self._later.start(LATER)

    def _added(self, page: Page) -> Page:
        self.addWidget(page)
        return page

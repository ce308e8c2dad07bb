"""Keeps the frame of the window true: who is signed in, how much waits, how the exchange stands."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tac_desk.desk.views import Me
from tac_desk.domain.changes import Changes
from tac_desk.domain.trouble import Trouble
from tac_desk.sync.status import SyncState, SyncStatus
from tac_desk.ui.office_menu import show_office
from tac_desk.ui.queries import Counts, counts
from tac_desk.ui.window_me import show_me

if TYPE_CHECKING:
    from tac_desk.ui.main_window import MainWindow


class Tidings(QObject):
    """Asks again whenever the courier tells of a change. `searches` are those the person keeps, text by name."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._courier = window, window.courier
        self.me: Me | None = None
        self.searches: Mapping[str, str] = {}
        self._stopped_by: Trouble | None = None
        self._courier.changed.connect(self._on_changed)
        self._courier.status_changed.connect(self._on_status_changed)

    def refresh(self) -> None:
        self._courier.ask(lambda desk: desk.me(), then=self._on_me, latest="me")
        self._courier.ask(counts, then=self._on_counts, latest="counts")

    def _on_changed(self, _changes: Changes) -> None:
        self.refresh()

    def _on_me(self, me: Me | None) -> None:
        self.me = me
        show_me(self._window, me)
        show_office(self._window, in_office=me is not None and me.in_office)

    def _on_counts(self, answer: Counts) -> None:
        found, navigation = answer.found, self._window.navigation
        self.searches = dict(answer.searches)
        navigation.show_searches(self.searches)
        owed = {f"queue:{kind}": count for kind, count in found.items()}
        same = {page: found.get(page, 0) for page in ("all", "motions", "meetings")}
        waiting = found.get("waiting", 0)
        navigation.show_counts({"queue": waiting, **same, **owed, "outbox": answer.unsettled})

    def _on_status_changed(self, status: SyncStatus) -> None:
        self._window.sync.show_status(status)
        if status.trouble is not None and status.is_alarming:
            self._stopped_by = status.trouble
            self._window.banner.show_trouble(status.trouble)
        elif status.state is SyncState.ONLINE:
            self._window.banner.hide_if(self._stopped_by)

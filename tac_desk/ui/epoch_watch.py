"""Asks a person what to do about a new epoch of the hub, for as long as the exchange stands still for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tac_desk.desk.views_epoch import EpochView
from tac_desk.domain.refusal import Refusal
from tac_desk.store.errors import NewEpoch
from tac_desk.sync.status import SyncStatus
from tac_desk.ui.courier import Courier
from tac_desk.ui.door import Answer
from tac_desk.ui.epoch_dialog import EpochDialog
from tac_desk.ui.main_window import MainWindow


class EpochWatch(QObject):
    """Puts a button into the banner and an entry into the File menu; `begin_again` starts the exchange anew."""

    def __init__(self, courier: Courier, window: MainWindow, begin_again: Callable[[], object]) -> None:
        super().__init__(courier)
        self._courier, self._window, self._begin_again = courier, window, begin_again
        self._found: NewEpoch | None = None
        self.dialog: EpochDialog | None = None
        self._entry = window.actions_by_name["epoch"]
        self._show(None)
        courier.status_changed.connect(self._on_status)

    def _on_status(self, status: SyncStatus) -> None:
        self._show(status.trouble if isinstance(status.trouble, NewEpoch) else None)

    def _show(self, found: NewEpoch | None) -> None:
        self._found = found
        self._entry.setVisible(found is not None)
        self._entry.setEnabled(found is not None)
        if found is not None:
            self._window.banner.offer(self.tr("&Look at what changes…"), self.look)

    def look(self) -> None:
        """Show what accepting it means for this computer."""
        found = self._found
        if found is not None and self.dialog is None:
            self._courier.ask(
                lambda desk: desk.epoch_view(found.epoch, found.since), then=self._on_view, latest="epoch"
            )

    def _on_view(self, view: EpochView) -> None:
        self.dialog = EpochDialog(view, self._window)
        self.dialog.accepted.connect(lambda: self._accept(view.epoch))
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _accept(self, epoch: int) -> None:
        self._courier.act(lambda desk: desk.accept_epoch(epoch), then=self._on_accepted, undoable=False)

    def _on_accepted(self, answer: Answer) -> None:
        if not isinstance(answer, Refusal):
            self._window.banner.hide_if(self._found)
            self._show(None)
            self._begin_again()

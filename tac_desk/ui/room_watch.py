"""Tells of a full disk across the window for as long as it is full, and then saves what could not be saved."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from tac_desk.domain.trouble import Trouble
from tac_desk.ui.courier import Courier
from tac_desk.ui.widgets.banner import Banner

LOOK_AGAIN = 2000  # milliseconds


class RoomWatch(QObject):
    """Looks after every change of this desk, and while there is no room at every `LOOK_AGAIN`."""

    def __init__(self, courier: Courier, banner: Banner, save: Callable[[], object]) -> None:
        super().__init__(courier)
        self._courier, self._banner, self._save = courier, banner, save
        self._told: list[Trouble] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        courier.changed.connect(self._look)
        courier.troubled.connect(self._on_trouble)
        self._look()

    def _look(self, _changes: object = None) -> None:
        self._courier.ask(_room_trouble, then=self._on_looked, latest="room")

    def _on_trouble(self, trouble: Trouble) -> None:
        from tac_desk.store.errors import DiskFull

        if isinstance(trouble, DiskFull):
            self._told.append(trouble)
            self._timer.start()

    def _on_looked(self, trouble: Trouble | None) -> None:
        if trouble is None:
            self._on_room()
        elif not self._told:
            self._told.append(trouble)
            self._banner.show_trouble(trouble)
            self._timer.start()

    def _on_room(self) -> None:
        told, self._told = self._told, []
        self._timer.stop()
        for trouble in told:
            self._banner.hide_if(trouble)
        if told:
            self._save()
            self._courier.sync_now()


def _room_trouble(door: Any) -> Trouble | None:
    found: Trouble | None = door.store.room_trouble()
    return found

"""One program per profile: a lock that the system lets go of when its holder ends, however it ends."""

import os
import sys
from pathlib import Path

from tac_desk.durable import make_folder
from tac_desk.store.errors import InUse
from tac_desk.store.told import told_plainly

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProfileLock:
    """Held from construction until `release`. Raises InUse when another program holds it."""

    def __init__(self, directory: Path) -> None:
        path = directory / "desk.lock"
        with told_plainly(path):
            self._handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise InUse(directory) from error

    @classmethod
    def in_own_folder(cls, directory: Path) -> "ProfileLock":
        """Make the folder first if need be, for its owner alone. Raises StoreError."""
        with told_plainly(directory):
            make_folder(directory)
            directory.chmod(0o700)
        return cls(directory)

    def release(self) -> None:
        """Harmless when repeated: a number closed twice could by then be another file's."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

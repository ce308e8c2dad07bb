"""Waits until the process that started this one has ended, so that an embedded hub does not outlive its desk."""

import os
import sys
import time

GLANCE_SECONDS = 0.5


def wait_for_parent() -> None:
    """Return once the parent has ended."""
    parent = os.getppid()
    if sys.platform == "win32":
        _wait_on_windows(parent)
    while os.getppid() == parent and sys.platform != "win32":
        time.sleep(GLANCE_SECONDS)


def _wait_on_windows(process: int) -> None:
    """There the number of a parent stays the same when it has ended, but its handle can be waited for."""
    if sys.platform == "win32":
        import ctypes

        synchronize, infinite = 0x00100000, 0xFFFFFFFF
        handle = ctypes.windll.kernel32.OpenProcess(synchronize, False, process)
        ctypes.windll.kernel32.WaitForSingleObject(handle, infinite)
        ctypes.windll.kernel32.CloseHandle(handle)

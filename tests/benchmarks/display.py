"""Gives a benchmark a real window system: this process starts again under Xvfb when there is no display but Xvfb."""

import os
import shutil
import sys

SCREEN = "-screen 0 1920x1200x24 -nolisten tcp"


def ensure_display() -> str:
    """The name of the platform that Qt will paint on; may not return, but begin again under `xvfb-run`."""
    if not sys.platform.startswith("linux"):
        return sys.platform
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return os.environ.get("QT_QPA_PLATFORM", "the display")
    if xvfb := shutil.which("xvfb-run"):
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.execv(xvfb, [xvfb, "-a", "-s", SCREEN, sys.executable, *sys.argv])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return "offscreen"

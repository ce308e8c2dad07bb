"""Takes pictures of every page, light and dark, at single and double resolution."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.theme import icons

SCHEMES = ("light", "dark")
SCALES = (1, 2)
SETTLE = 120
"""Milliseconds without anything to do until a page counts as painted."""


def take_shots(
    directory: Path, window: MainWindow, pages: dict[str, str], size: tuple[int, int] = (1440, 900)
) -> list[Path]:
    """Write NAME-SCHEME-SCALEx.png for each page of `pages` (name: page as `show_page` takes it); answers the files.

    Raises OSError when a file cannot be written.
    """
    directory.mkdir(parents=True, exist_ok=True)
    window.resize(*size)
    window.show()
    written = []
    for scheme in SCHEMES:
        window.look.set_scheme(scheme)
        for name, page in pages.items():
            window.show_page(page)
            settle()
            for scale in SCALES:
                file = directory / f"{name}-{scheme}-{scale}x.png"
                if not picture(window, scale).save(str(file)):
                    raise OSError(f"cannot write {file}")
                written.append(file)
    return written


def picture(widget: QWidget, scale: float) -> QPixmap:
    """The widget as it looks on a screen with `scale` pixels to a point."""
    icons.sharpen(scale)
    taken = QPixmap(widget.size() * scale)
    taken.setDevicePixelRatio(scale)
    painter = QPainter(taken)
    widget.render(painter, QPoint())
    painter.end()
    icons.sharpen(1.0)
    return taken


def settle(milliseconds: int = SETTLE, until: Callable[[], bool] | None = None) -> None:
    """Let answers arrive and be painted; at most five seconds when `until` is given."""
    for _ in range(5000 // milliseconds if until is not None else 3):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        if until is not None and until():
            return

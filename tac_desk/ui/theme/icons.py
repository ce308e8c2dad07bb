"""Draws the program's own SVG icons in a colour of the theme, sharp at every scale."""

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tac_desk.assets import resource

_NAME, _TOKEN, _SIZE, _RATIO = "icon_name", "icon_token", "icon_size", "icon_ratio"


def pixmap(name: str, color: str, size: int, ratio: float = 0.0) -> QPixmap:
    """The icon `name` in `color` (`#rrggbb`), `size` logical pixels wide. Raises FileNotFoundError."""
    scale = ratio or _ratio()
    key = f"{name} {color} {size} {scale}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, color, round(size * scale))
    drawn.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, drawn)
    return drawn


def _draw(name: str, color: str, pixels: int) -> QPixmap:
    text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return drawn


def _ratio() -> float:
    """Pixels to a point: the screen's, or more while a sharper picture is taken."""
    wanted = _app().property(_RATIO)
    return max(QGuiApplication.devicePixelRatio(_app()), float(wanted) if wanted else 1.0)


def sharpen(ratio: float) -> None:
    """Draw every icon with at least `ratio` pixels to a point from now on."""
    _app().setProperty(_RATIO, ratio)
    retint(_app())


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("icons are drawn after the application exists")
    return app


def give_icon(
    target: QAction | QAbstractButton | QLabel, name: str, tint: str = "text", size: int = 16
) -> None:
    """Give `target` an icon in the colour `tint` of the theme, kept right when the theme changes."""
    target.setProperty(_NAME, name)
    target.setProperty(_TOKEN, tint)
    target.setProperty(_SIZE, size)
    _tint(target)


def retint(app: QApplication) -> None:
    """Draw every given icon again; called when the theme has changed."""
    for widget in app.allWidgets():
        _tint(widget)
        for action in widget.actions():
            _tint(action)


def _tint(target: QObject) -> None:
    name = target.property(_NAME)
    if not isinstance(name, str):
        return
    from tac_desk.ui.theme.look import tokens

    theme = tokens()
    ink = theme.colors[str(target.property(_TOKEN))]
    if isinstance(target, QLabel):
        target.setPixmap(pixmap(name, ink, round(int(target.property(_SIZE)) * theme.zoom)))
    elif isinstance(target, QAbstractButton):
        edge = round(int(target.property(_SIZE)) * theme.zoom)
        gap = edge // 3 if target.text() else 0
        target.setIcon(QIcon(_with_gap(pixmap(name, ink, edge), gap)))
        target.setIconSize(QSize(edge + gap, edge))
    elif isinstance(target, QAction):
        target.setIcon(QIcon(pixmap(name, ink, 20)))


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    """The same picture with some air at its right, where the button's words follow."""
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(round(drawn.width() + gap * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide

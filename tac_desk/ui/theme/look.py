"""Puts a theme on the application: palette, font, style sheet; follows the system unless told otherwise."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from tac_desk.ui.theme import icons
from tac_desk.ui.theme.tokens import Tokens, load_tokens

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
FOLLOW = "system"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "fail",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border_strong",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
    QPalette.ColorRole.Accent: "accent",
}


class Look(QObject):
    """The one owner of how the application looks; lives as long as the QApplication.

    `changed` is emitted on the gui thread after palette, font and style sheet are in place.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: str = FOLLOW, zoom: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._font = QFont(app.font())
        self._points = self._font.pointSizeF() if self._font.pointSizeF() > 0 else 10.0
        self.scheme = scheme
        self.zoom = zoom
        app.setStyle("Fusion")
        hints, wishes = system_hints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        wishes.contrastPreferenceChanged.connect(self._on_system_changed)
        for effect in _EFFECTS:  # the program moves nothing, so that less motion need not be asked for
            app.setEffectEnabled(effect, False)
        self._apply()

    def set_scheme(self, scheme: str) -> None:
        """`scheme` is "light", "dark", "contrast" or "system"."""
        self.scheme = scheme
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._apply()

    def step_zoom(self, step: int) -> None:
        """Go `step` places along the list of zooms."""
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + step, 0), len(ZOOMS) - 1)])

    def _on_system_changed(self) -> None:
        if self.scheme == FOLLOW:
            self._apply()

    def _effective(self) -> str:
        if self.scheme != FOLLOW:
            return self.scheme
        if system_wants_contrast():
            return "contrast"
        return "dark" if system_hints()[0].colorScheme() == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        tokens = load_tokens(self._effective(), self.zoom, self._points)
        self._app.setProperty("tokens", tokens)
        self._app.setPalette(palette_of(tokens))
        font = QFont(self._font)
        font.setPointSizeF(tokens.points["body"])
        self._app.setFont(font)
        self._app.setStyleSheet(tokens.style_sheet())
        icons.retint(self._app)
        self.changed.emit()


@cache
def system_hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """What the system tells of itself; held for good, as PySide takes the second for gone once it is let go."""
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def system_wants_contrast() -> bool:
    """Whether the person has asked the system for high contrast."""
    return system_hints()[1].contrastPreference() == Qt.ContrastPreference.HighContrast


def palette_of(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(tokens.colors[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.colors["disabled"]))
    return palette


def tokens() -> Tokens:
    """The theme now on the application; the light one before any was put on."""
    app = QApplication.instance()
    found = app.property("tokens") if app is not None else None
    return found if isinstance(found, Tokens) else load_tokens("light", 1.0, 10.0)


def color(name: str) -> QColor:
    """A colour of the present theme; shared, so never change it."""
    return _color(tokens().colors[name])


@cache
def _color(text: str) -> QColor:
    return QColor(text)


def length(name: str) -> int:
    """A length in pixels at the present zoom: half, one, one_half, two, three, four, control."""
    return tokens().lengths[name]


def px(at_100_percent: int) -> int:
    """`at_100_percent` pixels at the present zoom, for sizes that only one widget has."""
    return round(at_100_percent * tokens().zoom)

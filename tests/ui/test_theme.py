"""The look: contrasts, one style sheet, icons that exist."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pixels import colors, strongest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tac_desk.assets import resource
from tac_desk.ui.shots import settle
from tac_desk.ui.theme import icons
from tac_desk.ui.theme import look as look_module
from tac_desk.ui.theme.look import ZOOMS, Look, tokens
from tac_desk.ui.theme.tokens import EDGE_PAIRS, LEAST_CONTRAST, SCHEMES, TEXT_PAIRS, contrast, load_tokens

UI = Path(__file__).resolve().parents[2] / "tac_desk" / "ui"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    colors = load_tokens(scheme, 1.0, 10.0).colors
    low = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in TEXT_PAIRS}
    least = LEAST_CONTRAST[scheme]
    assert {pair: round(found, 2) for pair, found in low.items() if found < least} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_can_be_seen(scheme: str) -> None:
    colors = load_tokens(scheme, 1.0, 10.0).colors
    low = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in EDGE_PAIRS}
    assert {pair: round(found, 2) for pair, found in low.items() if found < 3.0} == {}


def test_contrast_is_measured_as_the_guideline_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_all_themes_name_the_same_colours() -> None:
    light, dark, contrasting = (set(load_tokens(scheme, 1.0, 10.0).colors) for scheme in SCHEMES)
    assert light == dark == contrasting


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_style_sheet_has_every_token(scheme: str, zoom: float) -> None:
    assert "$" not in load_tokens(scheme, zoom, 10.0).style_sheet()


def test_colours_are_written_in_the_theme_only() -> None:
    found = [
        path.name
        for path in UI.rglob("*.py")
        if re.search(r"[\"']#[0-9a-fA-F]{6}[\"']", path.read_text("utf-8"))
    ]
    assert found == []


def test_every_icon_that_is_used_exists_and_is_drawn(look: Look) -> None:
    for path in resource("icons").glob("*.svg"):
        ElementTree.parse(path)
        drawn = icons.pixmap(path.stem, "#ff0000", 16, 1.0).toImage()
        assert any(drawn.pixelColor(x, y).red() > 100 for x in range(16) for y in range(16)), path.name


def test_the_theme_changes_palette_and_style_together(qapp: QApplication, look: Look) -> None:
    for scheme in SCHEMES:
        look.set_scheme(scheme)
        window = qapp.palette().color(QPalette.ColorRole.Window).name()
        assert window == tokens().colors["window"]
        assert window in qapp.styleSheet()
    look.set_scheme("light")


def test_zoom_goes_through_the_application_font_and_comes_back(qapp: QApplication, look: Look) -> None:
    before = qapp.font().pointSizeF()
    look.step_zoom(1)
    assert qapp.font().pointSizeF() == pytest.approx(before * 1.1)
    look.set_zoom(9.0)
    assert look.zoom == ZOOMS[-1]
    look.set_zoom(1.0)
    assert qapp.font().pointSizeF() == pytest.approx(before)


class System(QObject):
    """The wishes of a system that only the look under test listens to."""

    colorSchemeChanged = Signal(object)
    contrastPreferenceChanged = Signal(object)

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Light


def test_high_contrast_follows_the_system_and_can_be_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = System()
    monkeypatch.setattr(look_module, "system_hints", lambda: (system, system))
    monkeypatch.setattr(look_module, "system_wants_contrast", lambda: False)
    look = Look(qapp, "system")
    assert tokens().scheme == "light"
    monkeypatch.setattr(look_module, "system_wants_contrast", lambda: True)
    system.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert tokens().scheme == "contrast"
    look.set_scheme("light")
    system.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert tokens().scheme == "light"
    look.deleteLater()


def test_the_system_without_a_wish_leaves_the_contrast_as_it_is(qapp: QApplication) -> None:
    assert not look_module.system_wants_contrast()


def test_nothing_moves_by_itself(qapp: QApplication, look: Look) -> None:
    assert not any(map(qapp.isEffectEnabled, (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeTooltip)))
    moving = [p.name for p in UI.rglob("*.py") if re.search(r"Q\w+Animation|QTimeLine", p.read_text("utf-8"))]
    assert moving == []


# --- on real pixels


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Iterator[Callable[[QWidget, str], QImage]]:
    """Shows a widget on a page in a theme, and what was painted of it."""
    page = QWidget()
    page.setProperty("role", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(page)
    qtbot.addWidget(page)

    def show(widget: QWidget, scheme: str) -> QImage:
        look.set_scheme(scheme)
        layout.addWidget(widget)
        page.show()
        settle(10)
        part = widget.geometry()
        return page.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)

    yield show
    look.set_scheme("light")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_that_is_not_ticked_is_seen(shown, scheme: str, kind: type[QAbstractButton]) -> None:
    found = colors(shown(kind(""), scheme))
    paper = tokens().colors["surface"]
    edge = [ink for ink, many in found.items() if many > 8 and contrast(ink, paper) >= 3.0]
    assert edge, found.most_common(4)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_tick_is_seen_in_its_box(shown, scheme: str) -> None:
    box = QCheckBox("")
    box.setChecked(True)
    assert strongest(shown(box, scheme), tokens().colors["accent"]) >= 3.0


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("role", ["", "primary"])
def test_words_of_what_cannot_be_used_now_can_be_read(shown, scheme: str, role: str) -> None:
    """No guideline asks for it; 3 keeps them legible, and high contrast keeps its 7."""
    made = QPushButton("MMMMMMMM")
    made.setProperty("role", role)
    made.setEnabled(False)
    painted = shown(made, scheme)
    middle = painted.copy(painted.rect().adjusted(12, 8, -12, -8))
    paper = colors(middle).most_common(1)[0][0]
    assert strongest(middle, paper) >= (7.0 if scheme == "contrast" else 3.0)

"""The look: contrasts, one style sheet, icons that exist."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tac_desk.assets import resource
from tac_desk.ui.theme import icons
from tac_desk.ui.theme.look import ZOOMS, Look, tokens
from tac_desk.ui.theme.tokens import EDGE_PAIRS, SCHEMES, TEXT_PAIRS, contrast, load_tokens

UI = Path(__file__).resolve().parents[2] / "tac_desk" / "ui"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    colors = load_tokens(scheme, 1.0, 10.0).colors
    low = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: round(found, 2) for pair, found in low.items() if found < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_can_be_seen(scheme: str) -> None:
    colors = load_tokens(scheme, 1.0, 10.0).colors
    low = {pair: contrast(colors[pair[0]], colors[pair[1]]) for pair in EDGE_PAIRS}
    assert {pair: round(found, 2) for pair, found in low.items() if found < 3.0} == {}


def test_contrast_is_measured_as_the_guideline_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_name_the_same_colours() -> None:
    light, dark = (set(load_tokens(scheme, 1.0, 10.0).colors) for scheme in SCHEMES)
    assert light == dark


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

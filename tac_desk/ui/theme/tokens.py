"""Reads the theme's tokens: colours by name for light, dark and high contrast, lengths and the type scale."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

from tac_desk.assets import resource

SCHEMES = ("light", "dark", "contrast")

TONES = ("pass", "caution", "fail", "judgment", "neutral")
"""Families of three colours each: `NAME` for text, `NAME_soft` behind it, `NAME_solid` for bars."""

TEXT_PAIRS = (
    *((ink, paper) for ink in ("text", "muted", "link") for paper in ("window", "surface", "sunken")),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("selection_text", "selection"),
    ("muted", "selection"),
    ("muted", "neutral_soft"),
    ("demo", "demo_soft"),
    ("toast_text", "toast"),
    ("toast_link", "toast"),
    *((tone, f"{tone}_soft") for tone in TONES),
    *((tone, paper) for tone in TONES for paper in ("surface", "window", "selection")),
)
"""Every (text, background) the program puts together."""

LEAST_CONTRAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
"""What each of them needs (WCAG 2.2, 1.4.3 and 1.4.6)."""

EDGE_PAIRS = (
    *(("border_strong", paper) for paper in ("surface", "window")),
    *(("focus", paper) for paper in ("surface", "window", "sunken")),
)
"""Edges and marks that must be told from what is behind them: 3.0 (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme at one zoom. `colors` are `#rrggbb`; `lengths` are pixels; `points` are font sizes."""

    scheme: str
    zoom: float
    colors: Mapping[str, str]
    lengths: Mapping[str, int]
    points: Mapping[str, float]

    @property
    def has_edges(self) -> bool:
        """Whether chips and selected rows get an edge: their shade alone would not tell them from the page."""
        return self.scheme == "contrast"

    def style_sheet(self) -> str:
        """The style sheet with every token filled in. Raises KeyError for an unknown token."""
        drops = (("control", 2), ("one_half", 1), ("one", 1), ("three", 2))
        less = {f"{name}_less": self.lengths[name] - drop for name, drop in drops}
        less |= {
            f"{name}_least": less[f"{name}_less"] - drop for name, drop in drops
        }  # with a border of 3 round
        less |= {
            "radio": self.lengths["one"] + 1,
            "ring": self.lengths["half"] + 1,
        }  # with a border of 1 round
        sizes = {name: f"{size:.2f}" for name, size in self.points.items()}
        drawn = {
            name: resource("theme", f"{name}_{self.scheme}.svg").as_posix()
            for name in ("chevron", "chevron_right", "tick")
        }
        sheets = ("base.qss", "contrast.qss") if self.has_edges else ("base.qss",)
        text = "".join(resource("theme", sheet).read_text("utf-8") for sheet in sheets)
        return Template(text).substitute(self.colors, **self.lengths, **less, **sizes, **drawn)


@cache
def _table(name: str) -> Mapping[str, Mapping[str, float | str]]:
    return tomllib.loads(resource("theme", f"{name}.toml").read_text("utf-8"))


def load_tokens(scheme: str, zoom: float, base_points: float) -> Tokens:
    """The tokens of `scheme`, one of SCHEMES; `base_points` is the system's font size."""
    metrics = _table("metrics")
    return Tokens(
        scheme=scheme,
        zoom=zoom,
        colors={name: str(value) for name, value in _table(scheme)["colors"].items()},
        lengths={name: round(float(value) * zoom) for name, value in metrics["length"].items()},
        points={name: float(value) * base_points * zoom for name, value in metrics["type"].items()},
    )


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)

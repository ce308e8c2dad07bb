"""Makes untrusted text safe to show: control, bidi and invisible characters become visible."""

import unicodedata

# Format characters that text in real scripts needs: joiners, and the soft hyphen.
_KEPT = frozenset("\u200c\u200d\u00ad")
_LINE_BREAKS = frozenset("\n\t")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def display_safe(text: str, *, lines: bool = False) -> str:
    """`text` with every hidden character spelled out as ⟨U+202E⟩; `lines` keeps line breaks and tabs."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character, lines) for character in text)


def at_most(characters: int, text: str) -> str:
    """`text`, cut with an ellipsis when it is longer: a label of thousands would hold up the window."""
    return text if len(text) <= characters else f"{text[:characters]}…"


def _shown(character: str, lines: bool) -> str:
    if character in _KEPT or (lines and character in _LINE_BREAKS):
        return character
    if unicodedata.category(character) in _HIDDEN_CATEGORIES:
        return f"⟨U+{ord(character):04X}⟩"
    return character

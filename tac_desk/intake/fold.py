"""Folds texts a person typed, so that spelling of no meaning does not keep two of them apart."""

import re
import unicodedata

_MARKS = " \t*_`#.:;,!?…"


def fold_heading(text: str) -> str:
    """Without letter case, doubled white space, emphasis and closing punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(plain.split()).rstrip(_MARKS).lstrip("*_` ")


def fold_word(text: str) -> str:
    """A short answer, bared of the marks people put around "none" and "TBD"."""
    plain = " ".join(text.casefold().split())
    return plain.strip("*_`.,:;!()[]<>\"' ") or plain


def fold_prefix(text: str) -> str:
    """A title prefix, its hyphens read as spaces."""
    return " ".join(re.sub(r"[-_]", " ", fold_word(text)).split())


def unique(texts: list[str]) -> tuple[str, ...]:
    """The first of each, letter case aside, in order."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(text.casefold(), text)
    return tuple(first.values())

"""Reads account handles out of the many notations in which people write them."""

import re

from tac_desk.intake.addresses import EMAIL, is_forge
from tac_desk.intake.fold import fold_word, unique

_HANDLE = r"[A-Za-z0-9][A-Za-z0-9_-]{0,38}"
_AT = re.compile(rf"(?<![\w@./-])@({_HANDLE}(?:/[\w.-]{{1,100}})?)")
_LINK = re.compile(r"\[([^\[\]\n]{0,200})\]\(([^()\s]{0,500})\)(?:\[?\^?\d+\]?|[⁰¹²³⁴-⁹]+)?")
_PROFILE = re.compile(rf"https?://(?:www\.)?([\w.-]{{1,253}})/@?({_HANDLE})/?(?![\w/.-])", re.IGNORECASE)
_SEPARATOR = re.compile(r"[,;|&\n•]|\s(?:and|und|et)\s")
_BULLET = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+")
_IN_BRACKETS = re.compile(rf"\(({_HANDLE})\)")
_WORD_OF_A_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]*(?:[-'’][^\W\d_]+)?\.?")
_PROSE = """
a all an and are as at by core etc for from github handle handles in is maintained maintainer maintainers me my
n/a na nil no none not of on or our project see tba tbd team the these this to todo us we with
"""
_NO_HANDLE = frozenset(_PROSE.split())


def handles(text: str) -> tuple[str, ...]:
    """The handles in `text`, without @, in order, each once; an organisation's account is one like any other.

    Bare words count when they can be handles; a person's name ("Ada Example") and prose do not.
    """
    plain = EMAIL.sub(" ", text)
    plain = _LINK.sub(_from_link, plain)
    plain = _PROFILE.sub(_from_profile, plain)
    pieces = _SEPARATOR.split(plain)
    longest = 1 if _AT.search(plain) else 99  # beside marked handles, several bare words are a remark
    return unique([handle for piece in pieces for handle in _of_piece(piece, longest)])


def _from_link(match: re.Match[str]) -> str:
    """A link becomes its account, else its text; a footnote digit after it goes."""
    target = _PROFILE.fullmatch(match[2])
    if target and is_forge(target[1].lower()):
        return f" @{target[2]} , "
    return f" {match[1]} , "


def _from_profile(match: re.Match[str]) -> str:
    return f" @{match[2]} , " if is_forge(match[1].lower().removeprefix("www.")) else " "


def _of_piece(piece: str, longest: int) -> list[str]:
    marked: list[str] = _AT.findall(piece)
    if marked:
        return [handle.rstrip("-.") for handle in marked]
    in_brackets: list[str] = _IN_BRACKETS.findall(piece)
    if in_brackets:
        return in_brackets
    words = [word.strip("()[]<>`*_\"'.:") for word in _BULLET.sub("", piece, count=1).split()]
    return words if len(words) <= longest and _are_handles(words) else []


def _are_handles(words: list[str]) -> bool:
    if len(words) > 1 and all(map(_WORD_OF_A_NAME.fullmatch, words)):
        return False
    return all(
        re.fullmatch(_HANDLE, word) and not word.isdigit() and fold_word(word) not in _NO_HANDLE
        for word in words
    )

"""Finds out what a project is called, from a form's answers or from an issue title."""

import re
from collections.abc import Mapping

from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.fold import fold_prefix, fold_word
from tac_desk.intake.forms import Words, shipped_forms

_QUERY = re.compile(
    r"\?(?:assignees|labels|template|title|body|milestone|projects)=.*", re.IGNORECASE | re.DOTALL
)
_BRACKETED = re.compile(r"\s*\[([^\[\]]*)\]\s*[:–—-]?\s*(.*)", re.DOTALL)
_SPOKEN_PREFIX = re.compile(r"([^:–—]{1,80}?)\s*(?::|\s[–—-]\s)\s*(.*)", re.DOTALL)
_TAGLINE = re.compile(r":\s|\s[–—-]\s")
_ACRONYM = re.compile(r"(.*\S)\s*[\[(][A-Z][A-Za-z0-9-]{0,9}[\])]")
_REMARK = re.compile(r"(.*\S)\s*\(([^()]*)\)")
_LEADING_ACRONYM = re.compile(r"\[[A-Z][A-Za-z0-9-]{0,9}\]\s*(\S.*)")


def project_name(title: str, fields: Mapping[str, str]) -> str:
    """The project's name: as answered, else from the title, else from the repository; "" when nowhere."""
    words = shipped_forms().words
    answered = fields.get("project_name", "").strip().partition("\n")[0]
    repositories = repository_urls(fields.get("repository_url", ""))
    last = repositories[0].rpartition("/")[2] if repositories else ""
    return _real(answered, words) or title_name(title, words) or last


def title_name(title: str, words: Words) -> str:
    """The name inside an issue title, without form prefix, link remains, acronym and tagline."""
    rest = _without_prefixes(" ".join(_QUERY.sub("", title).split()), words)
    name = _without_remark(_TAGLINE.split(rest, maxsplit=1)[0].strip(), words)
    for pattern in (_ACRONYM, _LEADING_ACRONYM):
        match = pattern.fullmatch(name)
        name = match[1] if match else name
    return _real(name, words)


def _without_prefixes(title: str, words: Words) -> str:
    for pattern in (_BRACKETED, _SPOKEN_PREFIX):
        match = pattern.fullmatch(title)
        if match and fold_prefix(match[1]) in words.title_prefixes:
            return _without_prefixes(match[2], words)
    return title


def _without_remark(name: str, words: Words) -> str:
    """Without a closing "(resubmission)" and its like."""
    match = _REMARK.fullmatch(name)
    return match[1] if match and fold_prefix(match[2]) in words.title_prefixes else name


def _real(name: str, words: Words) -> str:
    """`name` without quotation marks; nothing when it is a placeholder such as `<Project Name>`."""
    bare = name.strip("`*_\"' ")
    if re.fullmatch(r"<[^<>]*>", bare) or fold_word(bare) in words.title_junk | words.placeholder:
        return ""
    return bare if any(character.isalnum() for character in bare) else ""

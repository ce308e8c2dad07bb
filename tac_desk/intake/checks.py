"""Lists what is wrong with an application: missing, placeholder and unreadable answers, one problem each."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from tac_desk.intake.addresses import emails, links, repository_urls
from tac_desk.intake.application import PLACEHOLDER, Problem
from tac_desk.intake.fold import fold_word
from tac_desk.intake.forms import FormBook, Section, Words
from tac_desk.intake.handles import handles
from tac_desk.intake.licenses import license_claim
from tac_desk.intake.names import title_name
from tac_desk.intake.sections import Cut

_TEMPLATE_TEXT = re.compile(r"\[[A-Z][A-Z _-]{2,40}\](?!\()|<(?:Project|Your) [A-Za-z ]{2,40}>")
_BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<"}
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def problems_of(
    found: Cut, *, title: str, fields: tuple[tuple[str, str], ...], text: str, book: FormBook
) -> tuple[Problem, ...]:
    """Every problem, those of the whole first, then field by field in the form's order."""
    answers = dict(fields)
    return (
        *_of_form(found, answers, book.words),
        *_of_title(title, book),
        *_of_text(text),
        *(
            p
            for place, section in enumerate(found.form.sections)
            for p in _of_field(found, place, section, answers, book)
        ),
        *_of_ownership(answers),
    )


def _of_form(found: Cut, answers: Mapping[str, str], words: Words) -> Iterator[Problem]:
    if found.form.note:
        yield Problem("form", found.form.note)
    if found.missing_end:
        listed = ", ".join(f"“{heading}”" for heading in found.missing_end)
        yield Problem("form", f"cut off: the end of the form is missing, from here on: {listed}")
    required = [answers[section.key] for section in found.form.sections if section.required]
    if all(is_placeholder(answer, words) for answer in required):
        yield Problem("form", PLACEHOLDER)


def _of_title(title: str, book: FormBook) -> Iterator[Problem]:
    if title and not title_name(title, book.words):
        yield Problem("title", f"placeholder: “{title}” names no project")


def _of_text(text: str) -> Iterator[Problem]:
    odd = {c for c in text if c in _DIRECTION or (unicodedata.category(c) == "Cc" and c not in "\n\t")}
    if odd:
        listed = ", ".join(sorted(f"U+{ord(c):04X}" for c in odd))
        yield Problem("file", f"contains characters that do not show ({listed})")


def _of_field(
    found: Cut, place: int, section: Section, answers: Mapping[str, str], book: FormBook
) -> Iterator[Problem]:
    answer = answers[section.key]
    if place in found.strays:
        yield Problem(section.key, _stray(found, place))
    if not answer:
        if section.required:
            absent = place not in found.answers
            yield Problem(
                section.key, "required, but the section is missing" if absent else "required, but empty"
            )
    elif is_placeholder(answer, book.words):
        if not section.none_is_answer:
            yield Problem(section.key, f"placeholder: the answer is only “{answer}”")
    else:
        yield from _of_answer(section, answer, book)


def _stray(found: Cut, place: int) -> str:
    holder = found.strays[place]
    where = "the text before the form" if holder < 0 else f"“{found.form.sections[holder].headings[0]}”"
    return f"its heading stands out of order and was kept as part of {where}"


def is_placeholder(answer: str, words: Words) -> bool:
    """Whether a text says nothing: empty, or only a word such as TBD."""
    bare = fold_word(answer)
    return not any(map(str.isalnum, bare)) or bare in words.placeholder or bare in words.empty


def _of_answer(section: Section, answer: str, book: FormBook) -> Iterator[Problem]:
    template = _TEMPLATE_TEXT.search(answer)
    if template:
        yield Problem(section.key, f"placeholder: “{template[0]}” is left from a template")
    message = _READERS[section.reads](answer, book.words)
    if message:
        yield Problem(section.key, message)


def _read_emails(answer: str, words: Words) -> str:
    if not emails(answer):
        return "no e-mail address can be read from it"
    return "" if has_balanced_brackets(answer) else "its brackets do not pair: check the addresses"


def _read_license(answer: str, words: Words) -> str:
    claim = license_claim(answer)
    if any(word in answer.casefold() for word in words.conditions):
        return "seems to set conditions beside the licence: read the licence file"
    if claim.identifiers:
        return ""
    if claim.link:
        return "only a link: the licence is known once the file is read"
    return "names no licence known here: read the licence file"


def _read_sponsor(answer: str, words: Words) -> str:
    return "names no sponsor yet" if any(word in answer.casefold() for word in words.seeking) else ""


def _unless(read: Callable[[str], tuple[str, ...]], message: str) -> Callable[[str, Words], str]:
    return lambda answer, words: "" if read(answer) else message


_READERS: Mapping[str, Callable[[str, Words], str]] = {
    "text": lambda answer, words: "",
    "emails": _read_emails,
    "link": _unless(links, "no address can be read from it"),
    "repository": _unless(repository_urls, "no repository address can be read from it"),
    "repositories": _unless(repository_urls, "no repository address can be read from it"),
    "handles": _unless(handles, "no handle can be read from it"),
    "license": _read_license,
    "sponsor": _read_sponsor,
}


def has_balanced_brackets(text: str) -> bool:
    """Whether every bracket of `text` is closed by its own kind, in order."""
    waiting: list[str] = []
    for character in text:
        if character in _BRACKETS.values():
            waiting.append(character)
        elif character in _BRACKETS and (not waiting or waiting.pop() != _BRACKETS[character]):
            return False
    return not waiting


def _of_ownership(answers: Mapping[str, str]) -> Iterator[Problem]:
    """An additional repository of somebody else is often another project, not part of this one."""
    main = repository_urls(answers.get("repository_url", ""))
    owners = {url.rpartition("/")[0].casefold() for url in main}
    for url in repository_urls(answers.get("additional_repositories", "")):
        if owners and url.rpartition("/")[0].casefold() not in owners:
            message = f"{url} belongs to another owner than {main[0]}: is it part of this project?"
            yield Problem("additional_repositories", message)

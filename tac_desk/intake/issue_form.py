"""Reads the Markdown text of an application filed through an issue form."""

import re

from tac_desk.intake.application import Application, Problem, as_json, require_whole
from tac_desk.intake.checks import problems_of
from tac_desk.intake.decode import ends_mid_character, read_text
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.fold import fold_prefix, fold_word
from tac_desk.intake.forms import Form, FormBook, shipped_forms
from tac_desk.intake.headings import hidden_lines
from tac_desk.intake.sections import Cut, cuts

__all__ = ["Application", "Problem", "as_json", "parse_application", "require_whole"]

_TITLE = re.compile(r"(?:#\s+|title:\s*)(.*\S)\s*", re.IGNORECASE)


def parse_application(
    data: bytes, *, name: str, title: str = "", book: FormBook | None = None
) -> Application:
    """Read one issue body; `name` is the file as the person knows it, `title` the issue's if known apart.

    Without `title`, a first-level heading or a `Title:` line before the form names it. Raises IntakeError
    when the bytes are no text or hold no heading of a known form; everything milder is a problem of the result.
    """
    book = book or shipped_forms()
    text = read_text(data, name=name)
    found = _best_cut(text, book, title)
    if not found.answers:
        raise IntakeError(
            "This is not an application",
            f"{name}: none of the headings of a known form is in it",
            "Give the text of an issue filed with the application form, with its ### headings.",
        )
    own_title, preamble = _split_title(found.preamble)
    title = title.strip() or own_title
    fields = _fields(found, book)
    problems = problems_of(found, title=title, fields=fields, text=text, book=book)
    if ends_mid_character(data):
        problems = (*problems, Problem("file", "ends in the middle of a character: it may be cut off"))
    return Application(found.form.key, title, fields, problems, preamble, found.missing_end)


def _best_cut(text: str, book: FormBook, title: str) -> Cut:
    """The form with most sections found; the title decides between equals, then the order of the forms."""
    found = cuts(text, book.forms)
    return max(
        found, key=lambda c: (len(c.answers), _announces(title or _split_title(c.preamble)[0], c.form))
    )


def _announces(title: str, form: Form) -> bool:
    """Whether the title starts with this form's prefix."""
    start = fold_prefix(title.replace("[", " ").replace("]", " "))
    return start.startswith(form.title_prefixes)


def _split_title(preamble: str) -> tuple[str, str]:
    """The title line of the preamble, if it has one, and the rest."""
    lines = preamble.split("\n")
    hidden = hidden_lines(lines)
    for number, line in enumerate(lines):
        match = _TITLE.fullmatch(line)
        if match and number not in hidden:
            return match[1], "\n".join(lines[:number] + lines[number + 1 :]).strip("\n")
    return "", preamble.strip("\n")


def _fields(found: Cut, book: FormBook) -> tuple[tuple[str, str], ...]:
    return tuple(
        (section.key, _answer(found.answers.get(place, ""), book))
        for place, section in enumerate(found.form.sections)
    )


def _answer(text: str, book: FormBook) -> str:
    """The answer as written; nothing when it is what a form prints for an empty field."""
    return "" if fold_word(text) in book.words.empty else text.strip()

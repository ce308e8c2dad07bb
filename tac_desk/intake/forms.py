"""The issue forms as data: which sections each form has, in which order, under which headings."""

import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tac_desk.assets import resource
from tac_desk.intake.errors import malformed
from tac_desk.intake.fold import fold_heading

SCHEMA = "tac-desk/forms/1"
READS = ("text", "emails", "link", "repository", "repositories", "handles", "license", "sponsor")


@dataclass(frozen=True, slots=True)
class Section:
    """One question. `reads` says how its answer is checked, see `resources/templates/forms.toml`."""

    key: str
    headings: tuple[str, ...]
    required: bool = False
    none_is_answer: bool = False
    reads: str = "text"


@dataclass(frozen=True, slots=True)
class Form:
    """One issue form; `note` is told to whoever receives it."""

    key: str
    sections: tuple[Section, ...]
    title_prefixes: tuple[str, ...]
    note: str = ""

    def places(self) -> dict[str, int]:
        """The place in the form of every known heading, folded."""
        return {
            fold_heading(heading): place
            for place, section in enumerate(self.sections)
            for heading in section.headings
        }


@dataclass(frozen=True, slots=True)
class Words:
    """Short answers with a meaning of their own, all lower case."""

    empty: frozenset[str]
    placeholder: frozenset[str]
    conditions: frozenset[str]
    seeking: frozenset[str]
    title_prefixes: frozenset[str]
    title_junk: frozenset[str]


@dataclass(frozen=True, slots=True)
class FormBook:
    """Every form known here, the likeliest first, and the words common to them."""

    forms: tuple[Form, ...]
    words: Words

    def form(self, key: str) -> Form:
        """Raises KeyError for a form nobody defined."""
        return {form.key: form for form in self.forms}[key]


@functools.cache
def shipped_forms() -> FormBook:
    """The forms that come with the program."""
    return load_forms(resource("templates", "forms.toml"))


def load_forms(path: Path) -> FormBook:
    """Read one file of forms. Raises IntakeError naming file, place and reason."""
    try:
        top = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise malformed(path.name, "file", str(error)) from error
    if top.get("schema") != SCHEMA:
        raise malformed(path.name, "schema", f"must be {SCHEMA!r}")
    try:
        words = Words(**{name: frozenset(top["words"][name]) for name in Words.__slots__})
        return FormBook(tuple(_form(key, table) for key, table in top["forms"].items()), words)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise malformed(path.name, "forms", f"{type(error).__name__}: {error}") from error


def _form(key: str, table: dict[str, Any]) -> Form:
    sections = tuple(_section(values) for values in table["sections"])
    return Form(key, sections, tuple(table["title_prefixes"]), table.get("note", ""))


def _section(values: dict[str, Any]) -> Section:
    section = Section(**{**values, "headings": tuple(values["headings"])})
    if section.reads not in READS:
        raise ValueError(f"{section.key}: reads must be one of {', '.join(READS)}")
    return section

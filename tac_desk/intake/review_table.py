"""Reads a review somebody pasted into a thread: a table, or the criteria as a list with a mark on each line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tac_desk.domain.rulebook import Criterion
from tac_desk.intake.fold import fold_heading

MAX_CHARACTERS, MAX_NOTE = 200_000, 2000
STATUS_HEADS = ("status", "result", "verdict", "now", "after", "met", "✓")
NOTE_HEADS = ("note", "comment", "remark", "detail", "evidence")
MARKS = {
    "pass": ("✅", "✔", "☑", "🟢", "👍", ":white_check_mark:", ":heavy_check_mark:", "[x]"),
    "fail": ("⛔", "🔴", "❌", "✗", "✘", "❎", "🚫", ":x:", ":no_entry:", ":red_circle:"),
    "caution": ("⚠", "🟡", "🟠", ":warning:", ":yellow_circle:"),
    "judgment": ("❓", "❔", "🤔", ":question:"),
}
WORDS = {
    "pass": ("yes", "pass", "passed", "met", "ok", "done"),
    "fail": ("no", "fail", "failed", "not met", "missing"),
    "caution": ("partial", "partially", "caution", "partly"),
    "judgment": ("unclear", "judgment", "judgement", "tbd", "unknown"),
}
ALIASES = {  # what reviewers call a row, besides its title and its key
    "pytorch_support": ("pytorch compatibility", "pytorch versions"),
    "working_ci": ("ci", "ci/cd", "continuous integration"),
    "quick_start": ("quickstart", "getting started"),
    "documentation": ("docs",),
    "permissive_license": ("permissive licensing", "permissive license", "license", "licence", "licensing"),
    "functional_testing": ("testing", "tests", "functional tests"),
    "packages": ("packaging", "package"),
    "ongoing_maintenance": ("maintenance",),
    "core_maintainers": ("maintainers",),
    "contributors": ("active contributors",),
    "commits": ("commit activity",),
    "stars": ("github stars",),
    "license_file": ("license.md", "licence.md", "license file"),
    "readme_file": ("readme.md", "readme"),
    "contributing_file": ("contributing.md", "contributing"),
    "codeowners_file": ("codeowners", "code owners"),
    "code_of_conduct_file": ("code_of_conduct.md", "code of conduct"),
}
_SYMBOL = re.compile("|".join(re.escape(mark) for marks in MARKS.values() for mark in marks), re.IGNORECASE)
_MEANING = {mark.casefold(): verdict for verdict, marks in MARKS.items() for mark in marks}
_SAID = {word: verdict for verdict, words in WORDS.items() for word in words}
_NUMBER = re.compile(r"\W{0,6}(\d{1,2})(?:\s*[.):\]]|\s+|$)")
_CELL = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([^\w\s]|_)")
_RULE = re.compile(r"[\s:|-]+")
_LEAD = re.compile(r"^(?:[\s>*+-]|\d{1,2}\s*[.):]\s)+")
_AFTER_NAME = re.compile(r"[*_`]{0,3}[^:|\n]{1,60}?[*_`]{0,3}\s?(?::|\s[–—-]\s)[*_`]{0,3}\s*(\S.*)")
_JOINED = "\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One criterion as the reviewer gave it; `raw` is the mark and word as written, `line` counts from 1."""

    key: str
    verdict: str
    raw: str
    note: str
    line: int


@dataclass(frozen=True, slots=True)
class ReadReview:
    """`unread` are the lines that look like a verdict but could not be taken, with the reason."""

    rows: tuple[ReadRow, ...]
    unread: tuple[tuple[int, str, str], ...]


def read_review(text: str, criteria: Sequence[Criterion]) -> ReadReview:
    """The verdicts in `text` on `criteria`; a row said twice with two verdicts is taken from neither."""
    names = _names(criteria)
    found: dict[str, ReadRow] = {}
    unread: list[tuple[int, str, str]] = []
    for line, cells in _lines(text[:MAX_CHARACTERS]):
        shown = " | ".join(filter(None, cells.all))[:200]
        verdict, raw = _verdict(cells)
        key = _criterion(cells, names, criteria)
        if raw and not verdict:
            unread.append((line, shown, "its marks and words say different things"))
        elif verdict and key is None:
            unread.append((line, shown, "no criterion of this checklist"))
        elif verdict and key and key in found and found[key].verdict != verdict:
            unread.append((line, shown, f"line {found[key].line} says something else"))
        elif verdict and key:
            found.setdefault(key, ReadRow(key, verdict, raw, _note(cells, key, names, criteria), line))
        elif key and _looks_like_a_row(cells, names):
            unread.append((line, shown, "no verdict is recognised"))
    twice = {
        key for line, _, why in unread for key, row in found.items() if why.startswith(f"line {row.line} ")
    }
    return ReadReview(tuple(row for key, row in found.items() if key not in twice), tuple(unread))


# --- lines and cells ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Cells:
    """A line in parts: what it is about, its status (None: anywhere in the line), its note."""

    all: tuple[str, ...]
    status: str | None
    note: str | None


def _lines(text: str) -> Iterator[tuple[int, _Cells]]:
    """Every line but headings of tables and rules; tables know their columns from their own heading."""
    lines = text.splitlines()
    head: list[str] = []
    for number, (line, below) in enumerate(pairwise([*lines, ""]), 1):
        cells = _split(line)
        if cells is None:
            head = []
            if line.strip():
                yield number, _Cells((line.strip(),), None, None)
        elif (under := _split(below)) is not None and _is_rule(under):
            head = [fold_heading(cell) for cell in cells]
        elif not _is_rule(cells):
            yield (
                number,
                _Cells(tuple(cells), _column(cells, head, STATUS_HEADS), _column(cells, head, NOTE_HEADS)),
            )


def _split(line: str) -> list[str] | None:
    """The cells of a table's row; None when the line is none."""
    bare = line.strip()
    if bare.count("|") < 2 and not bare.startswith("|"):
        return None
    inner = bare.removeprefix("|").removesuffix("|")
    return [_ESCAPED.sub(r"\1", cell).strip() for cell in _CELL.split(inner)]


def _is_rule(cells: Iterable[str]) -> bool:
    return all("-" in cell and _RULE.fullmatch(cell) for cell in cells)


def _column(cells: Sequence[str], head: Sequence[str], wanted: Sequence[str]) -> str | None:
    """The cell below the last heading of that meaning: of "Before" and "Now", what holds now."""
    places = [
        place
        for place, title in enumerate(head)
        if any(word.startswith(one) for word in title.split() for one in wanted)
    ]
    return cells[places[-1]] if places and places[-1] < len(cells) else None


# --- what a line says --------------------------------------------------------------------------------------


def _verdict(cells: _Cells) -> tuple[str, str]:
    """The verdict and the raw mark and word; ("", raw) when they contradict each other, ("", "") when there is none."""
    status = cells.status if cells.status is not None and cells.status.strip() else None
    places = [status] if status is not None else list(cells.all)
    marks = [mark for place in places for mark in _SYMBOL.findall(place)]
    if len(cells.all) > 1 or marks:
        words = [word for place in places if (word := _word(place))]
    else:
        words = [word for word in (_first_word(cells.all[0]),) if word]
    meant = {_MEANING[mark.casefold()] for mark in marks} | {_SAID[word] for word in map(str.casefold, words)}
    raw = " ".join(dict.fromkeys((*marks, *words)))
    return (meant.pop(), raw) if len(meant) == 1 else ("", raw)


def _word(place: str) -> str:
    """The word of a verdict that is all a cell says besides marks; prose is not searched for one."""
    bare = _SYMBOL.sub("", place)
    bare = re.sub(rf"[{_JOINED}*_`:.()]", " ", bare).strip()
    return bare if bare.casefold() in _SAID else ""


def _first_word(line: str) -> str:
    """The word of a verdict right after the name and its colon or dash, as in "3. Governance: Unclear, …"."""
    said = _AFTER_NAME.match(_LEAD.sub("", line))
    word = re.split(r"[,;.(–—-]", said[1], maxsplit=1)[0].strip(" *_`") if said else ""
    return word if word.casefold() in _SAID else ""


def _looks_like_a_row(cells: _Cells, names: Sequence[tuple[str, str]]) -> bool:
    """A table's row that names a criterion, or a numbered or bulleted line that says something after the name."""
    if len(cells.all) > 1:
        return cells.status is None or bool(cells.status.strip())
    line = cells.all[0]
    return _LEAD.match(line) is not None and _AFTER_NAME.match(_LEAD.sub("", line)) is not None


def _names(criteria: Sequence[Criterion]) -> list[tuple[str, str]]:
    """Folded names with the key they mean, longest first."""
    names = [
        (fold_heading(name), row.key)
        for row in criteria
        for name in (row.title, row.key.replace("_", " "), *ALIASES.get(row.key, ()))
    ]
    return sorted(set(names), key=lambda pair: -len(pair[0]))


def _about(cells: _Cells) -> str:
    """The text that says which criterion is meant, without numbers and marks before it."""
    for cell in cells.all:
        bare = _SYMBOL.sub(" ", cell)
        bare = _LEAD.sub("", re.sub(rf"[{_JOINED}*`\[\]]", " ", bare)).strip()
        if bare and not bare.isdigit():
            return bare
    return ""


def _criterion(cells: _Cells, names: Sequence[tuple[str, str]], criteria: Sequence[Criterion]) -> str | None:
    """By its name, which wins over a number; by the number when the name says nothing."""
    about = fold_heading(_about(cells))
    named = next((key for name, key in names if re.match(rf"{re.escape(name)}(?![\w.])", about)), None)
    if named:
        return named
    number = _NUMBER.match(_SYMBOL.sub("", cells.all[0]).strip(_JOINED + " "))
    return next((row.key for row in criteria if number and row.number == int(number[1])), None)


def _note(cells: _Cells, key: str, names: Sequence[tuple[str, str]], criteria: Sequence[Criterion]) -> str:
    """The note's cell, or what a list's line says after the name; a copied rule is no note."""
    if cells.note is not None:
        return cells.note[:MAX_NOTE]
    if len(cells.all) > 1:
        return ""
    about = _about(cells)
    name = next((name for name, meant in names if meant == key and fold_heading(about).startswith(name)), "")
    rest = about[len(name) :].strip(" \t:–—-*_.")
    rules = {fold_heading(row.rule) for row in criteria if row.key == key}
    return "" if fold_heading(rest) in rules else rest[:MAX_NOTE]

"""Reads a CODEOWNERS file as GitHub does: a pattern, then owners; of several rules for a file the last one counts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tac_desk.evidence.document import Document

_OWNER = re.compile(r"@[A-Za-z0-9][A-Za-z0-9-]*(?:/[\w.-]+)?|[^\s@<>()\[\]]+@[^\s@<>()\[\]]+\.[A-Za-z]+")
_COMMENT = re.compile(r"(?:^|\s)#")
MOST_RULES = 500
MOST_WORK = (
    100_000_000  # characters searched in all; a file that asks for more is an attack, not a list of owners
)
LONGEST_PATH = 300


@dataclass(frozen=True, slots=True)
class Rule:
    """One line; without owners it takes files away from those of earlier rules."""

    line: int
    text: str
    owners: tuple[str, ...]

    @property
    def pattern(self) -> str:
        return self.text.split()[0] if self.text.split() else ""

    @property
    def people(self) -> tuple[str, ...]:
        """Owners that are people, not teams."""
        return tuple(owner for owner in self.owners if "/" not in owner)

    @property
    def teams(self) -> tuple[str, ...]:
        return tuple(owner for owner in self.owners if owner.startswith("@") and "/" in owner)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many files have an owner; `unowned` are those without, `stale` the rules that no file matches.

    `complete` is False when there was more to compare than is reasonable.
    """

    files: int
    owned: int
    unowned: tuple[str, ...] = ()
    stale: tuple[Rule, ...] = ()
    complete: bool = True

    @property
    def percent(self) -> int:
        return self.owned * 100 // self.files if self.files else 0


def parse_codeowners(document: Document) -> list[Rule]:
    """The rules that name owners."""
    return [rule for rule in all_rules(document) if rule.owners]


def all_rules(document: Document) -> Iterator[Rule]:
    """Every line GitHub accepts; one with an owner it cannot read is skipped whole."""
    for number, line in enumerate(document.lines, 1):
        text = _COMMENT.split(line, maxsplit=1)[0].strip()
        words = text.split()
        if words and all(_OWNER.fullmatch(word) for word in words[1:]):
            yield Rule(number, text, tuple(words[1:]))


def coverage(rules: Sequence[Rule], paths: Sequence[str]) -> Coverage:
    """Takes away what each rule matches, the last rule first: what one has taken no earlier one can."""
    compared = [path for path in paths if len(path) <= LONGEST_PATH and "\n" not in path]
    whole = left = "".join(f"{path}\n" for path in compared)
    owned, work, stale, freed = 0, 0, [], []
    for rule in reversed(rules[-MOST_RULES:]):
        pattern = _expression(rule.pattern)
        work += (len(left) + 1) * (64 if "/**/" in rule.pattern else 1)
        if work > MOST_WORK:
            return Coverage(len(compared), owned, complete=False)
        freed += pattern.findall(left) if pattern and not rule.owners else []
        left, taken = pattern.subn("", left) if pattern else (left, 0)
        owned += taken if rule.owners else 0
        if not taken and not (pattern and pattern.search(whole)):
            stale.append(rule)
    unowned = (*left.splitlines(), *(path.rstrip("\n") for path in freed))
    return Coverage(len(compared), owned, unowned, tuple(reversed(stale)), len(rules) <= MOST_RULES)


def _expression(pattern: str) -> re.Pattern[str] | None:
    """Matches whole lines of paths; None for what GitHub does not read: negations, classes, a second `**` inside."""
    if re.search(r"[!\[\]]", pattern) or pattern.count("/**/") > 1:
        return None
    anchored = "/" in pattern.rstrip("/")
    core = pattern.strip("/").removeprefix("**/")
    tail = r"/[^\n]*" if pattern.endswith("/") else r"(?:/[^\n]*)?"
    if core.endswith("/**"):
        core, tail = core[:-3], r"/[^\n]*"
    elif anchored and (core == "*" or core.endswith("/*")):
        tail = ""  # the files of a folder, none deeper
    head = r"(?:[^\n]*/)?" if not anchored or pattern.startswith("**/") else ""
    body = r"/(?:[^/\n]+/)*".join(_segments(part) for part in core.split("/**/"))
    return (
        re.compile(rf"(?m)^{head}{body}{tail}$\n")
        if core not in ("", "**")
        else re.compile(r"(?m)^[^\n]+$\n")
    )


def _segments(path: str) -> str:
    return "/".join(_segment(segment) for segment in path.split("/"))


def _segment(segment: str) -> str:
    """A star takes as little as it can and does not try again, but for the last: no name makes this slow."""
    first, *rest = [re.escape(chunk).replace(r"\?", r"[^/\n]") for chunk in re.split(r"\*+", segment)]
    if not rest:
        return first
    middle = "".join(rf"(?>[^/\n]*?{chunk})" for chunk in rest[:-1])
    return rf"{first}{middle}[^/\n]*{rest[-1]}"

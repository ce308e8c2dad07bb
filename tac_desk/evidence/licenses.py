"""Recognises a licence by its text: the words of the file against those of the known licences."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tac_desk.assets import resource

MAX_LENGTH = 300_000
OPENING = 10  # words that must stand together for one licence to be seen inside a longer text
NEARLY = 90
MOST_EDITS = 12  # words added or removed beyond which it is another text, however long the licence is
_NO_COPYRIGHT = "holder|owner|notice|law|licen|statement|and|interest|treat|\\(?disclaim"
_NOT_TERMS = re.compile(
    rf"(?im)^[^\w\n]*(?:copyright\b(?! (?:{_NO_COPYRIGHT}))|\(c\)|©|all rights reserved|portions? copyright"
    r"|[\w.\" -]{1,40}licen[cs]e(?:[^\w\n]+version[\w ,.]*)?(?: \([\w. -]+\))?[^\w\n]*$).*$"
)
# How to apply it, after the terms; many projects leave it out.
_APPENDIX = re.compile(r"(?is)(?<=end of terms and conditions).*")
_SAME = (
    (re.compile(r"licence"), "license"),
    (
        re.compile(r"\bneither the names? .{1,120}? nor the names of (?:its|any|the)\b"),
        "neither the name nor the names",
    ),
    (re.compile(r"\bprovided by .{1,80}? (?=(?:``|''|\W*)as is)"), "provided by the holders "),
    (re.compile(r"\bin no event shall .{1,80}? be liable"), "in no event shall the holders be liable"),
    (re.compile(r"https?"), "http"),
)
# A word added to or taken from a licence that changes what it allows.
# fmt: off
_RESTRICTING = frozenset((
    "not", "non", "no", "only", "except", "unless", "without", "must", "may", "prohibited", "forbidden",
    "commercial", "noncommercial", "commercially", "research", "academic", "educational", "military",
    "government", "ethical", "harm", "restricted", "excluding", "competing", "revenue",
    "revocable", "irrevocable", "perpetual", "exclusive",
))
# fmt: on


@dataclass(frozen=True, slots=True)
class Match:
    """`kind` is exact, similar, modified, extended (more text follows) or unknown; `percent` is rounded down."""

    kind: str
    spdx: str
    percent: int
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        if self.kind == "unknown":
            return "unknown licence text"
        return f"{self.kind} {self.spdx} ({self.percent} %)"


def words(text: str) -> list[str]:
    """The words of the terms: without title, copyright lines, markup and spelling variants."""
    plain = unicodedata.normalize("NFKC", text[:MAX_LENGTH]).replace("’", "'").lower()
    plain = _NOT_TERMS.sub(_unless_it_restricts, plain)
    plain = " ".join(re.sub(r"[*#>_`|\"'=~-]+", " ", plain).split())
    for pattern, replacement in _SAME:
        plain = pattern.sub(replacement, plain)
    return re.findall(r"[^\W_]{2,}", plain)  # single ones number the clauses


def _unless_it_restricts(line: re.Match[str]) -> str:
    return line[0] if _RESTRICTING.intersection(re.findall(r"\w+", line[0])) else ""


@cache
def _texts() -> tuple[tuple[str, str], ...]:
    """SPDX id and text of each shipped licence, with its appendix and without."""
    whole = [(path.stem, path.read_text("utf-8")) for path in sorted(resource("licenses").glob("*.txt"))]
    return (*whole, *((spdx, cut) for spdx, text in whole if (cut := _APPENDIX.sub("", text)) != text))


@cache
def _terms(place: int) -> list[str]:
    return words(_texts()[place][1])


def known() -> Iterator[tuple[str, list[str]]]:
    """SPDX id and words of each shipped licence, with its appendix and without."""
    return ((spdx, _terms(place)) for place, (spdx, _) in enumerate(_texts()))


def _exact(mine: list[str], length: int) -> str | None:
    """The licence of just these words. Those of nearly this length are tried first: mostly it is one of them."""
    texts, wanted = _texts(), sorted(mine)
    nearest = sorted(range(len(texts)), key=lambda place: abs(len(texts[place][1]) - length))
    same = (
        place for place in nearest if len(_terms(place)) == len(wanted) and sorted(_terms(place)) == wanted
    )
    return next((texts[place][0] for place in same), None)


def recognise(text: str, least_percent: int) -> Match:
    """The licence that a file's text is; `least_percent` is how alike it must be to count as that licence."""
    mine = words(text)
    if not mine:
        return Match("unknown", "", 0)
    exact = _exact(mine, len(text))
    if exact:
        return Match("exact", exact, 100)
    counted = Counter(mine)
    likely = [(spdx, terms) for spdx, terms in known() if _may_be_alike(len(mine), len(terms))]
    scored = [(_alike(counted, terms), spdx, terms) for spdx, terms in likely]
    shared, spdx, terms = max(scored, default=(0.0, "", []))
    percent = int(shared * 100)
    if percent < max(least_percent, NEARLY):
        compared = _compared(counted, Counter(terms), spdx, percent, least_percent)
        return _inside(mine) or (compared if percent >= NEARLY else Match("unknown", "", 0))
    return _compared(counted, Counter(terms), spdx, percent, least_percent)


def _may_be_alike(mine: int, theirs: int) -> bool:
    """The most that texts of these lengths can share."""
    return 200 * min(mine, theirs) >= NEARLY * (mine + theirs)


def _alike(mine: Counter[str], terms: list[str]) -> float:
    """Sørensen and Dice's measure on the words, each counted as often as it stands there."""
    return 2 * (mine & Counter(terms)).total() / (mine.total() + len(terms))


def _compared(mine: Counter[str], theirs: Counter[str], spdx: str, percent: int, least: int) -> Match:
    """Alike enough and without a word that restricts, it is that licence; else one that somebody changed."""
    added, removed = tuple(sorted(mine - theirs)), tuple(sorted(theirs - mine))
    edits = (mine - theirs).total() + (theirs - mine).total()
    modified = percent < least or edits > MOST_EDITS or _RESTRICTING.intersection(added + removed)
    return Match("modified" if modified else "similar", spdx, percent, added, removed)


def _inside(mine: list[str]) -> Match | None:
    """A known licence, the longest, whose beginning, end and nearly all words stand in a longer text."""
    text, counted, best = f" {' '.join(mine)} ", Counter(mine), None
    shorter = [pair for pair in known() if len(pair[1]) < len(mine)]
    for spdx, terms in sorted(shorter, key=lambda pair: len(pair[1])):
        ends = (" ".join(terms[:OPENING]), " ".join(terms[-OPENING:]))
        if all(f" {end} " in text for end in ends):
            missing = (Counter(terms) - counted).total()
            best = (
                Match("extended", spdx, len(terms) * 100 // len(mine))
                if missing <= len(terms) // 50
                else best
            )
    return best


# --- what package metadata calls it ------------------------------------------------------------------------

_SPOKEN = (
    (r"apache", "Apache-2.0"),
    (r"\bmit\b", "MIT"),
    (r"bsd[- ]?3|3-clause|new bsd|modified bsd", "BSD-3-Clause"),
    (r"bsd[- ]?2|2-clause|simplified bsd", "BSD-2-Clause"),
    (r"bsd", "BSD-"),
    (r"mozilla|mpl", "MPL-2.0"),
    (r"agpl|affero", "AGPL-"),
    (r"lgpl|lesser general", "LGPL-"),
    (r"gpl|general public", "GPL-"),
    (r"\bisc\b", "ISC"),
    (r"unlicense", "Unlicense"),
)


def spoken(name: str) -> str | None:
    """The SPDX id, or its beginning, that a declared name such as "Apache Software License 2.0" means."""
    return next((spdx for pattern, spdx in _SPOKEN if re.search(pattern, name[:200], re.IGNORECASE)), None)

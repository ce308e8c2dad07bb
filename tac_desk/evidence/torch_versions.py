"""Finds the PyTorch versions a text names: pins, matrices, images, ranges, nightlies, and installs without any."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.known_releases import KnownReleases, order

NIGHTLY, LATEST = "nightly", "latest at run time"
AFTER = 8  # lines
_BEFORE = r"(?<![A-Za-z0-9./-])"
_NUMBER = r"(\d{1,2}\.\d{1,2})(?!\d)"
_EXTRAS = r"(?:\[[\w,-]{0,40}\])?[ \t]{0,3}"
_NAMED = re.compile(  # torch==2.9.1, pytorch=2.9, torch-2.9, pytorch/pytorch:2.9.1-cuda
    rf"{_BEFORE}(?:lib)?(?:py)?torch{_EXTRAS}(?:={{1,3}}|~=|-|:)?[ \t]{{0,3}}[\"']?v?{_NUMBER}"
    rf"|pytorch/pytorch:v?{_NUMBER}",
    re.IGNORECASE,
)
_MATRIX = re.compile(  # torch-version: ["2.8", "2.9"], TORCH_VERSION=2.9, pytorch: [2.8, 2.9]
    r"(?<![A-Za-z0-9])(?:py)?torch(?:[-_ ]?vers?(?:ion)?s?)?[\"']?[ \t]{0,9}[:=](?!=)"
    r"((?:nightly|stable|torch==|pytorch-|[\s\[\]'\",;|\d.*-]){1,400})",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"{_BEFORE}(?:py)?torch{_EXTRAS}"
    r"((?:[<>=!~]{1,3}[ \t]{0,3}[\d.a-z*+]{1,20}[ \t]{0,3},?[ \t]{0,3}){1,5})",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?<![\w./=:-])[\"']?(?:py)?torch[\"']?(?=[ \t\n]|$)")
_CHOSEN = re.compile(
    r"(?<![\w-])torch[\"']?[ \t]{0,3}:[ \t]{0,9}[\"']?(?:torch|latest|stable)[\"']?(?=[\s,}])"
)
_NIGHTLY = re.compile(
    r"download\.pytorch\.org/whl/nightly|pytorch-nightly|torch[-_ ]?nightly|torch[^\n]{0,60}\bnightly\b"
)
_CLAUSE = re.compile(r"(==|<=|>=|~=|!=|<|>)=?[ \t]{0,3}v?(\d{1,2}(?:\.\d{1,3})?)(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Named:
    """One version named: a minor such as "2.9", NIGHTLY or LATEST, and the line (from 1) it stands at."""

    version: str
    path: str
    line: int
    text: str


def named_versions(document: Document, releases: KnownReleases, as_of: int) -> Iterator[Named]:
    """Every version in a file of CI; comments do not count. A range means the newest release it allows."""
    near = _near(document.lines)
    text = "\n".join(document.lines[number] for number in near)
    starts = [0, *accumulate(len(document.lines[number]) + 1 for number in near)]
    out = releases.at(as_of)
    for found, offset in _all(text, releases, as_of) if near else ():
        version = found if found in out or found == LATEST else NIGHTLY  # not released then: a nightly build
        number = near[min(bisect_right(starts, offset), len(near)) - 1]
        yield Named(version, document.path, number + 1, excerpt(document.lines[number]))


def _near(lines: list[str]) -> list[int]:
    """Which lines name it, with the one before and the few after that a list or a long command may take."""
    named = [
        number for number, line in enumerate(lines) if "torch" in line or "TORCH" in line or "Torch" in line
    ]
    near = {close for number in named for close in range(max(0, number - 1), min(len(lines), number + AFTER))}
    return [number for number in sorted(near) if not lines[number].lstrip().startswith(("#", "//"))]


def _all(text: str, releases: KnownReleases, as_of: int) -> Iterator[tuple[str, int]]:
    for match in _NAMED.finditer(text):
        minor = match[1] or match[2]
        if releases.is_version(minor):
            yield minor, match.start()
    for match in _MATRIX.finditer(text):
        for number in re.finditer(rf"(?<![\d.]){_NUMBER}", match[1]):
            if releases.is_version(number[1]):
                yield number[1], match.start(1) + number.start()
    for match in _RANGE.finditer(text):
        newest = newest_allowed(match[1], releases, as_of)
        if newest and "==" not in match[1]:
            yield newest, match.start()
    yield from ((NIGHTLY, match.start()) for match in _NIGHTLY.finditer(text))
    yield from ((LATEST, match.start()) for match in _CHOSEN.finditer(text))
    yield from ((LATEST, match.start()) for match in _BARE.finditer(text) if _is_install(text, match.start()))


def _is_install(text: str, offset: int) -> bool:
    """The line, or the one it continues, installs something."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    line = text[start : end if end >= 0 else len(text)]
    before = text[max(0, start - 300) : start].rstrip("\n").rpartition("\n")[2]
    return "install" in line or (before.rstrip().endswith("\\") and "install" in before)


def newest_allowed(spec: str, releases: KnownReleases, as_of: int) -> str | None:
    """The newest minor a requirement such as `>=2.4,<2.11` allows; None when it names no upper bound."""
    caps = [cap for clause in _CLAUSE.finditer(spec) if (cap := _cap(clause, releases, as_of))]
    return min(caps, key=order, default=None)


def _cap(clause: re.Match[str], releases: KnownReleases, as_of: int) -> str | None:
    sign, version, patch = clause.groups()
    if "." not in version:
        newest = releases.below(version, as_of) if sign == "<" else None
        return newest if newest and releases.behind(newest, as_of) else None
    if sign == "<":
        return version if patch and patch != ".0" else releases.below(version, as_of)
    if sign in ("==", "<=") or (sign == "~=" and patch):
        return version
    return None

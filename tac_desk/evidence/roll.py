"""Reads who is listed in a document: people in lists and tables, with handle, address and organisation."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tac_desk.evidence.document import Document
from tac_desk.evidence.people import Identity
from tac_desk.evidence.prose import plain

RETIRED = (
    r"\b(?:emerit(?:us|i)|retired|alumn(?:i|us|a)s?|inactive"
    r"|(?:former|past) (?:maintainers?|committers?|members?|contributors?|owners?))\b"
)
OTHERS = r"\bcontributors?\b|acknowledg|\bthanks\b|becoming|responsib|\bsponsor"
MOST_PEOPLE, MOST_LINES = 200, 5000  # a longer file is no list of people
_HANDLE = re.compile(
    r"(?<![\w/.@-])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w/@.-])"
    r"|github\.com/(?!orgs/|sponsors/|apps/|features/)([A-Za-z0-9-]{1,39})/?(?=[)\s>\]|,]|$)"
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_BULLET = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(.*)")
_RULE = re.compile(r"[\s|:+-]+")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")
_ASIDE = re.compile(r"\(([^()]{0,80})\)")
_ROLE = re.compile(
    r"\b(?:lead|maintain|author|creator|core|docs?|ci|releas|review|owner|modul|committ|contact|chair|member"
    r"|joined|founder|develop|manag|support|integrat|all|everything|email|since)",
    re.IGNORECASE,
)
_COLUMNS = (
    ("handle", r"handle|github|\bgit\b|account|username|login|\bid\b|profile"),
    ("organisation", r"organi[sz]ation|\borg\b|affiliat|company|employer|institut|university"),
    ("email", r"e-?mail|contact"),
    ("name", r"name|maintainer|member|committer|person|who"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a document lists; what it does not say is empty. `handle` is in lower case, without @."""

    path: str
    line: int
    text: str
    handle: str = ""
    name: str = ""
    email: str = ""
    organisation: str = ""

    @property
    def key(self) -> str:
        """What tells this person from the others of the same list."""
        return f"@{self.handle}" if self.handle else self.name.casefold() or self.email

    def identities(self) -> Iterator[Identity]:
        """How this person may sign commits."""
        if self.handle:
            yield Identity("", f"{self.handle}@users.noreply.github.com")
        if self.name or self.email:
            yield Identity(self.name, self.email)


def listed(document: Document, *, need_handle: bool = False, section: str = "") -> Iterator[Person]:
    """People in the document's lists and tables; retired ones and sections about others are left out.

    With `section`, a pattern, only those below headings that match it.
    """
    columns: dict[str, int] = {}
    seen = 0
    for line, text in _current_lines(document, section):
        cells = _cells(text)
        if cells and _is_head(document, line):
            columns = _columns(cells)
            continue
        person = _of_row(cells, columns) if cells else _of_bullet(text)
        if person and (person.get("handle") or not need_handle) and seen < MOST_PEOPLE:
            seen += 1
            yield Person(document.path, line, text, **person)


def _current_lines(document: Document, section: str) -> Iterator[tuple[int, str]]:
    headings, inside = dict(document.headings), not section
    for line, text in enumerate(document.lines[:MOST_LINES], 1):
        title = headings.get(line)
        if title is not None:
            chosen = not section or re.search(section, title, re.IGNORECASE) is not None
            skipped = RETIRED if re.search("maintainer", title, re.IGNORECASE) else f"{RETIRED}|{OTHERS}"
            inside = chosen and (section == RETIRED or not re.search(skipped, title, re.IGNORECASE))
        elif inside and not _RULE.fullmatch(text):
            yield line, text


def _cells(text: str) -> list[str]:
    text = text.strip()
    return [cell.strip() for cell in text.strip("|").split("|")] if text.startswith("|") else []


def _is_head(document: Document, line: int) -> bool:
    below = document.lines[line] if line < len(document.lines) else ""
    return "-" in below and _RULE.fullmatch(below) is not None


def _columns(titles: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, title in enumerate(titles):
        for what, pattern in _COLUMNS:
            if what not in found and re.search(pattern, title, re.IGNORECASE):
                found[what] = place
                break
    return found


def _of_row(cells: list[str], columns: dict[str, int]) -> dict[str, str] | None:
    row = " | ".join(cells)
    if re.search(RETIRED, row, re.IGNORECASE):
        return None
    at = {what: cells[place] for what, place in columns.items() if place < len(cells)}
    handle, email = _handle(row), _EMAIL.search(row)
    if not handle and "handle" in at and re.fullmatch(r"[A-Za-z0-9-]{1,39}", plain(at["handle"])):
        handle = plain(at["handle"]).lower()
    name = _NAME.match(plain(at.get("name", cells[0])))
    if not handle and not name:
        return None
    return {
        "handle": handle,
        "name": name[0] if name else "",
        "email": email[0] if email else "",
        "organisation": plain(at.get("organisation", ""))[:80],
    }


def _of_bullet(text: str) -> dict[str, str] | None:
    bullet = _BULLET.fullmatch(text)
    if not bullet or re.search(RETIRED, text, re.IGNORECASE):
        return None
    said, handle, email = bullet[1], _handle(bullet[1]), _EMAIL.search(bullet[1])
    bare = plain(_EMAIL.sub(" ", _HANDLE.sub(" ", said.replace("mailto:", ""))))
    asides = [aside for aside in _ASIDE.findall(bare) if aside.strip().casefold() != handle]
    parts = [part.strip(" .-–—") for part in re.split(r"[,;:(]| [-–—] ", _ASIDE.sub(" , ", bare))]
    names = [part for part in parts if _NAME.fullmatch(part)]
    name = names[0] if names and (handle or email or parts[0] == names[0]) else ""
    if not handle and not name:
        return None
    rest = parts[parts.index(name) + 1 :] if name else parts
    return {
        "handle": handle,
        "name": name,
        "email": email[0] if email else "",
        "organisation": next(filter(_is_organisation, [*rest[:1], *asides, *rest[1:]]), "").strip(),
    }


def _is_organisation(part: str) -> bool:
    part = part.strip()
    return bool(re.match(r"\w", part)) and not part.islower() and len(part) <= 60 and not _ROLE.search(part)


def _handle(text: str) -> str:
    found = _HANDLE.search(text)
    return (found[1] or found[2]).lower() if found else ""
